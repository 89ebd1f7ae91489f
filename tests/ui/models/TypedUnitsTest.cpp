#include "ui/models/TypedUnits.h"

#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

std::optional<std::vector<plan::UnitId>> typed(const char* names) {
    return ui::unitsTyped(smallPlan(), QString::fromUtf8(names));
}

} // namespace

TEST_CASE("Units are named in short or in full, or as a group, whatever stands between them") {
    const std::vector both{unitId(1), unitId(4)};
    for (const char* names : {"市科技局、咸宁高新区", "市科技局,咸宁高新区管委会", " 市科技局 ， 咸宁高新区 ",
                              "市科技局；咸宁高新区；", "市科技局\n咸宁高新区", "市科技局、咸宁高新区、市科技局"})
        CHECK(typed(names) == both);
    CHECK(typed("科技局、高新区") == both); // as far as only one unit can be meant
    CHECK(typed("各县市区人民政府") == std::vector{unitId(2), unitId(3)});
    CHECK(typed("赤壁市、各县市区人民政府") == std::vector{unitId(3), unitId(2)}); // once, in the order typed
    CHECK(ui::unitsProblem(smallPlan(), QStringLiteral("咸安区")).isEmpty());
    CHECK(ui::shownUnits(smallPlan(), {unitId(4), unitId(2)}) == QStringLiteral("咸宁高新区、咸安区"));
}

TEST_CASE("A name that the plan does not know is told, and nothing is taken") {
    CHECK_FALSE(typed("市科技局、市水利局"));
    CHECK(ui::unitsProblem(smallPlan(), QStringLiteral("市科技局、市水利局")).contains(QStringLiteral("市水利局")));
    CHECK_FALSE(typed("人民政府")); // may be either of two
    for (const char* names : {"", " ", "、，"}) {
        CHECK_FALSE(typed(names));
        CHECK_FALSE(ui::unitsProblem(smallPlan(), QString::fromUtf8(names)).isEmpty());
    }
}
