#include "ui/pages/schedule/CellFacts.h"

#include "ui/models/LightExplanation.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

using progress::IndicatorStanding;

QString withoutPercent(const std::optional<base::Fraction>& fraction) {
    return fraction ? shownPercent(fraction) : QStringLiteral("0%");
}

CellFact gap(const IndicatorStanding& standing) {
    const base::Fraction lag = *standing.lagPoints;
    const QString points = QString(shownGap(base::Fraction(0) - lag)).remove(u'+');
    return {FactText::tr("Expected − done"),
            QStringLiteral("%1 − %2 = ").arg(shownPercent(standing.expected), withoutPercent(standing.progress)),
            FactText::tr("%1 points").arg(points),
            {},
            standing.light};
}

void addIndicator(std::vector<CellFact>& facts, const plan::Indicator& indicator, const IndicatorStanding& standing) {
    const QString value = standing.value ? shown(standing.value->value) : noFigure;
    facts.push_back({FactText::tr("Deciding"), QStringLiteral("%1 %2/%3").arg(indicator.name, value, shownTarget(indicator))});
    if (standing.lagPoints && standing.expected)
        facts.push_back(gap(standing));
    if (standing.neededPerPeriod && standing.light != progress::Light::None) {
        const QString needed = QStringLiteral("%1 %2").arg(shown(standing.neededPerPeriod), indicator.unit);
        facts.push_back(
            {FactText::tr("Needed per period"),
             standing.recentPerPeriod ? FactText::tr("%1; lately %2").arg(needed, shown(standing.recentPerPeriod)) : needed});
    }
    if (standing.forecast)
        facts.push_back({FactText::tr("At year end"), QStringLiteral("%1 %2").arg(shown(standing.forecast), indicator.unit)});
    if (standing.value && !standing.value->from.empty()) {
        const progress::Source& source = standing.value->from.front().source;
        const auto original = originalOf(source);
        facts.push_back({FactText::tr("Source"), placeWords(source), {}, original ? targetOf(*original) : QString()});
    }
}

void addMilestone(std::vector<CellFact>& facts, const plan::Plan& plan, const progress::Reason& reason) {
    const progress::ToldMilestone told = progress::milestoneOf(reason, plan);
    facts.push_back({FactText::tr("Deciding"), told.text.simplified()});
    facts.push_back({FactText::tr("Due"), toldDay(told.dueOn)});
    const plan::Milestone* milestone = plan.milestone(*reason.milestone);
    if (milestone && milestone->originalDueOn && milestone->originalDueOn != told.dueOn)
        facts.push_back({FactText::tr("First date"), toldDay(milestone->originalDueOn)});
}

} // namespace

std::vector<CellFact> cellFacts(const plan::Plan& plan, const progress::TaskStanding& standing,
                                const progress::PeriodStatus& status) {
    std::vector<CellFact> facts;
    if (standing.overridden) {
        const progress::Reason& verdict = standing.reasons.front();
        facts.push_back({FactText::tr("Set by hand"), QStringLiteral("%1  %2").arg(verdict.by, verdict.note.simplified())});
        facts.push_back({FactText::tr("Computed"), progress::word(standing.computed)});
    }
    const progress::Reason* reason = decidingReason(standing);
    if (!reason)
        return facts;
    const auto* indicator = reason->indicator ? plan.indicator(*reason->indicator) : nullptr;
    const auto* figures = reason->indicator ? status.indicator(*reason->indicator) : nullptr;
    if (indicator && figures)
        addIndicator(facts, *indicator, *figures);
    else if (reason->milestone)
        addMilestone(facts, plan, *reason);
    else
        facts.push_back({FactText::tr("Why"), progress::sentence(*reason, plan)});
    return facts;
}

QString turnSentence(calendar::TenDay period, const progress::TaskStanding& now, const progress::TaskStanding* before) {
    const QString name = period.displayName();
    if (!before || before->light == progress::Light::None || now.light == progress::Light::None)
        return name;
    const QString then = progress::word(before->light);
    if (now.light > before->light)
        return FactText::tr("%1, worse: before it was %2").arg(name, then);
    if (now.light < before->light)
        return FactText::tr("%1, better: before it was %2").arg(name, then);
    return FactText::tr("%1, as before").arg(name);
}

} // namespace xundu::ui
