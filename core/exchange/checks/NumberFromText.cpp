#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkNumberFromText(const CheckInput& input, Findings& findings) {
    forEachDoubt(input, FindingCode::NumberFromText, [&](size_t row) {
        const progress::Entry& entry = *input.numbers[row].entry;
        const QString unit = entry.denominator ? QString() : u' ' + input.indicator(row).unit;
        findings.push_back(findingAt(input, row, FindingCode::NumberFromText,
                                     CheckText::tr("%1: \"%2\" was read as %3.")
                                         .arg(input.indicator(row).name, excerpt(shownIn(input.form.indicators[row].value)),
                                              progress::textOf(entry) + unit),
                                     CheckText::tr("Nothing to mend if that is what was meant.")));
    });
}

} // namespace xundu::exchange
