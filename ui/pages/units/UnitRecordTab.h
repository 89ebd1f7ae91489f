#pragma once

#include "ui/models/Receptions.h"
#include "ui/pages/units/UnitRecordModel.h"
#include "ui/pages/units/UnitTab.h"

class QTableView;

/// @file A unit's record: its year in marks.

namespace xundu::ui {

class WrappedLabel;

class UnitRecordTab : public UnitTab {
    Q_OBJECT
public:
    /// @pre year outlives the tab
    UnitRecordTab(const PageContext& context, const Receptions& year, QWidget* parent = nullptr);
    void show(const ListedUnit& of) override;
    bool isFor(const ListedUnit& of) const override { return of.unit.has_value(); }
    QString title(const ListedUnit& of) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildYear();
    void placeColumns();
    void showSummary(const ListedUnit& of, const std::vector<store::units::Event>& events);
    void openCell();

    const Receptions& m_receptions;
    std::optional<plan::UnitId> m_unit;
    UnitRecordModel m_model;
    WrappedLabel* m_summary;
    QTableView* m_year;
};

} // namespace xundu::ui
