#include "ui/models/MeasureRows.h"

#include "core/base/Text.h"
#include "core/progress/MilestoneState.h"
#include "core/store/PlanEdits.h"
#include "core/store/Plans.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedDay.h"
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

/// What an emptied or typed date cell means: nothing is no day.
std::optional<QDate> dayOf(const OfficeView& view, const QVariant& typed) {
    const QString text = typedText(typed).trimmed();
    return text == noFigure ? std::nullopt : dayTyped(text, view.plan().year());
}

/// The sentence for what is typed and no day, or none of those allowed.
std::optional<QString> problemOf(const OfficeView& view, const QVariant& typed,
                                 QString (*problem)(const QString& typed, int year)) {
    const QString text = typedText(typed).trimmed();
    const QString sentence = text.isEmpty() || text == noFigure ? QString() : problem(text, view.plan().year());
    return sentence.isEmpty() ? std::nullopt : std::optional(sentence);
}

/// As titles and questions tell it.
QString nameOf(const plan::Milestone& milestone) {
    constexpr qsizetype longest = 30;
    const QString text = milestone.text.simplified();
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

std::optional<QString> changeDue(OfficeView& view, const AskGrounds& ask, const MeasureRow& row, const QVariant& typed) {
    if (const auto problem = problemOf(view, typed, dueProblem))
        return problem;
    const plan::Milestone milestone = *view.plan().milestone(row.milestone->id);
    const auto day = dayOf(view, typed);
    if (day == milestone.dueOn)
        return std::nullopt;
    if (!milestone.dueOn)
        return attempt(view.office(), MeasureText::tr("Date milestone “%1”").arg(nameOf(milestone)),
                       [&](store::Office& office) { store::plans::setMilestoneDue(office, milestone.id, day); });
    const QString what =
        MeasureText::tr("Milestone “%1”: %2 → %3").arg(nameOf(milestone), toldDay(milestone.dueOn), toldDay(day));
    const auto why = groundsOf(typed, ask, what, Grounds::Reason);
    return why ? moveMilestone(view, row.task, milestone.id, day, *why) : QString();
}

/// How the milestone came to its day. @pre it was moved
QStringList moves(const OfficeView& view, const plan::Milestone& milestone) {
    return QStringList{MeasureText::tr("first due on %1").arg(toldDay(milestone.originalDueOn))} +
           toldChanges(view.office(), [&](const auto& note) { return note.milestone == milestone.id; });
}

std::optional<QString> changeDone(OfficeView& view, const MeasureRow& row, const QVariant& typed) {
    if (const auto problem = problemOf(view, typed, dayProblem))
        return problem;
    const auto done = dayOf(view, typed);
    if (done && *done > view.office().actor().clock.today())
        return MeasureText::tr("%1 has not come yet.").arg(toldDay(done));
    return attempt(view.office(), MeasureText::tr("Complete milestone “%1”").arg(nameOf(*row.milestone)),
                   [&](store::Office& office) { store::plans::setMilestoneDone(office, row.milestone->id, done); });
}

std::optional<QString> changeText(OfficeView& view, const MeasureRow& row, const QString& text) {
    if (row.milestone)
        return attempt(view.office(), MeasureText::tr("Reword milestone “%1”").arg(nameOf(*row.milestone)),
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

Column<MeasureRow> dateColumn(OfficeView& view, const QString& title, std::optional<QDate> plan::Milestone::*date) {
    Column<MeasureRow> column{.title = title, .width = 110};
    column.text = [date](const MeasureRow& row) { return row.milestone ? shownDay((*row.milestone).*date) : QString(); };
    column.more = [date](const MeasureRow& row, int role) {
        return role == Qt::EditRole && row.milestone && (*row.milestone).*date ? QVariant(*((*row.milestone).*date)) : QVariant();
    };
    column.editable = [&view](const MeasureRow& row) { return row.milestone && view.office().isWritable(); };
    return column;
}

Column<MeasureRow> dueColumn(OfficeView& view, const AskGrounds& ask) {
    Column<MeasureRow> column = dateColumn(view, MeasureText::tr("Due"), &plan::Milestone::dueOn);
    column.more = [&view, dated = column.more](const MeasureRow& row, int role) {
        if (role == Qt::ToolTipRole && row.milestone && row.milestone->originalDueOn)
            return QVariant(moves(view, *row.milestone).join(u'\n'));
        if (role == GroundsRole)
            return QVariant(static_cast<int>(row.milestone && row.milestone->dueOn ? Grounds::Reason : Grounds::None));
        return dated(row, role);
    };
    column.edit = [&view, ask](const MeasureRow& row, const QVariant& typed) { return changeDue(view, ask, row, typed); };
    return column;
}

Column<MeasureRow> doneColumn(OfficeView& view) {
    Column<MeasureRow> column = dateColumn(view, MeasureText::tr("Done on"), &plan::Milestone::doneOn);
    column.edit = [&view](const MeasureRow& row, const QVariant& typed) { return changeDone(view, row, typed); };
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

std::vector<Column<MeasureRow>> measureColumns(OfficeView& view, const AskGrounds& ask) {
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
    return {number, kind, text, dueColumn(view, ask), doneColumn(view), state};
}

std::optional<QString> moveMilestone(OfficeView& view, plan::TaskId task, const plan::MilestoneId& id, std::optional<QDate> day,
                                     const store::plans::Reasoned& why) {
    if (QString problem = groundsProblem(why, Grounds::Reason); !problem.isEmpty())
        return problem;
    const QString title =
        MeasureText::tr("Task %1, milestone moved to %2: %3").arg(QString::number(task.value()), toldDay(day), toldGrounds(why));
    return attempt(view.office(), title, [&](store::Office& office) { store::plans::setMilestoneDue(office, id, day, why); });
}

} // namespace xundu::ui
