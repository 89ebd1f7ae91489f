#include "core/papers/docx/PlacedTable.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {

PlacedTable::PlacedTable(WordXml& xml, int left, const Attributes& above, int width, bool ruled) : m_xml(xml), m_width(width) {
    constexpr int outer = 8, inner = 6; // eighths of a point
    Attributes place{{"leftFromText", u"0"_s}, {"rightFromText", u"0"_s}, {"horzAnchor", u"page"_s}, {"tblpX", number(left)}};
    place.append(above);
    m_xml.open("tbl");
    m_xml.open("tblPr");
    m_xml.empty("tblpPr", place);
    m_xml.empty("tblW", {{"w", number(width)}, {"type", u"dxa"_s}});
    if (ruled) {
        m_xml.open("tblBorders");
        for (const auto& [side, eighths] : {std::pair("top", outer), {"bottom", outer}, {"insideH", inner}})
            m_xml.empty(side, {{"val", u"single"_s}, {"sz", number(eighths)}, {"space", u"0"_s}, {"color", u"auto"_s}});
        m_xml.close();
    }
    m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
    m_xml.open("tblCellMar");
    for (const char* side : {"left", "right"})
        m_xml.empty(side, {{"w", u"0"_s}, {"type", u"dxa"_s}});
    m_xml.close(2);
    m_xml.open("tblGrid");
    m_xml.empty("gridCol", {{"w", number(width)}});
    m_xml.close();
}

void PlacedTable::openRow(int height, bool turned) {
    m_xml.open("tr");
    if (height > 0) {
        m_xml.open("trPr");
        m_xml.empty("trHeight", {{"val", number(height)}, {"hRule", u"exact"_s}});
        m_xml.close();
    }
    m_xml.open("tc");
    m_xml.open("tcPr");
    m_xml.empty("tcW", {{"w", number(m_width)}, {"type", u"dxa"_s}});
    if (turned)
        m_xml.value("textDirection", u"tbRl"_s);
    m_xml.close();
}

} // namespace xundu::papers::docx
