#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkValueFell(const CheckInput& input, Findings& findings) {
    addDoubts(input, findings, progress::DoubtCode::ValueFell, FindingCode::ValueFell,
              CheckText::tr("Keep the last value, or ask the unit."),
              [](size_t, const progress::Reading* last) { return last->value.toString(); });
}

} // namespace xundu::exchange
