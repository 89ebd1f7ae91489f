#include "core/base/Text.h"
#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkUnitMismatch(const CheckInput& input, Findings& findings) {
    const auto fix = [&](size_t row) { return CheckText::tr("Type the number in %1.").arg(input.indicator(row).unit); };
    forEachDoubt(input, FindingCode::UnitMismatch, [&](size_t row) {
        findings.push_back(findingAt(
            input, row, FindingCode::UnitMismatch,
            CheckText::tr("%1 is counted in %2; the cell shows \"%3\" in another unit.")
                .arg(input.indicator(row).name, input.indicator(row).unit, excerpt(shownIn(input.form.indicators[row].value))),
            fix(row)));
    });
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        const ReturnedIndicator& indicator = input.form.indicators[row];
        const FilledCell& said = indicator.unitOfMeasure;
        const QString& unit = input.indicator(row).unit;
        if (!input.numbers[row].entry || !input.expects(indicator.code) || said.isBlank() ||
            base::comparable(said.text) == base::comparable(unit))
            continue;
        findings.push_back({FindingCode::UnitMismatch,
                            CheckText::tr("%1 is counted in %2, but the form now says \"%3\".")
                                .arg(input.indicator(row).name, unit, excerpt(said.text)),
                            fix(row), indicator.sheet, said.place.name(), std::nullopt, indicator.code, said.text,
                            Correction{indicator.sheet, said.place.name(), unit}});
    }
}

} // namespace xundu::exchange
