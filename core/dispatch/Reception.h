#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

#include <array>

/// @file What has come in of a 旬: unit × task (rules.md 5, look.md 2 "Reception marks").

namespace xundu::dispatch {

/// What one unit's answer on one task is at.
enum class Mark {
    None,      ///< no duty
    Silent,    ///< not required this 旬 and not sent: silence is no change
    Missing,   ///< required and not there
    Returned,  ///< the file was sent back to the unit
    ToCheck,   ///< there, with an open doubt
    Accepted,  ///< there
    Unchanged, ///< there: 无变化
};

/// What a unit's form is at; in the order shown.
enum class FormState { Missing, Returned, ToCheck, Accepted, Unchanged, Silent };
inline constexpr int kFormStates = 6;

struct TaskMark {
    plan::TaskId task;
    Mark mark = Mark::Silent;
    bool required = false;
    bool answered = false; ///< an answer is there, whatever its file is at
    bool late = false;     ///< required and received after the due day; stays for ever
    friend bool operator==(const TaskMark&, const TaskMark&) = default;
};

struct UnitReception {
    plan::UnitId unit;
    FormState state = FormState::Silent;
    std::vector<TaskMark> marks;         ///< of the tasks it has a duty on, in the plan's order
    int doubts = 0;                      ///< open ones, those about no task included
    std::optional<QDateTime> receivedAt; ///< of the last file; nothing: none came, answers were typed in
    std::optional<QDate> receivedOn;     ///< of the last file, else of the newest answer
    bool required = false;               ///< an answer is required on a task at least
    bool late = false;

    Mark markOn(plan::TaskId task) const;      ///< None: no duty
    std::vector<plan::TaskId> missing() const; ///< required and not answered, whether never sent or sent back
};

/// How many of how many.
struct Share {
    int done = 0;
    int all = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

struct Reception {
    calendar::TenDay period;
    QDate dueOn;
    std::vector<UnitReception> units; ///< units with a form, by state, in the plan's order within; before the first report none
    Share forms;                      ///< units with a required answer; done: none of those is missing
    int late = 0;                     ///< of the required answers
    std::array<int, kFormStates> states{}; ///< units by FormState

    const UnitReception* unit(plan::UnitId id) const; ///< null: no duty
    int count(FormState state) const { return states[static_cast<std::size_t>(state)]; }
    int doubts() const;
    std::vector<const UnitReception*> owing() const; ///< units that still owe a required answer, in the order shown
};

/// A file sent back counts until a newer one is taken; where none was ever taken, until the office has typed in all that is
/// required. A doubt about an indicator marks those of the unit's tasks that mention it.
/// @param status of the 旬, as the office file has it now: when its forms are due
Reception receptionOf(const store::Office& office, const progress::PeriodStatus& status);
Reception receptionOf(const store::Office& office, calendar::TenDay period);

} // namespace xundu::dispatch
