#include "ui/models/AssignmentEntry.h"

#include "ui/models/TypedDay.h"
#include "ui/models/TypedTenDay.h"
#include "ui/models/TypedUnits.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

using supervision::Assignment;

struct AssignmentEntryText {
    Q_DECLARE_TR_FUNCTIONS(AssignmentEntryText)
};

enum Line { Text, Units, GivenBy, GivenOn, Due, Task };
enum ExtensionLine { NewPeriod, Reason, State };

std::optional<plan::TaskId> taskTyped(const plan::Plan& plan, const QString& typed) {
    const auto id = plan::TaskId::from(typed.trimmed().toLongLong());
    return id && plan.task(*id) ? id : std::nullopt;
}

QString dueProblem(const QString& typed, QDate givenOn, int year) {
    if (typed.isEmpty())
        return {};
    const auto due = tenDayTyped(typed, year);
    if (!due)
        return tenDayProblem(typed, year);
    return due->lastDay() < givenOn ? AssignmentEntryText::tr("%1 was over before the day it was given.").arg(due->displayName())
                                    : QString();
}

} // namespace

QStringList entryLabels(supervision::Origin origin) {
    const bool instructed = origin == supervision::Origin::Instruction;
    return {AssignmentEntryText::tr("What has to be done"),
            AssignmentEntryText::tr("Units that do it"),
            instructed ? AssignmentEntryText::tr("Leader who instructed") : AssignmentEntryText::tr("Unit that asks"),
            instructed ? AssignmentEntryText::tr("Instructed on") : AssignmentEntryText::tr("Asked on"),
            AssignmentEntryText::tr("Due by the end of, if a day was set"),
            AssignmentEntryText::tr("Number of its task, if of one")};
}

QStringList emptyEntry(QDate today) { return {{}, {}, {}, today.toString(Qt::ISODate), {}, {}}; }

QString entryProblem(const plan::Plan& plan, const QStringList& lines) {
    if (lines.at(Text).isEmpty())
        return AssignmentEntryText::tr("Enter what has to be done.");
    if (const QString problem = unitsProblem(plan, lines.at(Units)); !problem.isEmpty())
        return problem;
    if (lines.at(GivenBy).isEmpty())
        return AssignmentEntryText::tr("Enter who gave it.");
    const auto givenOn = dayTyped(lines.at(GivenOn), plan.year());
    if (!givenOn)
        return dayProblem(lines.at(GivenOn), plan.year());
    if (const QString problem = dueProblem(lines.at(Due), *givenOn, plan.year()); !problem.isEmpty())
        return problem;
    return lines.at(Task).isEmpty() || taskTyped(plan, lines.at(Task))
               ? QString()
               : AssignmentEntryText::tr("The plan has no task \"%1\".").arg(lines.at(Task));
}

Assignment enteredFrom(const plan::Plan& plan, supervision::Origin origin, const QStringList& lines) {
    return {.origin = origin,
            .task = taskTyped(plan, lines.at(Task)),
            .text = lines.at(Text),
            .units = *unitsTyped(plan, lines.at(Units)),
            .givenBy = lines.at(GivenBy),
            .givenOn = *dayTyped(lines.at(GivenOn), plan.year()),
            .due = tenDayTyped(lines.at(Due), plan.year())};
}

QStringList extensionLabels() {
    return {AssignmentEntryText::tr("Due by the end of"), AssignmentEntryText::tr("Reason"),
            AssignmentEntryText::tr("How far things are")};
}

QStringList emptyExtension(const Assignment& assignment, QDate today) {
    const QDate first = supervision::firstExtension(supervision::trackingOf(assignment), today);
    return {typedTenDay(calendar::TenDay::containing(first)), {}, {}};
}

QString extensionProblem(const Assignment& assignment, const QStringList& lines, int year, QDate today) {
    const auto period = tenDayTyped(lines.at(NewPeriod), year);
    if (!period)
        return tenDayProblem(lines.at(NewPeriod), year);
    const QDate first = supervision::firstExtension(supervision::trackingOf(assignment), today);
    if (period->lastDay() < first)
        return AssignmentEntryText::tr("The new ten-day period has to be %1 or a later one.")
            .arg(calendar::TenDay::containing(first).displayName());
    if (lines.at(Reason).isEmpty())
        return AssignmentEntryText::tr("Enter the reason.");
    return lines.at(State).isEmpty() ? AssignmentEntryText::tr("Enter how far things are.") : QString();
}

supervision::FollowUp extensionFrom(const QStringList& lines, int year) {
    return {.kind = supervision::FollowUpKind::Extended,
            .text = lines.at(Reason),
            .state = lines.at(State),
            .dueOn = tenDayTyped(lines.at(NewPeriod), year)->lastDay()};
}

} // namespace xundu::ui
