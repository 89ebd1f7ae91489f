#pragma once

#include "core/calendar/TenDay.h"
#include "core/supervision/Ids.h"

#include <QDate>
#include <QStringList>

#include <vector>

/// @file A meeting of the task force (推进会, 调度会). What it decided are assignments (Assignment.h).

namespace xundu::supervision {

struct AgendaItem {
    QString title;     ///< 6月中旬工作调度情况
    QString summary{}; ///< what was said; empty: nothing was noted
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

struct Meeting {
    std::optional<MeetingId> id{}; ///< nothing until it is kept
    calendar::TenDay period;       ///< how things stand at its end is what the meeting speaks of
    QString name{};                ///< 工作推进会; empty: the wording's own
    QDate heldOn{};                ///< invalid: not fixed yet
    QString time{};                ///< 上午9时
    QString venue{};
    QString chair{};            ///< post, or a name with its post
    QStringList present{};      ///< 出席
    QStringList inAttendance{}; ///< 列席
    QStringList excused{};      ///< 请假
    std::vector<AgendaItem> agenda{};
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

} // namespace xundu::supervision
