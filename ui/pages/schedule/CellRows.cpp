#include "ui/pages/schedule/CellRows.h"

#include "core/plan/Duty.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

namespace xundu::ui {

using calendar::TenDay;

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

template <class Row>
Column<Row> column(
    const QString& title, int width, std::function<QString(const Row&)> text,
    std::function<Ink(const Row&)> ink = [](const Row&) { return Ink::Text2; }) {
    Column<Row> result{.title = title, .width = width};
    result.text = std::move(text);
    result.more = [ink = std::move(ink)](const Row& row, int role) {
        return role == InkRole ? QVariant(static_cast<int>(ink(row))) : QVariant();
    };
    return result;
}

template <class Row>
Ink plainInk(const Row&) {
    return Ink::Text;
}

dispatch::Mark markOf(const OfficeView& view, plan::UnitId unit, plan::TaskId task, TenDay period) {
    const auto* reception = period == view.period() ? view.reception().unit(unit) : nullptr;
    return reception ? reception->markOn(task) : dispatch::Mark::Accepted;
}

QString stateOf(const std::optional<progress::ProgressReport>& report, dispatch::Mark mark, bool late) {
    if (mark == dispatch::Mark::Returned)
        return CellText::tr("sent back");
    if (!report)
        return CellText::tr("missing");
    if (mark == dispatch::Mark::ToCheck)
        return CellText::tr("to check");
    if (late)
        return CellText::tr("late");
    return report->unchanged ? CellText::tr("nothing new") : CellText::tr("accepted");
}

} // namespace

std::vector<CellReport> cellReports(const OfficeView& view, plan::TaskId task, TenDay period) {
    std::vector<CellReport> rows;
    const store::Office& office = view.office();
    const QDate due = store::reports::dueDayOf(office, period);
    for (const plan::Duty& duty : plan::duties(view.plan())) {
        if (duty.task != task)
            continue;
        CellReport row{.unit = view.plan().unit(duty.unit)->shortName,
                       .leads = duty.role == plan::Role::Lead,
                       .owed = plan::isOwed(duty.frequency, period, view.plan().firstReport()),
                       .toCome = period > view.today(),
                       .report = store::reports::report(office, period, task, duty.unit)};
        if (!row.report && !row.owed)
            continue;
        if (const auto file = store::returns::newestOf(office, duty.unit, period)) {
            row.file = file->name;
            row.target = targetOf({file->hash, file->name});
        }
        const bool late = row.owed && row.report && row.report->receivedOn > due;
        row.state = row.toCome && !row.report ? CellText::tr("not due yet")
                                              : stateOf(row.report, markOf(view, duty.unit, task, period), late);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<CellReport>> reportColumns() {
    using Row = CellReport;
    return {column<Row>(
                CellText::tr("Unit"), 110, [](const Row& row) { return row.unit; }, plainInk<Row>),
            column<Row>(CellText::tr("Duty"), 60,
                        [](const Row& row) { return row.leads ? CellText::tr("lead") : CellText::tr("shares"); }),
            column<Row>(CellText::tr("Received"), 84,
                        [](const Row& row) { return row.report ? shownDate(row.report->receivedOn) : noFigure; }),
            column<Row>(
                CellText::tr("Progress"), 300,
                [](const Row& row) {
                    if (!row.report)
                        return QString();
                    const bool silent = row.report->unchanged && row.report->progress.isEmpty();
                    return silent ? CellText::tr("nothing new") : row.report->progress.simplified();
                },
                plainInk<Row>),
            column<Row>(
                CellText::tr("Source"), 130,
                [](const Row& row) {
                    if (!row.report)
                        return QString();
                    return row.file.isEmpty() ? CellText::tr("typed in") : row.file;
                },
                [](const Row& row) { return row.target.isEmpty() ? Ink::Text3 : Ink::Accent; }),
            column<Row>(
                CellText::tr("State"), 90, [](const Row& row) { return row.state; },
                [](const Row& row) { return row.report   ? Ink::Text2
                                            : row.toCome ? Ink::Text3
                                                         : Ink::Accent; })};
}

std::vector<CellReading> cellReadings(const plan::Plan& plan, plan::TaskId task, const progress::PeriodStatus& status) {
    std::vector<CellReading> rows;
    for (const plan::Indicator* indicator : plan.indicatorsOf(task)) {
        const progress::IndicatorStanding* standing = status.indicator(indicator->code);
        if (!standing || !standing->value)
            continue;
        for (const progress::Reading& reading : standing->value->from) {
            const plan::Unit* unit = plan.unit(reading.unit);
            rows.push_back({QStringLiteral("%1 %2").arg(indicator->code.value(), indicator->name),
                            unit ? unit->shortName : QString::number(reading.unit.value()), reading});
        }
    }
    return rows;
}

std::vector<Column<CellReading>> readingColumns() {
    using Row = CellReading;
    auto value = column<Row>(
        CellText::tr("Value"), 80, [](const Row& row) { return progress::textOf(progress::entryOf(row.reading)); },
        plainInk<Row>);
    value.alignment = Qt::AlignRight;
    return {column<Row>(
                CellText::tr("Indicator"), 260, [](const Row& row) { return row.indicator; }, plainInk<Row>),
            column<Row>(CellText::tr("Unit"), 110, [](const Row& row) { return row.unit; }), value,
            column<Row>(CellText::tr("Figure of"), 120, [](const Row& row) { return row.reading.period.displayName(); }),
            column<Row>(
                CellText::tr("Source"), 190, [](const Row& row) { return placeWords(row.reading.source); },
                [](const Row& row) { return originalOf(row.reading.source) ? Ink::Accent : Ink::Text3; })};
}

std::vector<MeasureRow> cellMilestones(const plan::Task& task, TenDay period) {
    std::vector<MeasureRow> rows = measureRows(task, period);
    std::erase_if(rows, [](const MeasureRow& row) { return !row.milestone; });
    for (MeasureRow& row : rows) {
        if (row.milestone->doneOn > period.lastDay())
            row.milestone->doneOn.reset(); // not yet in this 旬
    }
    return rows;
}

std::vector<Column<MeasureRow>> milestoneColumns() {
    using Row = MeasureRow;
    return {column<Row>(
                CellText::tr("Milestone"), 300, [](const Row& row) { return row.text.simplified(); }, plainInk<Row>),
            column<Row>(CellText::tr("Due"), 100, [](const Row& row) { return shownDay(row.milestone->dueOn); }),
            column<Row>(CellText::tr("First date"), 100, [](const Row& row) { return shownDay(row.milestone->originalDueOn); }),
            column<Row>(CellText::tr("Done on"), 100, [](const Row& row) { return shownDay(row.milestone->doneOn); }),
            column<Row>(
                CellText::tr("State"), 120, [](const Row& row) { return row.state; },
                [](const Row& row) { return row.overdue ? Ink::Red : Ink::Text2; })};
}

} // namespace xundu::ui
