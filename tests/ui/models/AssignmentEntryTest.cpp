#include "ui/models/AssignmentEntry.h"

#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/TypedTenDay.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::Assignment;
using supervision::Origin;

namespace {

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList result;
    for (const char* text : texts)
        result << QString::fromUtf8(text);
    return result;
}

QString problem(std::initializer_list<const char*> texts) { return ui::entryProblem(smallPlan(), lines(texts)); }

} // namespace

TEST_CASE("An instruction is entered in lines") {
    CHECK(ui::entryLabels(Origin::Instruction).size() == 6);
    CHECK(ui::emptyEntry(QDate(2025, 6, 20)) == lines({"", "", "", "2025-06-20", "", ""}));
    const auto whole = {"三天内提出方案", "市科技局、咸安区", "专班组长", "6月19日", "6月下旬", "2"};
    REQUIRE(problem(whole).isEmpty());
    const Assignment expected{.origin = Origin::Instruction,
                              .task = taskId(2),
                              .text = QStringLiteral("三天内提出方案"),
                              .units = {unitId(1), unitId(2)},
                              .givenBy = QStringLiteral("专班组长"),
                              .givenOn = QDate(2025, 6, 19),
                              .due = tenDay("2025-06-late")};
    CHECK(ui::enteredFrom(smallPlan(), Origin::Instruction, lines(whole)) == expected);
    const auto bare = {"协调用地", "市科技局", "咸安区人民政府", "2025-06-19", "", ""};
    REQUIRE(problem(bare).isEmpty());
    const Assignment asked = ui::enteredFrom(smallPlan(), Origin::Ask, lines(bare));
    CHECK_FALSE(asked.due);
    CHECK_FALSE(asked.task);
}

TEST_CASE("What is missing or wrong in an entry is told line by line") {
    CHECK_FALSE(problem({"", "市科技局", "组长", "2025-06-19", "", ""}).isEmpty());
    CHECK_FALSE(problem({"办", "", "组长", "2025-06-19", "", ""}).isEmpty());
    CHECK(problem({"办", "市水利局", "组长", "2025-06-19", "", ""}).contains(QStringLiteral("市水利局")));
    CHECK_FALSE(problem({"办", "市科技局", "", "2025-06-19", "", ""}).isEmpty());
    CHECK_FALSE(problem({"办", "市科技局", "组长", "昨天", "", ""}).isEmpty());
    CHECK_FALSE(problem({"办", "市科技局", "组长", "2025-06-19", "6月", ""}).isEmpty());
    CHECK_FALSE(problem({"办", "市科技局", "组长", "2025-06-11", "2025-06-early", ""}).isEmpty()); // over the day before
    CHECK(problem({"办", "市科技局", "组长", "2025-06-10", "2025-06-early", ""}).isEmpty());       // its last day
    CHECK(problem({"办", "市科技局", "组长", "2025-06-19", "", "3"}).contains(u'3'));              // the plan has two tasks
}

TEST_CASE("An extension names a later ten-day period, the reason and the state") {
    Assignment assignment{.text = QStringLiteral("办"), .givenOn = QDate(2025, 6, 1), .due = tenDay("2025-06-mid")};
    QDate today(2025, 6, 12);
    const auto wrong = [&](std::initializer_list<const char*> texts) {
        return ui::extensionProblem(assignment, lines(texts), 2025, today);
    };
    CHECK(ui::tenDayTyped(ui::emptyExtension(assignment, today).front(), 2025) == tenDay("2025-06-late"));
    CHECK_FALSE(wrong({"6月中旬", "缺人", "过半"}).isEmpty());
    CHECK_FALSE(wrong({"6月", "缺人", "过半"}).isEmpty());
    CHECK_FALSE(wrong({"6月下旬", "", "过半"}).isEmpty());
    CHECK_FALSE(wrong({"6月下旬", "缺人", ""}).isEmpty());
    REQUIRE(wrong({"6月下旬", "缺人", "过半"}).isEmpty());
    const supervision::FollowUp step = ui::extensionFrom(lines({"6月下旬", "缺人", "过半"}), 2025);
    CHECK(step.dueOn == QDate(2025, 6, 30));
    CHECK(step.text == QStringLiteral("缺人"));
    CHECK(step.state == QStringLiteral("过半"));
    assignment.followUps = {step};
    CHECK_FALSE(wrong({"6月下旬", "缺人", "过半"}).isEmpty()); // extended so far already
    CHECK(wrong({"7月上旬", "缺人", "过半"}).isEmpty());

    today = QDate(2025, 8, 12); // opened again long after
    CHECK_FALSE(wrong({"7月上旬", "缺人", "过半"}).isEmpty());
    CHECK(wrong({"8月中旬", "缺人", "过半"}).isEmpty());
    CHECK(ui::tenDayTyped(ui::emptyExtension(assignment, today).front(), 2025) == tenDay("2025-08-mid"));
}
