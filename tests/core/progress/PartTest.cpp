#include "core/progress/Part.h"

#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

QStringList codes(const progress::PeriodStatus& status) {
    QStringList result;
    for (const progress::IndicatorStanding& standing : status.indicators)
        result << standing.code.value();
    return result;
}

std::vector<qint64> tasks(const progress::PeriodStatus& status) {
    std::vector<qint64> result;
    for (const progress::TaskStanding& standing : status.tasks)
        result.push_back(standing.task.value());
    return result;
}

} // namespace

TEST_CASE("a part of the plan has the programme's tasks and the indicators that are counted in it") {
    const plan::Plan plan = plan::builtInPlan();
    const auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    CHECK(progress::partOf(plan, now, {}) == now);
    const auto second = progress::partOf(plan, now, {.programme = 2, .unit = {}});
    CHECK(tasks(second) == std::vector<qint64>{5, 6, 7});
    CHECK(codes(second) == QStringList{QStringLiteral("I07-1"), QStringLiteral("I07-2"), QStringLiteral("I07-3")});
    CHECK(second.period == now.period);
}

TEST_CASE("a unit's part has the tasks it answers for, and what it reports") {
    plan::Plan plan = plan::builtInPlan();
    const auto bureau = unit(plan, "市教育局"); // leads task 15
    for (plan::Indicator& indicator : plan.indicators) {
        if (indicator.code.value() == QStringLiteral("I00-1"))
            indicator.source = bureau;
    }
    const auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    const auto part = progress::partOf(plan, now, {.programme = {}, .unit = bureau});
    CHECK(tasks(part).size() == plan::dutiesOf(plan, bureau).size());
    CHECK(codes(part).contains(QStringLiteral("I15-1"))); // of task 15
    CHECK(codes(part).contains(QStringLiteral("I00-1"))); // a goal that it reports
    const auto both = progress::partOf(plan, now, {.programme = 5, .unit = bureau});
    CHECK(codes(both).contains(QStringLiteral("I15-1")));
    CHECK_FALSE(codes(both).contains(QStringLiteral("I00-1"))); // of no programme
}
