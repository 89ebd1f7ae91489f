#include "core/plan/PlanJson.h"
#include "core/store/Action.h"
#include "core/store/Plans.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::tests;
namespace reports = store::reports;

namespace {

plan::UnitId unitNamed(const store::Office& office, const char* name) {
    return office.plan().unitNamed(QString::fromUtf8(name))->id;
}

reports::Return answerOf(const store::Office& office, const char* unit, const char* value) {
    reports::Return answer{tenDay("2025-06-mid"), taskId(1), unitNamed(office, unit)};
    answer.values = {{indicatorCode("I01-1"), {decimal(value), std::nullopt}}};
    return answer;
}

} // namespace

TEST_CASE("One unit's answer") {
    TemporaryOffice place(plan::builtInPlan());
    store::Office& office = place.office();

    SECTION("a figure that can never count is stored with a doubt") {
        const auto doubts = reports::record(office, answerOf(office, "市高投集团", "99999"));
        REQUIRE(doubts.size() == 1);
        CHECK(doubts.front().code == progress::DoubtCode::NotCounted);
        CHECK_FALSE(reports::statusOf(office, tenDay("2025-06-mid")).indicator(indicatorCode("I01-1"))->value);
    }
    SECTION("the source and a county raise no such doubt") {
        CHECK(reports::record(office, answerOf(office, "市科技局", "21")).empty());
        CHECK(reports::record(office, answerOf(office, "咸安区", "5")).empty());
    }
    SECTION("an indicator of another task is refused and nothing is stored") {
        auto answer = answerOf(office, "市科技局", "21");
        answer.task = taskId(2);
        CHECK(codeOfError([&] { reports::record(office, answer); }) == base::ErrorCode::BadCall);
        CHECK_FALSE(reports::report(office, tenDay("2025-06-mid"), taskId(2), answer.unit));
    }
    SECTION("what a second answer leaves out stays, and so does the first day of receipt") {
        auto first = answerOf(office, "市科技局", "21");
        first.problems = QStringLiteral("用地指标未落实");
        reports::record(office, first);
        place.clock().setToday(QDate(2025, 6, 25));
        auto second = answerOf(office, "市科技局", "22");
        second.progress = QStringLiteral("新增一家");
        reports::record(office, second);
        const auto stored = reports::report(office, tenDay("2025-06-mid"), taskId(1), first.unit);
        REQUIRE(stored);
        CHECK(stored->problems == QStringLiteral("用地指标未落实"));
        CHECK(stored->progress == QStringLiteral("新增一家"));
        CHECK(stored->receivedOn == QDate(2025, 6, 20));
    }
}

TEST_CASE("A task's new due day moves the pace of its own indicators") {
    TemporaryOffice place(plan::builtInPlan());
    store::Office& office = place.office();
    store::Action action(office, QStringLiteral("due"));
    store::plans::setTaskDue(office, taskId(12), QDate(2025, 6, 29), {QStringLiteral("r"), QStringLiteral("d")});
    store::plans::setTaskDue(office, taskId(9), QDate(2025, 6, 29), {QStringLiteral("r"), QStringLiteral("d")});
    action.commit();
    const auto status = reports::statusOf(office, tenDay("2025-06-mid"));
    CHECK(status.indicator(indicatorCode("I12-2"))->expected == base::Fraction::of(171, 180)); // 1 January to 29 June: 180 days
    CHECK(office.plan().indicator(indicatorCode("I09-2"))->dueOn == QDate(2025, 12, 31));      // a goal of the plan keeps its day
}
