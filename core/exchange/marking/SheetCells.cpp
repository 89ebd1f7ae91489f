#include "core/exchange/marking/SheetCells.h"

#include "core/exchange/xlsx/Unreadable.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace xundu::exchange {
namespace {

int styleOf(const XmlAttributes& attributes) { return std::max(numberOf(attributes["s"], 0), 0); }

} // namespace

SheetCells::SheetCells(const QByteArray& xml, const SheetOutline& outline, const std::vector<CellPlace>& places, Styled styled)
    : m_outline(outline), m_styled(std::move(styled)), m_xml(*this, xml) {
    for (const CellPlace place : places) {
        m_places[place.row].insert(place.column);
        m_rows.ahead.insert(place.row);
    }
}

std::vector<Splice> SheetCells::splices() {
    m_xml.read();
    return std::move(m_splices);
}

bool SheetCells::Wanted::meets(int number, qsizetype at) {
    while (!ahead.empty() && *ahead.begin() < number) {
        passed.emplace(*ahead.begin(), at);
        ahead.erase(ahead.begin());
    }
    return ahead.erase(number) + passed.erase(number) > 0; // in a sheet without order it may come late
}

void SheetCells::start(std::string_view element, const XmlAttributes& attributes) {
    if (element == "c"sv) {
        beginCell(attributes);
    } else if (element == "row"sv) {
        beginRow(attributes);
    } else if (element == "sheetData"sv) {
        m_tableTag = m_xml.tagBytes();
        m_tableContent = m_xml.tag().end;
    }
}

void SheetCells::end(std::string_view element) {
    if (element == "row"sv)
        endRow();
    else if (element == "sheetData"sv)
        endTable();
}

void SheetCells::beginRow(const XmlAttributes& attributes) {
    m_row = std::max(numberOf(attributes["r"], m_next.row + 1), 1) - 1;
    m_next = {m_row, 0};
    if (!m_next.isInSheet())
        refuseMarking(QStringLiteral("row %1").arg(m_row));
    m_rowTag = m_xml.tagBytes();
    m_rowContent = m_xml.tag().end;
    m_rowStyle.reset();
    if (attributes["customFormat"] == "1"sv || attributes["customFormat"] == "true"sv)
        m_rowStyle = styleOf(attributes);
    m_cells = {};
    if (m_rows.meets(m_row, m_xml.tag().begin))
        m_cells.ahead = m_places[m_row];
}

void SheetCells::beginCell(const XmlAttributes& attributes) {
    const CellPlace place = CellPlace::named(attributes["r"]).value_or(m_next);
    if (!place.isInSheet())
        refuseMarking(QStringLiteral("a cell beyond the last row or column"));
    m_next = {place.row, place.column + 1};
    if (place.row != m_row)
        return;
    const TagPlace tag = m_xml.tag();
    if (m_cells.meets(place.column, tag.begin))
        m_splices.push_back({tag.begin, tag.end - tag.begin,
                             withAttribute(m_xml.tagBytes(), "s", QByteArray::number(m_styled(place, styleOf(attributes))))});
}

void SheetCells::endRow() {
    const auto cell = [&](int column) { return newCell({m_row, column}, m_rowStyle.value_or(m_outline.columnStyle(column))); };
    for (const auto& [column, at] : m_cells.passed)
        m_splices.push_back({at, 0, cell(column)});
    QByteArray atEnd;
    for (const int column : m_cells.ahead)
        atEnd += cell(column);
    if (!atEnd.isEmpty())
        m_splices.push_back(appended(m_rowTag, m_rowContent, m_xml.tag().begin, m_xml.tag().end, atEnd));
    m_cells = {};
    m_next = {m_next.row + 1, 0};
}

void SheetCells::endTable() {
    for (const auto& [row, at] : m_rows.passed)
        m_splices.push_back({at, 0, newRow(row)});
    QByteArray atEnd;
    for (const int row : m_rows.ahead)
        atEnd += newRow(row);
    if (!atEnd.isEmpty())
        m_splices.push_back(appended(m_tableTag, m_tableContent, m_xml.tag().begin, m_xml.tag().end, atEnd));
    m_rows = {};
}

QByteArray SheetCells::newCell(CellPlace place, int style) const {
    return '<' + m_outline.prefix() + "c r=\"" + place.name().toLatin1() + "\" s=\"" +
           QByteArray::number(m_styled(place, style)) + "\"/>";
}

QByteArray SheetCells::newRow(int row) const {
    QByteArray cells;
    for (const int column : m_places.at(row))
        cells += newCell({row, column}, m_outline.columnStyle(column));
    const QByteArray name = m_outline.prefix() + "row";
    return '<' + name + " r=\"" + QByteArray::number(row + 1) + "\">" + cells + "</" + name + '>';
}

} // namespace xundu::exchange
