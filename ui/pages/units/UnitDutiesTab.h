#pragma once

#include "core/plan/Duty.h"
#include "ui/pages/units/UnitTab.h"

class QCheckBox;

namespace xundu::ui {

class Button;
class DataTable;
class Label;

/// A task as one unit has to do with it.
struct DutyRow {
    plan::TaskId task;
    QString title;
    std::optional<plan::Duty> duty; ///< nothing: it need not answer
    bool set = false;               ///< by the office, not by the rules
    bool inferred = false;          ///< a lead that nobody has confirmed (rules.md 8)
    dispatch::Mark now = dispatch::Mark::None;
};

/// On which tasks a unit answers, and how often: what the rules have, or what the office set instead.
class UnitDutiesTab : public UnitTab {
    Q_OBJECT
public:
    explicit UnitDutiesTab(const PageContext& context, QWidget* parent = nullptr);
    void show(const ListedUnit& of) override;
    bool isFor(const ListedUnit& of) const override { return of.unit.has_value(); }
    QString title(const ListedUnit& of) const override;

private:
    std::vector<Column<DutyRow>> columns();
    std::optional<QString> setFrequency(const DutyRow& row, const QString& typed);
    void refresh();
    void moveToSection();

    std::optional<plan::UnitId> m_unit;
    RowsModel<DutyRow> m_model;
    DataTable* m_table;
    QCheckBox* m_all;
    Button* m_move;
    Label* m_hint;
};

} // namespace xundu::ui
