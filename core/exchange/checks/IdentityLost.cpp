#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkIdentity(const CheckInput& input, Findings& findings) {
    if (!input.form.identity)
        findings.push_back({FindingCode::IdentityLost,
                            CheckText::tr("The hidden sheet is gone: unit and ten-day period were read at the top of the form."),
                            CheckText::tr("Check that the file came from %1.").arg(input.unit ? input.unit->name : QString())});
}

} // namespace xundu::exchange
