#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

/// A later return of what came in time is not late (rules.md 5: the first receipt counts).
bool owesAnswer(const UnitKnowledge& unit) {
    return std::any_of(unit.expected.tasks.begin(), unit.expected.tasks.end(),
                       [&](const FormTask& row) { return row.required && !unit.answered.contains(row.task); });
}

} // namespace

void checkLate(const CheckInput& input, Findings& findings) {
    if (input.context.today > input.context.dueOn && owesAnswer(*input.knowledge))
        findings.push_back({FindingCode::Late,
                            CheckText::tr("The form was due on %1.").arg(input.context.dueOn.toString(Qt::ISODate)),
                            CheckText::tr("Nothing to mend: the return stays marked as late.")});
}

} // namespace xundu::exchange
