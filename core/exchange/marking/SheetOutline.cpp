#include "core/exchange/marking/SheetOutline.h"

#include "core/exchange/marking/XmlEdit.h"
#include "core/exchange/xlsx/Unreadable.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace xundu::exchange {
namespace {

constexpr size_t mostRanges = 1'000'000;
constexpr const char* strictSheets = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/// What stands behind <legacyDrawing> in a sheet (ECMA-376 part 1, 18.3.1.99). Alternatives hold controls and objects.
constexpr std::array behindCommentDrawing{"legacyDrawingHF"sv, "drawingHF"sv,  "picture"sv, "oleObjects"sv,      "controls"sv,
                                          "webPublishItems"sv, "tableParts"sv, "extLst"sv,  "AlternateContent"sv};

} // namespace

SheetOutline::SheetOutline(const QByteArray& xml) : m_xml(*this, xml) {
    m_xml.read();
    if (!m_hasCells)
        refuseMarking(QStringLiteral("a sheet without a table of cells"));
}

QByteArray SheetOutline::sheetSpace() const {
    return m_isStrict ? strictSheets : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

QByteArray SheetOutline::relationSpace() const {
    return m_isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

CellPlace SheetOutline::shownAt(CellPlace place) const {
    const auto range = std::find_if(m_merged.begin(), m_merged.end(), [&](const CellRange& each) { return each.holds(place); });
    return range == m_merged.end() ? place : range->first;
}

int SheetOutline::columnStyle(int column) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const Columns& each) { return column + 1 >= each.first && column + 1 <= each.last; });
    return found == m_columns.end() ? 0 : found->style;
}

void SheetOutline::readRoot() {
    const QByteArray tag = m_xml.tagBytes();
    m_prefix = prefixOf(tag);
    m_isStrict = tag.contains(strictSheets);
}

void SheetOutline::start(std::string_view element, const XmlAttributes& attributes) {
    if (++m_depth == 1)
        readRoot();
    else if (m_depth == 2 && element == "sheetData"sv)
        m_hasCells = true;
    else if (m_depth == 2 && element == "legacyDrawing"sv)
        m_commentDrawing = QString::fromUtf8(attributes["id"].data(), static_cast<qsizetype>(attributes["id"].size()));
    if (m_depth != 3)
        return;
    if (m_merged.size() + m_columns.size() > mostRanges)
        refuseMarking(QStringLiteral("more than %1 ranges").arg(mostRanges));
    if (element == "col"sv)
        m_columns.push_back(
            {numberOf(attributes["min"], 0), numberOf(attributes["max"], 0), std::max(numberOf(attributes["style"], 0), 0)});
    else if (element == "mergeCell"sv) {
        if (const auto range = CellRange::named(attributes["ref"]))
            m_merged.push_back(*range);
    }
}

void SheetOutline::end(std::string_view element) {
    const bool before =
        std::find(behindCommentDrawing.begin(), behindCommentDrawing.end(), element) == behindCommentDrawing.end();
    if (m_depth-- == 2 && before)
        m_commentDrawingPlace = m_xml.tag().end;
}

} // namespace xundu::exchange
