#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkAnotherReturn(const CheckInput& input, Findings& findings) {
    const QString& earlier = input.knowledge->earlierInBatch;
    if (earlier.isEmpty() || hasErrors(findings)) // a refused file supersedes nothing
        return;
    findings.push_back(
        {FindingCode::AnotherReturn,
         CheckText::tr("An earlier file in the same batch, %1, is of the same unit: this one supersedes it.").arg(earlier),
         CheckText::tr("Check that this is the unit's last word; else take the other one alone.")});
    findings.back().value = earlier;
}

} // namespace xundu::exchange
