#pragma once

#include "core/dispatch/Reception.h"
#include "core/supervision/NoticeLadder.h"

/// @file Where a 旬 stands in the loop (product.md): eight steps with what is counted of each, and the one next action.

namespace xundu::dispatch {

enum class Step { Issue, Collect, Check, Lights, Report, Meet, Supervise, Close };
inline constexpr int kSteps = 8;

enum class StepState {
    Done,
    Current, ///< the next action belongs to it
    Ahead,   ///< to come, perhaps begun
};

struct LoopStep {
    Step step = Step::Issue;
    StepState state = StepState::Ahead;
    Share share;             ///< forms out, forms in, files without doubts … ; 0 of 0: nothing to count
    std::optional<QDate> on; ///< when it was done, where that is known

    double progress() const { return share.all > 0 ? static_cast<double>(share.done) / share.all : 0; } ///< 0–1
    friend bool operator==(const LoopStep&, const LoopStep&) = default;
};

/// What a 旬 is at as a whole.
enum class Season {
    BeforeDuties, ///< before the plan's first report
    Future,       ///< has not begun
    Running,
    Closed,
};

/// The one next action.
enum class Next {
    Nothing, ///< of a 旬 that is not running
    Issue,
    Check,
    Collect, ///< wait for what is not due yet
    Remind,  ///< due day over, forms missing, and not all of those units have been reminded today
    Report,
    Supervise, ///< letters are proposed
    Close,
};

struct Loop {
    Season season = Season::Running;
    std::array<LoopStep, kSteps> steps;
    Next next = Next::Nothing;
    std::vector<plan::UnitId> toIssue; ///< units that neither got a form nor sent anything
    bool allReminded = false;          ///< every unit that owes an answer was asked today

    const LoopStep& step(Step step) const { return steps[static_cast<std::size_t>(step)]; }
};

/// What is known beside the reception.
struct LoopFacts {
    QDate today;
    calendar::TenDay firstReport;
    std::optional<QDate> closedOn;                      ///< the business date; nothing: the 旬 is open
    std::vector<std::pair<plan::UnitId, QDate>> issued; ///< forms that went out, and when
    std::vector<plan::UnitId> remindedToday;
    bool bulletinIssued = false;
    std::array<int, 5> lights{}; ///< tasks by progress::Light
    int meetings = 0;            ///< of the 旬
    bool counted = false;        ///< what follows, by countSupervision(); else it is not known yet
    int letters = 0;             ///< of the 旬, issued
    int proposals = 0;           ///< letters that the ladder proposes
    int overdueLetters = 0;      ///< of all 旬: not answered in time
    int openItems = 0;           ///< decisions, instructions and asks that are not closed
    int overdueItems = 0;        ///< of them those not answered by their day
};

/// Next is, in this order: Issue while forms are out to fewer units than have one (after the due day only where nothing has come
/// in); Check where doubts are open or files were sent back and nothing new came; Collect or Remind where required answers are
/// missing; Report; Supervise where letters are proposed; Close. Nothing where that is not counted yet.
Loop loopOf(const Reception& reception, const LoopFacts& facts);

/// Without what countSupervision() adds. @param status of the reception's 旬
LoopFacts loopFactsOf(const store::Office& office, const progress::PeriodStatus& status);
/// Letters, and what is to be done by whom. @param known at the end of the 旬
void countSupervision(LoopFacts& facts, const plan::Plan& plan, const supervision::LadderFacts& known);

} // namespace xundu::dispatch
