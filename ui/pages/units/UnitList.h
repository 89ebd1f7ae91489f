#pragma once

#include "core/progress/FormRecord.h"
#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file Units and groups as rows of one table: whom to call there, what they owe in the 旬 shown, and how they kept to the days.

namespace xundu::ui {

/// A unit, or a group of them: exactly one of the two is set.
struct ListedUnit {
    std::optional<plan::Unit> unit{};
    std::optional<plan::UnitGroup> group{};
    QStringList groups{};                               ///< names of those that the unit belongs to
    QString parent{};                                   ///< of a section: the unit it belongs to
    std::optional<dispatch::UnitReception> reception{}; ///< of the 旬 shown; nothing: no form
    std::optional<progress::FormRecord> record{};       ///< over the year; nothing: nothing was due yet

    const QString& name() const { return unit ? unit->name : group->name; }
    /// What says whether two rows are about the same.
    std::pair<bool, qint64> key() const { return {unit.has_value(), unit ? unit->id.value() : group->id.value()}; }
};

/// Units in the plan's order, a section after its unit; then groups.
std::vector<ListedUnit> listedUnits(const OfficeView& view, const std::vector<progress::FormRecord>& records);

/// Names, member, officer and telephone are edited through the store's verbs, one undo each. @pre view outlives them
std::vector<Column<ListedUnit>> unitListColumns(OfficeView& view);
struct UnitListPlaces {
    int name, shortName, kind, member, groups, officer, phone;
};
UnitListPlaces unitListPlaces();

/// What is wrong with a text typed as a name, as officer or telephone, or as member; empty: it will do.
QString nameProblem(const QString& typed);
QString contactProblem(const QString& typed);
QString memberProblem(const QString& typed);

/// 2 of 3 required answers missing, accepted, …; noFigure: no form.
QString owesWords(const ListedUnit& row);

} // namespace xundu::ui
