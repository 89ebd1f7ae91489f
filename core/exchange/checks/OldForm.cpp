#include "core/exchange/checks/Check.h"
#include "core/exchange/form/FormLayout.h"

namespace xundu::exchange {

void checkVersion(const CheckInput& input, Findings& findings) {
    if (input.form.identity && input.form.identity->version != layout::version)
        findings.push_back({FindingCode::OldForm,
                            CheckText::tr("The form has version %1; this program reads version %2.")
                                .arg(input.form.identity->version)
                                .arg(layout::version),
                            CheckText::tr("Send the unit a new form.")});
}

} // namespace xundu::exchange
