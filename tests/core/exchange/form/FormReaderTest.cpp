#include "core/exchange/form/FormReader.h"

#include "core/base/Error.h"
#include "core/plan/PlanJson.h"
#include "tests/support/Catch.h"
#include "tests/support/FormSample.h"

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;

TEST_CASE("the hidden sheet tells what each row was sent out with") {
    Form form = sampleForm(); // I01-1: 50, 21, 23; I02-1: 80 alone
    form.indicators.front().previous = text("27/60");
    form.indicators.front().expected = base::Fraction::of(70, 3);
    const auto identity = readForm(workbookOf(form), plan::builtInPlan()).identity;
    REQUIRE(identity);
    CHECK(identity->version == 1);
    REQUIRE(identity->tasks.size() == 2);
    CHECK(identity->tasks[0].task == taskId(1));
    CHECK(identity->tasks[0].previous == text("二期已开工"));
    CHECK(identity->tasks[1].previous.isEmpty());
    REQUIRE(identity->indicators.size() == 2);
    const auto& first = identity->indicators[0].numbers;
    REQUIRE(first);
    CHECK(first->target == decimal("50"));
    CHECK(first->previous == progress::Entry{decimal("27"), decimal("60")});
    CHECK(first->expected == decimal("23.333333"));
    const auto& second = identity->indicators[1].numbers;
    REQUIRE(second);
    CHECK(second->target == decimal("80"));
    CHECK_FALSE(second->previous);
    CHECK_FALSE(second->expected);
}

TEST_CASE("a correction fills an empty cell, and one that leads nowhere is an error") {
    const QByteArray workbook = workbookOf(sampleForm());
    const auto read = [&](const char* sheet, const char* cell) {
        return readForm(workbook, plan::builtInPlan(), {{text(sheet), text(cell), text("24")}});
    };
    CHECK(read("填报", "H10").indicators.front().value.text == text("24"));
    CHECK_THROWS_AS(read("填报 (2)", "H10"), base::Error);
    CHECK_THROWS_AS(read("填报", "本期值"), base::Error);
}
