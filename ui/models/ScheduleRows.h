#pragma once

#include "ui/models/Course.h"
#include "ui/schedule/Schedule.h"

/// @file The schedule of an office.

namespace xundu::ui {

struct ScheduleFilter {
    std::optional<int> programme;         ///< its number
    std::optional<plan::UnitId> unit;     ///< leads or shares the task
    std::optional<progress::Light> light; ///< in the 旬 shown
    bool changed = false;                 ///< only tasks whose light is another than in the 旬 before
};

/// Lights of the 旬 that the course has by now, from the plan's first report to the one shown.
Schedule scheduleOf(const OfficeView& view, const Course& course, const ScheduleFilter& filter);
/// Of each row of the schedule, how it shines in the 旬 of the status.
std::vector<std::optional<LightValue>> lightsOf(const Schedule& schedule, const progress::PeriodStatus& status);
/// Why no light shines before the first report, as one sentence.
QString beforeFirstSentence(const plan::Plan& plan);
/// Units that lead or share a task, in the plan's order.
std::vector<plan::UnitId> unitsWithTasks(const plan::Plan& plan);

} // namespace xundu::ui
