#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkUnit(const CheckInput& input, Findings& findings) {
    if (input.unit)
        return;
    const ReturnedForm& form = input.form;
    const auto id = form.identity ? plan::UnitId::from(form.identity->unit) : std::nullopt;
    const plan::Unit* hidden = id ? input.context.plan.unit(*id) : nullptr;
    Finding finding{FindingCode::UnknownUnit, CheckText::tr("The unit of the form is not in the plan."),
                    CheckText::tr("Ask who sent it, and send that unit its own form.")};
    if (hidden)
        finding.message =
            CheckText::tr("The form was issued to %1, but its top says \"%2\": it is not certain whose figures these are.")
                .arg(hidden->name, form.unitName);
    else if (!form.unitName.isEmpty())
        finding.message = CheckText::tr("\"%1\" is not a unit of the plan.").arg(form.unitName);
    finding.sheet = form.sheet;
    finding.cell = form.unitName.isEmpty() ? QString() : form.headPlace.name();
    finding.value = form.unitName;
    findings.push_back(finding);
}

} // namespace xundu::exchange
