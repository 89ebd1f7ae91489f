#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "core/exchange/MeetingWorkbook.h"
#include "core/exchange/Workbook.h"
#include "core/exchange/xlsx/SheetGrid.h"
#include "core/papers/tables/CountyMatrix.h"
#include "core/papers/tables/Indicators.h"
#include "core/papers/tables/Ledger.h"
#include "tests/core/papers/StatusSample.h"
#include "tests/support/Openpyxl.h"
#include "tests/support/SmallDisk.h"

#include <QFile>
#include <QJsonArray>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject sheet(const QJsonObject& book, int index) { return book[u"sheets"_s][index].toObject(); }
QJsonObject cell(const QJsonObject& sheet, int row, int column) { return sheet[u"rows"_s][row][column].toObject(); }
QString text(const QJsonObject& sheet, int row, int column) { return cell(sheet, row, column)[u"value"_s].toString(); }

QStringList headers(const QJsonObject& sheet) {
    QStringList result;
    for (const QJsonValue& entry : sheet[u"rows"_s][2].toArray())
        result += entry[u"value"_s].toString();
    return result;
}

void checkPrinting(const QJsonObject& sheet, const QString& freeze) {
    CHECK(sheet[u"freeze"_s].toString() == freeze);
    CHECK(sheet[u"paper"_s].toInt() == 9);
    CHECK(sheet[u"orientation"_s].toString() == u"landscape"_s);
    CHECK(sheet[u"fit"_s].toBool());
    CHECK(sheet[u"fit_width"_s].toInt(1) == 1);
    CHECK(sheet[u"fit_height"_s].toInt() == 0);
    CHECK(sheet[u"repeat"_s].toString() == u"$3:$3"_s);
    CHECK(sheet[u"footer"_s].toString() == u"第 &P 页，共 &N 页"_s);
}

struct Sample {
    plan::Plan plan = plan::builtInPlan();
    progress::PeriodStatus status = statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD");
    QTemporaryDir folder;
    Sample() { makeMatchesRed(status); }
};

void write(const papers::LedgerInput& input, const QString& path) { exchange::writeBook(papers::composeLedger(input), path); }

} // namespace

TEST_CASE("the ledger has one row per task with real numbers, dates and a coloured light") {
    Sample sample;
    auto report = reportOf(sample.plan, 1, "市科技局", "", QDate(2025, 6, 19));
    report.progress = u"二期正在装修"_s;
    auto older = reportOf(sample.plan, 1, "市高投集团", "", QDate(2025, 5, 30));
    older.period = tenDay("2025-05-late");
    older.progress = u"新增企业3家"_s;
    const QString path = sample.folder.filePath(u"台账.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .reports = {report, older}, .demo = true}, path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    const QJsonObject ledger = sheet(*book, 0);
    CHECK((*book)[u"title"_s].toString() == u"《咸宁市科技赋能行动2025年实施方案》任务台账"_s);
    CHECK((*book)[u"creator"_s].toString() == u"咸宁市科技赋能行动工作专班办公室"_s);
    CHECK(text(ledger, 1, 0) == u"2025年6月中旬　截至2025年6月20日　咸宁市科技赋能行动工作专班办公室（演示数据）"_s);
    CHECK(headers(ledger) == QStringList{u"序号"_s, u"工程"_s, u"任务"_s, u"责任单位"_s, u"目标"_s, u"进展"_s, u"存在问题"_s,
                                         u"下步打算"_s, u"时限"_s, u"亮灯"_s});
    CHECK(ledger[u"rows"_s].toArray().size() == 3 + 16);
    CHECK(cell(ledger, 3, 0)[u"value"_s].toInt() == 1);
    CHECK(cell(ledger, 3, 0)[u"type"_s].toString() == u"n"_s);
    CHECK(text(ledger, 3, 3) == u"市科技局、市高投集团、市招商和投资促进局、各县市区人民政府、咸宁高新区管委会"_s);
    CHECK(text(ledger, 3, 4).contains(u"新增50家企业来咸建设生产基地"_s));
    CHECK(text(ledger, 3, 5) == u"市科技局：二期正在装修\n市高投集团：新增企业3家（5月下旬）"_s);
    CHECK(cell(ledger, 3, 8)[u"type"_s].toString() == u"d"_s);
    CHECK(text(ledger, 3, 8) == u"2025-12-31"_s);
    CHECK(text(ledger, 3, 9) == u"● 正常"_s);
    CHECK(cell(ledger, 3, 9)[u"ground"_s].toString() == u"FFE1F3EA"_s);
    CHECK(text(ledger, 3 + 13, 9) == u"■ 严重滞后"_s);
    CHECK(cell(ledger, 3 + 13, 9)[u"ground"_s].toString() == u"FFFBE6E4"_s);
    CHECK(cell(ledger, 3, 5)[u"wrap"_s].toBool());
    CHECK(ledger[u"filter"_s].toString() == u"A3:J19"_s);
    checkPrinting(ledger, u"D4"_s);
}

TEST_CASE("the ledger follows confirmed leads and can be narrowed") {
    Sample sample;
    sample.plan.leadsConfirmed = true;
    const QString path = sample.folder.filePath(u"ledger.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .programme = 3, .lights = {progress::Light::Yellow}}, path);
    if (const auto book = dumpWorkbook(path)) {
        const QJsonObject ledger = sheet(*book, 0);
        CHECK(headers(ledger).mid(3, 2) == QStringList{u"牵头单位"_s, u"责任单位"_s});
        REQUIRE(ledger[u"rows"_s].toArray().size() == 3 + 2); // of tasks 8 green, 9 and 10 yellow
        CHECK(cell(ledger, 3, 0)[u"value"_s].toInt() == 9);
        CHECK(text(ledger, 3, 3) == u"市科技局、市经信局"_s);
        CHECK(text(ledger, 3, 4) == u"各县市区人民政府、咸宁高新区管委会"_s);
    }
    CHECK_THROWS_AS(write({.plan = &sample.plan, .status = &sample.status, .programme = 6}, path), base::Error);
}

TEST_CASE("words of units never become formulas, and forbidden characters go") {
    Sample sample;
    auto report = reportOf(sample.plan, 1, "市科技局", "", QDate(2025, 6, 19));
    report.progress = u"=HYPERLINK(\"http://a\",\"b\")"_s;
    report.problems = u"+1\u0001\u0008@x"_s;
    report.next = u"@SUM(A1)"_s;
    auto second = reportOf(sample.plan, 2, "市科技局", "", QDate(2025, 6, 19));
    second.progress = u"-2+3"_s;
    second.problems = QString(40000, u'长');
    const QString path = sample.folder.filePath(u"ledger.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .reports = {report, second}}, path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    const QJsonObject ledger = sheet(*book, 0);
    CHECK(text(ledger, 3, 5) == report.progress);
    CHECK(text(ledger, 3, 6) == u"+1@x"_s);
    CHECK(text(ledger, 3, 7) == report.next);
    CHECK(text(ledger, 4, 5) == u"-2+3"_s);
    CHECK(text(ledger, 4, 6).size() == 32767);
    for (int column = 5; column <= 7; ++column)
        CHECK(cell(ledger, 3, column)[u"type"_s].toString() != u"f"_s);
}

TEST_CASE("a cell's text ends before half a character") {
    const QString text = QString(32766, u'长') + u"𠮷"_s;
    CHECK(exchange::cellText(text).size() == 32766);
    CHECK(exchange::cellText(u" 一\r\n二\uFFFF "_s) == u"一\n二"_s);
}

TEST_CASE("what looks like the escape of a character is written so that it reads as it stands") {
    CHECK(exchange::cellText(u"a_x0041_x00e9_"_s) == u"a_x005F_x0041_x005F_x00e9_"_s);
    CHECK(exchange::cellText(u"_x41_ _x004G_ _X0041_"_s) == u"_x41_ _x004G_ _X0041_"_s);
    Sample sample;
    auto report = reportOf(sample.plan, 1, "市科技局", "", QDate(2025, 6, 19));
    report.progress = u"参数_x0041_x0042_已录入"_s;
    const QString path = sample.folder.filePath(u"ledger.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .reports = {report}}, path);
    if (const auto book = dumpWorkbook(path))
        CHECK(text(sheet(*book, 0), 3, 5) == u"参数_x005F_x0041_x005F_x0042_已录入"_s); // openpyxl undoes no escape
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto grids = exchange::gridsOf(file.readAll());
    REQUIRE(grids.front().at({3, 5}));
    CHECK(grids.front().at({3, 5})->text == report.progress);
}

TEST_CASE("a long text widens its column, and one that is too long even so is named below the table") {
    Sample sample;
    std::vector<progress::ProgressReport> reports;
    for (const int task : {1, 2, 3}) {
        reports.push_back(reportOf(sample.plan, task, "市科技局", "", QDate(2025, 6, 19)));
        reports.back().next = QString(task == 2 ? 1000 : 5000, u'长');
    }
    const QString path = sample.folder.filePath(u"ledger.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .reports = reports}, path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    const QJsonObject ledger = sheet(*book, 0);
    const double width = ledger[u"widths"_s][u"H"_s].toDouble();
    CHECK(width >= 72); // 1,000 characters in 28 lines: 36 a line, each as wide as two digits
    CHECK(width < 100);
    CHECK(ledger[u"heights"_s][u"5"_s].toDouble() <= 409);
    CHECK(ledger[u"rows"_s].toArray().size() == 3 + 16 + 1);
    CHECK(text(ledger, 3 + 16, 0) == u"注：序号1、3的“下步打算”文字较长，打印不全，全文见电子表格。"_s);
    CHECK(text(sheet(*book, 1), 3 + 4, 0).startsWith(u"注：序号1、3的"_s)); // of the first programme
}

TEST_CASE("of many cells that do not print whole ten are named") {
    Sample sample;
    std::vector<progress::ProgressReport> reports;
    for (int task = 1; task <= 16; ++task) {
        reports.push_back(reportOf(sample.plan, task, "市科技局", "", QDate(2025, 6, 19)));
        reports.back().problems = u"难\n"_s.repeated(40) + u"难"_s; // lines of its own: no width helps
    }
    const QString path = sample.folder.filePath(u"ledger.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .reports = reports}, path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    const QJsonObject ledger = sheet(*book, 0);
    CHECK(ledger[u"widths"_s][u"G"_s].toDouble() < 19);
    CHECK(text(ledger, 3 + 16, 0) ==
          u"注：序号1、2、3、4、5、6、7、8、9、10等16行的“存在问题”文字较长，打印不全，全文见电子表格。"_s);
}

TEST_CASE("the indicator table has a sheet for all and one per programme, with charts") {
    Sample sample;
    const QString path = sample.folder.filePath(u"指标.xlsx"_s);
    exchange::writeBook(papers::composeIndicators({.plan = &sample.plan, .status = &sample.status}), path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    REQUIRE((*book)[u"sheets"_s].toArray().size() == 6);
    const QJsonObject all = sheet(*book, 0);
    const QJsonObject fourth = sheet(*book, 4);
    CHECK(all[u"name"_s].toString() == u"全部指标"_s);
    CHECK(fourth[u"name"_s].toString() == u"四、科技成果转移转化工程"_s);
    CHECK(all[u"rows"_s].toArray().size() == 3 + static_cast<int>(sample.plan.indicators.size()));
    CHECK(text(all, 3, 0) == u"I00-1"_s); // a goal that no task repeats
    for (int i = 0; i < 6; ++i) {
        const QJsonObject one = sheet(*book, i);
        checkPrinting(one, u"C4"_s);
        REQUIRE(one[u"charts"_s].toArray().size() == 1);
        CHECK(one[u"charts"_s][0][u"kind"_s].toString() == u"BarChart"_s);
        CHECK(one[u"charts"_s][0][u"series"_s].toArray().size() == 2);
    }
    int row = 3;
    while (text(fourth, row, 0) != u"I12-2"_s)
        ++row;
    CHECK(cell(fourth, row, 3)[u"value"_s].toDouble() == 2500);
    CHECK(cell(fourth, row, 3)[u"format"_s].toString() == u"#,##0"_s);
    CHECK(cell(fourth, row, 5)[u"value"_s].toDouble() == 388);
    CHECK(text(fourth, row, 6) == u"2025-06-20"_s);
    CHECK(cell(fourth, row, 6)[u"type"_s].toString() == u"d"_s);
    CHECK(cell(fourth, row, 7)[u"value"_s].toDouble() == Approx(0.1552));
    CHECK(cell(fourth, row, 7)[u"format"_s].toString() == u"0.0%"_s);
    CHECK(cell(fourth, row, 8)[u"value"_s].toDouble() == Approx(171.0 / 365));
    CHECK(cell(fourth, row, 9)[u"value"_s].toDouble() == Approx(31.3293).epsilon(1e-4));
    CHECK(text(fourth, row, 10) == u"■ 严重滞后"_s);
    CHECK(cell(fourth, row, 11)[u"value"_s].toDouble() == Approx(111.158).epsilon(1e-4));
    CHECK(cell(fourth, row, 12)[u"value"_s].isNull());
    // > 80 %: the sign is in the format, the cell stays a number.
    CHECK(text(fourth, row + 1, 0) == u"I12-3"_s);
    CHECK(cell(fourth, row + 1, 3)[u"value"_s].toDouble() == 80);
    CHECK(cell(fourth, row + 1, 3)[u"format"_s].toString() == u"\"＞\"#,##0"_s);
    CHECK(text(fourth, row + 1, 10) == u"○ 待统计"_s);
}

TEST_CASE("the ledger has a filtered, printable sheet for each programme beside the whole") {
    Sample sample;
    sample.status.tasks[8].overridden = true; // task 9, of the third programme
    const QString path = sample.folder.filePath(u"台账.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .demo = true}, path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    REQUIRE((*book)[u"sheets"_s].toArray().size() == 6);
    const QJsonObject third = sheet(*book, 3);
    CHECK(text(third, 0, 0) == u"三、科创企业培育专项工程任务台账"_s);
    CHECK(cell(third, 3, 0)[u"value"_s].toInt() == 8);
    CHECK(third[u"filter"_s].toString() == u"A3:J6"_s); // tasks 8 to 10
    CHECK(text(third, 6, 0).startsWith(u"注：第9项"_s));
    CHECK(third[u"area"_s].toArray() == QJsonArray{u"$A$1:$J$7"_s});
    CHECK(third[u"merged"_s].toArray() == QJsonArray{u"A1:J1"_s, u"A2:J2"_s, u"A7:J7"_s});
    CHECK(third[u"header"_s].toString() == u"（演示数据）"_s);
    for (int i = 0; i < 6; ++i)
        checkPrinting(sheet(*book, i), u"D4"_s);
}

TEST_CASE("chosen columns alone are written, and filter and print area follow") {
    Sample sample;
    const QString path = sample.folder.filePath(u"a.xlsx"_s);
    exchange::writeBook(papers::withColumns(papers::composeIndicators({.plan = &sample.plan, .status = &sample.status}),
                                            {u"value"_s, u"progress"_s}),
                        path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    const QJsonObject fourth = sheet(*book, 4);
    CHECK(headers(fourth) == QStringList{u"编号"_s, u"指标"_s, u"完成值"_s, u"进展"_s});
    CHECK(fourth[u"filter"_s].toString().startsWith(u"A3:D"_s));
    const QJsonArray series = fourth[u"charts"_s][0][u"series"_s].toArray();
    REQUIRE(series.size() == 1); // without the column of what should be by now
    CHECK(series[0].toString().startsWith(u"'四、科技成果转移转化工程'!$D$4:"_s));
}

TEST_CASE("a table too wide for A4 is printed on A3") {
    Sample sample;
    const auto paperOf = [&](double share) {
        papers::SheetBook book = papers::composeLedger({.plan = &sample.plan, .status = &sample.status, .programme = 1});
        book.sheets[0].table.columns[5].share = share;
        const QString path = sample.folder.filePath(u"a.xlsx"_s);
        exchange::writeBook(book, path);
        const auto told = dumpWorkbook(path);
        return told ? sheet(*told, 0)[u"paper"_s].toInt() : 0;
    };
    // 271.6 mm are 1026.5 pixels and hold, in type of 7 pt, what takes 1539.8 in 10.5 pt. Ten columns of 7 pixels a digit and 5
    // more each: 212.8 digits, of which the other nine take 145.
    const int a4 = paperOf(67);
    if (a4 == 0)
        return;
    CHECK(a4 == 9);
    CHECK(paperOf(69) == 8);
}

TEST_CASE("the county matrix is written with real numbers, blanks and a note for what is not there") {
    Sample sample;
    const QString path = sample.folder.filePath(u"分解.xlsx"_s);
    exchange::writeBook(papers::composeCountyMatrix({.plan = &sample.plan, .status = &sample.status}), path);
    const auto empty = dumpWorkbook(path);
    if (!empty)
        return;
    CHECK(text(sheet(*empty, 0), 3, 0) == u"各指标尚未分解到县市区，县市区也没有填报数据。"_s);
    CHECK(sheet(*empty, 0)[u"filter"_s].toString() == u"A3:N3"_s);
    const plan::UnitId xianan = unit(sample.plan, "咸安区"), zone = unit(sample.plan, "咸宁高新区");
    plan::Indicator& added = *std::find_if(sample.plan.indicators.begin(), sample.plan.indicators.end(),
                                           [](const plan::Indicator& each) { return each.code.value() == u"I01-1"_s; });
    added.allocations = {{xianan, decimal("16")}, {zone, decimal("4")}};
    const progress::Reading reading{added.code, xianan, sample.status.period, decimal("12")};
    exchange::writeBook(papers::composeCountyMatrix({.plan = &sample.plan, .status = &sample.status, .readings = {reading}}),
                        path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    const QJsonObject matrix = sheet(*book, 0);
    CHECK(headers(matrix) == QStringList{u"编号"_s, u"指标"_s, u"计量单位"_s, u"项目"_s, u"咸安区"_s, u"嘉鱼县"_s, u"赤壁市"_s,
                                         u"通城县"_s, u"崇阳县"_s, u"通山县"_s, u"咸宁高新区"_s, u"县市区合计"_s, u"全市"_s,
                                         u"余数"_s});
    CHECK(cell(matrix, 3, 4)[u"value"_s].toDouble() == 12);
    CHECK(cell(matrix, 3, 5)[u"value"_s].isNull());
    CHECK(cell(matrix, 4, 13)[u"value"_s].toDouble() == 30); // 50 - 16 - 4
    CHECK(cell(matrix, 5, 4)[u"value"_s].toDouble() == 0.75);
    CHECK(cell(matrix, 5, 4)[u"format"_s].toString() == u"0.0%"_s);
    CHECK(cell(matrix, 5, 4)[u"type"_s].toString() == u"n"_s);
    checkPrinting(matrix, u"E4"_s);
}

TEST_CASE("long names, long texts and odd signs make a good workbook") {
    Sample sample;
    sample.plan.programmes[0].name = QString(60, u'名');
    sample.plan.programmes[1].name = QString(60, u'名');
    sample.plan.taskForce.office = u"A&B\"<办公室>"_s;
    auto report = reportOf(sample.plan, 1, "市科技局", "", QDate(2025, 6, 19));
    report.progress = QString(5000, u'长');
    report.problems = u"一\t二😀<b>&amp;\n\n三"_s;
    const QString path = sample.folder.filePath(u"a.xlsx"_s);
    write({.plan = &sample.plan, .status = &sample.status, .reports = {report}, .demo = true}, path);
    const auto book = dumpWorkbook(path);
    if (!book)
        return;
    CHECK(sheet(*book, 1)[u"name"_s].toString() == u"一、"_s + QString(29, u'名'));
    CHECK(sheet(*book, 2)[u"name"_s].toString() == u"二、"_s + QString(29, u'名'));
    CHECK(text(sheet(*book, 0), 3, 5) == report.progress);
    CHECK(text(sheet(*book, 0), 3, 6) == u"一 二😀<b>&amp;\n\n三"_s);
    CHECK((*book)[u"creator"_s].toString() == sample.plan.taskForce.office);
}

TEST_CASE("the same content gives the same workbook") {
    Sample sample;
    const auto bytes = [&](const QString& name) {
        const QString path = sample.folder.filePath(name);
        write({.plan = &sample.plan, .status = &sample.status}, path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(bytes(u"a.xlsx"_s) == bytes(u"b.xlsx"_s));
}

TEST_CASE("a workbook that cannot be written leaves nothing, and the old one stands") {
    Sample sample;
    const auto codeOf = [&](const QString& path) {
        try {
            write({.plan = &sample.plan, .status = &sample.status}, path);
        } catch (const base::Error& error) {
            return error.code();
        }
        FAIL("nothing was refused");
        return base::ErrorCode::Internal;
    };
    CHECK(codeOf(sample.folder.path()) == base::ErrorCode::BadCall);
    CHECK(codeOf(sample.folder.filePath(u"none/ledger.xlsx"_s)) == base::ErrorCode::NotFound);
    SmallDisk disk(8);
    if (disk.isLeftOut())
        return;
    QFile old(disk.path(u"ledger.xlsx"_s));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    CHECK(codeOf(disk.path(u"ledger.xlsx"_s)) == base::ErrorCode::CannotWrite);
    CHECK(disk.files() == QStringList{u"ledger.xlsx"_s});
    CHECK(old.size() == 3);
    disk.makeReadOnly();
    CHECK(codeOf(disk.path(u"other.xlsx"_s)) == base::ErrorCode::ReadOnly);
    CHECK(disk.files() == QStringList{u"ledger.xlsx"_s});
}
