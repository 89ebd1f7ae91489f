#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkNumberFromText(const CheckInput& input, Findings& findings) {
    forEachDoubt(input, FindingCode::NumberFromText, [&](size_t row) {
        const progress::Reading reading = input.reading(row);
        const QString value =
            reading.denominator ? reading.value.toString() + u'/' + reading.denominator->toString() : reading.value.toString();
        findings.push_back(findingAt(
            input, row, FindingCode::NumberFromText,
            CheckText::tr("%1: \"%2\" was read as %3 %4.")
                .arg(input.indicator(row).name, input.form.indicators[row].value.text, value, input.indicator(row).unit),
            CheckText::tr("Nothing to mend if that is what was meant.")));
    });
}

} // namespace xundu::exchange
