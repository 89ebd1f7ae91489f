#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {

namespace {

/// A sheet whose top says another 旬 than the form was issued for: last time's pasted over, or kept beside.
void checkHeads(const CheckInput& input, Findings& findings) {
    const calendar::TenDay period = input.context.period;
    for (const SheetHead& head : input.form.heads) {
        if (!head.period || *head.period == period)
            continue;
        Finding finding{
            FindingCode::WrongPeriod,
            CheckText::tr("The form is for %1, but the top of this sheet says %2: it is not certain which figures these are.")
                .arg(period.displayName(), head.period->displayName()),
            CheckText::tr("Fill the form of %1, and take other sheets out.").arg(period.displayName())};
        finding.sheet = head.sheet;
        finding.cell = head.place.name();
        finding.value = head.period->chineseName();
        findings.push_back(finding);
    }
}

} // namespace

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
    else
        checkHeads(input, findings);
}

} // namespace xundu::exchange
