#include "core/store/DemoOffice.h"

#include "core/plan/PlanJson.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using progress::Light;

TEST_CASE("The demo on 20 June 2025") {
    const TemporaryOffice place; // for its folder and its clock
    const auto office = createDemoOffice(place.beside("demo.xundu"), plan::builtInPlan(), place.actor());

    SECTION("shows each light") {
        std::map<Light, int> lights;
        for (const progress::TaskStanding& task : reports::statusOf(*office, tenDay("2025-06-mid")).tasks)
            ++lights[task.light];
        CHECK(lights == std::map<Light, int>{{Light::Red, 2}, {Light::Yellow, 5}, {Light::Green, 8}, {Light::Done, 1}});
    }
    SECTION("holds nothing of a day to come, but late returns of days gone by") {
        int late = 0;
        for (auto period = tenDay("2025-03-late"); period <= tenDay("2025-06-mid"); period = period.plus(1)) {
            for (const progress::ProgressReport& report : reports::reportsIn(*office, period))
                CHECK(report.receivedOn <= QDate(2025, 6, 20));
            late += reports::statusOf(*office, period).reporting.late;
        }
        CHECK(late == 4);
    }
}
