#include "core/exchange/Finding.h"

#include <algorithm>
#include <utility>

namespace xundu::exchange {
namespace {

constexpr std::pair<FindingCode, const char*> codes[] = {
    {FindingCode::NotAWorkbook, "not_a_workbook"},
    {FindingCode::Encrypted, "encrypted"},
    {FindingCode::TooLarge, "too_large"},
    {FindingCode::NotOurForm, "not_our_form"},
    {FindingCode::OtherOffice, "other_office"},
    {FindingCode::WrongPeriod, "wrong_period"},
    {FindingCode::PeriodClosed, "period_closed"},
    {FindingCode::UnknownUnit, "unknown_unit"},
    {FindingCode::OldForm, "old_form"},
    {FindingCode::NotANumber, "not_a_number"},
    {FindingCode::FormulaError, "formula_error"},
    {FindingCode::FormulaWithoutValue, "formula_without_value"},
    {FindingCode::HedgedNumber, "hedged_number"},
    {FindingCode::UnitMismatch, "unit_mismatch"},
    {FindingCode::OutOfRange, "out_of_range"},
    {FindingCode::DuplicatedRow, "duplicated_row"},
    {FindingCode::BlankAgain, "blank_again"},
    {FindingCode::ValueFell, "value_fell"},
    {FindingCode::UnitSlip, "unit_slip"},
    {FindingCode::TextRepeated, "text_repeated"},
    {FindingCode::DoneButOngoing, "done_but_ongoing"},
    {FindingCode::Jump, "jump"},
    {FindingCode::NumberFromText, "number_from_text"},
    {FindingCode::MissingRow, "missing_row"},
    {FindingCode::BlankRow, "blank_row"},
    {FindingCode::ExtraRow, "extra_row"},
    {FindingCode::DisagreesWithLead, "disagrees_with_lead"},
    {FindingCode::Late, "late"},
    {FindingCode::IdentityLost, "identity_lost"},
    {FindingCode::MisplacedValue, "misplaced_value"},
    {FindingCode::UnknownAssessment, "unknown_assessment"},
    {FindingCode::BlankForm, "blank_form"},
    {FindingCode::FractionalCount, "fractional_count"},
    {FindingCode::ForeignParts, "foreign_parts"},
    {FindingCode::AnotherReturn, "another_return"},
};

} // namespace

std::vector<FindingCode> allFindingCodes() {
    std::vector<FindingCode> all;
    for (const auto& [code, name] : codes)
        all.push_back(code);
    return all;
}

Severity severityOf(FindingCode code) { return code < FindingCode::ValueFell ? Severity::Error : Severity::Warning; }

QString codeOf(FindingCode code) {
    const auto* found = std::find_if(std::begin(codes), std::end(codes), [&](const auto& entry) { return entry.first == code; });
    return QLatin1String(found->second);
}

QString codeOf(Severity severity) { return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"); }

std::optional<FindingCode> findingFromCode(const QString& code) {
    for (const auto& [value, name] : codes) {
        if (code == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

QString Finding::subject() const {
    if (indicator)
        return indicator->value();
    return task ? QString::number(task->value()) : QString();
}

bool hasErrors(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return severityOf(finding.code) == Severity::Error; });
}

} // namespace xundu::exchange
