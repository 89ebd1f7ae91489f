#pragma once

#include "core/supervision/Matters.h"

/// @file A letter that went out (督办件), and how it stands (rules.md 6).

namespace xundu::supervision {

struct Notice {
    std::optional<NoticeId> id{}; ///< nothing until it is kept
    plan::UnitId unit;
    calendar::TenDay period;
    Step step = Step::Remind;        ///< the highest of its matters
    QString number{};                ///< empty: the list within the host unit
    qint64 paper = 0;                ///< the issued paper
    QDate issuedOn{};                ///< business date
    std::optional<QDate> answerBy{}; ///< as first set; nothing: closed when the form arrives
    std::vector<Matter> matters;     ///< not empty
    std::vector<FollowUp> followUps{};
    friend bool operator==(const Notice&, const Notice&) = default;
};

Tracking trackingOf(const Notice& notice);
/// A 督办 is closed after verification only.
Closing closingOf(const Notice& notice);

/// What went out and what followed by the day.
std::vector<Notice> knownOn(std::vector<Notice> notices, QDate day);

/// Whether they are one matter at two times: about the same thing, and the one's run reaches into the other's.
/// @param first, second their 旬: of the letter, of the proposal
bool isSameMatter(const Matter& a, calendar::TenDay first, const Matter& b, calendar::TenDay second);

enum class NoticeState {
    Open,
    Answered,
    Verified,
    Settled, ///< 提醒 and 催办: the form came, the light is better, the assignment is answered: closed by itself
    Closed,  ///< 销号
};
/// Nothing more has to become of it.
inline bool isDone(NoticeState state) { return state == NoticeState::Settled || state == NoticeState::Closed; }

struct NoticeStanding {
    NoticeState state = NoticeState::Open;
    bool overdue = false;                                     ///< not answered by its day
    std::vector<std::optional<calendar::TenDay>> settledIn{}; ///< of each matter; nothing: it goes on
    bool isSettled() const;                                   ///< every matter settled by itself, whatever was written since
    friend bool operator==(const NoticeStanding&, const NoticeStanding&) = default;
};

/// @param course consecutive 旬, oldest first, not empty; what came after its end is not looked at
NoticeStanding standingOf(const Notice& notice, const std::vector<progress::PeriodStatus>& course,
                          const std::vector<Assignment>& assignments, QDate today);

} // namespace xundu::supervision
