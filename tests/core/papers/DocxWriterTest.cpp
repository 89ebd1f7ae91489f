#include "core/papers/docx/DocxWriter.h"

#include "tests/core/papers/DocxParts.h"

#include <QXmlStreamReader>

using namespace xundu;
using namespace xundu::papers;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The paragraphs in their order: STYLE: text. Cells are paragraphs too.
QStringList paragraphs(const Paper& paper) {
    QStringList result;
    QString style;
    QString text;
    QXmlStreamReader xml(partOf(docxOf(paper), u"word/document.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"p") {
            style.clear();
            text.clear();
        } else if (xml.isStartElement() && xml.name() == u"pStyle") {
            style = xml.attributes().value(u"w:val"_s).toString();
        } else if (xml.isStartElement() && xml.name() == u"br") {
            text += u'/';
        } else if (xml.isStartElement() && xml.name() == u"t") {
            text += xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"p") {
            result << style + u": "_s + text;
        }
    }
    CHECK_FALSE(xml.hasError());
    return result;
}

Paper paperOf(std::vector<Block> blocks) { return {u"通报"_s, u"专班办公室"_s, u"（演示数据）"_s, std::move(blocks), {}}; }

} // namespace

TEST_CASE("a text document names each block by its style, in the paper's order") {
    CHECK(paragraphs(paperOf({Title{{u"关于工作调度情况的"_s, u"通报"_s}}, Addressee{u"各有关单位："_s},
                              Heading{1, u"一、总体情况"_s}, Heading{2, u"（一）进展"_s},
                              Paragraph{{{u"甲"_s}, {u"乙"_s, Typeface::HeiTi}}}, AnnexNote{{u"情况表"_s, u"清单"_s}},
                              SignOff{u"专班办公室"_s, u"2025年6月20日"_s, true}, AnnexStart{u"附件1"_s, u"情况表"_s}})) ==
          QStringList{u"OfficialTitle: 关于工作调度情况的通报"_s, u"Addressee: 各有关单位："_s, u"Level1: 一、总体情况"_s,
                      u"Level2: （一）进展"_s, u"OfficialBody: 甲乙"_s, u"Addressee: "_s, u"AnnexNote: 附件：1. 情况表"_s,
                      u"AnnexNote: 2. 清单"_s, u"SignOff: "_s, u"SignOff: "_s, u"SignOff: 专班办公室"_s,
                      u"SignOff: 2025年6月20日"_s, u"AnnexLabel: 附件1"_s, u"OfficialTitle: 情况表"_s});
}

TEST_CASE("a long title ends its first line between two phrases") {
    CHECK(
        paragraphs(paperOf({Title{{u"关于"_s, u"咸宁市科技赋能行动"_s, u"2025年6月中旬"_s, u"工作调度情况"_s, u"的通报"_s}}})) ==
        QStringList{u"OfficialTitle: 关于咸宁市科技赋能行动/2025年6月中旬工作调度情况的通报"_s});
}

TEST_CASE("a table of a text document repeats its header, splits no row and shows lights as shape and word") {
    Table table;
    table.columns = {{u"任务"_s, 3}, {u"亮灯"_s, 1, Align::Center}};
    table.open = heldRows({{{u"甲"_s, {}}, {u"严重滞后"_s, progress::Light::Red}}, {{u"乙"_s, {}}, {}}});
    table.notes = {u"注：略"_s};
    const Paper paper = paperOf({table});
    CHECK(paragraphs(paper) == QStringList{u"TableHeader: 任务"_s, u"TableHeader: 亮灯"_s, u"TableText: 甲"_s,
                                           u"TableText: ■ 严重滞后"_s, u"TableText: 乙"_s, u"TableText: "_s,
                                           u"TableNote: 注：略"_s});
    const QString xml = partOf(docxOf(paper), u"word/document.xml"_s);
    CHECK(xml.count(u"<w:tblHeader/>"_s) == 1);
    CHECK(xml.count(u"<w:cantSplit/>"_s) == 3);
    CHECK(xml.contains(u"<w:gridCol w:w=\"6633\"/><w:gridCol w:w=\"2211\"/>"_s)); // 156 mm = 8844, three to one
}

TEST_CASE("the pages of a text document have the official measures, numbers and mark") {
    const QByteArray docx = docxOf(paperOf({}));
    const QString text = partOf(docx, u"word/document.xml"_s);
    // 37, 28, 26 and 35 mm leave 156 × 225 mm of 210 × 297; 1 mm = 56.69 twentieths of a point
    CHECK(text.contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"_s));
    CHECK(text.contains(u"<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""_s));
    CHECK(partOf(docx, u"word/settings.xml"_s).contains(u"<w:evenAndOddHeaders/>"_s));
    CHECK(partOf(docx, u"word/odd.xml"_s).contains(u"<w:jc w:val=\"right\"/>"_s));
    CHECK(partOf(docx, u"word/even.xml"_s).contains(u"<w:jc w:val=\"left\"/>"_s));
    CHECK(partOf(docx, u"word/odd.xml"_s).contains(u" PAGE "_s));
    CHECK(partOf(docx, u"word/header.xml"_s).contains(u"（演示数据）"_s));
    CHECK(partOf(docx, u"docProps/core.xml"_s).contains(u">专班办公室<"_s));
    CHECK(partOf(docx, u"word/styles.xml"_s)
              .contains(u"w:customStyle=\"1\" w:styleId=\"OfficialTitle\"><w:name w:val=\"公文标题\"/>"_s));
    CHECK(docx == docxOf(paperOf({})));
}

TEST_CASE("what XML cannot hold is left out of a text document, what it can is kept") {
    const QString odd = u"a<b>&\"c\""_s + QChar(1) + QChar(0xD800) + u"𠮷😀\tx"_s + QChar(0xFFFF);
    CHECK(paragraphs(paperOf({Addressee{odd}})) == QStringList{u"Addressee: a<b>&\"c\"𠮷😀\tx"_s});
    CHECK(paragraphs(paperOf({Addressee{u"一\n二"_s}})) == QStringList{u"Addressee: 一/二"_s});
}

namespace {

/// The properties of the one paragraph with the text.
QString propertiesOf(const QString& document, const QString& text) {
    const qsizetype at = document.indexOf(u'>' + text + u'<');
    const qsizetype begin = document.lastIndexOf(u"<w:pPr>"_s, at);
    REQUIRE(begin >= 0);
    return document.sliced(begin, document.indexOf(u"</w:pPr>"_s, begin) - begin);
}

QString documentOf(std::vector<Block> blocks) { return partOf(docxOf(paperOf(std::move(blocks))), u"word/document.xml"_s); }

/// Ends of name and date from the right, in twentieths of a point.
QStringList signOffEnds(const QString& name, bool sealed) {
    const QString text = documentOf({SignOff{name, u"2025年6月20日"_s, sealed}});
    QStringList ends;
    for (const QString& each : {name, u"2025年6月20日"_s})
        ends << propertiesOf(text, each).section(u"w:right=\""_s, 1).section(u'"', 0, 0);
    return ends;
}

} // namespace

// A character is 156 mm / 28 = 315 (8844 / 28 = 315.86) twentieths of a point; the date is 3 hanzi and 7 digits: 6.5 characters.
TEST_CASE("the sign-off stands where a seal needs it or does not") {
    CHECK(signOffEnds(u"八个字的专班办公"_s, true) == QStringList{u"1024"_s, u"1260"_s});         // 4 + (6.5 − 8) / 2 = 3.25, 4
    CHECK(signOffEnds(u"十二个字的专班办公室名称"_s, false) == QStringList{u"630"_s, u"1733"_s}); // 2, 12 − 6.5 = 5.5
    CHECK(signOffEnds(u"短名"_s, false) == QStringList{u"2678"_s, u"630"_s}); // the date 2, so the name 2 + 6.5 + 2 − 2 = 8.5
}

TEST_CASE("a document's mark is red and as large as a line holds, 35 mm below the text's upper edge") {
    const QString mark = QString(16, u'办');
    const QString text = documentOf({Masthead{Masthead::Form::Document, mark, u"咸科赋能办〔2025〕7号"_s}});
    // (442.2 − 2) / 16 = 27.5 pt; its line begins 0.15 of that above it: 1984 − 83
    CHECK(text.contains(u"<w:sz w:val=\"55\"/>"_s));
    CHECK(propertiesOf(text, mark).contains(u"w:before=\"1901\""_s));
    CHECK(propertiesOf(text, u"咸科赋能办〔2025〕7号"_s).contains(u"DocumentNumber"_s));
    CHECK_FALSE(text.contains(u"titlePg"_s));
}

TEST_CASE("a letter's mark stands 30 mm below the page's edge, its first page has a foot of its own") {
    const QByteArray docx = docxOf(paperOf({Masthead{Masthead::Form::Letter, QString(16, u'办'), {}}}));
    const QString text = partOf(docx, u"word/document.xml"_s);
    CHECK(text.contains(u"w:y=\"1618\""_s)); // 1701 − 83
    CHECK(text.contains(u"w:val=\"thickThinSmallGap\""_s));
    CHECK(text.contains(u"<w:footerReference w:type=\"first\" r:id=\"letter-foot\"/>"_s));
    CHECK(text.contains(u"<w:titlePg/>"_s));
    CHECK_FALSE(partOf(docx, u"word/letter-foot.xml"_s).contains(u"PAGE"_s));
}

TEST_CASE("a turned annex is a section that lies on its side, with turned numbers and a table as wide as it") {
    Table table;
    table.columns = {{u"甲"_s}};
    table.open = heldRows({});
    const QByteArray docx =
        docxOf(paperOf({Paragraph{{{u"文"_s}}}, AnnexStart{u"附件1"_s, u"表"_s, true}, table, AnnexStart{u"附件2"_s, u"单"_s}}));
    const QString text = partOf(docx, u"word/document.xml"_s);
    const QStringList sections = text.split(u"<w:sectPr>"_s);
    REQUIRE(sections.size() == 4); // three sections
    CHECK(sections[2].contains(u"<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"_s));
    CHECK(sections[2].contains(u"w:top=\"1587\" w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\""_s)); // 28, 37, 26, 35 mm
    CHECK(sections[2].contains(u"r:id=\"turned-odd\""_s));
    CHECK(sections[3].contains(u"r:id=\"odd\""_s));
    CHECK(text.contains(u"<w:tblW w:w=\"12756\""_s)); // 225 mm
    CHECK(partOf(docx, u"word/turned-even.xml"_s).contains(u"<w:textDirection w:val=\"tbRl\"/>"_s));
}

TEST_CASE("a chart is a picture or several, told in words to those who cannot see it") {
    LightBars bars;
    bars.bars = {{u"工程一"_s, {0, 2, 0, 0, 3}}, {u"工程二"_s}};
    const Paper paper = paperOf({Chart{u"各工程亮灯"_s, bars}});
    const QByteArray docx = docxOf(paper, [](const Chart&) {
        return std::vector<Picture>{{"one", {156, 225}}, {"two", {156, 40.5}}};
    });
    const QString text = partOf(docx, u"word/document.xml"_s);
    CHECK(text.count(u"descr=\"各工程亮灯。工程一：完成2项，严重滞后3项；工程二：无。\""_s) == 2);
    CHECK(text.contains(u"<wp:extent cx=\"5616000\" cy=\"1458000\"/>"_s)); // 36,000 to the mm
    CHECK(text.contains(u"<wp:docPr id=\"2\" name=\"picture2\""_s));
    CHECK(opened(docx).whole(u"word/media/picture2.png"_s) == "two");
    CHECK_FALSE(partOf(docxOf(paper), u"word/document.xml"_s).contains(u"drawing"_s));
}

TEST_CASE("a text document says of which day it is and what it was composed from") {
    Paper paper = paperOf({});
    paper.date = QDate(2025, 6, 20);
    paper.origin = u"bulletin <2025-06-mid>"_s;
    const QByteArray docx = docxOf(paper);
    CHECK(partOf(docx, u"docProps/core.xml"_s).contains(u">2025-06-20T00:00:00Z</dcterms:created>"_s));
    CHECK(partOf(docx, u"docProps/custom.xml"_s).contains(u">bulletin &lt;2025-06-mid&gt;</vt:lpwstr>"_s));
}

TEST_CASE("an old light says so in a text document, and a letter's closing block names no printer") {
    Table table;
    table.columns = {{u"亮灯"_s}};
    table.open = heldRows({{{u"滞后"_s, progress::Light::Yellow, true}}});
    const ClosingBlock closing{u"抄送：市委办公室。"_s, u"专班办公室"_s, u"2025年6月20日印发"_s};
    CHECK(paragraphs(paperOf({table, closing})) == QStringList{u"TableHeader: 亮灯"_s, u"TableText: ▲ 滞后（往期）"_s, u": "_s,
                                                               u"ClosingBlock: 抄送：市委办公室。"_s,
                                                               u"ClosingBlock: 专班办公室2025年6月20日印发"_s, u": "_s});
    CHECK(paragraphs(paperOf({Masthead{Masthead::Form::Letter, u"函"_s, {}}, closing})) ==
          QStringList{u"Masthead: 函"_s, u"LetterNumber: "_s, u"ClosingBlock: 抄送：市委办公室。"_s, u": "_s});
}
