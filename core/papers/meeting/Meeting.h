#pragma once

#include "core/papers/PaperData.h"

/// @file What is known of a meeting (推进会), as its papers need it.

namespace xundu::papers {

struct AgendaItem {
    QString title;     ///< 6月中旬工作调度情况的汇报
    QString summary{}; ///< what was said; empty: nothing to be told
};

/// What a meeting decided (议定事项): who does what by when.
struct Decision {
    QString text;
    QStringList units{};                   ///< as printed
    std::optional<calendar::TenDay> due{}; ///< nothing: no day was set
    QString state{};                       ///< 落实情况; empty: nothing is known of it
};

struct Meeting {
    QString name{}; ///< 工作推进会; empty: the wording's own
    QDate heldOn{}; ///< invalid: not fixed yet
    QString time{}; ///< 上午9时
    QString place{};
    QString chair{};                   ///< post, or a name with its post
    QStringList present{};             ///< 出席
    QStringList inAttendance{};        ///< 列席
    QStringList excused{};             ///< 请假
    std::vector<AgendaItem> matters{}; ///< the agenda in its order
    std::vector<Decision> decisions{};
};

/// A draft from what is known today: on the paper's date, the 旬's dispatch and what lags on the agenda, one decision for each
/// red task and one for each open ask.
Meeting proposedMeeting(const PaperData& data);

} // namespace xundu::papers
