#pragma once

#include "core/exchange/xlsx/Cell.h"
#include "core/exchange/xlsx/WorkbookArchive.h"

#include <functional>
#include <vector>

/// @file Reading an .xlsx workbook that any office program may have written. Macros, links and pictures are never looked at.

namespace xundu::exchange {

struct SheetInfo {
    QString name;
    bool hidden = false; ///< by the user or very hidden
    QString part;        ///< of the archive
};

/// What a cell's style does to the meaning of its content.
struct CellLook {
    NumberFormat format;
    bool hasMarks = false; ///< as of Cell, all of it
};

class SharedStrings;

class WorkbookReader {
public:
    /// Reads all but the sheets. Throws Unreadable: NotAWorkbook, Encrypted, TooLarge.
    explicit WorkbookReader(QByteArray bytes, const ReadLimits& limits = {});
    ~WorkbookReader();

    const std::vector<SheetInfo>& sheets() const { return m_sheets; } ///< in the order of their tabs; charts left out
    const QString& bookPart() const { return m_bookPart; }            ///< of the archive
    const QString& stylesPart() const { return m_stylesPart; }        ///< of the archive; empty where there is none

    /// The cells that hold something, as they come in the file, which is by rows in all but strange files; behind them the
    /// merged ranges. A listener that returns false ends the reading. Throws Unreadable.
    void readSheet(const SheetInfo& sheet, const std::function<bool(Cell&&)>& cell,
                   const std::function<void(const CellRange&)>& merged = {});

private:
    void readParts();

    WorkbookArchive m_archive;
    ReadLimits m_limits;
    QString m_bookPart;
    QString m_stylesPart;
    std::vector<SheetInfo> m_sheets;
    std::vector<CellLook> m_styles; ///< by a cell's style number
    std::unique_ptr<SharedStrings> m_strings;
    bool m_from1904 = false; ///< days count from 1 January 1904
};

} // namespace xundu::exchange
