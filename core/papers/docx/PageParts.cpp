#include "core/papers/docx/PageParts.h"

#include "core/papers/docx/PlacedTable.h"
#include "core/papers/docx/Styles.h"
#include "core/papers/docx/WordXml.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;
constexpr double numberSize = 14;            // 4号
constexpr int besideEdge = mm(37 + 225 + 7); // from the page's upper edge to that of its number

namespace id { // of relations
const QString header = u"header"_s, letterFoot = u"letter-foot"_s;
const QString odd = u"odd"_s, even = u"even"_s, turnedOdd = u"turned-odd"_s, turnedEven = u"turned-even"_s;
} // namespace id

QByteArray settings() {
    WordXml xml("settings");
    xml.empty("evenAndOddHeaders");
    xml.open("compat");
    xml.empty("compatSetting", {{"name", u"compatibilityMode"_s},
                                {"uri", u"http://schemas.microsoft.com/office/word"_s},
                                {"val", u"15"_s}}); // else Word calls it a file of an old version
    xml.close();
    return xml.finish();
}

/// The page's number between dashes, in the paragraph whose properties are open.
void writeNumber(WordXml& xml, bool odd) {
    xml.empty("ind", {{odd ? "right" : "left", number(pt(numberSize))}});
    xml.value("jc", odd ? u"right"_s : u"left"_s);
    xml.close();
    xml.run(u"— "_s);
    xml.open("fldSimple", {{"instr", u" PAGE "_s}});
    xml.run(u"1"_s);
    xml.close();
    xml.run(u" —"_s);
    xml.close();
}

/// Right by one character on odd pages, left on even ones.
QByteArray footer(bool odd) {
    WordXml xml("ftr");
    xml.openParagraph(style::pageNumber);
    writeNumber(xml, odd);
    return xml.finish();
}

/// The same place on the sheet: what is its foot when it stands upright lies on the left when its text is read.
QByteArray turnedFooter(bool odd) {
    WordXml xml("ftr");
    {
        constexpr int width = pt(1.5 * numberSize); // room for the line
        PlacedTable table(xml, pageHeight - besideEdge - pt(numberSize) - mm(1.2),
                          {{"vertAnchor", u"page"_s}, {"tblpY", number(leftMargin)}}, width, false);
        table.openRow(textWidth, true);
        xml.openParagraph(style::pageNumber);
        writeNumber(xml, odd);
        xml.close(2);
    }
    xml.paragraph(style::pageNumber, {});
    return xml.finish();
}

/// A letter's lower double rule: 20 mm above the page's lower edge.
QByteArray letterFoot() {
    WordXml xml("ftr");
    xml.openParagraph(style::pageNumber);
    xml.empty("framePr", {{"w", number(letterRule)},
                          {"h", number(pt(1))},
                          {"hRule", u"exact"_s},
                          {"wrap", u"around"_s},
                          {"vAnchor", u"page"_s},
                          {"hAnchor", u"page"_s},
                          {"x", number((pageWidth - letterRule) / 2)},
                          {"y", number(pageHeight - mm(20) - pt(5.5))}}); // 3, 0.75 and 0.75 pt of rules, and the frame's 1
    xml.open("pBdr");
    xml.empty("bottom", {{"val", u"thinThickSmallGap"_s}, {"sz", u"24"_s}, {"space", u"0"_s}, {"color", red}});
    xml.close();
    xml.empty("spacing", {{"line", number(pt(1))}, {"lineRule", u"exact"_s}});
    xml.close();
    xml.close();
    xml.paragraph(style::pageNumber, {});
    return xml.finish();
}

/// @param mark stands right above the text; empty: nothing does
QByteArray header(const QString& mark) {
    WordXml xml("hdr");
    xml.paragraph(style::mark, mark);
    return xml.finish();
}

bool isLetter(const Block& block) {
    const auto* masthead = std::get_if<Masthead>(&block);
    return masthead && masthead->form == Masthead::Form::Letter;
}

bool isTurned(const Block& block) {
    const auto* annex = std::get_if<AnnexStart>(&block);
    return annex && annex->landscape;
}

} // namespace

std::vector<Part> pageParts(const Paper& paper) {
    std::vector<Part> parts;
    const auto add = [&](const QString& id, const QString& kind, const QByteArray& content) {
        parts.push_back({id, kind, id + u".xml"_s, wordType.arg(kind), content});
    };
    add(u"styles"_s, u"styles"_s, styles());
    add(u"settings"_s, u"settings"_s, settings());
    add(id::header, u"header"_s, header(paper.mark));
    add(id::odd, u"footer"_s, footer(true));
    add(id::even, u"footer"_s, footer(false));
    if (std::any_of(paper.blocks.begin(), paper.blocks.end(), isLetter))
        add(id::letterFoot, u"footer"_s, letterFoot());
    if (std::any_of(paper.blocks.begin(), paper.blocks.end(), isTurned)) {
        add(id::turnedOdd, u"footer"_s, turnedFooter(true));
        add(id::turnedEven, u"footer"_s, turnedFooter(false));
    }
    return parts;
}

Part picturePart(int number, const QByteArray& png) {
    const QString id = u"picture%1"_s.arg(number);
    return {id, u"image"_s, u"media/"_s + id + u".png"_s, u"image/png"_s, png};
}

void writeSection(WordXml& xml, const Section& section) {
    xml.open("sectPr");
    const auto refer = [&](const char* what, const QString& pages, const QString& id) {
        xml.empty(what, {{"type", pages}, {"r:id", id}});
    };
    refer("headerReference", u"default"_s, id::header);
    refer("headerReference", u"even"_s, id::header);
    refer("footerReference", u"default"_s, section.turned ? id::turnedOdd : id::odd);
    refer("footerReference", u"even"_s, section.turned ? id::turnedEven : id::even);
    if (section.firstOfLetter) {
        refer("headerReference", u"first"_s, id::header);
        refer("footerReference", u"first"_s, id::letterFoot);
    }
    constexpr int top = mm(37), right = mm(26), bottom = mm(35), left = leftMargin;
    if (section.turned)
        xml.empty("pgSz", {{"w", number(pageHeight)}, {"h", number(pageWidth)}, {"orient", u"landscape"_s}});
    else
        xml.empty("pgSz", {{"w", number(pageWidth)}, {"h", number(pageHeight)}});
    const auto margins = section.turned ? std::array{left, top, right, bottom} : std::array{top, right, bottom, left};
    xml.empty("pgMar", {{"top", number(margins[0])},
                        {"right", number(margins[1])},
                        {"bottom", number(margins[2])},
                        {"left", number(margins[3])},
                        {"header", number(section.firstOfLetter ? mm(18) : margins[0] - mm(12))}, // above a letter's mark
                        {"footer", number(section.turned ? mm(10) : pageHeight - besideEdge - pt(numberSize))},
                        {"gutter", number(0)}});
    if (section.firstOfLetter)
        xml.empty("titlePg");
    xml.close();
}

} // namespace xundu::papers::docx
