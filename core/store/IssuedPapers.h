#pragma once

#include "core/papers/DocumentNumber.h"
#include "core/progress/Standing.h"
#include "core/store/Office.h"

#include <set>

/// @file Papers that left the office: their bytes, and which readings they printed.

namespace xundu::store::papers {

struct IssuedPaper {
    qint64 id = 0;
    calendar::TenDay period;
    QString kind; ///< as in commands: bulletin ledger indicators
    QString name; ///< of the file, without folders
    QString hash; ///< of its bytes, which lie in the office file
    int ruleVersion = 1;
    QDate issuedOn;     ///< business date
    QDateTime issuedAt; ///< by the system's clock
    QString by;
    QString number; ///< 发文字号; empty: it has none
    QString origin; ///< papers::Paper::origin; empty: not known
    friend bool operator==(const IssuedPaper&, const IssuedPaper&) = default;
};

/// A reading whose figure a paper printed, as it stood.
struct Figure {
    plan::IndicatorCode indicator;
    plan::UnitId unit;
    calendar::TenDay period; ///< of the reading
    QString value;           ///< progress::textOf
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// The readings behind the values of a status that were printed.
std::vector<Figure> figuresOf(const progress::PeriodStatus& status, const std::set<plan::IndicatorCode>& printed);

/// One more than the highest number that the series has in the year, the plan's own number and those of the file before counted.
xundu::papers::DocumentNumber nextNumber(const Office& office, const QString& series, int year);
/// The number as papers print it; empty for an empty text. Throws Error(BadValue) where the text is no number.
QString printedNumber(const Office& office, const QString& text);
/// The same, and throws Error(BadValue) where a paper, the plan or the file before has it already, which the sentence names.
QString freeNumber(const Office& office, const QString& text);
/// What should be looked at before a paper of this number goes out: it leaves a gap in its series, as an office whose register
/// began before this file has once; or it is of a later year, whose office file counts for itself. Empty: nothing.
QString doubtAbout(const Office& office, const QString& text);

/// Records the paper as issued; id, hash, days and name are filled in. @pre a final Action is open, titled by titleOf(). Throws
/// Error(BadValue) beyond 50 MB, and as requireReported() and freeNumber() do.
IssuedPaper record(Office& office, IssuedPaper paper, const QByteArray& bytes, const std::vector<Figure>& figures);
/// The title of the action that issues it.
QString titleOf(const IssuedPaper& paper);
/// The same as one final action of its own.
IssuedPaper issue(Office& office, IssuedPaper paper, const QByteArray& bytes, const std::vector<Figure>& figures);
/// Of the plan's year, newest first.
std::vector<IssuedPaper> issuedPapers(const Office& office);
/// The file as it went out. Throws Error(NotFound) where the office file has lost it.
QByteArray bytesOf(const Office& office, const IssuedPaper& paper);
/// Of the 旬, oldest first.
std::vector<IssuedPaper> issuedIn(const Office& office, calendar::TenDay period);
/// @param kind as in IssuedPaper
bool isIssued(const Office& office, calendar::TenDay period, const QString& kind);

/// An issued paper that printed a reading.
struct Carrier {
    IssuedPaper paper;
    QString value; ///< as printed
    friend bool operator==(const Carrier&, const Carrier&) = default;
};
/// Those that printed another value: of this reading, or of an older one in a 旬 for which this one counts. Oldest first.
std::vector<Carrier> carryingOther(const Office& office, const Figure& figure);
/// Those that printed what no longer stands: an entry for each figure that is otherwise in `after` than in `before`.
std::vector<Carrier> carryingOld(const Office& office, const progress::PeriodStatus& before, const progress::PeriodStatus& after);

} // namespace xundu::store::papers
