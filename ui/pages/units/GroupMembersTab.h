#pragma once

#include "ui/pages/units/UnitTab.h"

namespace xundu::ui {

class Button;
class DataTable;

/// The units that a group stands for, in the group's order.
class GroupMembersTab : public UnitTab {
    Q_OBJECT
public:
    explicit GroupMembersTab(const PageContext& context, QWidget* parent = nullptr);
    void show(const ListedUnit& of) override;
    bool isFor(const ListedUnit& of) const override { return of.group.has_value(); }
    QString title(const ListedUnit& of) const override;

private:
    void add();
    void takeOut();
    void setMembers(const QString& title, const std::vector<plan::UnitId>& members);
    void refreshTools();

    std::optional<plan::UnitGroup> m_group;
    RowsModel<plan::Unit> m_model;
    DataTable* m_table;
    Button* m_add;
    Button* m_takeOut;
};

} // namespace xundu::ui
