#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkLate(const CheckInput& input, Findings& findings) {
    const bool required = input.knowledge && input.knowledge->expected.required();
    if (required && input.context.today > input.context.dueOn)
        findings.push_back({FindingCode::Late,
                            CheckText::tr("The form was due on %1.").arg(input.context.dueOn.toString(Qt::ISODate)),
                            CheckText::tr("Nothing to mend: the return stays marked as late.")});
}

} // namespace xundu::exchange
