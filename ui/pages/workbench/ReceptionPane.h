#pragma once

#include "ui/models/RowsModel.h"
#include "ui/pages/workbench/Pane.h"
#include "ui/pages/workbench/ReceptionModel.h"

class QStackedWidget;
class QTableView;

namespace xundu::ui {

class DataTable;
class EmptyState;
class MarkLegend;
class Segment;

/// What has come in: the matrix unit × task, or the same as a list of units.
class ReceptionPane : public Pane {
    Q_OBJECT
public:
    explicit ReceptionPane(const PageContext& context);

    void show(const Bench& bench) override;
    void focusTable();
    /// Of the lines chosen in the list, or of the matrix's current line; empty: none is.
    std::vector<plan::UnitId> chosenUnits() const;

Q_SIGNALS:
    void taskWanted(qint64 task);
    void unitWanted(qint64 unit);
    void collectWanted(qint64 unit);
    void recordWanted(qint64 task, qint64 unit);
    void reminderWanted(qint64 unit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatrix(const Bench& bench);
    void buildMatrix();
    void buildList();
    void buildTools();
    void placeColumns();
    void openCell(const QModelIndex& index);
    void recordCell(const QModelIndex& index);
    void showMenu(const QPoint& place);
    void recordFor(const dispatch::UnitReception& unit);
    void fillMenu(QMenu& menu, const dispatch::UnitReception& unit, std::optional<plan::TaskId> task);
    void refreshWords(const Bench& bench);

    ReceptionModel m_model;
    QTableView* m_matrix;
    RowsModel<dispatch::UnitReception> m_rows;
    DataTable* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    MarkLegend* m_legend;
    Segment* m_form;
};

} // namespace xundu::ui
