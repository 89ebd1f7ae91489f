#pragma once

#include "core/dispatch/Collect.h"
#include "core/store/Returns.h"

/// @file Step 3 of the loop, the other way: a file goes back to its unit with reasons. The program sends nothing itself: it
/// writes what is sent, and remembers that it was.

namespace xundu::dispatch {

struct SendBackFile {
    QString name;                ///< of the marked copy; the original's with a word behind it
    QString text;                ///< polite, official Chinese, to paste into chat or mail
    QByteArray markedCopy;       ///< the unit's own file with marks and comments; empty where no cell is meant
    exchange::Findings findings; ///< what the text tells
};

/// A doubt as it was when its file was taken.
exchange::Finding findingOf(const store::returns::StoredFinding& stored);

/// What would be sent. Of a file that was taken before, the doubts that are still open are meant.
SendBackFile prepareReturn(const store::Office& office, calendar::TenDay period, const IncomingFile& file,
                           const FileResult& result);

/// Remembers that the file went back: its unit counts as returned until a new file comes. Does nothing where the unit is not
/// known. One ordinary action.
void recordSentBack(store::Office& office, calendar::TenDay period, const IncomingFile& file, const FileResult& result,
                    const SendBackFile& sent);

} // namespace xundu::dispatch
