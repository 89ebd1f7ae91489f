#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkOutOfRange(const CheckInput& input, Findings& findings) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        if (!input.expects(input.form.indicators[row].code))
            continue;
        const auto& entry = input.numbers[row].entry;
        if (const auto problem = entry ? progress::entryProblem(*entry, input.indicator(row)) : std::nullopt)
            findings.push_back(
                findingAt(input, row, FindingCode::OutOfRange, *problem, CheckText::tr("Ask the unit for the right number.")));
    }
}

} // namespace xundu::exchange
