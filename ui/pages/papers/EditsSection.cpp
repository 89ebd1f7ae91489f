#include "ui/pages/papers/EditsSection.h"

#include "core/papers/WordingEdit.h"
#include "core/store/Action.h"
#include "ui/models/Edits.h"
#include "ui/pages/papers/EntryList.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int leastRows = 1;

constexpr int around = 8; // characters on either side of a change

/// The changed words with some of those around them.
QString quoted(const papers::TextEdit& edit) {
    const papers::TextChange change = papers::changeBetween(edit.original, edit.replacement);
    const qsizetype from = std::max<qsizetype>(0, change.begin - around);
    const QString words = edit.replacement.mid(from, change.begin - from + change.put.size() + around);
    return from > 0 ? QStringLiteral("…") + words : words;
}

} // namespace

EditsSection::EditsSection(const PageContext& context, QWidget* parent)
    : SideSection(tr("Edited by hand"), context.theme, parent),
      m_context(context),
      m_draft{{}, context.view.period(), {}},
      m_list(new EntryList(tr("Texts edited by hand"), context.theme, metrics::kRowMatrix, leastRows)),
      m_putBack(new AccentLink(tr("Put back"), context.theme)) {
    addToHeader(m_putBack);
    body().addWidget(m_list);
    connect(m_list, &EntryList::chosen, this, [this] { m_putBack->setEnabled(m_context.view.office().isWritable()); });
    connect(m_putBack, &QPushButton::clicked, this, &EditsSection::putBack);
}

void EditsSection::show(const store::papers::Draft& draft, const std::vector<papers::TextEdit>& unfitting) {
    m_draft = draft;
    m_edits = store::papers::textEdits(m_context.view.office(), draft);
    m_sentences = store::papers::ownSentences(m_context.view.office());
    std::vector<EntryList::Entry> entries;
    for (const papers::TextEdit& edit : m_edits) {
        const bool fits = std::find(unfitting.begin(), unfitting.end(), edit) == unfitting.end();
        entries.push_back({edit.replacement.isEmpty() ? tr("left out: %1").arg(edit.original) : quoted(edit),
                           fits ? tr("this paper") : tr("no longer fits"),
                           {},
                           tr("composed: %1").arg(edit.original)});
    }
    for (const papers::OwnSentence& sentence : m_sentences)
        entries.push_back({sentence.text, tr("from now on"), {}, sentence.text});
    m_list->show(entries);
    m_putBack->setEnabled(m_list->current() >= 0 && m_context.view.office().isWritable());
    setVisible(!entries.empty());
}

void EditsSection::putBack() {
    store::Office& office = m_context.view.office();
    const auto chosen = static_cast<std::size_t>(m_list->current());
    const auto problem = attempt([&] {
        if (chosen < m_edits.size()) {
            store::Action action(office, tr("Put back an edited text"));
            store::papers::removeTextEdit(office, m_draft, m_edits[chosen].original);
            action.commit();
        } else {
            const papers::OwnSentence& sentence = m_sentences.at(chosen - m_edits.size());
            store::Action action(office, tr("Put back a sentence"));
            store::papers::restoreSentence(office, sentence.wording, sentence.key);
            action.commit();
        }
    });
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
}

} // namespace xundu::ui
