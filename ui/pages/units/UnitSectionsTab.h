#pragma once

#include "ui/pages/units/UnitTab.h"

class QStackedWidget;

namespace xundu::ui {

class Button;
class DataTable;

/// The sections (科室) of a unit, to which its duties can be moved.
class UnitSectionsTab : public UnitTab {
    Q_OBJECT
public:
    explicit UnitSectionsTab(const PageContext& context, QWidget* parent = nullptr);
    void show(const ListedUnit& of) override;
    bool isFor(const ListedUnit& of) const override { return of.unit && !of.unit->parent; }
    QString title(const ListedUnit& of) const override;

private:
    std::vector<Column<plan::Unit>> columns() const;
    std::vector<plan::Unit> sectionsOf(plan::UnitId unit) const;
    void add();

    std::optional<plan::Unit> m_unit;
    RowsModel<plan::Unit> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or that there are none
    Button* m_add;
};

} // namespace xundu::ui
