#pragma once

#include "core/plan/PlanJson.h"
#include "core/progress/Standing.h"
#include "tests/support/Catch.h"

/// @file Standings made by hand on the built-in plan.

namespace xundu::tests {

inline plan::TaskId task(int number) { return *plan::TaskId::from(number); }

inline plan::UnitId unit(const plan::Plan& plan, const char* name) {
    const plan::Unit* found = plan.unitNamed(QString::fromUtf8(name));
    REQUIRE(found);
    return found->id;
}

/// @param lights one letter for each of the 16 tasks: D G Y R N; each with a reason of the unit's own word, none with no date
inline progress::PeriodStatus statusWith(const plan::Plan& plan, const char* period, const char* lights) {
    using progress::Light;
    progress::PeriodStatus status{.period = tenDay(period), .dueOn = tenDay(period).lastDay()};
    const char* letter = lights;
    for (const plan::Task* entry : plan.tasks()) {
        REQUIRE(*letter != 0);
        const char c = *letter++;
        const Light light = c == 'D'   ? Light::Done
                            : c == 'G' ? Light::Green
                            : c == 'Y' ? Light::Yellow
                            : c == 'R' ? Light::Red
                                       : Light::None;
        progress::Reason reason{.code = light == Light::None ? progress::ReasonCode::NoDatedMilestone
                                                             : progress::ReasonCode::SelfAssessed,
                                .light = light};
        status.tasks.push_back({.task = entry->id, .light = light, .computed = light, .reasons = {reason}});
    }
    for (const plan::Indicator& indicator : plan.indicators) {
        progress::IndicatorStanding standing{.code = indicator.code};
        standing.reason = progress::Reason{.code = progress::ReasonCode::NotDueYet, .indicator = indicator.code};
        status.indicators.push_back(standing);
    }
    return status;
}

inline progress::IndicatorStanding& standing(progress::PeriodStatus& status, const char* code) {
    for (progress::IndicatorStanding& entry : status.indicators) {
        if (entry.code.value() == QString::fromUtf8(code))
            return entry;
    }
    FAIL("no such indicator: " << code);
    return status.indicators.front();
}

/// 388 of 2,500 on 20 June, 171 of 365 days gone: progress 0.1552, lag 31.329 points, 19 旬 left: 111.16 each.
inline void makeMatchesRed(progress::PeriodStatus& status) {
    using base::Fraction;
    progress::IndicatorStanding& entry = standing(status, "I12-2");
    entry.value = progress::CityValue{Fraction(388), status.period, false, {}};
    entry.progress = Fraction::of(388, 2500);
    entry.expected = Fraction::of(171, 365);
    entry.lagPoints = (*entry.expected - *entry.progress) * Fraction(100);
    entry.neededPerPeriod = Fraction::of(2112, 19);
    entry.light = progress::Light::Red;
    entry.reason = progress::Reason{
        .code = progress::ReasonCode::Lag, .light = entry.light, .indicator = entry.code, .lagPoints = entry.lagPoints};
}

inline progress::ProgressReport reportOf(const plan::Plan& plan, int number, const char* unitName, const char* coordination,
                                         QDate receivedOn) {
    progress::ProgressReport report{
        tenDay("2025-06-mid"), task(number), unit(plan, unitName), {}, {}, {}, {}, false, {}, receivedOn};
    report.coordination = QString::fromUtf8(coordination);
    return report;
}

} // namespace xundu::tests
