#include "core/papers/docx/HeadXml.h"

#include "core/papers/docx/Measure.h"
#include "core/papers/docx/PlacedTable.h"
#include "core/papers/docx/Styles.h"
#include "core/papers/docx/WordXml.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

constexpr double largestMark = 48, smallestMark = 24; // points; a longer mark takes two lines
constexpr double lineOfMark = 1.25;                   // times its size
constexpr double aboveMark = 0.15;                    // of its size: from the top of its line to that of its characters
constexpr double closingSize = 14;                    // 4号

/// In points: as large as fits on a line of that many twentieths of a point.
double markSize(const QString& mark, int width) {
    const double characters = std::max(widthOf(mark), 1.0);
    const double fitting = (width / 20.0 - 2) / characters;
    const double size = fitting < smallestMark ? std::min(smallestMark, 1.8 * fitting) : std::min(fitting, largestMark);
    return std::floor(2 * size) / 2;
}

void writeMark(WordXml& xml, const QString& mark, double size) {
    xml.run(mark, {}, static_cast<int>(2 * size));
    xml.close();
}

void writeDocumentHead(WordXml& xml, const Masthead& masthead) {
    const double size = markSize(masthead.mark, textWidth);
    xml.openParagraph(style::masthead);
    xml.empty("spacing", {{"before", number(mm(35) - pt(aboveMark * size))},
                          {"after", number(2 * line - pt((lineOfMark - 1 - aboveMark) * size))},
                          {"line", number(pt(lineOfMark * size))},
                          {"lineRule", u"exact"_s}});
    xml.close();
    writeMark(xml, masthead.mark, size);
    xml.paragraph(style::documentNumber, masthead.number);
}

/// The mark stands above the text block, so in a frame of its own; the text begins below it.
void writeLetterHead(WordXml& xml, const Masthead& masthead) {
    const double size = markSize(masthead.mark, textWidth);
    xml.openParagraph(style::masthead);
    xml.empty("framePr", {{"w", number(letterRule)},
                          {"wrap", u"notBeside"_s},
                          {"vAnchor", u"page"_s},
                          {"hAnchor", u"page"_s},
                          {"x", number((pageWidth - letterRule) / 2)},
                          {"y", number(mm(30) - pt(aboveMark * size))}});
    xml.open("pBdr");
    xml.empty("bottom", {{"val", u"thickThinSmallGap"_s}, {"sz", u"24"_s}, {"space", u"7"_s}, {"color", red}});
    xml.close();
    xml.empty("spacing", {{"line", number(pt(lineOfMark * size))}, {"lineRule", u"exact"_s}});
    xml.close();
    writeMark(xml, masthead.mark, size);
    xml.paragraph(style::letterNumber, masthead.number);
}

} // namespace

void writeMasthead(WordXml& xml, const Masthead& masthead) {
    masthead.form == Masthead::Form::Letter ? writeLetterHead(xml, masthead) : writeDocumentHead(xml, masthead);
}

void writeClosingBlock(WordXml& xml, const ClosingBlock& closing, bool letter) {
    const bool copies = !closing.copies.isEmpty();
    const bool printed = !letter && !(closing.printedBy.isEmpty() && closing.printedOn.isEmpty());
    if (!copies && !printed)
        return;
    constexpr int margin = pt(closingSize);
    PlacedTable table(xml, leftMargin, {{"vertAnchor", u"margin"_s}, {"tblpYSpec", u"bottom"_s}}, textWidth, !letter);
    if (copies) {
        const qsizetype label = closing.copies.indexOf(u'\uFF1A') + 1;
        const int hanging = pt(closingSize * widthOf(closing.copies.first(label)));
        table.openRow();
        xml.openParagraph(style::closingBlock);
        xml.empty("ind", {{"left", number(margin + hanging)}, {"right", number(margin)}, {"hanging", number(hanging)}});
        xml.close();
        xml.run(closing.copies);
        xml.close(3);
    }
    if (printed) {
        table.openRow();
        xml.openParagraph(style::closingBlock);
        xml.open("tabs");
        xml.empty("tab", {{"val", u"right"_s}, {"pos", number(textWidth - margin)}});
        xml.close();
        xml.empty("ind", {{"left", number(margin)}, {"right", number(margin)}});
        xml.close();
        xml.run(closing.printedBy);
        xml.tab();
        xml.run(closing.printedOn);
        xml.close(3);
    }
}

} // namespace xundu::papers::docx
