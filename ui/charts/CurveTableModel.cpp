#include "ui/charts/CurveTableModel.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace xundu::ui {

void CurveTableModel::setSeries(const CurveSeries& series) {
    beginResetModel();
    m_series = series;
    std::set<QDate> days;
    for (const auto* points : {&series.expected, &series.actual, &series.forecast})
        for (const CurvePoint& point : *points)
            days.insert(point.day);
    m_days = QVector<QDate>(days.begin(), days.end());
    endResetModel();
}

int CurveTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_days.size()); }

int CurveTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CurveTableModel::cell(QDate day, int column) const {
    if (column == Day)
        return QLocale().toString(day, QLocale::ShortFormat);
    if (column == Expected) {
        const auto value = valueAt(m_series.expected, day);
        return value ? QLocale::c().toString(*value, 'f', 1) : QString();
    }
    const auto& points = column == Actual ? m_series.actual : m_series.forecast;
    const auto found = std::find_if(points.begin(), points.end(), [day](const CurvePoint& point) { return point.day == day; });
    return found == points.end() ? QString() : QLocale::c().toString(found->value, 'g', 12);
}

QVariant CurveTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_days[index.row()], index.column());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Day ? Qt::AlignLeft : Qt::AlignRight);
    return {};
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(section == Day ? Qt::AlignLeft : Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Day:
        return tr("Day");
    case Expected:
        return tr("Pace");
    case Actual:
        return tr("Actual");
    case Forecast:
        return tr("Forecast");
    default:
        return {};
    }
}

} // namespace xundu::ui
