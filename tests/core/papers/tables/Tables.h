#pragma once

#include "core/papers/tables/Sheet.h"

/// @file Sheets read row by row.

namespace xundu::tests {

inline std::vector<papers::Row> rowsOf(const papers::Table& table) {
    std::vector<papers::Row> rows;
    const papers::NextRow next = table.open();
    while (auto row = next())
        rows.push_back(std::move(*row));
    return rows;
}

inline QStringList textsOf(const papers::Row& row) {
    QStringList texts;
    for (const papers::Cell& cell : row)
        texts += cell.text;
    return texts;
}

inline QStringList keysOf(const papers::Table& table) {
    QStringList keys;
    for (const papers::Column& column : table.columns)
        keys += column.key;
    return keys;
}

} // namespace xundu::tests
