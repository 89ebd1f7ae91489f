#pragma once

#include "ui/models/Inbox.h"
#include "ui/models/RowsModel.h"

/// @file Every file of a 旬: those that wait, those that were taken, those that went back.

namespace xundu::ui {

struct FileRow {
    enum class State { Waiting, Taken, Replaced, SentBack };
    State state = State::Waiting;
    int waiting = 0; ///< id within the inbox; 0: it waits no more
    bool chosen = false;
    QString name;
    QString unit;
    std::optional<plan::UnitId> sender; ///< nothing: not known
    QString hash;                       ///< of the original that the office file keeps or the inbox holds; empty: none
    QString word;                       ///< how it stands
    std::optional<int> reports;
    std::optional<int> readings;
    std::optional<int> doubts; ///< nothing: not known
    QDateTime at;              ///< when it came or went
    QString words;             ///< the reasons that went back with it

    QString key() const; ///< names the file over a rebuild
};

/// Waiting first, then what is in the office file by unit, then what went back.
std::vector<FileRow> fileRows(const store::Office& office, calendar::TenDay period, const Inbox& inbox, ReadAs as);
/// @param choose called for the check box of a waiting file
std::vector<Column<FileRow>> fileColumns(const std::function<void(int file, bool chosen)>& choose);
inline constexpr int fileChosenColumn = 0, fileNameColumn = 1;

} // namespace xundu::ui
