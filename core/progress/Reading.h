#pragma once

#include "core/base/Fraction.h"
#include "core/plan/Plan.h"

/// @file What units say: values of indicators and words on tasks.

namespace xundu::progress {

/// Where a number came from. Empty file: typed in by the office.
struct Source {
    QString file;
    QString sheet;
    QString cell;
    QString hash; ///< of the original that the office file keeps; empty where it keeps none
    QString said; ///< what the cell says there, which the office may have corrected
    friend bool operator==(const Source&, const Source&) = default;
};

/// The value of an indicator, from a unit, as of a 旬 (填报值), in the indicator's printed unit.
struct Reading {
    plan::IndicatorCode indicator;
    plan::UnitId unit;
    calendar::TenDay period;
    base::Decimal value;                      ///< the value; the numerator where there is a denominator
    std::optional<base::Decimal> denominator; ///< never zero
    Source source;
    bool corrected = false; ///< value and denominator are a later correction's, not what was reported then
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// The reading as one exact number in the printed unit; a quotient for a % indicator is multiplied by 100.
base::Fraction valueOf(const Reading& reading, const plan::Indicator& indicator);

enum class Assessment { Normal, Behind, FarBehind, Done }; ///< 自评 正常 滞后 严重滞后 完成

QString codeOf(Assessment assessment); ///< normal behind far_behind done
std::optional<Assessment> assessmentFromCode(const QString& code);

/// What a unit says of a task in a 旬 (旬报).
struct ProgressReport {
    calendar::TenDay period;
    plan::TaskId task;
    plan::UnitId unit;
    QString progress;
    QString problems;
    QString next;
    QString coordination;
    bool unchanged = false; ///< 无变化 counts as an answer
    std::optional<Assessment> assessment;
    QDate receivedOn; ///< business date of the first receipt: a later one that supersedes keeps it (rules.md 5)
    friend bool operator==(const ProgressReport&, const ProgressReport&) = default;
};

/// One reading typed for an indicator: "21", "27/60". Which form suits is for the rules of `entryProblem`.
struct Entry {
    base::Decimal value;
    std::optional<base::Decimal> denominator;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// Nothing for text that is no number, for NaN, infinity and exponents, and for a zero denominator.
std::optional<Entry> parseEntry(const QString& text);

/// "21", "27/60": what parseEntry() reads back.
QString textOf(const Entry& entry);
/// The reading's number as it would be typed.
Entry entryOf(const Reading& reading);

/// Why the entry can never be right for the indicator, as a sentence: a count below 0, a percent of parts above 100 where
/// numerator exceeds denominator, a quotient for an indicator that is none. Nothing: it may stand.
std::optional<QString> entryProblem(const Entry& entry, const plan::Indicator& indicator);

} // namespace xundu::progress
