#include "core/progress/FormRecord.h"

#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("a unit's form is missing while one of its answers is, late where one came late, and need comes first") {
    const plan::Plan plan = plan::builtInPlan();
    const auto a = unit(plan, "市科技局"), b = unit(plan, "市经信局"), c = unit(plan, "市教育局"), d = unit(plan, "市人社局");
    const auto early = tenDay("2025-06-early"), mid = tenDay("2025-06-mid"), late = tenDay("2025-06-late");
    const std::vector<progress::PeriodAnswers> course{
        {early, {{a, {task(1)}, {}, {}}, {b, {task(9), task(10)}, {}, {}}, {c, {task(15)}, {}, {}}}},
        {mid, {{a, {task(1)}, {task(2)}, {task(3)}}, {b, {task(9)}, {task(10)}, {}}, {c, {task(15)}, {}, {}}}},
        {late, {{d, {task(15)}, {}, {}}}}};
    const auto records = progress::formRecordsOf(plan, course);
    REQUIRE(records.size() == 4);
    // One of two on time each; the one that misses something stands before the one that was only late.
    CHECK(records[0] == progress::FormRecord{a, {early}, {}, {mid}});
    CHECK(records[1] == progress::FormRecord{b, {early}, {mid}, {}});
    // All on time: who owed more stands first.
    CHECK(records[2] == progress::FormRecord{c, {early, mid}, {}, {}});
    CHECK(records[3] == progress::FormRecord{d, {late}, {}, {}});
    CHECK(progress::formRecordsOf(plan, {{early, {}}}).empty());
}
