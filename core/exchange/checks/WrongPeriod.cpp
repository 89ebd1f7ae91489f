#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkPeriod(const CheckInput& input, Findings& findings) {
    const auto period = periodOf(input.form);
    if (!period)
        findings.push_back({FindingCode::WrongPeriod, CheckText::tr("The form does not say which ten-day period it is for."),
                            CheckText::tr("Send the unit a new form.")});
    else if (*period != input.context.period)
        findings.push_back(
            {FindingCode::WrongPeriod,
             CheckText::tr("The form is for %1, not for %2.").arg(period->displayName(), input.context.period.displayName()),
             CheckText::tr("Collect it for %1, or ask for the form of %2.")
                 .arg(period->displayName(), input.context.period.displayName())});
}

} // namespace xundu::exchange
