#pragma once

#include "core/dispatch/Collect.h"
#include "core/store/Returns.h"

/// @file Step 3 of the loop, the other way: a file goes back to its unit with reasons. The program sends nothing itself: it
/// writes what is sent, and remembers that it was. No file goes back twice on one day.

namespace xundu::dispatch {

struct SendBackFile {
    QString name;                ///< of the marked copy; the original's with a word behind it
    QString text;                ///< polite, official Chinese, to paste into chat or mail
    QByteArray markedCopy;       ///< the unit's own file with marks and comments; empty where no cell is meant or can be marked
    exchange::Findings findings; ///< what the text tells
};

/// A doubt as it was when its file was taken. Throws Error(Damaged) for one of a kind that does not exist.
exchange::Finding findingOf(const store::Office& office, const store::returns::StoredFinding& stored);

/// What would be sent; that a file came late is not told. Of a file that was taken before, the doubts that are still open are
/// meant. Throws exchange::Unreadable where the file is there no more.
SendBackFile prepareReturn(const store::Office& office, calendar::TenDay period, const IncomingFile& file,
                           const FileResult& result);

/// Remembers that the file went back: its unit, where that is known, counts as returned until a new file comes. One ordinary
/// action. Throws Error(PeriodClosed).
/// @return the record of today, where the file went back today already: then nothing is done
std::optional<store::returns::SentBack> recordSentBack(store::Office& office, calendar::TenDay period, const IncomingFile& file,
                                                       const FileResult& result, const SendBackFile& sent);

/// What became of one file that was to go back.
struct SendBackResult {
    enum class Outcome {
        Written,
        NothingDoubtful,
        Unreadable, ///< it could not be opened at all
        BackAlready ///< today
    };
    QString path;
    Outcome outcome = Outcome::Written;
    QStringList written;                                ///< marked copy and text, under one name
    exchange::Findings findings;                        ///< what the text tells, or why the file could not be opened
    QStringList doubtedBefore;                          ///< of a file without doubts: earlier ones of its unit with open doubts
    std::optional<store::returns::SentBack> backBefore; ///< of one that is back already
};

/// Tries the files and writes for each that is refused or doubted what goes back, into the folder, which is made; nothing is
/// overwritten. Where a file only came late, or its numbers were only read out of text, there is nothing to answer. All or
/// nothing, one ordinary action. Throws Error: BadValue for a 旬 outside the plan's year, PeriodClosed, ReadOnly, and as
/// base::writeWhole does.
std::vector<SendBackResult> sendBackAll(store::Office& office, calendar::TenDay period, const std::vector<IncomingFile>& files,
                                        const QString& folder);

} // namespace xundu::dispatch
