#include "ui/pages/tasks/ReportsTab.h"

#include "core/calendar/DueDay.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "ui/models/Clauses.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/tasks/ReportColumns.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Segment.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString oneLine(QString text) { return text.replace(u'\n', u' '); }

Column<ReportRow> textColumn(const QString& title, int width, std::function<QString(const ReportRow&)> text,
                             Ink ink = Ink::Text2) {
    Column<ReportRow> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const ReportRow&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

std::vector<Column<ReportRow>> columns() {
    auto period = textColumn(
        ReportText::tr("Period"), 112, [](const ReportRow& row) { return row.report.period.displayName(); }, Ink::Text);
    period.sort = [](const ReportRow& row) { return row.report.period.ordinal(); };
    auto received = textColumn(ReportText::tr("Received"), 100, [](const ReportRow& row) {
        const QString day = shownDate(row.report.receivedOn);
        return row.late ? ReportText::tr("%1 late").arg(day) : day;
    });
    received.sort = [](const ReportRow& row) { return row.report.receivedOn; };
    return {period,
            textColumn(
                ReportText::tr("Unit"), 100, [](const ReportRow& row) { return row.unit; }, Ink::Text),
            textColumn(ReportText::tr("Progress"), 260,
                       [](const ReportRow& row) {
                           return row.report.unchanged && row.report.progress.isEmpty() ? ReportText::tr("nothing new")
                                                                                        : oneLine(row.report.progress);
                       }),
            textColumn(ReportText::tr("Problems"), 104, [](const ReportRow& row) { return oneLine(row.report.problems); }),
            textColumn(ReportText::tr("Assessed"), 84,
                       [](const ReportRow& row) { return row.report.assessment ? word(*row.report.assessment) : QString(); }),
            received};
}

constexpr int progressColumn = 2;
constexpr int lastReports = 4;
enum Span { Before, Last, Others };

/// Every field of a report as rich text, what is new against the older one on a ground of its own.
QString wordsOf(const progress::ProgressReport& report, const progress::ProgressReport& older, const QString& ground) {
    QStringList parts;
    const auto add = [&](const QString& title, const QString& text, const QString& before) {
        if (!text.isEmpty())
            parts << QStringLiteral("<b>%1</b> %2").arg(title.toHtmlEscaped(), highlighted(text, before, ground));
    };
    if (report.unchanged)
        parts << ReportText::tr("nothing new").toHtmlEscaped();
    add(ReportText::tr("Progress"), report.progress, older.progress);
    add(ReportText::tr("Problems"), report.problems, older.problems);
    add(ReportText::tr("Next steps"), report.next, older.next);
    add(ReportText::tr("Needs coordination"), report.coordination, older.coordination);
    return parts.join(QStringLiteral("<br>"));
}

} // namespace

ReportsTab::ReportsTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(columns()),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_empty(new EmptyState(theme(), Icon::Papers, tr("No unit has reported on this task yet."),
                             tr("Record progress with the button above."))),
      m_sides(new QWidget),
      m_span(new Segment(tr("Beside the report"), {tr("the one before"), tr("the last %1").arg(lastReports), tr("other units")},
                         theme())),
      m_form(new AccentLink(tr("Open the unit's form of this period"), theme())),
      m_columns(new ReportColumns) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_empty, 3);
    layout->addWidget(m_sides, 2);
    auto* sides = new QVBoxLayout(m_sides);
    sides->setContentsMargins(0, 4, 0, 4);
    sides->setSpacing(6);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(16, 0, 16, 0);
    tools->addWidget(m_span);
    tools->addStretch(1);
    tools->addWidget(m_form);
    sides->addLayout(tools);
    sides->addWidget(m_columns, 1);
    m_table->setAccessibleName(tr("Reports over time"));
    m_table->setStretchColumn(progressColumn);
    new TableTools(context, *m_table, QStringLiteral("task.reports"));
    connect(m_table, &DataTable::currentRowChanged, this, &ReportsTab::compare);
    connect(m_span, &Segment::chosen, this, [this] { compare(m_table->currentSourceRow()); });
    connect(m_form, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_formTarget); });
}

QString ReportsTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Reports %1").arg(store::reports::countReports(view.office(), task, view.period()));
}

void ReportsTab::show(plan::TaskId task) {
    const auto reports = store::reports::reportsOf(view().office(), task, view().period()); // newest first
    std::vector<ReportRow> rows;
    for (auto it = reports.begin(); it != reports.end(); ++it) {
        const auto older = std::find_if(std::next(it), reports.end(),
                                        [&](const progress::ProgressReport& entry) { return entry.unit == it->unit; });
        const auto& rules = progress::ruleBookFor(view().office().ruleBooks(), it->period);
        const QDate due = calendar::dueDay(it->period, rules.due, view().office().calendar());
        rows.push_back({*it, older == reports.end() ? std::nullopt : std::optional(*older),
                        view().plan().unit(it->unit)->shortName, it->receivedOn > due});
    }
    const bool any = !rows.empty();
    m_model.setRows(std::move(rows));
    m_table->setVisible(any);
    m_sides->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        m_table->selectSourceRow(0);
        compare(0);
    }
}

void ReportsTab::chooseReport(calendar::TenDay period, plan::UnitId unit) {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const progress::ProgressReport& report = m_model.row(row).report;
        if (report.period == period && report.unit == unit)
            m_table->selectSourceRow(row);
    }
}

void ReportsTab::showForm(const progress::ProgressReport& report) {
    const auto files = store::returns::returnedIn(view().office(), report.period);
    const auto file = std::find_if(files.begin(), files.end(), [&](const auto& entry) { return entry.unit == report.unit; });
    m_formTarget = file == files.end() ? QString() : targetOf({file->hash, file->name});
    m_form->setVisible(!m_formTarget.isEmpty());
    m_form->setToolTip(file == files.end() ? QString() : file->name);
}

std::vector<ReportRow> ReportsTab::besides(const ReportRow& chosen) const {
    std::vector<ReportRow> found;
    const std::size_t atMost = m_span->current() == Before ? 2 : lastReports;
    for (const ReportRow& row : m_model.rows()) { // newest first, units in the plan's order within
        const bool ofPeriod = m_span->current() == Others && row.report.period == chosen.report.period;
        const bool ofUnit = m_span->current() != Others && row.report.unit == chosen.report.unit &&
                            row.report.period <= chosen.report.period && found.size() < atMost;
        if (ofPeriod || ofUnit)
            found.push_back(row);
    }
    if (m_span->current() != Others)
        std::reverse(found.begin(), found.end()); // as time goes
    return found;
}

void ReportsTab::compare(int row) {
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ReportRow chosen = m_model.row(row);
    showForm(chosen.report);
    const QString ground = theme().tintStrong.name();
    std::vector<ReportColumns::Column> columns;
    for (const ReportRow& entry : besides(chosen)) {
        const bool isChosen = entry.report.unit == chosen.report.unit && entry.report.period == chosen.report.period;
        const progress::ProgressReport none{entry.report.period, entry.report.task, entry.report.unit};
        const bool opens = columns.empty() && m_span->current() != Others && !isChosen; // nothing stands before it
        columns.push_back({QStringLiteral("%1  %2").arg(entry.report.period.displayName(), entry.unit),
                           wordsOf(entry.report, opens ? entry.report : entry.before.value_or(none), ground), isChosen});
    }
    if (m_span->current() == Before && !chosen.before)
        columns.insert(columns.begin(), {tr("no earlier report"), {}, false});
    m_columns->setColumns(columns);
}

} // namespace xundu::ui
