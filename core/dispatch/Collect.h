#pragma once

#include "core/base/Progress.h"
#include "core/exchange/Finding.h"
#include "core/progress/Comparison.h"
#include "core/store/Office.h"

/// @file Steps 2 and 3 of the loop: files come in, are checked, tried, and taken.

namespace xundu::dispatch {

struct IncomingFile {
    QString path;
    std::optional<QByteArray> content;             ///< where it was read before; nothing: it is read from the path
    std::vector<exchange::Correction> corrections; ///< the office's words in place of cells
    std::vector<exchange::Finding> accepted;       ///< warnings that the office accepts with it: stored so, and not raised
    /// A finding that one of the corrections answers: stored with the file, so that both words can be seen later.
    struct Mended {
        exchange::Finding finding;
        QString taken; ///< as in the correction
    };
    std::vector<Mended> mended;
};

/// The files that paths name. A folder stands for the files below it, folder by folder, in the natural order of their names
/// without suffix: "X", "X (2)", "X (10)". Beside workbooks (.xlsx .xls .et .xlsm) come what else a unit may have meant as its
/// return, so that it is told and not passed over: other tables, documents and archives. Left out are all other kinds, hidden
/// files and what office programs leave behind (~$X.xlsx). A path that names a file stays whatever it is, also where nothing is
/// there.
std::vector<IncomingFile> filesAt(const QStringList& paths);
/// The folders among the paths for which no file stands.
QStringList emptyFolders(const QStringList& paths);

enum class Outcome { Accepted, AcceptedWithWarnings, Refused, Duplicate };

QString codeOf(Outcome outcome); ///< accepted accepted_with_warnings refused duplicate

struct FileResult {
    QString path;
    QString hash;                           ///< empty where it could not be read at all
    std::optional<plan::UnitId> unit;       ///< as far as it could be found out
    std::optional<calendar::TenDay> period; ///< the 旬 that the file says it is for; not always the one asked for
    Outcome outcome = Outcome::Refused;
    QString supersededBy;        ///< of a duplicate: the unit's later file, which stays in force; empty: this one is
    int reports = 0;             ///< rows with an answer
    int readings = 0;            ///< filled values
    exchange::Findings findings; ///< by place; warnings accepted before are left out
};

enum class Intent {
    Try,  ///< look, then roll back: nothing is changed
    Take, ///< keep what is not refused, as one action
};

struct CollectResult {
    calendar::TenDay period;
    bool tried = false;
    std::vector<FileResult> files;
    progress::PeriodStatus before;
    progress::PeriodStatus after;
    progress::Comparison changes; ///< from `before` to `after`
};

/// Each file is all or nothing; all that are taken are one action and one undo. Same content as a file taken before is a
/// duplicate. Where nothing is taken, nothing is journalled. Throws Error: BadValue for a 旬 outside the plan's year, ReadOnly,
/// Cancelled (then nothing is changed).
CollectResult collect(store::Office& office, calendar::TenDay period, const std::vector<IncomingFile>& files, Intent intent,
                      const base::Progress& progress = {});

} // namespace xundu::dispatch
