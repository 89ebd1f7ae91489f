#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkClosed(const CheckInput& input, Findings& findings) {
    if (input.context.closed)
        findings.push_back({FindingCode::PeriodClosed,
                            CheckText::tr("%1 is closed: nothing more is taken for it.").arg(input.context.period.displayName()),
                            CheckText::tr("Enter a correction, or re-open the period.")});
}

} // namespace xundu::exchange
