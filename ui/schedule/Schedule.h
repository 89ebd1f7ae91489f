#pragma once

#include "core/calendar/TenDayColumns.h"
#include "core/plan/Ids.h"
#include "core/progress/MilestoneState.h"
#include "ui/theme/LightValue.h"

#include <array>
#include <vector>

/// @file What the schedule shows: tasks × the 36 旬 of a year, as a value.

namespace xundu::ui {

/// A dated milestone whose 旬 lies in the year.
struct ScheduleMilestone {
    plan::MilestoneId id;
    progress::MilestoneState state = progress::MilestoneState::Planned;
    calendar::TenDay period;                    ///< at whose end it stands
    std::optional<calendar::TenDay> original{}; ///< where it stood before it was moved; of the year, another than `period`
    QString words{};                            ///< its text with state and days
    friend bool operator==(const ScheduleMilestone&, const ScheduleMilestone&) = default;
};

/// By 旬 of the year; nothing: no light shines there, or it is not read yet.
using YearOfLights = std::array<std::optional<LightValue>, 36>;

struct ScheduleRow {
    plan::TaskId task;
    QString title;
    QString lead;      ///< in brief
    QString leads;     ///< all their names
    int programme = 0; ///< its place among Schedule::programmes
    YearOfLights lights{};
    std::vector<ScheduleMilestone> milestones{}; ///< by 旬
    friend bool operator==(const ScheduleRow&, const ScheduleRow&) = default;
};

struct ScheduleProgramme {
    QString name;
    QString shortName; ///< of a few characters, written upright
    friend bool operator==(const ScheduleProgramme&, const ScheduleProgramme&) = default;
};

struct Schedule {
    calendar::TenDay shown;        ///< the 旬 of the window; tells the year too
    calendar::TenDay firstReport;  ///< no light shines before it
    QString beforeFirst{};         ///< why
    std::array<bool, 36> closed{}; ///< by 旬 of the year: 已归档
    std::optional<QDate> today{};  ///< nothing: outside the year
    bool editable = false;         ///< milestones that are not done can be moved
    std::vector<ScheduleProgramme> programmes{};
    std::vector<ScheduleRow> rows{}; ///< in the plan's order

    int year() const { return shown.year(); }
};

} // namespace xundu::ui
