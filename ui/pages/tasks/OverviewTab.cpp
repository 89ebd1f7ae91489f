#include "ui/pages/tasks/OverviewTab.h"

#include "core/store/Reports.h"
#include "ui/charts/CurveChart.h"
#include "ui/models/Clauses.h"
#include "ui/models/Grounds.h"
#include "ui/models/IndicatorCurve.h"
#include "ui/models/IndicatorTable.h"
#include "ui/models/LightExplanation.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/WrappedLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int narrow = 620; // below this the curve stands under the card (look.md 7, 4 Tasks at 1024)
constexpr int curveHeight = 270, curveWidth = 310;
constexpr int wordsLookedAt = 36; // reports of a lead: a year of them

/// The indicator worth a curve: the deciding one, else the slowest, else the first.
std::optional<plan::IndicatorCode> indicatorToDraw(const OfficeView& view, plan::TaskId task) {
    if (const auto deciding = decidingIndicator(view, task))
        return deciding;
    if (const auto* slow = slowest(view.plan(), task, view.status()))
        return slow->code;
    const auto indicators = view.plan().indicatorsOf(task);
    return indicators.empty() ? std::nullopt : std::optional(indicators.front()->code);
}

struct LatestWords {
    std::optional<progress::ProgressReport> newest; ///< of the leads; of several in one 旬 the first lead's
    QString before;                                 ///< what the same unit said last before it
};

/// A report that says "unchanged" alone has no words: the one before it is looked at too.
LatestWords latestWords(const OfficeView& view, plan::TaskId task) {
    LatestWords result;
    for (const plan::UnitId lead : plan::unitsOf(view.plan(), *view.plan().task(task), plan::Role::Lead)) {
        auto reports = store::reports::newestReports(view.office(), task, lead, view.period(), wordsLookedAt);
        std::erase_if(reports, [](const progress::ProgressReport& report) { return report.progress.isEmpty(); });
        if (reports.empty() || (result.newest && result.newest->period >= reports.front().period))
            continue;
        result = {reports.front(), reports.size() > 1 ? reports[1].progress : QString()};
    }
    return result;
}

} // namespace

OverviewTab::OverviewTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(briefColumns()),
      m_card(new LightCard(theme())),
      m_curve(new CurveChart(theme())),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_planText(new WrappedLabel(Type::Body, Ink::Text2)),
      m_due(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_wordsTitle(new ElidedLabel({}, Type::BodyStrong)),
      m_words(new WrappedLabel(Type::Body, Ink::Text2)) {
    build();
}

void OverviewTab::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* body = new QWidget;
    outer->addWidget(scrolled(body));

    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(20);
    m_top->addWidget(m_card, 1, Qt::AlignTop);
    connect(m_card, &LightCard::linkActivated, this, &OverviewTab::linkActivated);
    m_top->addWidget(m_curve, 0, Qt::AlignTop);
    fixHeight(*m_curve, theme(), curveHeight);
    layout->addLayout(m_top);

    dressIndicatorTable(*m_table, theme(), briefPlaces());
    m_table->setAccessibleName(tr("Indicators of the task"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new TableTools(context(), *m_table, QStringLiteral("task.overview"));
    layout->addWidget(m_table);

    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(24);
    for (const auto& [title, text] :
         {std::pair{new Label(tr("The plan's words"), Type::BodyStrong), m_planText}, std::pair{m_wordsTitle, m_words}}) {
        auto* side = new QVBoxLayout;
        side->setSpacing(2);
        side->addWidget(title);
        side->addWidget(text);
        if (text == m_planText)
            side->addWidget(m_due);
        side->addStretch(1);
        m_sides->addLayout(side, 1);
    }
    layout->addLayout(m_sides);
    layout->addStretch(1);
    onTextSize(*this, [this] {
        fitTable();
        arrange();
    });
}

QString OverviewTab::title(const OfficeView&, plan::TaskId) { return tr("Overview"); }

void OverviewTab::show(plan::TaskId task) {
    m_card->setContent(explain(view(), task));
    const auto drawn = indicatorToDraw(view(), task);
    const CurveSeries series = drawn ? curveOf(view(), *drawn) : CurveSeries{};
    m_curve->setVisible(!series.name.isEmpty());
    if (!series.name.isEmpty())
        m_curve->setSeries(series);
    m_model.setRows(indicatorRows(view(), task, false));
    fitTable();
    m_planText->setWords(view().plan().task(task)->text);
    QStringList due{tr("Due on %1").arg(toldDay(view().plan().task(task)->dueOn))};
    for (const QString& change : toldChanges(view().office(), [&](const auto& note) { return note.task == task; }))
        due << tr("Due day %1").arg(change);
    m_due->setWords(due.join(u'\n'));
    showWords(task);
}

void OverviewTab::showWords(plan::TaskId task) {
    const auto [newest, before] = latestWords(view(), task);
    if (!newest) {
        m_wordsTitle->setText(tr("Latest progress"));
        m_words->setWords(tr("No lead unit has reported yet."));
        return;
    }
    m_wordsTitle->setText(tr("Progress, %1, %2").arg(view().plan().unit(newest->unit)->shortName, newest->period.displayName()));
    QString words = highlighted(newest->progress, before, theme().tintStrong.name());
    if (!newest->problems.isEmpty())
        words += QStringLiteral("<br>%1 %2").arg(tr("Problems:").toHtmlEscaped(), highlighted(newest->problems, QString(), {}));
    m_words->setHtml(words);
}

void OverviewTab::fitTable() {
    const int rows = m_model.rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void OverviewTab::resizeEvent(QResizeEvent* event) {
    TaskTab::resizeEvent(event);
    arrange();
}

void OverviewTab::arrange() {
    const bool below = width() < theme().scaled(narrow);
    m_top->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_curve->setMinimumWidth(below ? 0 : theme().scaled(curveWidth));
    m_curve->setMaximumWidth(below ? QWIDGETSIZE_MAX : theme().scaled(curveWidth));
    m_sides->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace xundu::ui
