#pragma once

#include "core/calendar/TenDay.h"
#include "core/plan/Ids.h"
#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"

#include <QPointer>

#include <optional>
#include <vector>

class QAction;

/// @file What a search found, as a row to show and a place to go to.

namespace xundu::ui {

struct Hit {
    enum class Kind { Task, Programme, Measure, Milestone, Unit, Indicator, Report, Command };
    Kind kind = Kind::Task;
    int rank = 0; ///< the best is 0
    Icon icon = Icon::Tasks;
    QString name;
    Spans spans;                                  ///< of the name, what was asked for
    QString value;                                ///< at the right
    QString detail;                               ///< below
    std::vector<plan::TaskId> tasks;              ///< as of search::PlanEntry; that of a report
    std::optional<plan::UnitId> unit;             ///< of a unit or report
    std::optional<plan::IndicatorCode> indicator; ///< of an indicator
    std::optional<calendar::TenDay> period;       ///< of a report
    QPointer<QAction> command;                    ///< of a command
};

/// Hits of one kind under one head.
struct HitGroup {
    QString name;
    std::vector<Hit> hits;
    bool more = false; ///< than these were found
    QString note;      ///< said below the hits; empty: nothing
};

} // namespace xundu::ui
