#include "core/progress/LightTurns.h"

#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using progress::RedRun;

TEST_CASE("a red run counts back to the 旬 in which the task was not red") {
    const plan::Plan plan = plan::builtInPlan();
    //                                                1234567890123456
    const auto first = statusWith(plan, "2025-05-late", "RGGGRGGGGGGGGGGG");
    const auto second = statusWith(plan, "2025-06-early", "GGGGRRGGGGGGGGGG");
    const auto third = statusWith(plan, "2025-06-mid", "RGGGRRGGGGGGGGGY");
    CHECK(progress::redRuns({first, second, third}) == std::vector<RedRun>{{task(1), 1}, {task(5), 3}, {task(6), 2}});
    CHECK(progress::redRuns({third}) == std::vector<RedRun>{{task(1), 1}, {task(5), 1}, {task(6), 1}});
}
