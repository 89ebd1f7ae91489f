#include "core/papers/tables/Sheet.h"

#include "core/base/Error.h"
#include "core/papers/tables/Indicators.h"
#include "core/papers/tables/Ledger.h"
#include "core/papers/tables/SheetCells.h"
#include "tests/core/papers/StatusSample.h"
#include "tests/core/papers/tables/Tables.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using base::Fraction;

namespace {

struct Sample {
    plan::Plan plan = plan::builtInPlan();
    progress::PeriodStatus status = statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD");
    Sample() { makeMatchesRed(status); }
    papers::SheetBook ledger() const { return papers::composeLedger({.plan = &plan, .status = &status}); }
    papers::SheetBook indicators() const { return papers::composeIndicators({.plan = &plan, .status = &status, .demo = true}); }
};

QStringList sheetNames(const papers::SheetBook& book) {
    QStringList names;
    for (const papers::Sheet& sheet : book.sheets)
        names += sheet.name;
    return names;
}

} // namespace

TEST_CASE("chosen columns narrow every sheet, and what names a row stays") {
    const Sample sample;
    const papers::SheetBook ledger = papers::withColumns(sample.ledger(), {u"light"_s, u"progress"_s});
    for (const papers::Sheet& sheet : ledger.sheets) {
        CHECK(keysOf(sheet.table) == QStringList{u"number"_s, u"programme"_s, u"task"_s, u"progress"_s, u"light"_s});
        for (const papers::Row& row : rowsOf(sheet.table))
            REQUIRE(row.size() == 5);
    }
    CHECK(rowsOf(ledger.sheets[0].table)[13][4].light == progress::Light::Red);
    CHECK(keysOf(papers::withColumns(sample.ledger(), {}).sheets[0].table) == keysOf(sample.ledger().sheets[0].table));
    CHECK(keysOf(papers::withColumns(sample.ledger(), {u"task"_s}).sheets[0].table).size() == 3);
}

TEST_CASE("the columns to choose from are those that can be left out") {
    const Sample sample;
    QStringList keys;
    for (const papers::Column& column : papers::optionalColumnsOf(sample.ledger()))
        keys += column.key;
    CHECK(keys == keysOf(sample.ledger().sheets[0].table).mid(3)); // 序号 工程 任务 name the rows
    papers::SheetBook book;
    const auto sheetWith = [](int rowNames) {
        papers::Sheet sheet;
        sheet.rowNames = rowNames;
        sheet.table.columns = {{.title = {}, .key = u"a"_s}, {.title = {}, .key = u"b"_s}};
        return sheet;
    };
    book.sheets = {sheetWith(2), sheetWith(1)}; // b names rows on one sheet only
    REQUIRE(papers::optionalColumnsOf(book).size() == 1);
    CHECK(papers::optionalColumnsOf(book)[0].key == u"b"_s);
}

TEST_CASE("an unknown column is refused with those there are") {
    const Sample sample;
    try {
        papers::withColumns(sample.ledger(), {u"light"_s, u"colour"_s});
        FAIL("an unknown column was taken");
    } catch (const base::Error& error) {
        CHECK(error.code() == base::ErrorCode::BadCall);
        for (const char* word : {"\"colour\"", "number", "责任单位", "light", "亮灯"})
            CHECK(error.sentence().contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("a chart stays as long as its bars have their column") {
    const Sample sample;
    const papers::SheetBook without = papers::withColumns(sample.indicators(), {u"value"_s, u"expected"_s});
    CHECK_FALSE(without.sheets[0].chart);
    const papers::SheetBook half = papers::withColumns(sample.indicators(), {u"progress"_s});
    REQUIRE(half.sheets[0].chart);
    CHECK(half.sheets[0].chart->expected.isEmpty());
    for (const auto& bar : half.sheets[0].chart->series.bars)
        CHECK_FALSE(bar.expected);
}

TEST_CASE("the ledger has a sheet for each programme beside the whole, which alone goes on paper") {
    Sample sample;
    const papers::SheetBook book = sample.ledger();
    CHECK(sheetNames(book) == QStringList{u"任务台账"_s, u"一、区域创新能力跃升工程"_s, u"二、创新平台跨越发展工程"_s,
                                          u"三、科创企业培育专项工程"_s, u"四、科技成果转移转化工程"_s,
                                          u"五、科技创新生态保障工程"_s});
    size_t rows = 0;
    for (size_t i = 1; i < book.sheets.size(); ++i)
        rows += rowsOf(book.sheets[i].table).size();
    CHECK(rows == 16);
    const papers::Paper paper = papers::paperOf(book);
    CHECK(paper.shape == papers::PageShape::Landscape);
    REQUIRE(paper.blocks.size() == 3);
    CHECK(std::get<papers::Title>(paper.blocks[0]).phrases == QStringList{book.title});
    CHECK(rowsOf(std::get<papers::Table>(paper.blocks[2])).size() == 16);
    // Narrowed: a programme that was asked for stands alone, one without such tasks has no sheet.
    CHECK(papers::composeLedger({.plan = &sample.plan, .status = &sample.status, .programme = 2}).sheets.size() == 1);
    CHECK(papers::composeLedger({.plan = &sample.plan, .status = &sample.status, .lights = {progress::Light::Done}})
              .sheets.size() == 2);
}

TEST_CASE("a ledger with no task to show says so, and outlives what it was made from") {
    papers::SheetBook book;
    {
        Sample sample;
        sample.status.tasks[8].overridden = true;
        sample.status.tasks[8].computed = progress::Light::Red;
        book = sample.ledger();
        const auto none =
            papers::composeLedger({.plan = &sample.plan, .status = &sample.status, .lights = {progress::Light::None}});
        REQUIRE(none.sheets.size() == 1);
        CHECK(rowsOf(none.sheets[0].table).empty());
        CHECK(none.sheets[0].table.notes == QStringList{u"没有符合所选条件的任务。"_s});
    }
    const auto rows = rowsOf(book.sheets[0].table);
    REQUIRE(rows.size() == 16);
    CHECK(rows[8][9].text == u"滞后（注）"_s);
    CHECK(book.sheets[0].table.notes == QStringList{u"注：第9项任务亮灯经专班办公室研判确定，按规则测算为严重滞后。"_s});
    CHECK(rows.back() == rowsOf(book.sheets[0].table).back()); // opened anew each time
}

TEST_CASE("indicators on paper: a part for each sheet, charts where they fit a page") {
    const Sample sample;
    const papers::SheetBook book = sample.indicators();
    const papers::Paper paper = papers::paperOf(book);
    CHECK(paper.mark == u"（演示数据）"_s);
    CHECK(paper.figures.size() == sample.plan.indicators.size());
    CHECK(std::holds_alternative<papers::Title>(paper.blocks[0]));
    CHECK(std::holds_alternative<papers::PartStart>(paper.blocks[3])); // no chart of all 46
    CHECK(std::get<papers::PartStart>(paper.blocks[3]).title == u"一、区域创新能力跃升工程指标进度表"_s);
    int charts = 0;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* chart = std::get_if<papers::Chart>(&block)) {
            ++charts;
            CHECK(std::get<papers::PaceBars>(chart->series).bars.size() <= 16);
        }
    }
    CHECK(charts == 5);
    const auto fourth = std::find_if(book.sheets.begin(), book.sheets.end(),
                                     [](const papers::Sheet& sheet) { return sheet.name.startsWith(u"四"_s); });
    REQUIRE(fourth != book.sheets.end());
    const auto& bars = fourth->chart->series.bars;
    const auto matches =
        std::find_if(bars.begin(), bars.end(), [](const papers::PaceBars::Bar& bar) { return bar.label == u"完成需求对接"_s; });
    REQUIRE(matches != bars.end());
    CHECK(matches->words == u"388/2500项"_s);
    CHECK(matches->progress == Approx(0.1552));
    CHECK(matches->expected == Approx(171.0 / 365));
    CHECK(matches->light == progress::Light::Red);
}

TEST_CASE("a number stands on paper as its format shows it in a workbook") {
    const auto check = [](const papers::Cell& marked, const char* text, const char* format) {
        const auto rows = rowsOf({{}, papers::heldRows({{marked}}), {}});
        CHECK(rows[0][0].text == QString::fromUtf8(text));
        CHECK(std::get<papers::Quantity>(rows[0][0].exact).format == QString::fromUtf8(format));
    };
    check(papers::numberCell(Fraction(2500), {}), "2,500", "#,##0");
    check(papers::numberCell(Fraction::of(-12345, 10), {}), "-1,234.5", "#,##0.0");
    check(papers::numberCell(Fraction::of(1, 3), {}), "0.33", "#,##0.00");
    check(papers::numberCell(Fraction(decimal("0.0625")), {}), "0.0625", "#,##0.0000");
    check(papers::numberCell(Fraction(80), {}, u"＞"_s), "＞80", "\"＞\"#,##0");
    check(papers::roundedCell(Fraction::of(2112, 19), {}), "111.2", "#,##0.0");
    check(papers::percentCell(Fraction::of(171, 365), {}), "46.8%", "0.0%");
    CHECK(papers::numberCell(std::nullopt, u"I01-1:value"_s) == papers::Cell());
    CHECK(papers::dateCell(std::nullopt) == papers::Cell());
}

TEST_CASE("columns grow with the numbers in them") {
    std::vector<papers::Column> columns{{u"值"_s, 10}, {u"值"_s, 10}};
    papers::widen(columns, {{papers::numberCell(Fraction(1'234'567'890), u"I01-1:value"_s), papers::Cell{QString(40, u'字')}}});
    CHECK(columns[0].share == 15); // 1,234,567,890 and room at both sides
    CHECK(columns[1].share == 10); // texts wrap
}
