#pragma once

#include "ui/charts/CurveSeries.h"

#include <QAbstractTableModel>

namespace xundu::ui {

/// The days of a curve with expected, actual and forecast value: what screen readers and copying get instead of the picture.
class CurveTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Day, Expected, Actual, Forecast, ColumnCount };

    void setSeries(const CurveSeries& series);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(QDate day, int column) const;

    CurveSeries m_series;
    QVector<QDate> m_days;
};

} // namespace xundu::ui
