#include "core/base/Text.h"
#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

constexpr Check fileChecks[] = {checkForm, checkOffice, checkVersion, checkPeriod, checkClosed, checkUnit, checkIdentity};

constexpr Check rowChecks[] = {
    checkLate,
    checkForeignParts,
    checkBlankForm,
    checkDuplicatedRow,
    checkMissingRow,
    checkExtraRow,
    checkBlankRow,
    checkMisplacedValue,
    checkAssessment,
    checkNotANumber,
    checkFormulaError,
    checkFormulaWithoutValue,
    checkHedgedNumber,
    checkUnitMismatch,
    checkOutOfRange,
    checkNumberFromText,
    checkValueFell,
    checkUnitSlip,
    checkJump,
    checkTextRepeated,
    checkDoneButOngoing,
    checkFractionalCount,
    checkDisagreesWithLead,
    checkAnotherReturn,
};

/// @param name in comparable form
bool isNamed(const plan::Unit& unit, const QString& name) {
    return base::comparable(unit.name) == name || base::comparable(unit.shortName) == name;
}

const plan::Unit* unitNamed(const plan::Plan& plan, const QString& name) {
    const QString plain = base::comparable(name);
    const auto unit =
        std::find_if(plan.units.begin(), plan.units.end(), [&](const plan::Unit& each) { return isNamed(each, plain); });
    return unit == plan.units.end() ? nullptr : &*unit;
}

/// By the hidden sheet, else by the first name at a top.
const plan::Unit* claimedSender(const ReturnedForm& form, const plan::Plan& plan) {
    if (form.identity) {
        const auto id = plan::UnitId::from(form.identity->unit);
        return id ? plan.unit(*id) : nullptr;
    }
    const auto named =
        std::find_if(form.heads.begin(), form.heads.end(), [](const SheetHead& head) { return !head.unitName.isEmpty(); });
    return named == form.heads.end() ? nullptr : unitNamed(plan, named->unitName);
}

} // namespace

progress::Reading CheckInput::reading(size_t row) const {
    const progress::Entry& entry = *numbers[row].entry;
    return {form.indicators[row].code, unit->id, context.period, entry.value, entry.denominator, {}};
}

std::optional<base::Fraction> CheckInput::newestValue(const plan::IndicatorCode& code) const {
    const plan::Indicator& indicator = *context.plan.indicator(code);
    for (size_t row = 0; row < form.indicators.size(); ++row) {
        if (form.indicators[row].code == code && numbers[row].entry)
            return progress::valueOf(reading(row), indicator);
    }
    const auto past = knowledge->past.find(code);
    if (past == knowledge->past.end() || past->second.empty())
        return std::nullopt;
    return progress::valueOf(past->second.back(), indicator);
}

bool CheckInput::expects(plan::TaskId task) const {
    return std::any_of(knowledge->expected.tasks.begin(), knowledge->expected.tasks.end(),
                       [&](const FormTask& each) { return each.task == task; });
}

bool CheckInput::expects(const plan::IndicatorCode& code) const {
    return std::any_of(knowledge->expected.indicators.begin(), knowledge->expected.indicators.end(),
                       [&](const FormIndicator& each) { return each.code == code; });
}

const plan::Unit* senderOf(const ReturnedForm& form, const plan::Plan& plan) {
    return strangerIn(form, plan) ? nullptr : claimedSender(form, plan);
}

const SheetHead* strangerIn(const ReturnedForm& form, const plan::Plan& plan) {
    const plan::Unit* sender = claimedSender(form, plan);
    const auto stranger = std::find_if(form.heads.begin(), form.heads.end(), [&](const SheetHead& head) {
        return !head.unitName.isEmpty() && (!sender || !isNamed(*sender, base::comparable(head.unitName)));
    });
    return stranger == form.heads.end() ? nullptr : &*stranger;
}

std::optional<calendar::TenDay> periodOf(const ReturnedForm& form) {
    if (form.identity)
        return form.identity->period;
    const auto dated =
        std::find_if(form.heads.begin(), form.heads.end(), [](const SheetHead& head) { return head.period.has_value(); });
    return dated == form.heads.end() ? std::nullopt : dated->period;
}

Findings checkFile(const CheckInput& input) {
    Findings findings;
    for (const Check check : fileChecks) {
        check(input, findings);
        if (hasErrors(findings))
            break;
    }
    return findings;
}

Findings checkRows(const CheckInput& input) {
    Findings findings;
    for (const Check check : rowChecks)
        check(input, findings);
    const auto place = [](const Finding& finding) {
        return std::pair(finding.sheet, CellPlace::named(finding.cell.toStdString()).value_or(CellPlace{-1, -1}));
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) { return place(a) < place(b); });
    return findings;
}

QString excerpt(const QString& text) {
    constexpr qsizetype longest = 60;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + QStringLiteral("…") : line;
}

Finding findingAt(const CheckInput& input, size_t row, FindingCode code, const QString& message, const QString& fix) {
    const ReturnedIndicator& indicator = input.form.indicators[row];
    Finding finding{code,
                    message,
                    fix,
                    indicator.sheet,
                    indicator.value.place.name(),
                    std::nullopt,
                    indicator.code,
                    shownIn(indicator.value)};
    if (!input.numbers[row].proposal.isEmpty())
        finding.proposal = Correction{finding.sheet, finding.cell, input.numbers[row].proposal};
    return finding;
}

Finding findingAt(const ReturnedTask& row, const FilledCell& cell, FindingCode code, const QString& message, const QString& fix) {
    return {code, message, fix, row.sheet, cell.place.name(), row.task, std::nullopt, cell.text};
}

void forEachDoubt(const CheckInput& input, FindingCode code, const std::function<void(size_t row)>& say) {
    for (size_t row = 0; row < input.numbers.size(); ++row) {
        if (input.numbers[row].doubt == code && input.expects(input.form.indicators[row].code))
            say(row);
    }
}

void forEachAnswer(const CheckInput& input, const std::function<void(const ReturnedTask& row, const FilledCell& cell)>& say) {
    for (const ReturnedTask& row : input.form.tasks) {
        if (!input.expects(row.task))
            continue;
        for (const FilledCell* cell : row.answers())
            say(row, *cell);
    }
}

void addDoubts(const CheckInput& input, Findings& findings, progress::DoubtCode doubt, FindingCode code, const QString& fix,
               const std::function<QString(size_t row, const progress::Reading* last)>& proposal) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        const auto known = input.knowledge->past.find(input.form.indicators[row].code);
        if (!input.numbers[row].entry || known == input.knowledge->past.end())
            continue;
        const auto& past = known->second;
        for (const progress::Doubt& found : progress::doubtsAbout(input.reading(row), past, input.indicator(row))) {
            if (found.code != doubt)
                continue;
            const FilledCell& note = input.form.indicators[row].note;
            const QString said =
                note.isBlank() ? QString() : u' ' + CheckText::tr("The unit notes: \"%1\".").arg(excerpt(note.text));
            Finding finding = findingAt(input, row, code, found.sentence + said, fix);
            if (const QString text = proposal(row, past.empty() ? nullptr : &past.back()); !text.isEmpty())
                finding.proposal = Correction{finding.sheet, finding.cell, text};
            findings.push_back(finding);
        }
    }
}

} // namespace xundu::exchange
