#include "core/exchange/xlsx/WorkbookReader.h"

#include "core/exchange/xlsx/Unreadable.h"
#include "tests/support/Samples.h"
#include "tests/support/ZipFile.h"

#include <QMap>

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SheetRead {
    QMap<QString, Cell> cells;
    std::vector<CellRange> merged;
    QString text(const char* cell) const { return cells.value(QString::fromLatin1(cell)).text; }
    CellKind kind(const char* cell) const { return cells.value(QString::fromLatin1(cell)).kind; }
};

SheetRead read(WorkbookReader& book, int index = 0) {
    SheetRead result;
    book.readSheet(
        book.sheets().at(static_cast<size_t>(index)),
        [&](Cell&& cell) {
            result.cells.insert(cell.place.name(), cell);
            return true;
        },
        [&](const CellRange& range) { result.merged.push_back(range); });
    return result;
}

SheetRead readSheet(const QString& xml, const QString& strings = {}, const QString& styles = {}) {
    WorkbookReader book(workbookOf({xml}, strings, styles));
    return read(book);
}

FindingCode refusal(const QByteArray& bytes, const ReadLimits& limits = {}) {
    try {
        WorkbookReader book(bytes, limits);
        for (size_t i = 0; i < book.sheets().size(); ++i)
            read(book, static_cast<int>(i));
    } catch (const Unreadable& error) {
        CHECK(!error.sentence().isEmpty());
        CHECK(!error.finding().fix.isEmpty());
        return error.finding().code;
    }
    FAIL("the workbook was read");
    return {};
}

/// The parts of a good workbook with one of them changed.
QByteArray changed(const QString& name, const QByteArray& content) {
    auto parts =
        workbookParts({u"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"_s}, u"<si><t>一</t></si>"_s);
    for (ZipPart& part : parts) {
        if (part.name == name)
            part.content = content;
    }
    return zipOf(parts);
}

} // namespace

TEST_CASE("cells of every kind are read as what they are") {
    const QString styles = u"<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                           "<numFmt numFmtId=\"165\" formatCode=\"0!.0,&quot;万&quot;\"/></numFmts><cellStyleXfs><xf "
                           "numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf "
                           "numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"_s;
    const auto sheet = readSheet(
        u"<sheetData><row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>21</v></c><c r=\"D3\" s=\"1\"><v>0.18</v></c>"
        "<c r=\"E3\" s=\"2\"><v>45826</v></c><c r=\"F3\" t=\"e\"><v>#DIV/0!</v></c><c r=\"G3\" t=\"b\"><v>1</v></c>"
        "<c r=\"H3\" t=\"inlineStr\"><is><r><t>27</t></r><r><t>/60</t></r></is></c><c r=\"I3\"><f>C3*2</f><v>42</v></c>"
        "<c r=\"J3\"><f>C3*3</f></c><c r=\"K3\" t=\"str\"><f>A1</f><v>文</v></c><c r=\"L3\" s=\"3\"><v>20000</v></c>"
        "<c r=\"M3\" s=\"1\"/><c r=\"N3\" t=\"d\"><v>2025-06-18</v></c></row></sheetData><mergeCells><mergeCell "
        "ref=\"B3:B5\"/></mergeCells>"_s,
        u"<si><t>零</t></si><si><r><t>汉</t></r><r><t xml:space=\"preserve\">字 </t></r><rPh><t>han</t></rPh></si>"_s, styles);
    CHECK(sheet.text("B3") == u"汉字 "_s);
    CHECK(sheet.kind("B3") == CellKind::Text);
    CHECK(sheet.text("C3") == u"21"_s);
    CHECK(sheet.kind("C3") == CellKind::Number);
    CHECK(sheet.cells[u"D3"_s].format.shown == NumberShown::Percent);
    CHECK(sheet.kind("D3") == CellKind::Number);
    CHECK(sheet.kind("E3") == CellKind::Date);
    CHECK(sheet.text("E3") == u"2025-06-18"_s); // 45826 by LibreOffice
    CHECK(sheet.kind("F3") == CellKind::Error);
    CHECK(sheet.text("F3") == u"#DIV/0!"_s);
    CHECK(sheet.text("G3") == u"TRUE"_s);
    CHECK(sheet.text("H3") == u"27/60"_s);
    CHECK(sheet.text("I3") == u"42"_s);
    CHECK(sheet.cells[u"I3"_s].formula);
    CHECK(sheet.kind("J3") == CellKind::Empty);
    CHECK(sheet.cells[u"J3"_s].formula);
    CHECK(sheet.text("K3") == u"文"_s);
    CHECK(sheet.cells[u"L3"_s].format.shown == NumberShown::OtherUnit);
    CHECK(!sheet.cells.contains(u"M3"_s)); // dressed, but empty
    CHECK(sheet.kind("N3") == CellKind::Date);
    REQUIRE(sheet.merged.size() == 1);
    CHECK(sheet.merged.front().last.name() == u"B5"_s);
}

TEST_CASE("a cell whose font is struck out or raised says so, whatever it holds") {
    const QString styles =
        u"<fonts><font><sz val=\"10\"/></font><font><strike/></font><font><strike val=\"0\"/></font><font>"
        "<vertAlign val=\"superscript\"/></font></fonts><cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs><cellXfs>"
        "<xf/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"3\"/><xf fontId=\"9\"/></cellXfs>"
        "<dxfs><dxf><font><strike/></font></dxf></dxfs>"_s;
    const auto sheet =
        readSheet(u"<sheetData><row r=\"1\"><c r=\"A1\"><v>13</v></c><c r=\"B1\" s=\"1\"><v>13</v></c>"
                  "<c r=\"C1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"D1\" s=\"2\"><v>13</v></c><c r=\"E1\" s=\"3\"><v>13</v></c>"
                  "<c r=\"F1\" s=\"4\"><v>13</v></c></row></sheetData>"_s,
                  u"<si><t>十三</t></si>"_s, styles);
    const auto hasMarks = [&](const char* cell) { return sheet.cells.value(QString::fromLatin1(cell)).hasMarks; };
    CHECK(!hasMarks("A1"));
    CHECK(hasMarks("B1"));
    CHECK(hasMarks("C1"));
    CHECK(!hasMarks("D1"));
    CHECK(hasMarks("E1"));
    CHECK(!hasMarks("F1")); // a font that is not there
}

TEST_CASE("rows and cells without names stand where they come") {
    const auto sheet =
        readSheet(u"<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r=\"D2\"><v>4</v></c>"
                  "<c><v>5</v></c></row><row r=\"7\"><c><v>6</v></c></row></sheetData>"_s);
    CHECK(sheet.text("A1") == u"1"_s);
    CHECK(sheet.text("B1") == u"2"_s);
    CHECK(sheet.text("A2") == u"3"_s);
    CHECK(sheet.text("D2") == u"4"_s);
    CHECK(sheet.text("E2") == u"5"_s);
    CHECK(sheet.text("A7") == u"6"_s);
}

TEST_CASE("prefixed elements, absolute targets and odd names of parts are understood") {
    auto parts = workbookParts({u"<sheetData/>"_s});
    for (ZipPart& part : parts) {
        if (part.name == u"xl/worksheets/sheet1.xml"_s) {
            part.name = u"XL\\Worksheets\\Sheet1.xml"_s;
            part.content =
                "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row "
                "r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        }
        if (part.name == u"xl/_rels/workbook.xml.rels"_s)
            part.content.replace("\"worksheets/sheet1.xml", "\"/xl/worksheets/sheet1.xml");
    }
    WorkbookReader book(zipOf(parts));
    CHECK(read(book).text("A1") == u"7"_s);
}

TEST_CASE("hidden sheets are told") {
    auto parts = workbookParts({u"<sheetData/>"_s, u"<sheetData/>"_s});
    for (ZipPart& part : parts) {
        if (part.name == u"xl/workbook.xml"_s)
            part.content.replace("name=\"S2\"", "name=\"_xundu\" state=\"veryHidden\"");
    }
    const WorkbookReader book(zipOf(parts));
    REQUIRE(book.sheets().size() == 2);
    CHECK(!book.sheets()[0].hidden);
    CHECK(book.sheets()[1].hidden);
    CHECK(book.sheets()[1].name == u"_xundu"_s);
}

TEST_CASE("escapes in texts become their characters") {
    const auto sheet = readSheet(u"<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"_s,
                                 u"<si><t>甲_x000A_乙_x005F_x 丙_xZZZZ_</t></si>"_s);
    CHECK(sheet.text("A1") == u"甲\n乙_x 丙_xZZZZ_"_s);
}

TEST_CASE("a listener that has seen enough ends the reading") {
    WorkbookReader book(workbookOf({u"<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>"_s}));
    int cells = 0;
    book.readSheet(book.sheets().front(), [&](Cell&&) {
        ++cells;
        return false;
    });
    CHECK(cells == 1);
}

TEST_CASE("what is no workbook is refused by what it is") {
    const QByteArray old = QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    CHECK(refusal({}) == FindingCode::NotAWorkbook);
    CHECK(refusal("name,value\n") == FindingCode::NotAWorkbook);
    CHECK(refusal(old) == FindingCode::NotAWorkbook);
    CHECK(refusal(old + QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) == FindingCode::Encrypted);
    CHECK(refusal(zipOf({{u"a.txt"_s, "no workbook"}})) == FindingCode::NotAWorkbook);
    CHECK(refusal(zipOf({{u"_rels/.rels"_s, "x", true}})) == FindingCode::Encrypted);
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>")) == FindingCode::NotAWorkbook);
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData>"
                                                         "</worksheet>")) == FindingCode::NotAWorkbook);
    CHECK(refusal(changed(u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>")) == FindingCode::NotAWorkbook);
}

TEST_CASE("a damaged or broken-off archive is refused") {
    const QByteArray whole = workbookOf({u"<sheetData><row><c><v>1</v></c></row></sheetData>"_s});
    for (const qsizetype length : {whole.size() - 30, whole.size() - 200, whole.size() / 2, qsizetype(40)}) {
        INFO(length);
        CHECK(refusal(whole.left(length)) == FindingCode::NotAWorkbook);
    }
    QByteArray flipped = whole;
    const qsizetype at = flipped.indexOf("xl/worksheets/sheet1.xml") + 40; // within the packed bytes
    flipped[at] = static_cast<char>(flipped.at(at) ^ 0x55);
    CHECK(refusal(flipped) == FindingCode::NotAWorkbook);
}

TEST_CASE("rows and cells beyond the last ones are refused") {
    for (const char* row : {"<row r=\"1048577\"/>", "<row r=\"2147483647\"/><row/>", "<row r=\"1048576\"/><row/>",
                            "<row><c r=\"XFD1\"/><c><v>1</v></c></row>"}) {
        INFO(row);
        CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + QByteArray(row) +
                                                                 "</sheetData></worksheet>")) == FindingCode::NotAWorkbook);
    }
    CHECK(readSheet(u"<sheetData><row r=\"1048576\"><c><v>1</v></c></row></sheetData>"_s).text("A1048576") == u"1"_s);
    CHECK(readSheet(u"<sheetData><row r=\"-2147483648\"><c><v>1</v></c></row></sheetData>"_s).text("A1") ==
          u"1"_s); // no row is before the first
}

TEST_CASE("document types, with them entities, are refused") {
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData/></worksheet>";
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, bomb)) == FindingCode::NotAWorkbook);
    const QByteArray outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>";
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, outside)) == FindingCode::NotAWorkbook);
}

TEST_CASE("paths that climb out of the archive lead nowhere") {
    auto parts = workbookParts({u"<sheetData/>"_s});
    for (ZipPart& part : parts) {
        if (part.name == u"xl/_rels/workbook.xml.rels"_s)
            part.content.replace("\"worksheets/sheet1.xml", "\"../../../etc/passwd");
    }
    CHECK(refusal(zipOf(parts)) == FindingCode::NotAWorkbook);
}

TEST_CASE("bombs are refused, by their directory or when they have swollen") {
    const ReadLimits small{.file = 1 << 20, .inflated = 200'000, .strings = 20'000, .stringCount = 100};
    const QByteArray blanks(300'000, ' ');
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, "<worksheet>" + blanks + "</worksheet>"), small) ==
          FindingCode::TooLarge);
    CHECK(refusal(QByteArray("PK") + QByteArray(2 << 20, 'x'), small) == FindingCode::TooLarge);
    CHECK(refusal(changed(u"xl/sharedStrings.xml"_s, "<sst><si><t>" + QByteArray(30'000, 'x') + "</t></si></sst>"), small) ==
          FindingCode::TooLarge);
    CHECK(refusal(changed(u"xl/sharedStrings.xml"_s, "<sst>" + QByteArray("<si/>").repeated(200) + "</sst>"), small) ==
          FindingCode::TooLarge);
    QByteArray lying = changed(u"xl/worksheets/sheet1.xml"_s, "<worksheet>" + blanks + "</worksheet>");
    for (qsizetype at = lying.indexOf("PK\1\2"); at >= 0; at = lying.indexOf("PK\1\2", at + 4))
        lying.replace(at + 24, 4, QByteArrayLiteral("\x10\0\0\0")); // the size that the directory claims
    CHECK(refusal(lying, small) == FindingCode::NotAWorkbook);      // no more than claimed is inflated, and the sum is wrong
}

TEST_CASE("hostile XML is refused before it costs memory") {
    const QByteArray deep = "<worksheet>" + QByteArray("<a>").repeated(5000);
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, deep)) == FindingCode::NotAWorkbook);
    const QByteArray wide = "<worksheet a=\"" + QByteArray(2 << 20, 'x') + "\"/>";
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, wide)) == FindingCode::NotAWorkbook);
    const QByteArray longText =
        "<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(2 << 20, 'x') + "</v></c></row></sheetData></worksheet>";
    CHECK(refusal(changed(u"xl/worksheets/sheet1.xml"_s, longText)) == FindingCode::TooLarge);
}
