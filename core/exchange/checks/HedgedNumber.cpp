#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkHedgedNumber(const CheckInput& input, Findings& findings) {
    forEachDoubt(input, FindingCode::HedgedNumber, [&](size_t row) {
        findings.push_back(findingAt(input, row, FindingCode::HedgedNumber,
                                     CheckText::tr("%1: \"%2\" is not an exact number.")
                                         .arg(input.indicator(row).name, excerpt(input.form.indicators[row].value.text)),
                                     CheckText::tr("Ask for the exact number.")));
    });
}

} // namespace xundu::exchange
