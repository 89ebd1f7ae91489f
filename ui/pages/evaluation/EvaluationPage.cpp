#include "ui/pages/evaluation/EvaluationPage.h"

#include "core/dispatch/YearsEvaluation.h"
#include "core/store/Evaluations.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/evaluation/MeritsPane.h"
#include "ui/pages/evaluation/RulesPane.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Halves.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/TabBar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace xundu::ui {

namespace {

constexpr int atRest = 300; // milliseconds

} // namespace

EvaluationPage::EvaluationPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_scores(scoreColumns()),
      m_working(workingColumns()),
      m_table(new DataTable(m_scores, context.theme, metrics::kRowList)),
      m_workingTable(new DataTable(m_working, context.theme, metrics::kRowList)),
      m_tabs(new TabBar(tr("Parts of the evaluation"))),
      m_stack(new Stack),
      m_merits(new MeritsPane(context)),
      m_rules(new RulesPane(context)) {
    addExport(tr("Evaluation table…"), print::PaperKind::Evaluation);
    column().addWidget(halves(buildScores(), buildDetail()), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(atRest);
    connect(&m_soon, &QTimer::timeout, this, &EvaluationPage::fill);
    connect(&view(), &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QString EvaluationPage::name() { return tr("Evaluation"); }

QWidget* EvaluationPage::buildScores() {
    m_table->setAccessibleName(tr("Scores of the units"));
    m_table->setStretchColumn(scoreUnitColumn);
    new TableTools(context(), *m_table, QStringLiteral("evaluation.scores"));
    connect(m_table, &DataTable::currentRowChanged, this, &EvaluationPage::choose);
    auto* card = new Card(theme());
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* EvaluationPage::buildDetail() {
    m_workingTable->setAccessibleName(tr("How the score was reckoned"));
    m_workingTable->setStretchColumn(workingHowColumn);
    auto* tools = new TableTools(context(), *m_workingTable, QStringLiteral("evaluation.working"));
    const auto showTask = [this] {
        const int row = m_workingTable->currentSourceRow();
        if (row >= 0 && m_working.row(row).task)
            Q_EMIT taskWanted(m_working.row(row).task->value());
    };
    connect(tools, &TableTools::menuOpens, this, [this, showTask](QMenu& menu) {
        const int row = m_workingTable->currentSourceRow();
        if (row >= 0 && m_working.row(row).task)
            menu.addAction(tr("Show the task"), this, showTask);
    });
    onEnter(*m_workingTable, showTask);
    const std::pair<QString, QWidget*> parts[] = {
        {tr("Working"), m_workingTable}, {tr("Bonuses, deductions, exemptions"), m_merits}, {tr("Rules and what-if"), m_rules}};
    for (const auto& [words, part] : parts) {
        m_tabs->addTab(words);
        m_stack->addWidget(part);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    const auto fail = [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); };
    connect(m_merits, &MeritsPane::failed, this, fail);
    connect(m_merits, &MeritsPane::linkActivated, this, &EvaluationPage::follow);
    connect(m_rules, &RulesPane::failed, this, fail);
    connect(m_rules, &RulesPane::tried, this, [this] { m_soon.start(); });
    auto* card = new Card(theme());
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 4, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    card->body()->addLayout(tabs);
    card->body()->addWidget(m_stack, 1);
    return card;
}

void EvaluationPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void EvaluationPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void EvaluationPage::refresh() {
    m_stale = false;
    const bool read = guarded([this] {
        m_facts = dispatch::evaluationFacts(view().course(), view().period(),
                                            dispatch::evaluationDay(view().office(), view().period()));
        m_inForce = supervision::evaluate(view().plan(), *m_facts, store::evaluations::rules(view().office()).back());
    });
    if (!read)
        return;
    m_merits->refresh();
    m_rules->refresh();
    fill();
}

void EvaluationPage::fill() {
    if (!m_facts || !m_inForce)
        return;
    const bool tries = m_rules->isChanged() && !supervision::faultOf(m_rules->typed());
    const supervision::Evaluation shown = tries ? supervision::evaluate(view().plan(), *m_facts, m_rules->typed()) : *m_inForce;
    replaceRows(*m_table, m_scores, scoreRows(view().plan(), shown, tries ? &*m_inForce : nullptr),
                [](const ScoreRow& row) { return row.score.unit; });
    m_table->setColumnHidden(scoreRankColumn, !shown.rules.ranked);
    m_table->setColumnHidden(scoreBeforeColumn, !tries);
    const QString day = shownDate(shown.asOf);
    setNote(tries         ? tr("what the rules typed below would make of it, as of %1").arg(day)
            : shown.draft ? tr("draft as of %1, rules version %2").arg(day).arg(shown.rules.version)
                          : tr("as of %1, rules version %2").arg(day).arg(shown.rules.version));
    if (m_table->currentSourceRow() < 0 && m_scores.rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, scoreUnitColumn));
    choose(m_table->currentSourceRow());
}

void EvaluationPage::choose(int row) {
    const bool chosen = row >= 0 && row < m_scores.rowCount();
    m_working.setRows(chosen ? workingRows(view().plan(), m_scores.row(row).score) : std::vector<WorkingRow>());
    m_merits->setUnit(chosen ? std::optional(m_scores.row(row).score.unit) : std::nullopt);
}

} // namespace xundu::ui
