#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

namespace {

std::optional<progress::Doubt> repeated(const CheckInput& input, const ReturnedTask& row) {
    const auto before = input.knowledge->reports.find(row.task);
    if (before == input.knowledge->reports.end() || row.marksUnchanged())
        return std::nullopt;
    const progress::ProgressReport report{input.context.period, row.task, input.unit->id, row.progress.text};
    for (const progress::Doubt& doubt : progress::doubtsAbout(report, before->second, false)) {
        if (doubt.code == progress::DoubtCode::TextRepeated)
            return doubt;
    }
    return std::nullopt;
}

} // namespace

void checkTextRepeated(const CheckInput& input, Findings& findings) {
    for (const ReturnedTask& row : input.form.tasks) {
        const auto doubt = repeated(input, row);
        if (!doubt)
            continue;
        Finding finding = findingAt(row, row.progress, FindingCode::TextRepeated, doubt->sentence,
                                    CheckText::tr("Take it as unchanged, or ask what is new."));
        if (!row.unchanged.absent)
            finding.proposal = Correction{row.sheet, row.unchanged.place.name(), QStringLiteral("√")};
        findings.push_back(finding);
    }
}

} // namespace xundu::exchange
