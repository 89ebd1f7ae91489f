#include "core/plan/Duty.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using plan::Frequency;
using plan::Role;

TEST_CASE("Duties: by task, leads first and each 旬, the others monthly, groups expanded") {
    const std::vector<plan::Duty> expected{{taskId(1), scienceBureau, Role::Lead, Frequency::Period},
                                           {taskId(1), reformCommission, Role::Co, Frequency::Month},
                                           {taskId(1), xianan, Role::Co, Frequency::Month},
                                           {taskId(1), chibi, Role::Co, Frequency::Month},
                                           {taskId(1), jiayu, Role::Co, Frequency::Month},
                                           {taskId(1), tongcheng, Role::Co, Frequency::Month},
                                           {taskId(1), zone, Role::Co, Frequency::Month},
                                           {taskId(2), scienceBureau, Role::Lead, Frequency::Period},
                                           {taskId(2), reformCommission, Role::Lead, Frequency::Period}};
    CHECK(plan::duties(samplePlan()) == expected);
}

TEST_CASE("A unit named twice in a task has one duty, as lead") {
    plan::Plan plan = samplePlan();
    plan.programmes.resize(1);
    taskIn(plan, 1).responsible = {lead(xianan), {Role::Co, std::nullopt, counties}, co(chibi), co(xianan)};
    const auto duties = plan::duties(plan);
    REQUIRE(duties.size() == 4);
    CHECK(duties[0] == plan::Duty{taskId(1), xianan, Role::Lead, Frequency::Period});
    CHECK(duties[1].unit == chibi);
}

TEST_CASE("When a duty is owed") {
    const auto first = tenDay("2025-03-late");
    const auto owed = [&](Frequency frequency, const char* period) { return plan::isOwed(frequency, tenDay(period), first); };
    CHECK(owed(Frequency::Period, "2025-06-early"));
    CHECK(owed(Frequency::Period, "2025-06-mid"));
    CHECK(owed(Frequency::Month, "2025-07-late"));
    CHECK_FALSE(owed(Frequency::Month, "2025-07-mid"));
    CHECK(owed(Frequency::Quarter, "2025-03-late"));
    CHECK(owed(Frequency::Quarter, "2025-12-late"));
    CHECK_FALSE(owed(Frequency::Quarter, "2025-07-late"));
    CHECK_FALSE(owed(Frequency::Quarter, "2025-06-mid"));
    CHECK_FALSE(owed(Frequency::None, "2025-06-late"));
    for (const Frequency frequency : {Frequency::Period, Frequency::Month, Frequency::Quarter, Frequency::None})
        CHECK_FALSE(owed(frequency, "2025-02-late"));
}

TEST_CASE("Who reads an indicator: its source, counties and zones with a share, for every unit the group") {
    plan::Indicator indicator = indicatorOf("I01-1", "50");
    CHECK(plan::readingUnits(samplePlan(), indicator) == std::vector{scienceBureau});
    indicator.allocations = {{zone, decimal("10")}, {xianan, decimal("20")}};
    CHECK(plan::readingUnits(samplePlan(), indicator) == std::vector{scienceBureau, zone, xianan});
    indicator.source = xianan;
    CHECK(plan::readingUnits(samplePlan(), indicator) == std::vector{xianan, zone}); // each once
    indicator.source.reset();
    CHECK(plan::readingUnits(samplePlan(), indicator) == std::vector{zone, xianan});
    indicator.kind = plan::IndicatorKind::EveryUnit;
    indicator.everyUnit = counties;
    CHECK(plan::readingUnits(samplePlan(), indicator) == std::vector{xianan, chibi, jiayu, tongcheng});
}
