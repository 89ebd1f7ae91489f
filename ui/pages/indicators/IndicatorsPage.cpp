#include "ui/pages/indicators/IndicatorsPage.h"

#include "core/base/Text.h"
#include "ui/models/DataTable.h"
#include "ui/models/IndicatorTable.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/indicators/IndicatorDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/FilterTag.h"
#include "ui/widgets/Halves.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Stack.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int compactBelow = 1120; // of the page: code, needed pace and forecast make room for the name
constexpr int tableShare = 5, detailShare = 6;
constexpr int searchWidth = 170, leastRows = 3;
constexpr int anyOf = -1, goalsOnly = -2;

/// The indicator's name, code and every wording of it.
QString searched(const plan::Indicator& indicator) {
    QString text = indicator.code.value() + indicator.name;
    for (const plan::Mention& mention : indicator.mentions)
        text += mention.phrase;
    return base::comparable(text);
}

} // namespace

IndicatorsPage::IndicatorsPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_model(fullColumns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack),
      m_detail(new IndicatorDetail(context)),
      m_light(new FilterCombo(tr("Light"), context.theme)),
      m_kind(new FilterCombo(tr("Kind"), context.theme)),
      m_search(new SearchField(tr("Filter indicators"), context.theme, Icon::Filter)),
      m_tag(new FilterTag(context.theme)) {
    buildHeader();
    auto* detail = new Card(context.theme);
    detail->body()->addWidget(m_detail);
    column().addWidget(halves(buildTable(), detail, tableShare, detailShare), 1);
    fillFilters();
    new TableTools(context, *m_table, QStringLiteral("indicators"));
    connect(m_table, &DataTable::currentRowChanged, this, &IndicatorsPage::choose);
    connect(m_detail, &IndicatorDetail::linkActivated, this, &IndicatorsPage::follow);
    connect(m_detail, &IndicatorDetail::taskWanted, this, &Page::taskWanted);
    connect(m_detail, &IndicatorDetail::failed, this, &Page::failed);
    connect(m_detail, &IndicatorDetail::noticed, this,
            [this](const QString& happened, const QString& whatNow) { Q_EMIT noticed(happened, whatNow); });
    remember(*m_light, QStringLiteral("indicators.light"));
    remember(*m_kind, QStringLiteral("indicators.kind"));
    connect(&context.view, &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void IndicatorsPage::buildHeader() {
    addToHeader(m_light);
    addToHeader(m_kind);
    fixWidth(*m_search, theme(), searchWidth);
    addToHeader(m_search);
    addToHeader(m_tag);
    addExport(tr("Export table"), print::PaperKind::Indicators);
}

QWidget* IndicatorsPage::buildTable() {
    auto* card = new Card(theme());
    auto* empty = new EmptyState(theme(), Icon::Filter, tr("No indicator fits these filters."),
                                 tr("All indicators of the plan are still there."), tr("Show all"));
    m_table->setAccessibleName(tr("Indicators of the plan"));
    followTextSize(*m_table,
                   [this] { m_table->setMinimumHeight(theme().scaled(metrics::kTableHeader + leastRows * metrics::kRowList)); });
    dressIndicatorTable(*m_table, theme(), fullPlaces());
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    card->body()->addWidget(m_stack);
    connect(empty, &EmptyState::actionRequested, this, &IndicatorsPage::clearFilters);
    return card;
}

void IndicatorsPage::fillFilters() {
    m_light->addLights();
    m_kind->addItem(tr("all"), anyOf);
    m_kind->addItem(tr("goals of the plan"), goalsOnly);
    for (const plan::Indicator& indicator : view().plan().indicators) {
        if (m_kind->findData(static_cast<int>(indicator.kind)) < 0)
            m_kind->addItem(word(indicator.kind), static_cast<int>(indicator.kind));
    }
    for (FilterCombo* combo : {m_light, m_kind})
        connect(combo, &QComboBox::currentIndexChanged, this, &IndicatorsPage::applyFilters);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorsPage::applyFilters);
    connect(m_tag, &QPushButton::clicked, this, [this] { showOnly({}, {}); });
}

QString IndicatorsPage::name() { return tr("Indicators"); }

void IndicatorsPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void IndicatorsPage::showIndicator(const plan::IndicatorCode& code) {
    m_current = code;
    clearFilters();
    refresh();
}

void IndicatorsPage::showOnly(const std::set<plan::IndicatorCode>& codes, const QString& what) {
    clearFilters();
    m_tag->setWords(what);
    m_only = what.isEmpty() ? std::nullopt : std::optional(codes);
    m_onlyIn = view().period();
    applyFilters();
}

void IndicatorsPage::clearFilters() {
    m_tag->setWords({});
    m_only.reset();
    m_light->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_search->clear();
}

void IndicatorsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void IndicatorsPage::fit(const QSize& room) {
    if (const bool compact = room.width() < theme().scaled(compactBelow); compact != m_compact) {
        m_compact = compact;
        for (const int column : secondaryPlaces())
            m_table->setColumnHidden(column, compact);
    }
}

void IndicatorsPage::refresh() {
    m_stale = false;
    if (m_only && m_onlyIn != view().period()) {
        m_tag->setWords({});
        m_only.reset();
    }
    m_all = indicatorRows(view(), std::nullopt, true);
    applyFilters();
}

bool IndicatorsPage::accepts(const IndicatorRow& row) const {
    const int light = m_light->currentData().toInt();
    const int kind = m_kind->currentData().toInt();
    const bool ofKind =
        kind == anyOf || (kind == goalsOnly ? row.indicator.isGoal() : static_cast<int>(row.indicator.kind) == kind);
    return (!m_only || m_only->contains(row.indicator.code)) && ofKind &&
           (light == anyOf || static_cast<int>(row.standing.light) == light) &&
           searched(row.indicator).contains(base::comparable(m_search->text()), Qt::CaseInsensitive);
}

void IndicatorsPage::applyFilters() {
    std::vector<IndicatorRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const IndicatorRow& row) { return accepts(row); });
    setNote(rows.size() == m_all.size() ? tr("%n indicator(s)", nullptr, static_cast<int>(m_all.size()))
                                        : tr("%1 of %2 indicators").arg(rows.size()).arg(m_all.size()));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(std::move(rows));
        selectCurrent();
    }
    choose(m_table->currentSourceRow());
}

/// The chosen indicator, or the first line where the filters hide it.
void IndicatorsPage::selectCurrent() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).indicator.code == m_current)
            return m_table->selectSourceRow(row);
    }
    m_table->setCurrentIndex(m_table->model()->index(0, fullPlaces().name));
}

void IndicatorsPage::choose(int row) {
    if (m_filling || row < 0 || row >= m_model.rowCount())
        return;
    m_current = m_model.row(row).indicator.code;
    m_detail->show(*m_current);
}

} // namespace xundu::ui
