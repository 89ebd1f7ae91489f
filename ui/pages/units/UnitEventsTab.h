#pragma once

#include "core/store/UnitEvents.h"
#include "ui/pages/units/UnitTab.h"

class QStackedWidget;

namespace xundu::ui {

class DataTable;

/// What went out to a unit and what came back, newest first; files open as copies.
class UnitEventsTab : public UnitTab {
    Q_OBJECT
public:
    explicit UnitEventsTab(const PageContext& context, QWidget* parent = nullptr);
    void show(const ListedUnit& of) override;
    bool isFor(const ListedUnit& of) const override { return of.unit.has_value(); }
    QString title(const ListedUnit& of) const override;

private:
    void openCurrent();

    RowsModel<store::units::Event> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or that there is nothing
};

} // namespace xundu::ui
