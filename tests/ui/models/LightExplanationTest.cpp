#include "ui/models/LightExplanation.h"

#include "core/store/Action.h"
#include "core/store/Reports.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/IndicatorCurve.h"
#include "ui/models/Shown.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

QString plain(const ui::Line& line) {
    QString text;
    for (const ui::Words& words : line)
        text += words.text;
    return text;
}

} // namespace

TEST_CASE("explain") {
    DemoFixture demo;
    SECTION("tells the working of the deciding indicator") {
        const auto card = ui::explain(demo.view, taskId(12));
        REQUIRE(card.arithmetic.size() == 3);
        CHECK(plain(card.arithmetic[0].working) == QStringLiteral("388 ÷ 2500 = 15.5%"));
        CHECK(plain(card.arithmetic[1].working) == QStringLiteral("171 days ÷ 365 days = 46.8%"));
        CHECK(plain(card.arithmetic[2].working) == QStringLiteral("46.8 − 15.5 = 31.3")); // 46.849 − 15.52 = 31.329
        CHECK(plain(card.catchUp.value(0)).contains(QStringLiteral("111.16 项")));        // (2500 − 388) / 19
        CHECK(ui::decidingIndicator(demo.view, taskId(12)) == indicatorCode("I12-2"));
    }
    SECTION("reckons a stock from its baseline") {
        const auto card = ui::explain(demo.view, indicatorCode("I12-1"));
        CHECK(plain(card.arithmetic.value(0).working) == QStringLiteral("(5860 − 5200) ÷ (7000 − 5200) = 36.7%")); // 660 / 1800
    }
    SECTION("names an overdue milestone's day") {
        const auto card = ui::explain(demo.view, taskId(5));
        CHECK(plain(card.arithmetic.value(0).working) == QStringLiteral("2025-04-30"));
    }
    SECTION("shows the computed light beside an override") {
        store::Action action(*demo.office, QStringLiteral("override"));
        store::reports::setOverride(*demo.office, demo.view.period(),
                                    {taskId(12), progress::Light::Yellow, QStringLiteral("已会商"), QStringLiteral("经办人")});
        action.commit();
        const auto card = ui::explain(demo.view, taskId(12));
        REQUIRE(card.override.size() == 2);
        CHECK(plain(card.override[1]).contains(QStringLiteral("已会商")));
        CHECK(card.light.overridden);
    }
}

TEST_CASE("curveOf") {
    DemoFixture demo;
    SECTION("runs from the first report to the period shown and on to the year's end") {
        const auto curve = ui::curveOf(demo.view, indicatorCode("I12-2"));
        REQUIRE(curve.actual.size() == 9);
        CHECK(curve.actual.last().day == QDate(2025, 6, 20));
        CHECK(curve.actual.last().value == 388);
        CHECK(curve.expected.size() == 37); // the year's first day and the ends of 36 periods
        CHECK(curve.expected.last().value == 2500);
        CHECK(curve.forecast.size() == 2);
        CHECK(curve.forecastWords.contains(QStringLiteral("787"))); // 388 + 19 × (388 − 262) / 6
    }
    SECTION("has no expectation without a pace, and no curve for every unit") {
        CHECK(ui::curveOf(demo.view, indicatorCode("I09-2")).expected.isEmpty());
        CHECK(ui::curveOf(demo.view, indicatorCode("I14-3")).name.isEmpty());
    }
}

TEST_CASE("Shown numbers") {
    CHECK(ui::shownGap(base::Fraction::of(313, 10)) == QStringLiteral("−31.3"));
    CHECK(ui::shownGap(base::Fraction::of(-25, 10)) == QStringLiteral("+2.5"));
    CHECK(ui::shownGap(std::nullopt) == ui::noFigure);
    CHECK(ui::shownPercent(base::Fraction::of(1, 3)) == QStringLiteral("33.3%"));
    CHECK(ui::shown(base::Fraction::of(-1, 8)) == QStringLiteral("−0.13"));
}
