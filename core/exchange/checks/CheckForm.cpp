#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

namespace {

void findMissingColumn(const MissingColumn& missing, Findings& findings) {
    Finding finding{
        FindingCode::NotOurForm,
        missing.found.isEmpty()
            ? CheckText::tr("The column %1 is gone: what the unit wrote there cannot be found.").arg(missing.word)
            : CheckText::tr("The column %1 was not found; a header says \"%2\".").arg(missing.word, excerpt(missing.found)),
        CheckText::tr("Restore the header word %1, or fill the form anew.").arg(missing.word)};
    finding.sheet = missing.sheet;
    finding.cell = missing.place.name();
    finding.value = missing.found;
    findings.push_back(finding);
}

/// Where nothing says whose form it is, although its tables stand.
void findNoHead(Findings& findings) {
    findings.push_back(
        {FindingCode::NotOurForm,
         CheckText::tr("The top of the form and its hidden sheet are gone: neither plan, unit nor period is named."),
         CheckText::tr("Take the form that was sent out.")});
}

} // namespace

void checkForm(const CheckInput& input, Findings& findings) {
    const ReturnedForm& form = input.form;
    if (form.tooLong && !form.hasTasks && !form.hasIndicators) {
        findings.push_back({FindingCode::TooLarge, CheckText::tr("A sheet holds far more than a form can hold."),
                            CheckText::tr("Ask the unit to fill the form as it was sent.")});
        return;
    }
    const bool wantsTasks = !form.identity || !form.identity->tasks.empty();
    const bool wantsIndicators = form.identity && !form.identity->indicators.empty();
    const bool named = form.identity || form.title.contains(input.context.plan.document.title) || !form.heads.empty();
    if (!named && (form.hasTasks || form.hasIndicators)) {
        findNoHead(findings);
        return;
    }
    if (!named || (wantsTasks && !form.hasTasks && !form.hasIndicators))
        findings.push_back(
            {FindingCode::NotOurForm, CheckText::tr("This workbook is not a form of this plan: its tables were not found."),
             CheckText::tr(
                 "Take the form that was sent out; its header words (任务编号, 本期进展, 指标编号, 本期值) must stay.")});
    else if (wantsTasks && !form.hasTasks)
        findings.push_back({FindingCode::NotOurForm,
                            CheckText::tr("The table of tasks was not found: its header words are gone."),
                            CheckText::tr("Restore the row with 任务编号 and 本期进展, or fill the form anew.")});
    else if (wantsIndicators && !form.hasIndicators)
        findings.push_back({FindingCode::NotOurForm,
                            CheckText::tr("The table of indicators was not found: its header words are gone."),
                            CheckText::tr("Restore the row with 指标编号 and 本期值, or fill the form anew.")});
    for (const MissingColumn& missing : form.missing)
        findMissingColumn(missing, findings);
}

} // namespace xundu::exchange
