#include "ui/models/TableSheet.h"

#include "core/base/Decimal.h"
#include "core/papers/tables/SheetCells.h"
#include "core/papers/tables/SheetHead.h"
#include "core/store/PaperWording.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>

namespace xundu::ui {
namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

constexpr double digitWidth = 7; // px of a digit in a table cell
constexpr double numberShare = 6;

/// What a cell says; what is only painted, as it is read out.
QString wordsOf(const QModelIndex& cell) {
    const QString shown = cell.data().toString();
    return (shown.isEmpty() || shown == noFigure ? cell.data(Qt::AccessibleTextRole).toString() : shown).simplified();
}

papers::Cell cellOf(const QModelIndex& cell) {
    papers::Cell result{wordsOf(cell)};
    if (const QVariant light = cell.data(LightRole); light.canConvert<LightValue>()) {
        const auto value = light.value<LightValue>();
        result.text = value.word;
        result.light = value.light;
        result.stale = value.stale;
        return result;
    }
    const bool isNumber = cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    if (const auto number = isNumber ? base::Decimal::parse(QString(result.text).remove(u',')) : std::nullopt)
        return papers::numberCell(base::Fraction(*number), {});
    return result;
}

} // namespace

papers::SheetBook sheetOf(const OfficeView& view, const DataTable& table, const QString& title) {
    const store::Office& office = view.office();
    const papers::WordingBook wording(store::papers::ownSentences(office));
    papers::SheetBook book = papers::bookOf(view.plan(), view.period(), title, office.isDemo(), wording);
    const QAbstractItemModel& model = *table.model();
    const std::vector<int> shown = table.shownColumns();
    std::vector<papers::Column> columns{{SheetText::tr("No."), numberShare, papers::Align::Center, QStringLiteral("number")}};
    for (const int column : shown) {
        const auto alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        columns.push_back({model.headerData(column, Qt::Horizontal).toString(), table.columnWidth(column) / digitWidth,
                           alignment.testFlag(Qt::AlignRight) ? papers::Align::Right : papers::Align::Left,
                           QStringLiteral("column%1").arg(column)});
    }
    std::vector<papers::Row> rows;
    for (int place = 0; place < model.rowCount(); ++place) {
        papers::Row row{papers::ordinalCell(place + 1)};
        for (const int column : shown)
            row.push_back(cellOf(model.index(place, column)));
        rows.push_back(std::move(row));
    }
    papers::widen(columns, rows);
    book.sheets.push_back({.name = title,
                           .title = title,
                           .subtitle = papers::subtitleOf(view.plan(), view.period(), office.isDemo(), wording),
                           .table = {std::move(columns), papers::heldRows(std::move(rows)), {}},
                           .rowNames = 2});
    return book;
}

} // namespace xundu::ui
