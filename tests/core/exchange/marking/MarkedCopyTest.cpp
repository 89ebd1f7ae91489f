#include "core/exchange/marking/MarkedCopy.h"

#include "core/exchange/xlsx/Unreadable.h"
#include "core/exchange/xlsx/WorkbookReader.h"
#include "tests/support/FormSample.h"
#include "tests/support/Openpyxl.h"
#include "tests/support/ZipFile.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mainSheet = u"xl/worksheets/sheet1.xml"_s;
const QString red = u"FFFBE6E4"_s; // of chips in look.md 2
const QString yellow = u"FFFDF1D2"_s;

CellMark mustFix(const QString& cell, const QString& comment) { return {u"填报"_s, cell, comment, true}; }
CellMark confirm(const QString& cell, const QString& comment) { return {u"填报"_s, cell, comment, false}; }
CellMark onFirst(const QString& cell, const QString& comment = u"x"_s) { return {u"S1"_s, cell, comment, true}; }

QByteArray partOf(const QByteArray& workbook, const QString& part) { return WorkbookArchive(workbook, {}).whole(part); }

/// All cells of all sheets, as text.
QStringList cellsOf(const QByteArray& workbook) {
    WorkbookReader reader(workbook);
    QStringList result;
    for (const SheetInfo& sheet : reader.sheets())
        reader.readSheet(sheet, [&](Cell&& cell) {
            result << sheet.name + u'!' + cell.place.name() + u'=' + cell.text;
            return true;
        });
    return result;
}

/// Cells as openpyxl tells them, by place.
QJsonObject cellsBy(const QJsonObject& book, int sheet) {
    QJsonObject result;
    for (const QJsonValue& row : book[u"sheets"_s][sheet][u"rows"_s].toArray()) {
        for (const QJsonValue& cell : row.toArray())
            result[cell[u"at"_s].toString()] = cell;
    }
    return result;
}

std::optional<QJsonObject> dumpOf(const QByteArray& workbook) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(workbook);
    file.close();
    return dumpWorkbook(file.fileName());
}

void check(const QJsonValue& cell, const QString& ground, const QString& comment) {
    INFO(cell[u"at"_s].toString().toStdString());
    CHECK(cell[u"ground"_s].toString() == ground);
    CHECK(cell[u"comment"_s].toString() == comment);
    CHECK(!cell[u"locked"_s].toBool());
}

/// A raw workbook of one sheet with all that a program needs to open it.
std::vector<ZipPart> rawParts(const QString& sheet, const QString& styles = {}) {
    auto parts = workbookParts({sheet}, {}, styles);
    parts.push_back({u"[Content_Types].xml"_s,
                     "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                     "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                     "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                     "</Types>"});
    return parts;
}

QByteArray& contentOf(std::vector<ZipPart>& parts, const QString& name) {
    for (ZipPart& part : parts) {
        if (part.name == name)
            return part.content;
    }
    return parts.emplace_back(ZipPart{name, {}}).content;
}

/// The sheet between <worksheet …> and </worksheet> after marking.
QString markedSheet(const QString& sheet, const std::vector<CellMark>& marks) {
    const QString xml = QString::fromUtf8(partOf(markedCopy(zipOf(rawParts(sheet)), marks), mainSheet));
    const qsizetype begin = xml.indexOf(u'>', xml.indexOf(u"<worksheet"_s)) + 1;
    return xml.mid(begin, xml.lastIndexOf(u"</"_s) - begin);
}

FindingCode refusalOf(const QByteArray& workbook, const CellMark& mark, const ReadLimits& limits = {}) {
    try {
        markedCopy(workbook, {mark}, limits);
    } catch (const Unreadable& error) {
        return error.finding().code;
    }
    FAIL("the workbook was marked");
    return {};
}

const QString legacy = u"<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                       "r:id=\"rIdMark2\"/>"_s;

} // namespace

TEST_CASE("doubtful cells of a form are coloured, commented and unlocked, and nothing else changes") {
    const QByteArray form = exchange::workbookOf(sampleForm());
    const QByteArray copy = markedCopy(form, {mustFix(u"H10"_s, u"应为数字。"_s), confirm(u"E6"_s, u"与上旬相同 <&>。"_s),
                                              confirm(u"H10"_s, u"请确认单位。"_s), confirm(u"C30"_s, u"多出的行。"_s)});
    CHECK(cellsOf(copy) == cellsOf(form));
    for (const char* part : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml",
                             "xl/worksheets/sheet3.xml", "docProps/core.xml", "docProps/app.xml", "xl/theme/theme1.xml"})
        CHECK(partOf(copy, text(part)) == partOf(form, text(part)));
    CHECK(markedCopy(form, {mustFix(u"H10"_s, u"一"_s)}) == markedCopy(form, {mustFix(u"H10"_s, u"一"_s)}));
    const auto before = dumpOf(form);
    const auto after = dumpOf(copy);
    if (!after)
        return;
    const QJsonObject old = cellsBy(*before, 0);
    QJsonObject cells = cellsBy(*after, 0);
    check(cells.take(u"H10"_s), red, u"应为数字。\n请确认单位。"_s);
    check(cells.take(u"E6"_s), yellow, u"与上旬相同 <&>。"_s);
    check(cells.take(u"C30"_s), yellow, u"多出的行。"_s);
    CHECK(cellsBy(*after, 0)[u"H10"_s][u"border"_s] == old[u"H10"_s][u"border"_s]);
    CHECK(cellsBy(*after, 0)[u"H10"_s][u"author"_s].toString() == u"专班办公室"_s);
    for (auto cell = old.begin(); cell != old.end(); ++cell)
        CHECK((cell.key() == u"H10"_s || cell.key() == u"E6"_s || cells[cell.key()] == *cell));
    for (int sheet = 0; sheet < 3; ++sheet) {
        for (const char* property : {"name", "state", "protected", "freeze", "repeat", "area"})
            CHECK((*after)[u"sheets"_s][sheet][text(property)] == (*before)[u"sheets"_s][sheet][text(property)]);
    }
    CHECK((*after)[u"sheets"_s][2][u"state"_s].toString() == u"veryHidden"_s);
    CHECK(cellsBy(*after, 1) == cellsBy(*before, 1));
}

TEST_CASE("a copy that openpyxl saved keeps its own comments, and a marked one is marked again") {
    const QTemporaryDir folder;
    QFile sent(folder.filePath(u"sent.xlsx"_s));
    REQUIRE(sent.open(QIODevice::WriteOnly));
    sent.write(exchange::workbookOf(sampleForm()));
    sent.close();
    QFile filled(folder.filePath(u"filled.xlsx"_s));
    if (!runOpenpyxl(u"resave_workbook.py"_s, {sent.fileName(), filled.fileName(), u"H10=十二"_s, u"H10#初步数"_s, u"A1#题"_s}))
        return;
    REQUIRE(filled.open(QIODevice::ReadOnly));
    const QByteArray returned = filled.readAll();
    const std::vector<CellMark> marks{mustFix(u"H10"_s, u"应为数字。"_s), confirm(u"E6"_s, u"没有填。"_s)};
    const QByteArray once = markedCopy(returned, marks);
    CHECK(cellsOf(once) == cellsOf(returned));
    const QJsonObject cells = cellsBy(*dumpOf(once), 0);
    check(cells[u"H10"_s], red, u"初步数\n应为数字。"_s);
    check(cells[u"E6"_s], yellow, u"没有填。"_s);
    CHECK(cells[u"A1"_s][u"comment"_s].toString() == u"题"_s);
    CHECK(markedCopy(once, marks) == once);
    const QJsonObject again = cellsBy(*dumpOf(markedCopy(once, {mustFix(u"E6"_s, u"仍没有填。"_s)})), 0);
    check(again[u"E6"_s], red, u"没有填。\n仍没有填。"_s);
    check(again[u"H10"_s], red, u"初步数\n应为数字。"_s);
}

TEST_CASE("cells and rows that are not there are made where they belong") {
    CHECK(markedSheet(u"<sheetData/>"_s, {onFirst(u"B2"_s)}) ==
          u"<sheetData><row r=\"2\"><c r=\"B2\" s=\"1\"/></row></sheetData>"_s + legacy);
    CHECK(markedSheet(
              u"<sheetData><row r=\"3\"/><row r=\"7\"><c r=\"C7\"/></row></sheetData>"_s,
              {onFirst(u"B3"_s), onFirst(u"A5"_s), onFirst(u"D5"_s), onFirst(u"A7"_s), onFirst(u"D7"_s), onFirst(u"A9"_s)}) ==
          u"<sheetData><row r=\"3\"><c r=\"B3\" s=\"1\"/></row><row r=\"5\"><c r=\"A5\" s=\"1\"/><c r=\"D5\" s=\"1\"/></row>"
          "<row r=\"7\"><c r=\"A7\" s=\"1\"/><c r=\"C7\"/><c r=\"D7\" s=\"1\"/></row><row r=\"9\"><c r=\"A9\" s=\"1\"/></row>"
          "</sheetData>"_s +
              legacy);
}

TEST_CASE("rows and cells without names are counted") {
    CHECK(markedSheet(u"<sheetData><row><c><v>1</v></c><c t='n'><v>2</v></c></row><row><c/><c r='D2'/><c/></row></sheetData>"_s,
                      {onFirst(u"B1"_s), onFirst(u"C2"_s), onFirst(u"E2"_s), onFirst(u"C1"_s)}) ==
          u"<sheetData><row><c><v>1</v></c><c s=\"1\" t='n'><v>2</v></c><c r=\"C1\" s=\"1\"/></row><row><c/><c r=\"C2\" s=\"1\"/>"
          "<c r='D2'/><c s=\"1\"/></row></sheetData>"_s +
              legacy);
}

TEST_CASE("a new cell takes the style of its row or column") {
    const QString styles = u"<fills><fill/><fill/></fills><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf "
                           "numFmtId=\"10\"><alignment wrapText=\"1\"/><protection hidden=\"1\"/></xf></cellXfs>"_s;
    const auto parts = rawParts(u"<cols><col min=\"2\" max=\"3\" style=\"1\"/></cols><sheetData><row r=\"1\" s=\"2\" "
                                "customFormat=\"1\"/><row r=\"2\" s=\"2\"/></sheetData>"_s,
                                styles);
    const QByteArray copy = markedCopy(zipOf(parts), {onFirst(u"C1"_s), onFirst(u"C2"_s), onFirst(u"D2"_s), onFirst(u"B3"_s)});
    const QString sheet = QString::fromUtf8(partOf(copy, mainSheet));
    CHECK(sheet.contains(u"<c r=\"C1\" s=\"3\"/></row>"_s));
    CHECK(sheet.contains(u"<c r=\"C2\" s=\"4\"/><c r=\"D2\" s=\"5\"/></row><row r=\"3\"><c r=\"B3\" s=\"4\"/></row>"_s));
    const QString after = QString::fromUtf8(partOf(copy, u"xl/styles.xml"_s));
    CHECK(after.contains(u"<cellXfs count=\"6\">"_s));
    CHECK(after.contains(
        u"<fills count=\"3\"><fill/><fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFBE6E4\"/>"_s));
    CHECK(
        after.contains(u"</xf><xf applyProtection=\"1\" applyFill=\"1\" fillId=\"2\" numFmtId=\"10\"><alignment wrapText=\"1\"/>"
                       "<protection locked=\"0\" hidden=\"1\"/></xf><xf applyProtection=\"1\" applyFill=\"1\" fillId=\"2\" "
                       "numFmtId=\"9\"><protection locked=\"0\"/></xf>"_s));
}

TEST_CASE("merged cells are marked where they show their value") {
    CHECK(
        markedSheet(u"<sheetData><row r=\"2\"><c r=\"B2\"/><c r=\"C2\"/></row></sheetData><mergeCells><mergeCell ref=\"B2:C4\"/>"
                    "</mergeCells>"_s,
                    {onFirst(u"C3"_s)})
            .startsWith(u"<sheetData><row r=\"2\"><c s=\"1\" r=\"B2\"/><c r=\"C2\"/></row></sheetData><mergeCells>"_s));
}

TEST_CASE("the drawing of comments stands at its place in the sheet") {
    const QString table = u"<sheetData><row><c s=\"0\"/></row></sheetData>"_s;
    const QString marked = u"<sheetData><row><c s=\"1\"/></row></sheetData>"_s;
    const QString before = u"<mergeCells/><pageMargins/><pageSetup/><drawing/>"_s;
    for (const char* behind : {"<legacyDrawingHF/>", "<oleObjects/>", "<tableParts/><extLst/>", "<extLst/>",
                               "<mc:AlternateContent xmlns:mc=\"m\"><controls/></mc:AlternateContent>"})
        CHECK(markedSheet(table + before + text(behind), {onFirst(u"A1"_s)}) == marked + before + legacy + text(behind));
}

TEST_CASE("prefixed elements, odd names of parts and the strict kind are marked too") {
    auto parts = rawParts({});
    contentOf(parts, u"xl/_rels/workbook.xml.rels"_s).replace("\"worksheets/sheet1.xml", "\"/xl/worksheets/sheet1.xml");
    contentOf(parts, u"xl/styles.xml"_s) = "<x:styleSheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>";
    for (ZipPart& part : parts) {
        if (part.name == mainSheet)
            part = {u"XL\\Worksheets\\Sheet1.xml"_s, "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                                                     "<x:sheetData/></x:worksheet>"};
    }
    const QByteArray copy = markedCopy(zipOf(parts), {onFirst(u"A1"_s)});
    CHECK(partOf(copy, mainSheet)
              .contains("<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" s=\"1\"/></x:row></x:sheetData><x:legacyDrawing "
                        "xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\" r:id=\"rIdMark2\"/></x:worksheet>"));
    CHECK(partOf(copy, u"xl/styles.xml"_s)
              .contains("<x:cellXfs count=\"2\"><x:xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
                        "borderId=\"0\"/><x:xf "));
    CHECK(partOf(copy, u"xl/comments1.xml"_s).contains("<comments xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"));
    CHECK(copy.count("PK\x01\x02") == static_cast<qsizetype>(parts.size()) + 3); // comments, boxes, relations of the sheet
    CHECK(partOf(copy, u"[Content_Types].xml"_s).contains("<Override PartName=\"/xl/drawings/vmlDrawing1.vml\""));
}

TEST_CASE("a workbook without styles gets them") {
    auto parts = rawParts(u"<sheetData/>"_s);
    std::erase_if(parts, [](const ZipPart& part) { return part.name == u"xl/styles.xml"_s; });
    contentOf(parts, u"xl/_rels/workbook.xml.rels"_s).replace("/styles\"", "/other\"");
    const auto dump = dumpOf(markedCopy(zipOf(parts), {onFirst(u"B2"_s)}));
    if (dump)
        check(cellsBy(*dump, 0)[u"B2"_s], red, u"x"_s);
}

TEST_CASE("what cannot be marked safely is refused") {
    const QByteArray good = zipOf(rawParts(u"<sheetData/>"_s));
    CHECK(refusalOf("no workbook", onFirst(u"A1"_s)) == FindingCode::NotAWorkbook);
    CHECK(refusalOf(good, {u"图表"_s, u"A1"_s, u"x"_s, true}) == FindingCode::NotAWorkbook);
    CHECK(refusalOf(good, onFirst(u"A0"_s)) == FindingCode::NotAWorkbook);
    CHECK(refusalOf(zipOf(rawParts({})), onFirst(u"A1"_s)) == FindingCode::NotAWorkbook); // no table of cells
    CHECK(refusalOf(exchange::workbookOf(sampleForm()), mustFix(u"H10"_s, u"x"_s), {.inflated = 6'000}) == FindingCode::TooLarge);
    const auto with = [](const QString& name, const QByteArray& content) {
        auto parts = rawParts(u"<sheetData/>"_s);
        contentOf(parts, name) = content;
        return zipOf(parts);
    };
    const QString sheetRelations = u"xl/worksheets/_rels/sheet1.xml.rels"_s;
    const QByteArray comments = "<Relationships><Relationship Id=\"a\" Type=\"x/comments\" Target=\"../c.xml\"/></Relationships>";
    CHECK(refusalOf(with(mainSheet, "<worksheet><sheetData>"), onFirst(u"A1"_s)) == FindingCode::NotAWorkbook);
    CHECK(refusalOf(with(u"[Content_Types].xml"_s, "<Types>"), onFirst(u"A1"_s)) == FindingCode::NotAWorkbook);
    CHECK(refusalOf(with(sheetRelations, comments), onFirst(u"A1"_s)) == FindingCode::NotAWorkbook); // no such part
    const QString utf16 = u"\uFEFF<worksheet><sheetData/></worksheet>"_s;
    CHECK(refusalOf(with(mainSheet, QByteArray(reinterpret_cast<const char*>(utf16.utf16()), utf16.size() * 2)),
                    onFirst(u"A1"_s)) == FindingCode::NotAWorkbook);
}
