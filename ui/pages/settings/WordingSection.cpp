#include "ui/pages/settings/WordingSection.h"

#include "core/base/Text.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace xundu::ui {
WordingSection::WordingSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent),
      m_model(sentenceColumns(context.view)),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_search(new SearchField(tr("Sentences with these words"), theme(), Icon::Filter)),
      m_ownAlone(new QCheckBox(tr("Only those put otherwise"))),
      m_problem(new WrappedLabel(Type::Secondary, Ink::Red)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    auto* words = new WrappedLabel(Type::Secondary, Ink::Text2);
    words->setWords(tr("Papers to come are made of these sentences; words in braces are filled in. Papers that were issued stay "
                       "as they are. An emptied sentence is the program's own again."));
    words->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_ownAlone);
    column->addLayout(row);
    m_table->setAccessibleName(title());
    m_table->setStretchColumn(sentenceColumn);
    m_table->setItemDelegateForColumn(sentenceColumn,
                                      new CheckedLineDelegate(
                                          theme(), metrics::kRowList,
                                          [this](const QString& typed) {
                                              const int edited = m_table->currentSourceRow();
                                              return edited < 0 ? QString() : sentenceProblem(m_model.row(edited), typed);
                                          },
                                          [this](const QString& sentence) { m_problem->setWords(sentence); }, m_table));
    column->addWidget(m_table, 1);
    m_problem->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    column->addWidget(m_problem);
    new TableTools(context, *m_table, QStringLiteral("settings.wording"));
    connect(m_search, &QLineEdit::textChanged, this, &WordingSection::refresh);
    connect(m_ownAlone, &QCheckBox::toggled, this, &WordingSection::refresh);
    connect(&m_model, &RowsModelBase::refused, this, &SettingsSection::failed);
}

QString WordingSection::title() { return tr("Wording"); }

bool WordingSection::accepts(const SentenceRow& row) const {
    const QString words = base::comparable(wordingName(row.wording) + row.key + row.text);
    return (!m_ownAlone->isChecked() || row.isOwn()) && words.contains(base::comparable(m_search->text()), Qt::CaseInsensitive);
}

void WordingSection::refresh() {
    std::vector<SentenceRow> rows = sentenceRows(view().office());
    std::erase_if(rows, [this](const SentenceRow& row) { return !accepts(row); });
    replaceRows(*m_table, m_model, std::move(rows), [](const SentenceRow& row) { return std::pair(row.wording, row.key); });
}

} // namespace xundu::ui
