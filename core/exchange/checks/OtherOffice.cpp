#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkOffice(const CheckInput& input, Findings& findings) {
    if (input.form.identity && input.form.identity->office != input.context.office)
        findings.push_back({FindingCode::OtherOffice,
                            CheckText::tr("The form was sent out by another office, or from another office file."),
                            CheckText::tr("Send the unit a form of this office.")});
}

} // namespace xundu::exchange
