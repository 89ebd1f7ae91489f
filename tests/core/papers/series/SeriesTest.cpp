#include "core/papers/Words.h"
#include "core/papers/series/LightSeries.h"
#include "core/papers/series/PaceSeries.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("lights are counted by programme and by 旬") {
    const plan::Plan plan = plan::builtInPlan(); // tasks 1–4, 5–7, 8–10, 11–13, 14–16
    const auto early = statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGN");
    const auto mid = statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD");
    const auto bars = papers::lightsByProgramme(plan, mid);
    REQUIRE(bars.bars.size() == 5);
    CHECK(bars.bars[2].label == u"企业培育"_s);
    //                          none done green yellow red
    CHECK(bars.bars[2].counts == std::array{0, 0, 1, 2, 0});
    CHECK(bars.bars[4].counts == std::array{0, 1, 0, 0, 2});
    CHECK_FALSE(bars.upright);

    const auto course = papers::lightsOverTime(
        {early, mid}, [](calendar::TenDay period) { return papers::LightBars::Bar{.label = papers::shortName(period)}; });
    CHECK(course.upright);
    REQUIRE(course.bars.size() == 2);
    CHECK(course.bars[0] == papers::LightBars::Bar{u"6月上旬"_s, {1, 0, 15, 0, 0}});
    CHECK(course.bars[1] == papers::LightBars::Bar{u"6月中旬"_s, {0, 1, 8, 5, 2}});
}

TEST_CASE("indicators without progress have no bar") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    const auto bars = papers::paceBars(plan, {&standing(now, "I12-2"), &standing(now, "I01-1")},
                                       [](const plan::Indicator&, const auto&) { return u"388/2500项"_s; });
    REQUIRE(bars.bars.size() == 1);
    CHECK(bars.bars[0].label == u"完成需求对接"_s);
    CHECK(bars.bars[0].progress == Approx(0.1552));
    REQUIRE(bars.bars[0].expected);
    CHECK(*bars.bars[0].expected == Approx(171.0 / 365));
    CHECK(bars.bars[0].light == progress::Light::Red);
}

TEST_CASE("indicators are counted once each: in the first programme that names them, or among the goals") {
    const plan::Plan plan = plan::builtInPlan(); // I00-1 and I00-2 are goals alone
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now); // I12-2, of programme 4
    const auto bars = papers::indicatorsByProgramme(plan, now, u"总体目标"_s);
    // Tasks 1–4 name 10 indicators, 5–7 name 3, 8–10 name 11, 11–13 name 8, 14–16 name 10; the rest of 44 are goals.
    REQUIRE(bars.bars.size() == 6);
    CHECK(bars.bars[0].counts == std::array{10, 0, 0, 0, 0});
    CHECK(bars.bars[1].counts == std::array{3, 0, 0, 0, 0});
    CHECK(bars.bars[2].counts == std::array{11, 0, 0, 0, 0});
    CHECK(bars.bars[3].counts == std::array{7, 0, 0, 0, 1});
    CHECK(bars.bars[4].counts == std::array{10, 0, 0, 0, 0});
    CHECK(bars.bars[5] == papers::LightBars::Bar{u"总体目标"_s, {2, 0, 0, 0, 0}});

    const auto course = papers::indicatorsOverTime({now}, papers::shortName);
    REQUIRE(course.bars.size() == 1);
    CHECK(course.bars[0] == papers::LightBars::Bar{u"6月中旬"_s, {43, 0, 0, 0, 1}});
}
