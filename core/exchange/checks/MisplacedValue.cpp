#include "core/exchange/checks/Check.h"

namespace xundu::exchange {
namespace {

/// What the form showed as the last value; null: the indicator is not of this form.
const FormIndicator* shown(const CheckInput& input, const plan::IndicatorCode& code) {
    for (const FormIndicator& row : input.knowledge->expected.indicators) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

/// Numbers are compared as numbers, whatever their digits.
bool isSame(const QString& typed, const QString& shown) {
    const auto a = decimalOf(typed);
    const auto b = decimalOf(shown);
    return a && b ? a == b : typed == shown;
}

} // namespace

bool isTypedOver(const CheckInput& input, size_t row) {
    const ReturnedIndicator& indicator = input.form.indicators[row];
    const FormIndicator* form = shown(input, indicator.code);
    return form && indicator.value.isBlank() && !indicator.previous.isBlank() && !isSame(indicator.previous.text, form->previous);
}

void checkMisplacedValue(const CheckInput& input, Findings& findings) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        if (!isTypedOver(input, row))
            continue;
        const ReturnedIndicator& indicator = input.form.indicators[row];
        findings.push_back(findingAt(input, row, FindingCode::MisplacedValue,
                                     CheckText::tr("%1: the last value was changed to \"%2\", and this period's cell is empty.")
                                         .arg(input.indicator(row).name, indicator.previous.text),
                                     CheckText::tr("If it is this period's value, take it as that.")));
        findings.back().proposal = Correction{indicator.sheet, indicator.value.place.name(), indicator.previous.text};
    }
}

} // namespace xundu::exchange
