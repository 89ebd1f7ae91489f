#include "core/plan/PlanNames.h"

#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;

namespace xundu::plan {
namespace {

/// The codes of cli.md in the order of the enumeration; each must lead there and back.
template <class Enum>
void checkCodes(const QString& codes) {
    int number = 0;
    for (const QString& code : codes.split(u' ')) {
        const auto value = static_cast<Enum>(number++);
        CAPTURE(code);
        CHECK(codeOf(value) == code);
        CHECK(fromCode<Enum>(code) == value);
        CHECK_FALSE(fromCode<Enum>(code + u'x'));
        CHECK_FALSE(fromCode<Enum>(u' ' + code));
    }
    CHECK_FALSE(fromCode<Enum>(QString()));
    CHECK_FALSE(fromCode<Enum>(codes.section(u' ', 0, 0).toUpper() + u'!'));
}

QString again(const char* text) {
    const auto pace = parsePace(QString::fromUtf8(text));
    return pace ? paceText(*pace) : u"refused"_s;
}

} // namespace

TEST_CASE("Codes of the plan's enumerations lead there and back") {
    checkCodes<UnitKind>(u"department county zone institution enterprise section"_s);
    checkCodes<MeasureKind>(u"platform project activity policy indicator"_s);
    checkCodes<IndicatorKind>(u"cumulative stock yearly_stock ratio every_unit growth milestone"_s);
    checkCodes<Comparison>(u">= > <= ~"_s);
    checkCodes<PaceKind>(u"even steps year_end level unset"_s);
    checkCodes<Frequency>(u"period month quarter none"_s);
    checkCodes<Role>(u"lead co"_s);
}

TEST_CASE("Paces are read as they are typed") {
    CHECK(parsePace(u"even"_s) == Pace{PaceKind::Even, {}});
    CHECK(parsePace(u" year_end "_s) == Pace{PaceKind::YearEnd, {}});
    CHECK(parsePace(u"level"_s) == Pace{PaceKind::Level, {}});
    CHECK(parsePace(u"unset"_s) == Pace{PaceKind::Unset, {}});
    const Pace steps{
        PaceKind::Steps,
        {{tests::tenDay("2025-06-mid"), tests::decimal("20")}, {tests::tenDay("2025-12-late"), tests::decimal("50")}}};
    CHECK(parsePace(u"steps:2025-06-mid=20,2025-12-late=50"_s) == steps);
    CHECK(parsePace(u"steps:2025-12-late=50,2025-06-mid=20"_s) == steps);
    CHECK(parsePace(u"steps:2025年12月下旬=50, 2025-06-中=20.0"_s) == steps);
    CHECK(paceText(steps) == u"steps:2025-06-mid=20,2025-12-late=50"_s);
    CHECK(again("steps:2025-06-mid=1.50") == u"steps:2025-06-mid=1.5"_s);
    CHECK(again("year_end") == u"year_end"_s);
}

TEST_CASE("Anything else is no pace") {
    for (const char* text : {"",
                             "evenly",
                             "EVEN",
                             "steps",
                             "steps:",
                             "steps:,",
                             "even:",
                             "even:2025-06-mid=20",
                             "steps:2025-06-mid",
                             "steps:2025-06-mid=",
                             "steps:2025-06-mid=zwanzig",
                             "steps:2025-06-mid=1e3",
                             "steps:2025-06-mid=nan",
                             "steps:2025-13-mid=20",
                             "steps:2025-06-mid=20=30",
                             "steps:2025-06-mid=20,",
                             "steps:2025-06-mid=1000000000000",
                             "steps:2025-06-mid=20,2025-06-mid=30",
                             "steps:2025-06-mid=20,2025-06-early=10,2025年6月中旬=20",
                             ":"}) {
        CAPTURE(text);
        CHECK(again(text) == u"refused"_s);
    }
}

} // namespace xundu::plan
