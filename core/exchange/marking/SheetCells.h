#pragma once

#include "core/exchange/marking/SheetOutline.h"
#include "core/exchange/marking/XmlEdit.h"

#include <functional>
#include <map>

/// @file Other styles for some cells of a sheet; cells and rows that are not there are made. For the marking of workbooks alone.

namespace xundu::exchange {

class SheetCells : public XmlListener {
public:
    /// The style of the cell at a place, by the one it has.
    using Styled = std::function<int(CellPlace place, int style)>;

    /// @param xml, outline of the sheet; they outlive this
    SheetCells(const QByteArray& xml, const SheetOutline& outline, const std::vector<CellPlace>& places, Styled styled);

    /// The changes to the sheet, once. Throws Unreadable.
    std::vector<Splice> splices();

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view) override {}

private:
    /// Numbers of rows or cells that are looked for. One that was passed is not there: it belongs before what stands there.
    struct Wanted {
        std::set<int> ahead;
        std::map<int, qsizetype> passed;

        bool meets(int number, qsizetype at); ///< whether this is one of them
    };

    void beginRow(const XmlAttributes& attributes);
    void endRow();
    void beginCell(const XmlAttributes& attributes);
    void endTable();
    QByteArray newCell(CellPlace place, int style) const;
    QByteArray newRow(int row) const;

    const SheetOutline& m_outline;
    Styled m_styled;
    std::map<int, std::set<int>> m_places; ///< columns by row
    Wanted m_rows;
    Wanted m_cells; ///< of the row being read
    std::vector<Splice> m_splices;
    QByteArray m_tableTag;
    qsizetype m_tableContent = 0;
    QByteArray m_rowTag;
    qsizetype m_rowContent = 0;
    int m_row = 0;
    std::optional<int> m_rowStyle; ///< of cells that are not there
    CellPlace m_next;              ///< where a row or cell without a name of its own stands
    PlacedXml m_xml;
};

} // namespace xundu::exchange
