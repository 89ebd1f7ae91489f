#include "core/progress/ReportingRecord.h"

#include "tests/core/papers/StatusSample.h"

#include <algorithm>

using namespace xundu;
using namespace xundu::tests;

namespace {

progress::AnswerCounts countsOf(const std::vector<progress::ReportingRecord>& records, plan::UnitId unit) {
    const auto found = std::find_if(records.begin(), records.end(), [&](const auto& record) { return record.unit == unit; });
    REQUIRE(found != records.end());
    return found->counts;
}

} // namespace

TEST_CASE("required answers are on time, late or missing, and nothing else counts") {
    const plan::Plan plan = plan::builtInPlan();
    auto early = statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGG");
    auto mid = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG"); // due on 20 June
    const std::vector<progress::ProgressReport> reports{
        reportOf(plan, 10, "市发改委", "", QDate(2025, 6, 20)), // on the due day
        reportOf(plan, 15, "市教育局", "", QDate(2025, 6, 21)), // a day late
        reportOf(plan, 1, "市高投集团", "", QDate(2025, 6, 23)) // shares the task: owed in the 下旬 only
    };
    // Leads answer each 旬: 市科技局 15 tasks, 市经信局 4, 市发改委, 市政府办公室, 市教育局 and 市人社局 one each.
    std::vector<progress::Receipt> receipts;
    for (const progress::ProgressReport& report : reports)
        receipts.push_back({report.task, report.unit, report.receivedOn, report.unchanged});
    const auto answers = progress::answersIn(plan, mid.period, mid.dueOn, receipts);
    REQUIRE(answers.size() == 6);
    CHECK(answers[1].unit == unit(plan, "市发改委"));
    CHECK(answers[1].onTime == std::vector{task(10)});
    mid.answers = answers;
    early.answers = progress::answersIn(plan, early.period, early.dueOn, {});
    const auto records = progress::recordsOf(plan, {early, mid});
    CHECK(countsOf(records, unit(plan, "市科技局")) == progress::AnswerCounts{30, 0, 0, 30});
    CHECK(countsOf(records, unit(plan, "市经信局")) == progress::AnswerCounts{8, 0, 0, 8});
    CHECK(countsOf(records, unit(plan, "市发改委")) == progress::AnswerCounts{2, 1, 0, 1});
    CHECK(countsOf(records, unit(plan, "市教育局")) == progress::AnswerCounts{2, 0, 1, 1});
    CHECK(progress::answersIn(plan, tenDay("2025-02-late"), QDate(2025, 2, 28), receipts).empty()); // before all duties
}
