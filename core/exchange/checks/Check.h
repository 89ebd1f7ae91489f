#pragma once

#include "core/exchange/form/Form.h"
#include "core/exchange/form/NumberText.h"
#include "core/exchange/form/ReturnedForm.h"
#include "core/progress/Plausibility.h"

#include <QCoreApplication>

#include <map>
#include <set>

/// @file What is asked of every returned form: one check a file, all of one shape, in one list. A new check starts as a warning.

namespace xundu::exchange {

/// What the office knows beside the file.
struct CheckContext {
    const plan::Plan& plan;
    qint64 office = 0;
    calendar::TenDay period; ///< the 旬 that is collected
    bool closed = false;
    QDate dueOn;
    QDate today; ///< business date
};

/// What the office knows of the unit that sent the form.
struct UnitKnowledge {
    Form expected;                                                        ///< the form it would get now: its tasks and indicators
    std::map<plan::IndicatorCode, std::vector<progress::Reading>> past;   ///< its own before the 旬, oldest first
    std::map<plan::TaskId, progress::ProgressReport> reports;             ///< its newest before the 旬
    std::map<plan::IndicatorCode, std::vector<progress::Reading>> others; ///< of other units, in this 旬 alone
    std::set<plan::TaskId> answered;                                      ///< by it in this 旬 already
    QString earlierReturn;                                                ///< its newest file of the 旬; empty: none
    QString earlierInBatch; ///< of those, one that came together with this; empty: none
};

struct CheckInput {
    const CheckContext& context;
    const ReturnedForm& form;
    const plan::Unit* unit = nullptr;         ///< null: not found out; then only what concerns the whole file is asked
    const UnitKnowledge* knowledge = nullptr; ///< null together with unit
    std::vector<ReadNumber> numbers;          ///< of form.indicators, one by one

    const plan::Indicator& indicator(size_t row) const { return *context.plan.indicator(form.indicators[row].code); }
    /// The reading that a row would become. @pre its number was read
    progress::Reading reading(size_t row) const;
    /// What the unit last said of an indicator, in this form or before; nothing: never.
    std::optional<base::Fraction> newestValue(const plan::IndicatorCode& code) const;
    bool expects(plan::TaskId task) const;
    bool expects(const plan::IndicatorCode& code) const;
};

using Check = void (*)(const CheckInput& input, Findings& findings);

// About the whole file: whose it is, of which 旬, and whether it is a form at all. What comes after an error here is not asked.
void checkForm(const CheckInput& input, Findings& findings);     ///< not_our_form, too_large
void checkOffice(const CheckInput& input, Findings& findings);   ///< other_office
void checkVersion(const CheckInput& input, Findings& findings);  ///< old_form
void checkPeriod(const CheckInput& input, Findings& findings);   ///< wrong_period
void checkClosed(const CheckInput& input, Findings& findings);   ///< period_closed
void checkUnit(const CheckInput& input, Findings& findings);     ///< unknown_unit
void checkIdentity(const CheckInput& input, Findings& findings); ///< identity_lost

// About the whole file again, once it is known to be the unit's form.
void checkLate(const CheckInput& input, Findings& findings);          ///< late
void checkBlankForm(const CheckInput& input, Findings& findings);     ///< blank_form, blank_again
void checkForeignParts(const CheckInput& input, Findings& findings);  ///< foreign_parts
void checkAnotherReturn(const CheckInput& input, Findings& findings); ///< another_return

// About rows and cells.
void checkDuplicatedRow(const CheckInput& input, Findings& findings);
void checkMissingRow(const CheckInput& input, Findings& findings);
void checkExtraRow(const CheckInput& input, Findings& findings);
void checkBlankRow(const CheckInput& input, Findings& findings);
void checkMisplacedValue(const CheckInput& input, Findings& findings); ///< misplaced_value
void checkAssessment(const CheckInput& input, Findings& findings);     ///< unknown_assessment
void checkNotANumber(const CheckInput& input, Findings& findings);
void checkFormulaError(const CheckInput& input, Findings& findings);
void checkFormulaWithoutValue(const CheckInput& input, Findings& findings);
void checkHedgedNumber(const CheckInput& input, Findings& findings);
void checkUnitMismatch(const CheckInput& input, Findings& findings);
void checkOutOfRange(const CheckInput& input, Findings& findings);
void checkNumberFromText(const CheckInput& input, Findings& findings);

// Against the unit's own past and other units (rules.md 5a).
void checkValueFell(const CheckInput& input, Findings& findings);
void checkUnitSlip(const CheckInput& input, Findings& findings);
void checkJump(const CheckInput& input, Findings& findings);
void checkTextRepeated(const CheckInput& input, Findings& findings);
void checkDoneButOngoing(const CheckInput& input, Findings& findings);
void checkFractionalCount(const CheckInput& input, Findings& findings); ///< fractional_count
void checkDisagreesWithLead(const CheckInput& input, Findings& findings);

/// Which unit sent the form: by its hidden sheet, else by the name at its top. Null: no unit of the plan, or two different ones.
const plan::Unit* senderOf(const ReturnedForm& form, const plan::Plan& plan);
/// The first sheet whose top names another unit than the hidden sheet, or than a sheet before. Null: all agree.
const SheetHead* strangerIn(const ReturnedForm& form, const plan::Plan& plan);
/// The 旬 the form is for, by its hidden sheet, else at its top.
std::optional<calendar::TenDay> periodOf(const ReturnedForm& form);

/// Those about the whole file; with errors among them the rest is not to be asked.
Findings checkFile(const CheckInput& input);
/// Those about rows, cells and the past, ordered by sheet and place. @pre the unit is known
Findings checkRows(const CheckInput& input);

// For the checks alone.

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// What a cell says, short enough for a sentence.
QString excerpt(const QString& text);
/// A finding about an indicator's value, with its sentence and what mends it.
Finding findingAt(const CheckInput& input, size_t row, FindingCode code, const QString& message, const QString& fix);
/// A finding about a cell of a task's row.
Finding findingAt(const ReturnedTask& row, const FilledCell& cell, FindingCode code, const QString& message, const QString& fix);
/// What a unit wrote for a row elsewhere than it was asked to.
struct Misplaced {
    QString place; ///< F16, on another sheet than the row's 上期!F16
    QString text;
    QString proposal; ///< what to type in the row's own cell
};
/// Of a row without an answer; the first one. Nothing: there is none, or the row is answered or not expected.
std::optional<Misplaced> misplacedIn(const CheckInput& input, const ReturnedIndicator& row);
std::optional<Misplaced> misplacedIn(const CheckInput& input, const ReturnedTask& row);
/// Calls `say` for each value whose reading met this doubt.
void forEachDoubt(const CheckInput& input, FindingCode code, const std::function<void(size_t row)>& say);
/// Calls `say` for each cell of a task's row that the unit fills.
void forEachAnswer(const CheckInput& input, const std::function<void(const ReturnedTask& row, const FilledCell& cell)>& say);
/// Adds what progress::doubtsAbout says of a value, where it says this, with the unit's note and a proposal (none: empty text)
/// that is made out of the unit's last value (null: it had none).
void addDoubts(const CheckInput& input, Findings& findings, progress::DoubtCode doubt, FindingCode code, const QString& fix,
               const std::function<QString(size_t row, const progress::Reading* last)>& proposal);

} // namespace xundu::exchange
