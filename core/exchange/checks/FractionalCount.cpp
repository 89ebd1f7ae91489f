#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkFractionalCount(const CheckInput& input, Findings& findings) {
    addDoubts(input, findings, progress::DoubtCode::FractionalCount, FindingCode::FractionalCount,
              CheckText::tr("Ask the unit for the right number."), [](size_t, const progress::Reading*) { return QString(); });
}

} // namespace xundu::exchange
