#pragma once

#include "ui/pages/collect/FindingGroups.h"

/// @file Files that can be looked at or sent back, from the inbox or from the office file.

namespace xundu::ui {

/// A file of a 旬: one that waits, or one that was taken.
struct FileInHand {
    QString name;
    QString hash;
    QByteArray bytes;
    dispatch::IncomingFile incoming;
    dispatch::FileResult result; ///< of a taken one: a duplicate
};

/// Nothing: the file waits no more, or could not be read. Throws Error where the office file cannot be read.
std::optional<FileInHand> fileInHand(const store::Office& office, const Inbox& inbox, const FindingGroup& group);
/// The unit's short name, or the file's where the unit is not known.
QString unitNameOf(const store::Office& office, const FileInHand& file);

} // namespace xundu::ui
