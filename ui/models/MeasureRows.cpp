#include "ui/models/MeasureRows.h"

#include "core/progress/MilestoneState.h"
#include "core/store/PlanEdits.h"
#include "core/store/Plans.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

constexpr plan::MeasureKind kinds[] = {plan::MeasureKind::Platform, plan::MeasureKind::Project, plan::MeasureKind::Activity,
                                       plan::MeasureKind::Policy, plan::MeasureKind::Indicator};

MeasureRow milestoneRow(const plan::Task& task, const plan::Measure& measure, const plan::Milestone& milestone,
                        calendar::TenDay period) {
    MeasureRow row{task.id, measure.number, {}, MeasureText::tr("milestone"), milestone.text, milestone, {}, false};
    switch (progress::stateOf(milestone, period)) {
    case progress::MilestoneState::Done:
        row.state = MeasureText::tr("done");
        break;
    case progress::MilestoneState::Overdue:
        row.overdue = true;
        row.state = MeasureText::tr("overdue by %n day(s)", nullptr, static_cast<int>(milestone.dueOn->daysTo(period.lastDay())));
        break;
    case progress::MilestoneState::Planned:
        row.state = milestone.dueOn ? MeasureText::tr("under way") : MeasureText::tr("no date yet");
        break;
    }
    return row;
}

/// What an emptied or typed date cell means.
std::optional<QString> changeDate(OfficeView& view, const QVariant& typed, const QString& title,
                                  const std::function<void(std::optional<QDate>)>& apply) {
    const QString text = typed.toString().trimmed();
    const QDate date = typed.userType() == QMetaType::QDate ? typed.toDate() : QDate::fromString(text, Qt::ISODate);
    const bool cleared = text.isEmpty() || text == noFigure;
    if (!cleared && !date.isValid())
        return MeasureText::tr("\"%1\" is not a date. Dates are written like 2025-06-20.").arg(text);
    return attempt(view.office(), title, [&](store::Office&) { apply(cleared ? std::nullopt : std::optional(date)); });
}

std::optional<QString> changeText(OfficeView& view, const MeasureRow& row, const QString& text) {
    if (row.milestone)
        return attempt(view.office(), MeasureText::tr("Reword milestone %1").arg(row.milestone->id.value()),
                       [&](store::Office& office) { store::plans::setMilestoneText(office, row.milestone->id, text); });
    return attempt(view.office(), MeasureText::tr("Reword measure %1 of task %2").arg(row.measure).arg(row.task.value()),
                   [&](store::Office& office) { store::plans::setMeasureText(office, row.task, row.measure, text); });
}

std::optional<QString> changeKind(OfficeView& view, const MeasureRow& row, const QString& typed) {
    for (const plan::MeasureKind kind : kinds) {
        if (word(kind) == typed.trimmed())
            return attempt(view.office(), MeasureText::tr("Kind of measure %1 of task %2").arg(row.measure).arg(row.task.value()),
                           [&](store::Office& office) { store::plans::setMeasureKind(office, row.task, row.measure, kind); });
    }
    return MeasureText::tr("\"%1\" is not a kind of measure.").arg(typed.trimmed());
}

QStringList kindWords() {
    QStringList words;
    for (const plan::MeasureKind kind : kinds)
        words << word(kind);
    return words;
}

Column<MeasureRow> dateColumn(OfficeView& view, const QString& title, std::optional<QDate> plan::Milestone::*date,
                              void (*verb)(store::Office&, const plan::MilestoneId&, std::optional<QDate>),
                              const QString& action) {
    Column<MeasureRow> column{.title = title, .width = 110};
    column.text = [date](const MeasureRow& row) { return row.milestone ? shownDay((*row.milestone).*date) : QString(); };
    column.more = [date](const MeasureRow& row, int role) {
        return role == Qt::EditRole && row.milestone && (*row.milestone).*date ? QVariant(*((*row.milestone).*date)) : QVariant();
    };
    column.editable = [&view](const MeasureRow& row) { return row.milestone && view.office().isWritable(); };
    column.edit = [&view, verb, action](const MeasureRow& row, const QVariant& typed) {
        return changeDate(view, typed, action.arg(row.milestone->id.value()),
                          [&](std::optional<QDate> day) { verb(view.office(), row.milestone->id, day); });
    };
    return column;
}

} // namespace

std::vector<MeasureRow> measureRows(const plan::Task& task, calendar::TenDay period) {
    std::vector<MeasureRow> rows;
    for (const plan::Measure& measure : task.measures) {
        rows.push_back({task.id,
                        measure.number,
                        QString::number(measure.number),
                        word(measure.kind),
                        measure.text,
                        std::nullopt,
                        {},
                        false});
        for (const plan::Milestone& milestone : measure.milestones)
            rows.push_back(milestoneRow(task, measure, milestone, period));
    }
    return rows;
}

std::vector<Column<MeasureRow>> measureColumns(OfficeView& view) {
    Column<MeasureRow> number{.title = {}, .width = 34};
    number.text = [](const MeasureRow& row) { return row.number; };
    Column<MeasureRow> kind{.title = MeasureText::tr("Kind"), .width = 76};
    kind.text = [](const MeasureRow& row) { return row.kind; };
    kind.more = [](const MeasureRow&, int role) {
        return role == InkRole       ? QVariant(static_cast<int>(Ink::Text3))
               : role == ChoicesRole ? QVariant(kindWords())
                                     : QVariant();
    };
    kind.editable = [&view](const MeasureRow& row) { return !row.milestone && view.office().isWritable(); };
    kind.edit = [&view](const MeasureRow& row, const QVariant& typed) { return changeKind(view, row, typed.toString()); };
    Column<MeasureRow> text{.title = MeasureText::tr("Measure or milestone"), .width = 300};
    text.text = [](const MeasureRow& row) { return row.milestone ? QStringLiteral("    ◇ ") + row.text : row.text; };
    text.more = [](const MeasureRow& row, int role) {
        if (role == Qt::EditRole)
            return QVariant(row.text);
        return role == TypeRole && !row.milestone ? QVariant(static_cast<int>(Type::BodyMedium)) : QVariant();
    };
    text.editable = [&view](const MeasureRow&) { return view.office().isWritable(); };
    text.edit = [&view](const MeasureRow& row, const QVariant& typed) { return changeText(view, row, typed.toString()); };
    Column<MeasureRow> state{.title = MeasureText::tr("State"), .width = 120};
    state.text = [](const MeasureRow& row) { return row.state; };
    state.more = [](const MeasureRow& row, int role) {
        return role == InkRole && row.overdue ? QVariant(static_cast<int>(Ink::Red)) : QVariant();
    };
    return {number,
            kind,
            text,
            dateColumn(view, MeasureText::tr("Due"), &plan::Milestone::dueOn, store::plans::setMilestoneDue,
                       MeasureText::tr("Date milestone %1")),
            dateColumn(view, MeasureText::tr("Done on"), &plan::Milestone::doneOn, store::plans::setMilestoneDone,
                       MeasureText::tr("Complete milestone %1")),
            state};
}

} // namespace xundu::ui
