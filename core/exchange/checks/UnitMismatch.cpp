#include "core/base/Text.h"
#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkUnitMismatch(const CheckInput& input, Findings& findings) {
    const auto add = [&](size_t row, const QString& message) {
        findings.push_back(findingAt(input, row, FindingCode::UnitMismatch, message,
                                     CheckText::tr("Type the number in %1.").arg(input.indicator(row).unit)));
    };
    forEachDoubt(input, FindingCode::UnitMismatch, [&](size_t row) {
        add(row, CheckText::tr("%1 is counted in %2; the cell shows \"%3\" in another unit.")
                     .arg(input.indicator(row).name, input.indicator(row).unit, input.form.indicators[row].value.text));
    });
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        const FilledCell& unit = input.form.indicators[row].unitOfMeasure;
        if (input.numbers[row].entry && !unit.isBlank() &&
            base::comparable(unit.text) != base::comparable(input.indicator(row).unit))
            add(row, CheckText::tr("%1 is counted in %2, but the form now says \"%3\".")
                         .arg(input.indicator(row).name, input.indicator(row).unit, unit.text));
    }
}

} // namespace xundu::exchange
