#pragma once

#include "core/exchange/marking/PlacedXml.h"
#include "core/exchange/xlsx/Cell.h"

#include <set>
#include <vector>

/// @file What the marking must know of a sheet before it changes a cell. For the marking of workbooks alone.

namespace xundu::exchange {

class SheetOutline : public XmlListener {
public:
    /// @param xml of the sheet; outlives this. Throws Unreadable.
    explicit SheetOutline(const QByteArray& xml);

    const QByteArray& prefix() const { return m_prefix; } ///< of its elements: "x:" or empty
    QByteArray sheetSpace() const;                        ///< the name space that its elements are of
    QByteArray relationSpace() const;                     ///< that of its relations, with which their types begin
    /// The cell that shows what stands at a place: another one only within merged cells.
    CellPlace shownAt(CellPlace place) const;
    int columnStyle(int column) const; ///< of cells that are not there
    /// The relation of the drawing that holds the boxes of comments; empty where there is none.
    const QString& commentDrawing() const { return m_commentDrawing; }
    qsizetype commentDrawingPlace() const { return m_commentDrawingPlace; } ///< where its element belongs

    void start(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view) override {}

private:
    struct Columns {
        int first;
        int last;
        int style;
    };
    void readRoot();

    PlacedXml m_xml;
    QByteArray m_prefix;
    bool m_isStrict = false; ///< of the strict kind of the standard, which has other name spaces
    int m_depth = 0;
    bool m_hasCells = false;
    std::vector<CellRange> m_merged;
    std::vector<Columns> m_columns;
    QString m_commentDrawing;
    qsizetype m_commentDrawingPlace = 0;
};

} // namespace xundu::exchange
