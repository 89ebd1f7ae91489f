#pragma once

#include "core/store/Office.h"

/// @file Files that came back, and warnings that the office has accepted. Verbs run inside an Action.

namespace xundu::store::returns {

struct ReturnedFile {
    qint64 id = 0;
    plan::UnitId unit;
    calendar::TenDay period;
    QString name;         ///< as it came, without folders
    QString hash;         ///< of its bytes, which lie in the office file
    QDate receivedOn;     ///< business date
    QDateTime receivedAt; ///< by the system's clock
    int number = 0;       ///< first, second … return of the unit for the 旬: the last is in force
    friend bool operator==(const ReturnedFile&, const ReturnedFile&) = default;
};

/// Keeps file and bytes; id, hash, day, time and number are filled in. Throws Error: BadValue beyond 50 MB, PeriodClosed.
ReturnedFile keep(Office& office, ReturnedFile file, const QByteArray& bytes);
/// Of the 旬, by unit in the plan's order, the newest first.
std::vector<ReturnedFile> returnedIn(const Office& office, calendar::TenDay period);
/// The unit's newest of the 旬, if any.
std::optional<ReturnedFile> newestOf(const Office& office, plan::UnitId unit, calendar::TenDay period);
/// A file of this content that was taken before, if any.
std::optional<ReturnedFile> withContent(const Office& office, const QString& hash);

/// A doubt about a file that was taken all the same, or that the office mended when it took the file.
struct StoredFinding {
    QString code; ///< of exchange::FindingCode
    QString sheet;
    QString cell;
    QString subject; ///< an indicator's code, a task's number, or empty
    QString value;   ///< as it stands in the cell
    QString message;
    QString fix;
    std::optional<QString> mended; ///< what the office took in the cell's place; nothing: the cell as it stands
    friend bool operator==(const StoredFinding&, const StoredFinding&) = default;
};

/// A file that was not taken but sent back to its unit with reasons.
struct SentBack {
    std::optional<plan::UnitId> unit; ///< nothing: it could not be found out
    calendar::TenDay period;
    QString name;
    QString hash;     ///< of its bytes
    QString text;     ///< the reasons, as the unit reads them
    QDateTime sentAt; ///< by the system's clock; this and what follows is filled in by sendBack()
    QDate sentOn;     ///< business date
    QString by;
    friend bool operator==(const SentBack&, const SentBack&) = default;
};

void keepFindings(Office& office, qint64 file, const std::vector<StoredFinding>& findings);
struct OpenDoubt {
    ReturnedFile file;
    StoredFinding finding;
};
/// What is still to check in the 旬, without what the office has accepted or mended. A doubt about a figure is open while the
/// stored reading is the one of that file, whichever return it was: a later return that leaves the figure out does not answer it,
/// another figure does, a correction among them. Any other doubt is open while its file is the unit's newest. By unit in the
/// plan's order, the newest file first, then by place.
std::vector<OpenDoubt> openDoubts(const Office& office, calendar::TenDay period);
/// What the office mended, for as long as the doubt would be open otherwise; in the same order.
struct MendedFinding {
    ReturnedFile file;
    StoredFinding finding;
};
std::vector<MendedFinding> mendedIn(const Office& office, calendar::TenDay period);

/// Another figure was found out: it answers what is open about the unit's figure of the 旬. @param taken the other one
void mend(Office& office, plan::UnitId unit, calendar::TenDay period, const plan::IndicatorCode& indicator, const QString& taken);

/// Throws Error(Damaged) for one whose code no program has written.
[[noreturn]] void refuseUnknown(const Office& office, const StoredFinding& finding);

/// Also keeps the bytes. Throws Error: BadValue beyond 50 MB, PeriodClosed.
void sendBack(Office& office, const SentBack& sent, const QByteArray& bytes);
/// Of the 旬, oldest first.
std::vector<SentBack> sentBackIn(const Office& office, calendar::TenDay period);

/// A doubt about one unit in one 旬, by finding code, what it is about, and what the cell says.
struct AcceptedWarning {
    plan::UnitId unit;
    calendar::TenDay period;
    QString code;
    QString subject; ///< an indicator's code, a task's number, or empty
    QString value;
    friend bool operator==(const AcceptedWarning&, const AcceptedWarning&) = default;
};

/// Throws Error(PeriodClosed).
void accept(Office& office, const AcceptedWarning& warning);
std::vector<AcceptedWarning> acceptedOf(const Office& office, plan::UnitId unit, calendar::TenDay period);

} // namespace xundu::store::returns
