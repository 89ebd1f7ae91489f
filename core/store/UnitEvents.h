#pragma once

#include "core/store/Office.h"

/// @file What went out to a unit and what came back, over the plan's year.

namespace xundu::store::units {

enum class EventKind { FormIssued, FileTaken, SentBack, Reminded, Corrected, PaperIssued, AskedForTime, Answered };

struct Event {
    EventKind kind = EventKind::FormIssued;
    calendar::TenDay period; ///< what it is about
    QDate on;                ///< business date
    /// Name of the file, paper or scan; of a correction indicator and reason; of what came without a scan its words; else empty.
    QString what;
    QString hash; ///< of the bytes that the office file keeps; empty: none
    QString by;   ///< empty: not kept
    friend bool operator==(const Event&, const Event&) = default;
};

/// Newest 旬 first, newest first within. Papers: those of this unit alone, its sheets and letters.
std::vector<Event> eventsOf(const Office& office, plan::UnitId unit);

} // namespace xundu::store::units
