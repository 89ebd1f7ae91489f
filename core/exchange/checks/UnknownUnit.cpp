#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

namespace {

QString messageOf(const ReturnedForm& form, const plan::Plan& plan, const SheetHead* stranger) {
    if (!stranger)
        return CheckText::tr("The unit of the form is not in the plan.");
    const auto id = form.identity ? plan::UnitId::from(form.identity->unit) : std::nullopt;
    if (form.identity && (!id || !plan.unit(*id)))
        return CheckText::tr("The hidden sheet names a unit that the plan does not have; the top says \"%1\".")
            .arg(excerpt(stranger->unitName));
    if (const plan::Unit* hidden = id ? plan.unit(*id) : nullptr)
        return CheckText::tr("The form was issued to %1, but its top says \"%2\": it is not certain whose figures these are.")
            .arg(hidden->name, excerpt(stranger->unitName));
    const SheetHead& first = form.heads.front();
    if (!form.identity && stranger != &first && !first.unitName.isEmpty())
        return CheckText::tr("One sheet is %1's, another one says \"%2\": it is not certain whose figures these are.")
            .arg(excerpt(first.unitName), excerpt(stranger->unitName));
    return CheckText::tr("\"%1\" is not a unit of the plan.").arg(excerpt(stranger->unitName));
}

} // namespace

void checkUnit(const CheckInput& input, Findings& findings) {
    if (input.unit)
        return;
    const SheetHead* stranger = strangerIn(input.form, input.context.plan);
    Finding finding{FindingCode::UnknownUnit, messageOf(input.form, input.context.plan, stranger),
                    CheckText::tr("Ask who sent it, and send that unit its own form.")};
    finding.sheet = stranger ? stranger->sheet : input.form.sheet;
    finding.cell = stranger ? stranger->place.name() : QString();
    finding.value = stranger ? stranger->unitName : QString();
    findings.push_back(finding);
}

} // namespace xundu::exchange
