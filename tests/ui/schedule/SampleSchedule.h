#pragma once

#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"
#include "ui/schedule/Schedule.h"

/// @file A schedule made by hand.

namespace xundu::tests {

/// Of 2025, mid June shown, the first report in late March, late March closed. Two programmes, three tasks: 1 and 2, then 7.
/// Task 1: yellow in early June, red and stale in mid June; a milestone M1 done in early June, M2 planned for late June that
/// stood in early July first. Task 2: nothing. Task 7: green in mid June, M7 overdue since late May.
inline ui::Schedule sampleSchedule() {
    using progress::Light;
    using progress::MilestoneState;
    const auto in = [](ui::ScheduleRow& row, const char* period, ui::LightValue value) {
        row.lights[static_cast<std::size_t>(tenDay(period).numberInYear() - 1)] = std::move(value);
    };
    const auto milestone = [](const char* id, MilestoneState state, const char* period, const char* words) {
        return ui::ScheduleMilestone{
            .id = milestoneId(id), .state = state, .period = tenDay(period), .words = QString::fromUtf8(words)};
    };
    ui::ScheduleRow one{.task = taskId(1), .title = QStringLiteral("任务一"), .lead = QStringLiteral("市科技局"), .programme = 0};
    in(one, "2025-06-early", {Light::Yellow, QStringLiteral("滞后")});
    in(one, "2025-06-mid", {Light::Red, QStringLiteral("严重滞后"), true, false, QStringLiteral("截至5月31日")});
    one.milestones = {milestone("M01-1", MilestoneState::Done, "2025-06-early", "M1 done"),
                      milestone("M01-2", MilestoneState::Planned, "2025-06-late", "M2 planned")};
    one.milestones.back().original = tenDay("2025-07-early");
    const ui::ScheduleRow two{.task = taskId(2), .title = QStringLiteral("任务二"), .programme = 0};
    ui::ScheduleRow seven{.task = taskId(7), .title = QStringLiteral("任务七"), .programme = 1};
    in(seven, "2025-06-mid", {Light::Green, QStringLiteral("正常")});
    seven.milestones = {milestone("M07-1", MilestoneState::Overdue, "2025-05-late", "M7 overdue")};
    ui::Schedule schedule{.shown = tenDay("2025-06-mid"), .firstReport = tenDay("2025-03-late")};
    schedule.beforeFirst = QStringLiteral("方案3月18日印发，此前不亮灯");
    schedule.closed[8] = true; // late March is the ninth
    schedule.today = QDate(2025, 6, 20);
    schedule.editable = true;
    schedule.programmes = {{QStringLiteral("工程一"), QStringLiteral("一")}, {QStringLiteral("工程二"), QStringLiteral("二")}};
    schedule.rows = {one, two, seven};
    return schedule;
}

} // namespace xundu::tests
