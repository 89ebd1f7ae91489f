#include "core/papers/tables/CountyMatrix.h"

#include "tests/core/papers/tables/Tables.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Matrix {
    plan::Plan plan = samplePlan();
    std::vector<progress::Reading> readings;

    void share(plan::Indicator& indicator, plan::UnitId unit, const char* target) {
        indicator.allocations.push_back({unit, decimal(target)});
    }

    papers::SheetBook compose() const {
        const calendar::TenDay period = tenDay("2025-06-mid");
        progress::PeriodStatus status{.period = period, .dueOn = period.lastDay()};
        for (const plan::Indicator& indicator : plan.indicators) {
            std::vector<progress::UnitReadings> own;
            for (const progress::Reading& reading : readings)
                own.push_back(only(reading));
            status.indicators.push_back(progress::standingOf(plan, indicator, own, period, progress::defaultRules(2025)));
        }
        return papers::composeCountyMatrix({.plan = &plan, .status = &status, .readings = readings});
    }
};

/// The figures of a row, as its cells hold them for a workbook.
std::vector<double> numbersOf(const papers::Row& row) {
    std::vector<double> numbers;
    for (const papers::Cell& cell : row) {
        if (const auto* quantity = std::get_if<papers::Quantity>(&cell.exact))
            numbers.push_back(quantity->value);
    }
    return numbers;
}

} // namespace

TEST_CASE("the county matrix sets values against shares and shows the residue") {
    Matrix matrix;
    plan::Indicator added = indicatorOf("I01-1", "50");
    matrix.share(added, xianan, "14");
    matrix.share(added, chibi, "10");
    matrix.share(added, zone, "4");
    matrix.plan.indicators = {added, indicatorOf("I01-2", "900")};
    matrix.readings = {readingOf("I01-1", scienceBureau, "2025-06-mid", "21"), readingOf("I01-1", xianan, "2025-06-early", "7"),
                       readingOf("I01-1", chibi, "2025-06-mid", "12"), readingOf("I01-1", zone, "2025-06-mid", "1"),
                       readingOf("I01-2", scienceBureau, "2025-06-mid", "850")};
    const papers::SheetBook book = matrix.compose();
    REQUIRE(book.sheets.size() == 1);
    const papers::Table& table = book.sheets[0].table;
    CHECK(keysOf(table) == QStringList{u"code"_s, u"name"_s, u"unit"_s, u"item"_s, u"unit-3"_s, u"unit-4"_s, u"unit-5"_s,
                                       u"unit-6"_s, u"unit-7"_s, u"sum"_s, u"city"_s, u"rest"_s});
    CHECK(table.columns[4].title == u"咸安区"_s);
    const auto rows = rowsOf(table);
    REQUIRE(rows.size() == 3); // the second indicator is the city's alone
    // 7 + 12 + 1 = 20 of the city's 21; 14 + 10 + 4 = 28 of 50; 7/14, 12/10, 1/4, 20/28, 21/50.
    CHECK(textsOf(rows[0]).mid(3) == QStringList{u"完成值"_s, u"7"_s, u"12"_s, {}, {}, u"1"_s, u"20"_s, u"21"_s, u"1"_s});
    CHECK(textsOf(rows[1]).mid(3) == QStringList{u"分解数"_s, u"14"_s, u"10"_s, {}, {}, u"4"_s, u"28"_s, u"50"_s, u"22"_s});
    CHECK(textsOf(rows[2]).mid(3) ==
          QStringList{u"完成率"_s, u"50.0%"_s, u"120.0%"_s, {}, {}, u"25.0%"_s, u"71.4%"_s, u"42.0%"_s, {}});
    CHECK(numbersOf(rows[2]) == std::vector<double>{0.5, 1.2, 0.25, 20.0 / 28, 0.42});
    CHECK(rows[0][4].figures == std::vector<papers::Figure>{{0, 1, u"I01-1@3:value"_s}});
    CHECK(rows[1][4].figures == std::vector<papers::Figure>{{0, 2, u"I01-1@3:target"_s}});
    CHECK(rows[2][9].figures == std::vector<papers::Figure>{{0, 5, u"I01-1@sum:progress"_s}});
    CHECK(table.notes == QStringList{u"注：余数为全市数减县市区合计数。"_s, u"咸宁高新区的数据可能已包含在所在县市区内。"_s});
    CHECK(book.figures == std::set{codeNamed("I01-1")});
}

TEST_CASE("rates of counties are pooled and never added up") {
    Matrix matrix;
    plan::Indicator ratio = indicatorOf("I01-3", "80");
    ratio.kind = plan::IndicatorKind::Ratio;
    ratio.unit = u"%"_s;
    matrix.share(ratio, xianan, "80");
    matrix.share(ratio, chibi, "75");
    matrix.plan.indicators = {ratio};
    matrix.readings = {readingOf("I01-3", xianan, "2025-06-mid", "27", "60"),
                       readingOf("I01-3", chibi, "2025-06-mid", "30", "40")};
    const auto rows = rowsOf(matrix.compose().sheets[0].table);
    REQUIRE(rows.size() == 3);
    // 27/60 = 45 %, 30/40 = 75 %, together 57/100; against 80 %: 0.5625, against 75 %: 1.
    CHECK(textsOf(rows[0]).mid(4) == QStringList{u"45"_s, u"75"_s, {}, {}, {}, u"57"_s, u"57"_s, {}});
    CHECK(textsOf(rows[1]).mid(4) == QStringList{u"80"_s, u"75"_s, {}, {}, {}, {}, u"80"_s, {}});
    CHECK(numbersOf(rows[2]) == std::vector<double>{0.5625, 1, 0.7125});
}

TEST_CASE("where every unit must pass, the city counts units") {
    Matrix matrix;
    plan::Indicator each = indicatorOf("I02-1", "3");
    each.kind = plan::IndicatorKind::EveryUnit;
    each.comparison = plan::Comparison::Above;
    each.unit = u"%"_s;
    each.source.reset();
    each.everyUnit = counties;
    matrix.plan.indicators = {each};
    matrix.readings = {readingOf("I02-1", xianan, "2025-06-mid", "3.6"), readingOf("I02-1", chibi, "2025-06-mid", "3")};
    const auto rows = rowsOf(matrix.compose().sheets[0].table);
    REQUIRE(rows.size() == 3);
    CHECK(textsOf(rows[0]).mid(4) == QStringList{u"3.6"_s, u"3"_s, {}, {}, {}, {}, u"1个单位"_s, {}});
    CHECK(textsOf(rows[1]).mid(4) == QStringList{u"3"_s, u"3"_s, u"3"_s, u"3"_s, {}, {}, u"4个单位"_s, {}});
    CHECK(textsOf(rows[2]).mid(4) == QStringList{u"120.0%"_s, u"100.0%"_s, {}, {}, {}, {}, u"25.0%"_s, {}});
    CHECK(std::get<papers::Quantity>(rows[0][10].exact) == papers::Quantity{1, u"#,##0\"个单位\""_s});
}

TEST_CASE("a matrix without shares or readings of counties says so") {
    Matrix matrix;
    matrix.plan.indicators = {indicatorOf("I01-1", "50")};
    matrix.readings = {readingOf("I01-1", scienceBureau, "2025-06-mid", "21")};
    const papers::SheetBook book = matrix.compose();
    CHECK(rowsOf(book.sheets[0].table).empty());
    CHECK(book.sheets[0].table.notes == QStringList{u"各指标尚未分解到县市区，县市区也没有填报数据。"_s});
    CHECK(book.figures.empty());
}

TEST_CASE("a share that nobody answers for yet, an empty share and a value without a share leave their cells blank") {
    Matrix matrix;
    plan::Indicator shared = indicatorOf("I01-1", "50");
    matrix.share(shared, xianan, "14");
    matrix.share(shared, college, "2"); // no county, but its share counts
    plan::Indicator stock = indicatorOf("I01-2", "900");
    stock.kind = plan::IndicatorKind::Stock;
    matrix.share(stock, chibi, "0");
    plan::Indicator unshared = indicatorOf("I02-2", "7");
    matrix.plan.indicators = {shared, stock, unshared};
    matrix.readings = {readingOf("I01-2", chibi, "2025-06-mid", "5"), readingOf("I02-2", jiayu, "2025-06-mid", "2.25")};
    const papers::SheetBook book = matrix.compose();
    const papers::Table& table = book.sheets[0].table;
    CHECK(table.columns[9].title == u"湖北科技学院"_s);
    const auto rows = rowsOf(table);
    REQUIRE(rows.size() == 5);
    CHECK(textsOf(rows[0]).mid(4) == QStringList{{}, {}, {}, {}, {}, {}, {}, {}, {}});
    CHECK(textsOf(rows[1]).mid(4) == QStringList{u"14"_s, {}, {}, {}, {}, u"2"_s, u"16"_s, u"50"_s, u"34"_s});
    CHECK(textsOf(rows[2]).mid(4) == QStringList{{}, u"5"_s, {}, {}, {}, {}, u"5"_s, u"5"_s, u"0"_s});
    CHECK(textsOf(rows[3]).mid(4) == QStringList{{}, u"0"_s, {}, {}, {}, {}, u"0"_s, u"900"_s, u"900"_s});
    CHECK(textsOf(rows[4]).mid(4) == QStringList{{}, {}, u"2.25"_s, {}, {}, {}, u"2.25"_s, u"2.25"_s, u"0"_s});
    CHECK(table.notes[1].contains(u"存量指标不扣除基数"_s));
}
