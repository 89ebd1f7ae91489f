#include "core/papers/docx/DocxWriter.h"

#include "core/exchange/xlsx/ZipArchive.h"
#include "tests/support/Catch.h"

#include <QXmlStreamReader>

using namespace xundu;
using namespace xundu::papers;
using namespace Qt::Literals::StringLiterals;

namespace {

QString partOf(const QByteArray& docx, const QString& name) {
    exchange::ZipArchive archive(docx, {});
    return QString::fromUtf8(archive.whole(name));
}

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
    CHECK(partOf(docx, u"word/footer-odd.xml"_s).contains(u"<w:jc w:val=\"right\"/>"_s));
    CHECK(partOf(docx, u"word/footer-even.xml"_s).contains(u"<w:jc w:val=\"left\"/>"_s));
    CHECK(partOf(docx, u"word/footer-odd.xml"_s).contains(u" PAGE "_s));
    CHECK(partOf(docx, u"word/header.xml"_s).contains(u"（演示数据）"_s));
    CHECK(partOf(docx, u"docProps/core.xml"_s).contains(u">专班办公室<"_s));
    CHECK(partOf(docx, u"word/styles.xml"_s).contains(u"w:styleId=\"OfficialTitle\"><w:name w:val=\"公文标题\"/>"_s));
    CHECK(docx == docxOf(paperOf({})));
}

TEST_CASE("what XML cannot hold is left out of a text document, what it can is kept") {
    const QString odd = u"a<b>&\"c\""_s + QChar(1) + QChar(0xD800) + u"𠮷😀\tx"_s + QChar(0xFFFF);
    CHECK(paragraphs(paperOf({Addressee{odd}})) == QStringList{u"Addressee: a<b>&\"c\"𠮷😀\tx"_s});
    CHECK(paragraphs(paperOf({Addressee{u"一\n二"_s}})) == QStringList{u"Addressee: 一/二"_s});
}
