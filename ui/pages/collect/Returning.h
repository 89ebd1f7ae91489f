#pragma once

#include "ui/pages/collect/FindingGroups.h"
#include "ui/pages/collect/OriginalCard.h"
#include "ui/pages/collect/ReturnPanel.h"

/// @file Files that go back to their unit, and originals, from the inbox or from the office file.

namespace xundu::ui {

/// A file of a 旬: one that waits, or one that was taken.
struct FileInHand {
    QString name;
    QString hash;
    QByteArray bytes;
    std::optional<plan::UnitId> unit;
    dispatch::IncomingFile incoming;
    dispatch::FileResult result; ///< with the findings that are still open
};

/// Nothing: the file waits no more, or could not be read. Throws Error where the office file cannot be read.
std::optional<FileInHand> fileInHand(const store::Office& office, calendar::TenDay period, const Inbox& inbox,
                                     const FindingGroup& group);
ReturnLetter letterFor(const store::Office& office, calendar::TenDay period, const FileInHand& file);
/// One action: that the file went back with this text. @pre its unit is known
void recordReturn(store::Office& office, calendar::TenDay period, const FileInHand& file, const QString& text);

} // namespace xundu::ui
