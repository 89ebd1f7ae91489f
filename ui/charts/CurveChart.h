#pragma once

#include "ui/charts/CurveSeries.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QTableView;

namespace xundu::ui {

class CurveLegend;
class CurveTableModel;
class CurveView;
class WrappedLabel;
struct Theme;

/// Title, legend and curve of one indicator; T shows the same as a table and back.
class CurveChart : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the chart
    explicit CurveChart(const Theme& theme, QWidget* parent = nullptr);

    void setSeries(const CurveSeries& series);
    bool showsTable() const;
    void showTable(bool table);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void writeTitle();
    void buildTable();

    const Theme& m_theme;
    WrappedLabel* m_title;
    QString m_name;
    QString m_unit;
    CurveView* m_view;
    CurveTableModel* m_model;
    QTableView* m_table = nullptr; ///< nothing: nobody has asked for it yet
    QBoxLayout* m_header;
    QStackedLayout* m_stack;
    QWidget* m_zones;
};

} // namespace xundu::ui
