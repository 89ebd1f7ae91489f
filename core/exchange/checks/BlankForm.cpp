#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

bool saysNothing(const CheckInput& input) {
    const ReturnedForm& form = input.form;
    return form.stray.empty() &&
           std::all_of(form.indicators.begin(), form.indicators.end(),
                       [&](const ReturnedIndicator& row) { return row.value.isBlank() && !misplacedIn(input, row); }) &&
           std::all_of(form.tasks.begin(), form.tasks.end(), [&](const ReturnedTask& row) {
               return row.isBlank() && row.unchanged.isBlank() && !misplacedIn(input, row);
           });
}

} // namespace

void checkBlankForm(const CheckInput& input, Findings& findings) {
    if (!saysNothing(input))
        return;
    const QString& earlier = input.knowledge->earlierReturn;
    const QString fix = CheckText::tr("Ask the unit whether it sent the right file.");
    if (earlier.isEmpty())
        findings.push_back({FindingCode::BlankForm, CheckText::tr("Nothing is filled in: the form is as it was sent out."), fix});
    else
        findings.push_back({FindingCode::BlankAgain,
                            CheckText::tr("Nothing is filled in. The unit's earlier return, %1, stays in force.").arg(earlier),
                            fix});
}

} // namespace xundu::exchange
