#include "ui/pages/schedule/CellDetail.h"

#include "core/store/TaskHistory.h"
#include "ui/models/Course.h"
#include "ui/models/DataTable.h"
#include "ui/models/JournalRows.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/schedule/WhyPane.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/TabBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int paneHeight = 181, whyWidth = 278, rowHeight = 25, newestEntries = 100;

/// A line that parts, in the theme's colour for it.
class Edge : public QWidget {
public:
    explicit Edge(const Theme& theme) : m_theme(theme) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme.line); }

private:
    const Theme& m_theme;
};

} // namespace

CellDetail::CellDetail(const PageContext& context, const Course& course)
    : m_context(context),
      m_course(course),
      m_period(context.view.period()),
      m_why(new WhyPane(context.view, course, context.theme)),
      m_edge(new Edge(context.theme)),
      m_tabs(new TabBar(tr("What lies behind the cell"))),
      m_stack(new Stack),
      m_reports(reportColumns()),
      m_readings(readingColumns()),
      m_milestones(milestoneColumns()),
      m_history(journalColumns()) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    fixWidth(*m_why, context.theme, whyWidth);
    columns->addWidget(m_why);
    columns->addWidget(m_edge);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);
    m_bar = new FlowLayout;
    m_bar->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    m_bar->addWidget(m_tabs);
    auto* open = new AccentLink(tr("Open on the page of tasks"), context.theme);
    m_bar->addAtEnd(open);
    right->addLayout(m_bar);
    right->addWidget(m_stack, 1);
    buildTabs();
    connect(m_why, &WhyPane::linkActivated, this, &CellDetail::linkActivated);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_task)
            Q_EMIT taskWanted(m_task->value());
    });
}

void CellDetail::buildTabs() {
    const auto add = [this](RowsModelBase& model, int stretch, const QString& name) {
        auto* table = new DataTable(model, m_context.theme, rowHeight);
        table->setStretchColumn(stretch);
        table->setAccessibleName(name);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        new TableTools(m_context, *table, QStringLiteral("schedule.%1").arg(m_tables.size()));
        m_tables.push_back(table);
        m_stack->addWidget(table);
        m_tabs->addTab(name);
        return table;
    };
    DataTable* reports = add(m_reports, 3, tr("Reports"));
    DataTable* readings = add(m_readings, 0, tr("Figures"));
    add(m_milestones, 0, tr("Milestones"));
    add(m_history, 2, tr("History"));
    connect(reports, &QAbstractItemView::doubleClicked, this, [this, reports] { openReport(reports->currentSourceRow()); });
    connect(readings, &QAbstractItemView::doubleClicked, this, [this, readings] { openReading(readings->currentSourceRow()); });
    onEnter(*reports, [this, reports] { openReport(reports->currentSourceRow()); });
    onEnter(*readings, [this, readings] { openReading(readings->currentSourceRow()); });
    connect(m_tabs, &QTabBar::tabBarClicked, this, &CellDetail::tabPressed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        fill();
    });
}

void CellDetail::show(plan::TaskId task, calendar::TenDay period) {
    const plan::Plan& plan = m_context.view.plan();
    const plan::Task* found = plan.task(task);
    if (!found)
        return;
    m_task = task;
    m_period = period;
    m_why->show(*found, period);
    m_reports.setRows(cellReports(m_context.view, task, period));
    const progress::PeriodStatus* status = period <= m_context.view.period() ? m_course.at(period) : nullptr;
    m_readings.setRows(status ? cellReadings(plan, task, *status) : std::vector<CellReading>{});
    m_milestones.setRows(cellMilestones(*found, period));
    const auto& reports = m_reports.rows();
    const auto owed = std::count_if(reports.begin(), reports.end(), [](const CellReport& row) { return row.owed; });
    const auto there =
        std::count_if(reports.begin(), reports.end(), [](const CellReport& row) { return row.owed && row.report; });
    const bool toCome =
        there == 0 && std::any_of(reports.begin(), reports.end(), [](const CellReport& row) { return row.toCome; });
    m_tabs->setTabText(Reports, toCome ? tr("Reports") : tr("Reports %1/%2").arg(there).arg(owed));
    m_tabs->setTabText(Readings, tr("Figures %1").arg(m_readings.rowCount()));
    m_tabs->setTabText(Milestones, tr("Milestones %1").arg(m_milestones.rowCount()));
    fill();
}

void CellDetail::fill() {
    if (m_task && m_tabs->currentIndex() == History)
        m_history.setRows(store::entriesAbout(m_context.view.office(), *m_task, newestEntries));
}

void CellDetail::setFolded(bool folded) {
    m_folded = folded;
    for (QWidget* part : {static_cast<QWidget*>(m_why), m_edge, static_cast<QWidget*>(m_stack)})
        part->setVisible(!folded);
    updateGeometry();
}

QSize CellDetail::sizeHint() const {
    const int bar = std::max(m_context.theme.scaled(metrics::kTabBar), m_bar->heightForWidth(width()));
    return {QWidget::sizeHint().width(), m_folded ? bar : m_context.theme.scaled(paneHeight)};
}

void CellDetail::focusTable() {
    DataTable* table = m_tables.at(static_cast<std::size_t>(m_tabs->currentIndex()));
    if (table->model()->rowCount() == 0) {
        m_tabs->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (table->currentSourceRow() < 0)
        table->selectSourceRow(0);
    table->setFocus(Qt::ShortcutFocusReason);
}

void CellDetail::openReport(int row) {
    if (row >= 0 && !m_reports.row(row).target.isEmpty())
        Q_EMIT linkActivated(m_reports.row(row).target);
}

void CellDetail::openReading(int row) {
    const auto original = row < 0 ? std::nullopt : originalOf(m_readings.row(row).reading.source);
    if (original)
        Q_EMIT linkActivated(targetOf(*original));
}

void CellDetail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace xundu::ui
