#pragma once

#include "core/store/Office.h"

#include <QStringList>

/// @file The office file of the next year. The old one is read alone: it stays as it is and can be read for ever.

namespace xundu::dispatch {

/// What the new file took over.
struct CarriedOver {
    int year = 0;         ///< of the new plan
    int units = 0;        ///< of the new plan
    int indicators = 0;   ///< of the new plan, all without a target yet
    int previousEnds = 0; ///< indicators that know where they ended, as known now
    int assignments = 0;  ///< not closed yet, with what became of them
    int files = 0;        ///< papers and scans that belong to these
    int sentences = 0;    ///< that the office puts otherwise
    int calendarYears = 0;
    QStringList lost{}; ///< names of scans that the old file no longer has: what was noted beside them goes on without
    friend bool operator==(const CarriedOver&, const CarriedOver&) = default;
};

/// Makes the file with the next year's plan (NextYear.h) and, in one final action, what goes on: the rules in force at the old
/// year's end, those of evaluation, how papers look, the numbers of the new year that are given already, the office's sentences,
/// imported calendar years and open assignments. Of a dissolved unit its successor has them, of one without the office's host.
/// Throws Error as Office::create() does, AlreadyThere before anything is made. On failure there is no new file.
CarriedOver createNextYear(const store::Office& old, const QString& path);

/// Sentences on what stays behind: what the old year may still bring, and letters that are not done.
QStringList leftBehind(const store::Office& old);
/// A sentence on scans that the old file has lost; empty: none.
QString lostWords(const CarriedOver& carried);

} // namespace xundu::dispatch
