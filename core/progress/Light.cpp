#include "core/progress/Light.h"

#include <QCoreApplication>

namespace xundu::progress {
namespace {

struct LightText {
    Q_DECLARE_TR_FUNCTIONS(LightText)
};

constexpr std::pair<Light, const char*> lightCodes[] = {
    {Light::None, "none"}, {Light::Done, "done"}, {Light::Green, "green"}, {Light::Yellow, "yellow"}, {Light::Red, "red"},
};

constexpr std::pair<ReasonCode, const char*> reasonCodes[] = {
    {ReasonCode::Lag, "lag"},
    {ReasonCode::OverdueMilestone, "overdue_milestone"},
    {ReasonCode::DuePassed, "due_passed"},
    {ReasonCode::NoReading, "no_reading"},
    {ReasonCode::NoTarget, "no_target"},
    {ReasonCode::NoBaseline, "no_baseline"},
    {ReasonCode::NoPace, "no_pace"},
    {ReasonCode::NoDatedMilestone, "no_dated_milestone"},
    {ReasonCode::NotDueYet, "not_due_yet"},
    {ReasonCode::TargetReached, "target_reached"},
    {ReasonCode::SelfAssessed, "self_assessed"},
    {ReasonCode::Override, "override"},
};

QString points(const std::optional<base::Fraction>& lag) {
    const auto shown = lag ? lag->rounded(1) : std::nullopt;
    return shown ? QString(shown->toString()).remove(u'-') : QStringLiteral("?");
}

QString lagSentence(const Reason& reason) {
    if (reason.exactlyEqual)
        return LightText::tr("exactly on the target that must be exceeded");
    QString text = !reason.lagPoints || *reason.lagPoints <= base::Fraction(0)
                       ? LightText::tr("%1 points ahead of the expected progress").arg(points(reason.lagPoints))
                       : LightText::tr("%1 points behind the expected progress").arg(points(reason.lagPoints));
    if (reason.capped)
        text += LightText::tr("; a striving target is never worse than yellow");
    return text;
}

QString assessmentWord(Assessment assessment) {
    switch (assessment) {
    case Assessment::Normal:
        return LightText::tr("on schedule");
    case Assessment::Behind:
        return LightText::tr("behind");
    case Assessment::FarBehind:
        return LightText::tr("far behind");
    case Assessment::Done:
        return LightText::tr("done");
    }
    return {};
}

QString withoutSubject(const Reason& reason) {
    switch (reason.code) {
    case ReasonCode::Lag:
        return lagSentence(reason);
    case ReasonCode::OverdueMilestone:
        return reason.overdue == 0 ? LightText::tr("overdue since this ten-day period")
                                   : LightText::tr("overdue by %n ten-day period(s)", nullptr, reason.overdue);
    case ReasonCode::DuePassed:
        return LightText::tr("the due date has passed and the target is not reached");
    case ReasonCode::NoReading:
        return LightText::tr("no reading yet: counted as nothing done, %1 points behind").arg(points(reason.lagPoints));
    case ReasonCode::NoTarget:
        return LightText::tr("no target set yet");
    case ReasonCode::NoBaseline:
        return LightText::tr("no baseline entered yet");
    case ReasonCode::NoPace:
        return LightText::tr("no pace decided yet");
    case ReasonCode::NoDatedMilestone:
        return LightText::tr("no milestone has a date yet");
    case ReasonCode::NotDueYet:
        return reason.milestone ? LightText::tr("not due yet") : LightText::tr("no figure is due yet");
    case ReasonCode::TargetReached:
        return LightText::tr("reached");
    case ReasonCode::SelfAssessed:
        return LightText::tr("assessed by the lead unit itself: %1")
            .arg(assessmentWord(reason.assessment.value_or(Assessment::Normal)));
    case ReasonCode::Override:
        return LightText::tr("set by %1: %2").arg(reason.by, reason.note);
    }
    return {};
}

} // namespace

QString codeOf(Light light) { return QLatin1String(lightCodes[static_cast<int>(light)].second); }

std::optional<Light> lightFromCode(const QString& code) {
    for (const auto& [light, text] : lightCodes) {
        if (code == QLatin1String(text))
            return light;
    }
    return std::nullopt;
}

QString codeOf(ReasonCode code) { return QLatin1String(reasonCodes[static_cast<int>(code)].second); }

std::optional<ReasonCode> reasonFromCode(const QString& code) {
    for (const auto& [value, text] : reasonCodes) {
        if (code == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

ToldMilestone milestoneOf(const Reason& reason, const plan::Plan& plan) {
    if (!reason.milestoneText.isEmpty())
        return {reason.milestoneText, reason.milestoneDue};
    const plan::Milestone* milestone = plan.milestone(*reason.milestone);
    return milestone ? ToldMilestone{milestone->text, milestone->dueOn} : ToldMilestone{};
}

QString sentence(const Reason& reason, const plan::Plan& plan) {
    QString subject;
    if (reason.indicator) {
        const plan::Indicator* indicator = plan.indicator(*reason.indicator);
        subject = indicator ? indicator->name : reason.indicator->value();
    } else if (reason.milestone) {
        const QString text = milestoneOf(reason, plan).text;
        subject = text.isEmpty() ? reason.milestone->value() : text;
    }
    const QString rest = withoutSubject(reason);
    return subject.isEmpty() ? rest : LightText::tr("%1: %2").arg(subject, rest);
}

QString word(Light light) {
    switch (light) {
    case Light::Done:
        return LightText::tr("done");
    case Light::Green:
        return LightText::tr("on track");
    case Light::Yellow:
        return LightText::tr("lagging");
    case Light::Red:
        return LightText::tr("far behind schedule");
    case Light::None:
        return LightText::tr("no light");
    }
    return {};
}

QString wordForNone(ReasonCode code) {
    switch (code) {
    case ReasonCode::NoTarget:
        return LightText::tr("no target");
    case ReasonCode::NoBaseline:
        return LightText::tr("no baseline");
    case ReasonCode::NoPace:
        return LightText::tr("no pace");
    case ReasonCode::NoDatedMilestone:
        return LightText::tr("no dates");
    case ReasonCode::NotDueYet:
        return LightText::tr("awaited");
    default:
        return word(Light::None);
    }
}

} // namespace xundu::progress
