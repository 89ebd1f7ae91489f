#include "ui/pages/collect/SheetExcerptModel.h"

#include "core/dispatch/Forms.h"
#include "core/exchange/form/FormLayout.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace xundu;
using namespace xundu::tests;
using ui::SheetExcerptModel;

namespace {

/// The form of 市科技局 as it goes out.
struct FormSheet {
    DemoFixture demo;
    std::vector<exchange::SheetGrid> sheets = exchange::gridsOf(exchange::workbookOf(dispatch::composeForm(
        *demo.office, tenDay("2025-06-mid"), demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id)));
    const exchange::SheetGrid& main = *std::find_if(
        sheets.begin(), sheets.end(), [](const auto& sheet) { return sheet.name() == exchange::layout::mainSheet(); });

    exchange::CellPlace placeOf(const QString& words) const {
        const auto cell =
            std::find_if(main.cells().begin(), main.cells().end(), [&](const auto& entry) { return entry.text == words; });
        REQUIRE(cell != main.cells().end());
        return cell->place;
    }
};

} // namespace

TEST_CASE("SheetExcerptModel") {
    FormSheet form;
    SheetExcerptModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const exchange::CellPlace head = form.placeOf(QStringLiteral("指标编号"));

    SECTION("shows the head of the table, then two rows on each side of the cell") {
        const exchange::CellPlace place{head.row + 5, head.column + 7};
        model.show(form.main, place, 2);
        REQUIRE(model.rowCount() == 6);
        const auto rowName = [&](int row) { return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(); };
        CHECK(rowName(0) == QString::number(head.row + 1));
        CHECK(rowName(1) == QString::number(head.row + 4));
        CHECK(rowName(5) == QString::number(head.row + 8));
        CHECK(model.locatedRow() == 3);
        CHECK(model.index(0, head.column).data().toString() == QStringLiteral("指标编号"));
        CHECK(model.index(0, head.column).data(SheetExcerptModel::HeadRole).toBool());
        CHECK(model.index(3, place.column).data(SheetExcerptModel::LocatedRole).toBool());
        CHECK_FALSE(model.index(3, place.column - 1).data(SheetExcerptModel::LocatedRole).toBool());
    }
    SECTION("columns are named as spreadsheet programs do") {
        model.show(form.main, {head.row + 1, 7}, 1);
        CHECK(model.headerData(7, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("H"));
        CHECK(model.headerData(7, Qt::Horizontal, SheetExcerptModel::LocatedRole).toBool());
    }
    SECTION("the head is not shown twice where the cell is near it") {
        model.show(form.main, {head.row + 1, 7}, 2);
        int heads = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            heads += model.index(row, head.column).data(SheetExcerptModel::HeadRole).toBool() ? 1 : 0;
        CHECK(heads == 1);
    }
    SECTION("a cell above any table has no head") { CHECK_FALSE(ui::headRowAbove(form.main, {0, 0})); }
    SECTION("a cell beyond the last row of the sheet is shown as well") {
        model.show(form.main, {form.main.rows() + 3, 0}, 2);
        CHECK(model.index(model.locatedRow(), 0).data(SheetExcerptModel::LocatedRole).toBool());
    }
}
