#pragma once

#include "tests/support/Catch.h"
#include "ui/models/DataTable.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>

/// @file Whether the heads of tables can be read in full.

namespace xundu::tests {

/// Words of every shown head and the padding of look.md (12 outside, 6 inside) fit their column; the shown columns fit the table.
inline void checkHeads(const QWidget& page, const ui::Theme& theme) {
    constexpr int outside = 12, inside = 6;
    for (const auto* table : page.findChildren<ui::DataTable*>()) {
        if (!table->isVisible())
            continue;
        const QHeaderView* head = table->horizontalHeader();
        int first = -1, last = -1, together = 0;
        for (int column = 0; column < head->count(); ++column) {
            if (head->isSectionHidden(column))
                continue;
            first = first < 0 ? column : first;
            last = column;
            together += head->sectionSize(column);
        }
        for (int column = first; column <= last; ++column) {
            if (head->isSectionHidden(column))
                continue;
            const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
            const int padding = (column == first ? outside : inside) + (column == last ? outside : inside);
            INFO(words.toStdString() << " in " << table->accessibleName().toStdString() << " at " << page.width());
            if (!words.isEmpty())
                CHECK(head->sectionSize(column) >= ui::widthOf(words, theme.font(ui::Type::Secondary)) + padding);
        }
        INFO(table->accessibleName().toStdString() << " at " << page.width());
        CHECK(together <= table->viewport()->width());
    }
}

} // namespace xundu::tests
