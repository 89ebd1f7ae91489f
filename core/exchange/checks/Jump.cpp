#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkJump(const CheckInput& input, Findings& findings) {
    addDoubts(input, findings, progress::DoubtCode::Jump, FindingCode::Jump, CheckText::tr("Ask the unit to confirm."),
              [](size_t, const progress::Reading*) { return QString(); });
}

} // namespace xundu::exchange
