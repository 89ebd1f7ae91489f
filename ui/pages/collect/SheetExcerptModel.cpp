#include "ui/pages/collect/SheetExcerptModel.h"

#include "core/exchange/form/FormLayout.h"

#include <algorithm>

namespace xundu::ui {
namespace {

using exchange::Cell;
using exchange::CellKind;
using exchange::CellPlace;
using exchange::SheetGrid;

constexpr int digitsShown = 8;
constexpr int wordsOfAHead = 3; // fewer header words in a row are chance

bool isHeaderWord(const QString& text) {
    const QString word = text.simplified().remove(u' ');
    return exchange::layout::taskHeaders().contains(word) || exchange::layout::indicatorHeaders().contains(word);
}

bool isNumber(const Cell* cell) { return cell && cell->kind == CellKind::Number; }

/// As a spreadsheet program would show it in a narrow column.
QString shownAs(const Cell& cell) {
    bool isDouble = false;
    const double value = cell.text.toDouble(&isDouble);
    return cell.kind == CellKind::Number && isDouble ? QString::number(value, 'g', digitsShown) : cell.text;
}

QString columnLetters(int column) {
    QString name = CellPlace{0, column}.name();
    name.chop(1); // the row
    return name;
}

} // namespace

std::optional<int> headRowAbove(const SheetGrid& sheet, CellPlace place) {
    for (int row = place.row; row >= 0; --row) {
        int words = 0;
        for (int column = 0; column < sheet.columns(); ++column) {
            const Cell* cell = sheet.at({row, column});
            words += cell && isHeaderWord(cell->text) ? 1 : 0;
        }
        if (words >= wordsOfAHead)
            return row;
    }
    return std::nullopt;
}

void SheetExcerptModel::show(const SheetGrid& sheet, CellPlace place, int reach) {
    beginResetModel();
    m_sheet = &sheet;
    m_place = place;
    m_head = headRowAbove(sheet, place);
    m_rows.clear();
    const int last = std::max(place.row, std::min(place.row + reach, sheet.rows() - 1));
    const int first = std::max(0, std::min(place.row - reach, last - 2 * reach));
    if (m_head && *m_head < first)
        m_rows.push_back(*m_head);
    for (int row = first; row <= last; ++row)
        m_rows.push_back(row);
    m_locatedRow = static_cast<int>(std::find(m_rows.begin(), m_rows.end(), place.row) - m_rows.begin());
    endResetModel();
}

void SheetExcerptModel::clear() {
    beginResetModel();
    m_sheet = nullptr;
    m_rows.clear();
    m_locatedRow = -1;
    endResetModel();
}

int SheetExcerptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetExcerptModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_sheet ? 0 : std::max(m_sheet->columns(), m_place.column + 1);
}

QVariant SheetExcerptModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Cell* cell = m_sheet->at({row, index.column()});
    switch (role) {
    case Qt::DisplayRole:
        return cell ? QVariant(CellPlace{row, index.column()} == m_place ? cell->text : shownAs(*cell)) : QVariant();
    case Qt::ToolTipRole:
        return cell ? QVariant(cell->text) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(CellPlace{row, index.column()}.name(), cell ? cell->text : QString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft));
    case LocatedRole:
        return CellPlace{row, index.column()} == m_place;
    case HeadRole:
        return m_head == row;
    case PreviousRole: {
        const Cell* head = m_head ? m_sheet->at({*m_head, index.column()}) : nullptr;
        return row == m_place.row && head && head->text.startsWith(QStringLiteral("上期"));
    }
    default:
        return {};
    }
}

QVariant SheetExcerptModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const bool located = orientation == Qt::Horizontal ? section == m_place.column : section == m_locatedRow;
    if (role == LocatedRole)
        return located;
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? columnLetters(section)
                                         : QString::number(m_rows.at(static_cast<std::size_t>(section)) + 1);
}

} // namespace xundu::ui
