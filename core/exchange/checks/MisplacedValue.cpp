#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

/// The row of the form that the unit would get now; null: the indicator is not of it.
const FormIndicator* shown(const CheckInput& input, const plan::IndicatorCode& code) {
    for (const FormIndicator& row : input.knowledge->expected.indicators) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

bool isNear(const base::Fraction& a, const base::Decimal& b) {
    const base::Fraction gap = a > base::Fraction(b) ? a - base::Fraction(b) : base::Fraction(b) - a;
    return gap * base::Fraction(1'000'000) < base::Fraction(1);
}

std::optional<progress::Entry> numberIn(const FilledCell& cell) {
    if (const auto number = decimalOf(cell.text))
        return progress::Entry{*number, std::nullopt};
    return progress::parseEntry(cell.text);
}

/// Whether the form may have been sent out with this number in one of its cells: forms go out before the last returns are in.
bool wasSent(const CheckInput& input, const FormIndicator& row, const progress::Entry& number) {
    if (number == progress::parseEntry(row.previous))
        return true;
    if (!number.denominator && (number.value == row.target || (row.expected && isNear(*row.expected, number.value))))
        return true;
    const auto past = input.knowledge->past.find(row.code);
    return past != input.knowledge->past.end() &&
           std::any_of(past->second.begin(), past->second.end(),
                       [&](const progress::Reading& reading) { return progress::entryOf(reading) == number; });
}

} // namespace

const FilledCell* misplacedIn(const CheckInput& input, size_t row) {
    const ReturnedIndicator& indicator = input.form.indicators[row];
    const FormIndicator* form = shown(input, indicator.code);
    if (!form || !indicator.value.isBlank())
        return nullptr;
    for (const FilledCell* cell : {&indicator.previous, &indicator.target, &indicator.expected, &indicator.note}) {
        const bool mayBeSent = cell->absent || (cell == &indicator.expected && !form->expected); // then it is not known what was
        const auto number = mayBeSent ? std::nullopt : numberIn(*cell);
        if (number && !wasSent(input, *form, *number))
            return cell;
    }
    return nullptr;
}

void checkMisplacedValue(const CheckInput& input, Findings& findings) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        const FilledCell* cell = misplacedIn(input, row);
        if (!cell)
            continue;
        const ReturnedIndicator& indicator = input.form.indicators[row];
        findings.push_back(
            findingAt(input, row, FindingCode::MisplacedValue,
                      CheckText::tr("%1: this period's cell is empty, and %2 holds a number that was not sent out: \"%3\".")
                          .arg(input.indicator(row).name, cell->place.name(), excerpt(cell->text)),
                      CheckText::tr("If it is this period's value, take it as that.")));
        findings.back().proposal = Correction{indicator.sheet, indicator.value.place.name(), cell->text};
    }
}

} // namespace xundu::exchange
