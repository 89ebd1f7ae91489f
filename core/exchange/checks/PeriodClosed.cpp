#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkClosed(const CheckInput& input, Findings& findings) {
    if (input.context.closed)
        findings.push_back({FindingCode::PeriodClosed,
                            CheckText::tr("%1 is closed: nothing more is taken for it.").arg(input.context.period.displayName()),
                            CheckText::tr("A figure reported then can be corrected. For anything else open the period "
                                          "again while no paper of it is issued, or let the next period tell it.")});
}

} // namespace xundu::exchange
