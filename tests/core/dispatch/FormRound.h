#pragma once

#include "core/dispatch/Collect.h"
#include "core/dispatch/Forms.h"
#include "core/exchange/xlsx/SheetGrid.h"
#include "core/plan/PlanJson.h"
#include "core/store/Action.h"
#include "tests/support/TemporaryOffice.h"

#include <algorithm>

/// @file An office of the built-in plan in mid June, and forms of it that units fill.

namespace xundu::tests {

inline const calendar::TenDay june = calendar::TenDay::of(2025, 6, calendar::TenDayPart::Mid).value();

inline QString text(const char* utf8) { return QString::fromUtf8(utf8); }

struct Round {
    TemporaryOffice place{plan::builtInPlan()};
    store::Office& office = place.office();

    plan::UnitId unit(const char* name) { return place.office().plan().unitNamed(text(name))->id; }
    QByteArray formOf(const char* name, calendar::TenDay period = june) {
        return exchange::workbookOf(dispatch::composeForm(office, period, unit(name)));
    }
    /// The form with a text typed beside the row of a task or indicator, under a header word.
    static exchange::Correction typed(const QByteArray& form, const char* row, const char* header, const char* content) {
        const auto grids = exchange::gridsOf(form);
        const exchange::SheetGrid& sheet = grids.front();
        int column = -1;
        for (const exchange::Cell& cell : sheet.cells()) {
            if (cell.text == text(header))
                column = cell.place.column;
            if (column >= 0 && cell.place.column == 0 && cell.text == text(row))
                return {sheet.name(), exchange::CellPlace{cell.place.row, column}.name(), text(content)};
        }
        FAIL("no such row or column");
        return {};
    }
    dispatch::FileResult take(const dispatch::IncomingFile& file, dispatch::Intent intent = dispatch::Intent::Take) {
        return dispatch::collect(office, june, {file}, intent).files.front();
    }
};

inline dispatch::IncomingFile incoming(const char* name, const QByteArray& content,
                                       std::vector<exchange::Correction> typed = {}) {
    return {text(name), content, std::move(typed), {}};
}

inline QStringList codes(const dispatch::FileResult& result) {
    QStringList list;
    for (const exchange::Finding& finding : result.findings)
        list << codeOf(finding.code);
    list.removeDuplicates();
    return list;
}

inline const exchange::Finding& finding(const dispatch::FileResult& result, exchange::FindingCode code) {
    const auto found = std::find_if(result.findings.begin(), result.findings.end(),
                                    [&](const exchange::Finding& each) { return each.code == code; });
    REQUIRE(found != result.findings.end());
    return *found;
}

} // namespace xundu::tests
