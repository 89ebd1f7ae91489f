#pragma once

#include "core/supervision/Evaluation.h"
#include "tests/support/Samples.h"

/// @file A year in June with four units whose scores are worked out by hand.

namespace xundu::tests {

inline const calendar::TenDay lastPeriod = calendar::TenDay::containing(QDate(2025, 6, 20));

inline plan::Indicator everyCounty(const char* code, const char* target) {
    plan::Indicator each = indicatorOf(code, target);
    each.kind = plan::IndicatorKind::EveryUnit;
    each.comparison = plan::Comparison::Above;
    each.unit = text("%");
    each.source.reset();
    each.everyUnit = counties;
    return each;
}

/// samplePlan(), and task 3 (lead the commission; co the four counties). Task 1: an indicator of 50 with shares of 咸安区 (10)
/// and 赤壁市 (8), a striving one, one milestone overdue, one done, one to come. Task 2: a stock from 800 to 900. Task 3: every
/// county above 3 %.
inline plan::Plan evaluatedPlan() {
    plan::Plan plan = samplePlan();
    plan.document.title = text("2025年实施方案");
    const plan::Responsibility group{plan::Role::Co, std::nullopt, counties};
    plan.programmes[1].tasks.push_back(taskOf(3, {lead(reformCommission), group}));
    plan::Indicator added = indicatorOf("I01-1", "50");
    added.allocations = {{xianan, decimal("10")}, {chibi, decimal("8")}};
    plan::Indicator striving = indicatorOf("I01-2", "100");
    striving.striving = true;
    plan::Indicator stock = indicatorOf("I02-1", "900");
    stock.kind = plan::IndicatorKind::Stock;
    stock.baseline = decimal("800");
    plan.indicators = {added, striving, stock, everyCounty("I03-1", "3")};
    addMilestones(taskIn(plan, 1),
                  {milestoneOf("M01-1", QDate(2025, 6, 10)), milestoneOf("M01-2", QDate(2025, 5, 31), QDate(2025, 5, 20)),
                   milestoneOf("M01-3", QDate(2025, 9, 30)), milestoneOf("M01-4", std::nullopt)});
    return plan;
}

/// Standings of all the plan's indicators from the readings, at the end of lastPeriod.
inline supervision::EvaluationFacts factsOf(const plan::Plan& plan, std::vector<progress::Reading> readings) {
    progress::PeriodStatus status{.period = lastPeriod, .dueOn = lastPeriod.lastDay()};
    std::vector<progress::UnitReadings> own;
    for (const progress::Reading& reading : readings)
        own.push_back(only(reading));
    for (const plan::Indicator& indicator : plan.indicators)
        status.indicators.push_back(progress::standingOf(plan, indicator, own, lastPeriod, progress::defaultRules(2025)));
    return {.status = std::move(status), .readings = std::move(readings), .asOf = QDate(2025, 6, 25)};
}

inline supervision::JudgedNotice letter(qint64 id, plan::UnitId unit, supervision::Step step, QDate answerBy,
                                        std::vector<supervision::FollowUp> followUps = {},
                                        std::optional<calendar::TenDay> settledIn = {}) {
    const calendar::TenDay period = tenDay("2025-05-late");
    const supervision::Matter red{
        .step = step, .kind = supervision::MatterKind::Red, .since = period, .periods = 1, .task = taskId(1)};
    return {.notice = {.id = supervision::NoticeId::from(id),
                       .unit = unit,
                       .period = period,
                       .step = step,
                       .number = text("咸科赋能督〔2025〕%1号").arg(id),
                       .issuedOn = QDate(2025, 6, 3),
                       .answerBy = answerBy,
                       .matters = {red},
                       .followUps = std::move(followUps)},
            .standing = {.settledIn = {settledIn}}};
}

inline supervision::FollowUp followUp(supervision::FollowUpKind kind, QDate on) {
    return {.kind = kind, .text = text("办理情况"), .on = on};
}

inline supervision::Merit merit(plan::UnitId unit, const char* points, const char* reason) {
    return {.unit = unit,
            .points = decimal(points),
            .reason = text(reason),
            .document = text("咸政函〔2025〕8号"),
            .on = QDate(2025, 6, 18)};
}

inline supervision::Exemption exemption(plan::UnitId unit, std::optional<plan::TaskId> task,
                                        std::optional<calendar::TenDay> period) {
    return {.unit = unit,
            .task = task,
            .period = period,
            .reason = text("洪灾"),
            .document = text("鄂防指〔2025〕3号"),
            .on = QDate(2025, 6, 19)};
}

/// What came in by 25 June. The city: 20 of 50, 830 of 800 to 900, one of four counties above 3 % (3 % itself is not above).
inline supervision::EvaluationFacts evaluatedFacts(const plan::Plan& plan) {
    using supervision::FollowUpKind;
    using supervision::Step;
    supervision::EvaluationFacts facts =
        factsOf(plan, {readingOf("I01-1", scienceBureau, "2025-06-mid", "20"), readingOf("I01-1", xianan, "2025-06-early", "5"),
                       readingOf("I01-1", chibi, "2025-05-late", "12"), readingOf("I01-2", scienceBureau, "2025-06-mid", "100"),
                       readingOf("I02-1", scienceBureau, "2025-06-mid", "830"), readingOf("I03-1", xianan, "2025-05-late", "3.6"),
                       readingOf("I03-1", chibi, "2025-05-late", "3")});
    const auto one = taskId(1);
    const auto two = taskId(2);
    const auto three = taskId(3);
    facts.readings[1].source = {text("咸安区6月上旬.xlsx"), text("指标"), text("E7"), {}, {}};
    facts.answers = {{tenDay("2025-05-late"), {{scienceBureau, {one, two}, {}, {}}, {chibi, {}, {}, {one, three}}}},
                     {tenDay("2025-06-early"),
                      {{scienceBureau, {two}, {one}, {}}, {reformCommission, {two, three}, {}, {}}, {xianan, {one}, {}, {}}}},
                     {tenDay("2025-06-mid"), {{scienceBureau, {one, two}, {}, {}}, {reformCommission, {}, {two}, {three}}}}};
    facts.returns = {{scienceBureau, tenDay("2025-05-late")},
                     {scienceBureau, tenDay("2025-06-early"), true, {text("sent_back"), text("value_fell")}},
                     {scienceBureau, tenDay("2025-06-mid")},
                     {reformCommission, tenDay("2025-06-early")},
                     {reformCommission, tenDay("2025-06-mid")},
                     {xianan, tenDay("2025-06-early")}};
    facts.notices = {
        letter(1, reformCommission, Step::Urge, QDate(2025, 6, 10), {followUp(FollowUpKind::Replied, QDate(2025, 6, 10))}),
        letter(2, reformCommission, Step::Supervise, QDate(2025, 6, 17), {followUp(FollowUpKind::Replied, QDate(2025, 6, 18))}),
        letter(3, reformCommission, Step::Urge, QDate(2025, 6, 25)), letter(4, chibi, Step::Urge, QDate(2025, 6, 24))};
    facts.merits = {merit(scienceBureau, "2", "承办全省现场会"), merit(scienceBureau, "4.5", "获省级表彰"),
                    merit(reformCommission, "-1.25", "数据失实"), merit(xianan, "1", "经验推广"),
                    merit(chibi, "-30", "弄虚作假")};
    return facts;
}

} // namespace xundu::tests
