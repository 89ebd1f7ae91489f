#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkDoneButOngoing(const CheckInput& input, Findings& findings) {
    for (const ReturnedTask& row : input.form.tasks) {
        const auto newest = [&](const plan::IndicatorCode& code) { return input.newestValue(code); };
        if (row.progress.isBlank() || !progress::reachesAll(input.context.plan, row.task, input.unit->id, newest))
            continue;
        const progress::ProgressReport report{input.context.period, row.task, input.unit->id, row.progress.text};
        for (const progress::Doubt& doubt : progress::doubtsAbout(report, std::nullopt, true))
            findings.push_back(findingAt(row, row.progress, FindingCode::DoneButOngoing, doubt.sentence,
                                         CheckText::tr("Ask the unit which of the two holds.")));
    }
}

} // namespace xundu::exchange
