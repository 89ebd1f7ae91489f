#include "app/SupervisionJson.h"

#include "core/supervision/Codes.h"
#include "core/supervision/Sentences.h"

namespace xundu::app {
namespace {

using supervision::FollowUp;
using supervision::Matter;
using supervision::NoticeState;
using supervision::Stage;

QJsonValue day(const std::optional<QDate>& date) { return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(); }

QString unitName(const plan::Plan& plan, plan::UnitId unit) {
    const plan::Unit* found = plan.unit(unit);
    return found ? found->name : QString();
}

QString codeOf(NoticeState state) {
    switch (state) {
    case NoticeState::Open:
        return QStringLiteral("open");
    case NoticeState::Answered:
        return QStringLiteral("answered");
    case NoticeState::Verified:
        return QStringLiteral("verified");
    case NoticeState::Settled:
        return QStringLiteral("settled");
    case NoticeState::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

QString codeOf(Stage stage) {
    constexpr std::pair<Stage, const char*> codes[] = {
        {Stage::Open, "open"}, {Stage::Answered, "answered"}, {Stage::Verified, "verified"}, {Stage::Closed, "closed"}};
    for (const auto& [each, code] : codes) {
        if (each == stage)
            return QLatin1String(code);
    }
    return {};
}

QJsonObject jsonOf(const Matter& matter, const SupervisionContext& context) {
    return {
        {QLatin1String("step"), supervision::codeOf(matter.step)},
        {QLatin1String("kind"), supervision::codeOf(matter.kind)},
        {QLatin1String("task"), matter.task ? QJsonValue(matter.task->value()) : QJsonValue()},
        {QLatin1String("assignment"), matter.assignment ? QJsonValue(QString::number(matter.assignment->value())) : QJsonValue()},
        {QLatin1String("since"), matter.since.code()},
        {QLatin1String("periods"), matter.periods},
        {QLatin1String("text"), supervision::sentence(matter, context.plan, context.facts.assignments)},
        {QLatin1String("reason"), supervision::reason(matter, context.facts.notices)}};
}

QJsonArray jsonOf(const std::vector<Matter>& matters, const SupervisionContext& context) {
    QJsonArray list;
    for (const Matter& matter : matters)
        list.append(jsonOf(matter, context));
    return list;
}

QJsonArray jsonOf(const std::vector<FollowUp>& steps) {
    QJsonArray list;
    for (const FollowUp& step : steps)
        list.append(QJsonObject{{QLatin1String("kind"), supervision::codeOf(step.kind)},
                                {QLatin1String("text"), step.text},
                                {QLatin1String("due_on"), day(step.dueOn)},
                                {QLatin1String("file"), step.fileName},
                                {QLatin1String("on"), step.on.toString(Qt::ISODate)},
                                {QLatin1String("by"), step.by}});
    return list;
}

} // namespace

QJsonObject jsonOf(const supervision::Proposal& proposal, const SupervisionContext& context) {
    return {{QLatin1String("unit"), unitName(context.plan, proposal.unit)},
            {QLatin1String("step"), supervision::codeOf(proposal.step())},
            {QLatin1String("internal"), proposal.internal},
            {QLatin1String("matters"), jsonOf(proposal.matters, context)}};
}

QJsonObject jsonOf(const supervision::Withheld& withheld, const SupervisionContext& context) {
    QJsonObject object = jsonOf(withheld.matter, context);
    object.insert(QLatin1String("unit"), unitName(context.plan, withheld.unit));
    object.insert(QLatin1String("reason"), supervision::reason(withheld, context.facts));
    return object;
}

QJsonObject jsonOf(const supervision::Notice& notice, const SupervisionContext& context) {
    const auto standing = supervision::standingOf(notice, context.facts.course, context.facts.assignments, context.today);
    return {{QLatin1String("number"), notice.number},
            {QLatin1String("unit"), unitName(context.plan, notice.unit)},
            {QLatin1String("period"), notice.period.code()},
            {QLatin1String("step"), supervision::codeOf(notice.step)},
            {QLatin1String("issued_on"), notice.issuedOn.toString(Qt::ISODate)},
            {QLatin1String("answer_by"), day(supervision::trackingOf(notice).dueOn)},
            {QLatin1String("original_answer_by"), day(notice.answerBy)},
            {QLatin1String("state"), codeOf(standing.state)},
            {QLatin1String("overdue"), standing.overdue},
            {QLatin1String("matters"), jsonOf(notice.matters, context)},
            {QLatin1String("follow_ups"), jsonOf(notice.followUps)}};
}

QJsonObject jsonOf(const supervision::Assignment& assignment, const plan::Plan& plan, QDate today) {
    const auto tracking = supervision::trackingOf(assignment);
    const auto due = supervision::dueOf(assignment);
    QJsonArray units;
    for (const plan::UnitId unit : assignment.units)
        units.append(unitName(plan, unit));
    return {
        {QLatin1String("id"), QString::number(assignment.id ? assignment.id->value() : 0)},
        {QLatin1String("origin"), supervision::codeOf(assignment.origin)},
        {QLatin1String("meeting"), assignment.meeting ? QJsonValue(QString::number(assignment.meeting->value())) : QJsonValue()},
        {QLatin1String("task"), assignment.task ? QJsonValue(assignment.task->value()) : QJsonValue()},
        {QLatin1String("text"), assignment.text},
        {QLatin1String("units"), units},
        {QLatin1String("given_by"), assignment.givenBy},
        {QLatin1String("given_on"), assignment.givenOn.toString(Qt::ISODate)},
        {QLatin1String("due"), due ? QJsonValue(due->code()) : QJsonValue()},
        {QLatin1String("original_due"), assignment.due ? QJsonValue(assignment.due->code()) : QJsonValue()},
        {QLatin1String("state"), codeOf(tracking.stage)},
        {QLatin1String("overdue"), tracking.isOverdue(today)},
        {QLatin1String("follow_ups"), jsonOf(assignment.followUps)}};
}

} // namespace xundu::app
