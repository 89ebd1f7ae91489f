#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// @file What became of a letter or of an assignment: steps that are only ever added to, and the state that follows from them
/// (rules.md 6).

namespace xundu::supervision {

enum class FollowUpKind {
    Replied,     ///< 答复: an answer came
    Verified,    ///< 核实: the office looked whether it is so
    Closed,      ///< 销号, with its proof
    LookedAgain, ///< 回头看: what was closed still holds
    Reopened,    ///< it does not hold
    Extended,    ///< 延期: another day, asked for before the old one
};

struct FollowUp {
    FollowUpKind kind = FollowUpKind::Replied;
    QString text{};               ///< the answer, what was looked at, the proof or the reason
    QString state{};              ///< of an extension: what is done so far
    std::optional<QDate> dueOn{}; ///< of an extension: the new day
    QString fileName{};           ///< of a scan, whose bytes the office file keeps; empty: none
    QString hash{};               ///< of its bytes
    QDate on{};                   ///< business date
    QDateTime at{};               ///< by the system's clock
    QString by{};
    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

enum class Stage { Open, Answered, Verified, Closed };

/// How far something is that has to be answered.
struct Tracking {
    Stage stage = Stage::Open;
    std::optional<QDate> originalDueOn; ///< as first set
    std::optional<QDate> lastDueOn;     ///< as extended
    std::optional<QDate> dueOn; ///< the same; nothing where it was opened again when that day was over, and had been answered
    std::optional<QDate> answeredOn;  ///< the first answer to lastDueOn; one that was refuted does not answer a day still to come
    std::optional<QDate> closedOn;    ///< nothing unless closed
    std::optional<QDate> lookAgainOn; ///< closed and not looked at again: when it is time to

    bool isExtended() const { return lastDueOn != originalDueOn; }
    bool isDone() const { return stage == Stage::Closed; }
    /// Whether the day of answering passed without an answer. On that day itself it has not.
    bool isOverdue(QDate today) const { return stage == Stage::Open && dueOn && *dueOn < today; }
    bool isToLookAt(QDate today) const { return lookAgainOn && *lookAgainOn <= today; }
    friend bool operator==(const Tracking&, const Tracking&) = default;
};

/// Days from closing to the second look.
inline constexpr int daysToSecondLook = 30;

Tracking trackingOf(std::optional<QDate> dueOn, const std::vector<FollowUp>& followUps);
/// The first day that an extension asked for on `on` can set: after the day it had, and not over yet. @pre it had a day
QDate firstExtension(const Tracking& tracking, QDate on);

/// What may be closed how: of a supervision's closing verification and proof are asked.
enum class Closing { WithText, Verified };

/// Why a step cannot follow.
enum class FollowUpFault {
    AlreadyClosed, ///< it has to be opened again first
    NotClosed,     ///< nothing to open again or to look at again
    NotAnswered,   ///< nothing to verify, nothing to close
    NotVerified,   ///< closed only after that
    NoText,        ///< without answer, proof or reason
    NoState,       ///< an extension says what is done so far
    NoDay,         ///< nothing to extend: no day was set
    DayIsOver,     ///< an extension is asked for before the day (rules.md 6)
    DayNotLater,   ///< than firstExtension() allows
};
/// @param next with its day `on`
std::optional<FollowUpFault> faultOf(const Tracking& tracking, const FollowUp& next, Closing closing);

} // namespace xundu::supervision
