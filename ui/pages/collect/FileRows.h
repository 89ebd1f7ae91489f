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
    QString hash; ///< of the original that the office file keeps or the inbox holds; empty: none
    QString word; ///< how it stands
    std::optional<int> reports;
    std::optional<int> readings;
    std::optional<int> doubts;
    QDateTime at; ///< when it came or went
};

/// Waiting first, then what is in the office file by unit, then what went back.
std::vector<FileRow> fileRows(const store::Office& office, calendar::TenDay period, const Inbox& inbox, ReadAs as);
/// @param choose called for the check box of a waiting file
std::vector<Column<FileRow>> fileColumns(const std::function<void(int file, bool chosen)>& choose);
inline constexpr int fileChosenColumn = 0, fileNameColumn = 1;

/// The counts of the page's header.
struct ReceptionCounts {
    int required = 0;   ///< forms that are required in the 旬
    int requiredIn = 0; ///< of them in
    int others = 0;     ///< taken from units that needed to send none
    int accepted = 0;   ///< units whose file is taken and free of doubts
    int toCheck = 0;    ///< units with a file that waits or is in doubt; files whose unit is not known, one each
    int returned = 0;   ///< units to whom a file went back and who sent none since
    int missing = 0;    ///< required and not in
};

ReceptionCounts receptionOf(const store::Office& office, const progress::PeriodStatus& status, const Inbox& inbox);

} // namespace xundu::ui
