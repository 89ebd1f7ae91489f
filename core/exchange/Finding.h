#pragma once

#include "core/plan/Ids.h"

#include <QString>

#include <optional>
#include <vector>

/// @file What is doubtful or wrong in a returned form: a file, a cell, a plain sentence and what mends it (cli.md, "Finding
/// codes").

namespace xundu::exchange {

enum class FindingCode {
    // Errors: the file is refused.
    NotAWorkbook,
    Encrypted,
    TooLarge,
    NotOurForm,
    OtherOffice,
    WrongPeriod,
    PeriodClosed,
    UnknownUnit,
    OldForm,
    NotANumber,
    FormulaError,
    FormulaWithoutValue,
    HedgedNumber,
    UnitMismatch,
    OutOfRange,
    DuplicatedRow,
    BlankAgain, ///< beside cli.md: nothing is filled in, and an earlier return of the unit is there, which stays in force
    // Warnings: taken, and listed.
    ValueFell,
    UnitSlip,
    TextRepeated,
    DoneButOngoing,
    Jump,
    NumberFromText,
    MissingRow,
    BlankRow,
    ExtraRow,
    DisagreesWithLead,
    Late,
    IdentityLost,      ///< beside cli.md: the hidden sheet is gone, unit and 旬 were read at the top of the form
    MisplacedValue,    ///< beside cli.md: the own cell is empty, and something was written elsewhere for it
    UnknownAssessment, ///< beside cli.md: a self-assessment in other words; it is left out
    BlankForm,         ///< beside cli.md: nothing is filled in, the form is as it was sent out
    FractionalCount,   ///< beside cli.md: a count of things that have no parts is no whole number
    ForeignParts,      ///< beside cli.md: macros, links to other workbooks or paths that climb out; never looked at
    AnotherReturn,     ///< beside cli.md: two files of one unit in one batch; which of them is the later one is a guess
};

enum class Severity { Error, Warning };

std::vector<FindingCode> allFindingCodes(); ///< in the order above
Severity severityOf(FindingCode code);
QString codeOf(FindingCode code);  ///< not_a_workbook …
QString codeOf(Severity severity); ///< error warning
std::optional<FindingCode> findingFromCode(const QString& code);

/// The office's word in place of what a cell says.
struct Correction {
    QString sheet;
    QString cell; ///< A1 style
    QString text; ///< as one would type it; empty: as if the cell were empty
    friend bool operator==(const Correction&, const Correction&) = default;
};

struct Finding {
    FindingCode code = FindingCode::NotAWorkbook;
    QString message;                              ///< what is doubtful, as a sentence in the program's language
    QString fix;                                  ///< what would mend it; in the same language
    QString sheet;                                ///< empty where the whole file is meant
    QString cell;                                 ///< A1 style; empty where no one cell is meant
    std::optional<plan::TaskId> task;             ///< of the row
    std::optional<plan::IndicatorCode> indicator; ///< of the row
    QString value;                      ///< as the cell shows it: an accepted warning stays accepted while this is the same
    std::optional<Correction> proposal; ///< what would mend it without asking the unit; nothing: only the unit knows

    /// What it is about: an indicator's code, a task's number, or empty for the whole form.
    QString subject() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

bool hasErrors(const Findings& findings);

} // namespace xundu::exchange
