#include "ui/models/EvaluationRows.h"

#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::IndicatorPart;

namespace {

base::Fraction fraction(qint64 above, qint64 below = 1) { return base::Fraction::of(above, below); }

/// How a task of one indicator is said to be reckoned.
QString howOf(IndicatorPart part) {
    const supervision::TaskLine line{.task = taskId(1), .indicators = {std::move(part)}, .share = fraction(1, 2)};
    const supervision::UnitScore score{.unit = unitId(1),
                                       .criteria = {{.criterion = supervision::Criterion::Completion, .working = {line}}}};
    return ui::workingRows(smallPlan(), score).at(1).how;
}

} // namespace

TEST_CASE("The working of an indicator can be reckoned again from what it says") {
    const plan::IndicatorCode code = indicatorCode("I01-1");
    SECTION("without a baseline: value through target") {
        CHECK(howOf({.code = code,
                     .value = fraction(30),
                     .target = fraction(60),
                     .progress = fraction(1, 2),
                     .share = fraction(1, 2)}) == QStringLiteral("新增企业 (city) 30/60 = 50.0%"));
    }
    SECTION("with one: what was gained through what was to be gained") {
        CHECK(howOf({.code = code,
                     .value = fraction(45),
                     .target = fraction(50),
                     .baseline = fraction(40),
                     .progress = fraction(1, 2),
                     .share = fraction(1, 2)}) == QStringLiteral("新增企业 (city) (45−40)/(50−40) = 50.0%"));
    }
    SECTION("what counts is said where it differs") {
        CHECK(howOf({.code = code,
                     .value = fraction(90),
                     .target = fraction(60),
                     .progress = fraction(3, 2),
                     .share = fraction(1)}) == QStringLiteral("新增企业 (city) 90/60 = 150.0%, counts 100.0%"));
    }
    SECTION("without a figure it is left out") {
        CHECK(howOf({.code = code, .target = fraction(60)}) == QStringLiteral("新增企业 (city) no figure, left out"));
    }
}
