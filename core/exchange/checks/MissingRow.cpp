#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {

namespace {

template <class Id, class Row, class IdOf>
bool holds(const std::vector<Row>& rows, const Id& id, IdOf idOf) {
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return idOf(row) == id; });
}

const auto taskOf = [](const auto& row) { return row.task; };
const auto codeOfRow = [](const auto& row) { return row.code; };

/// Whether the form had the row when it was sent out. Without its hidden sheet: where it would have it now.
bool wasSent(const std::optional<HiddenIdentity>& identity, plan::TaskId task) {
    return !identity || holds(identity->tasks, task, taskOf);
}
bool wasSent(const std::optional<HiddenIdentity>& identity, const plan::IndicatorCode& code) {
    return !identity || holds(identity->indicators, code, codeOfRow);
}

} // namespace

void checkMissingRow(const CheckInput& input, Findings& findings) {
    const QString fix = CheckText::tr("The row stays unanswered. Ask the unit if that was not meant.");
    for (const FormTask& task : input.knowledge->expected.tasks) {
        if (wasSent(input.form.identity, task.task) && !holds(input.form.tasks, task.task, taskOf))
            findings.push_back(
                {FindingCode::MissingRow,
                 CheckText::tr("The row of task %1 (%2) is not there any more.").arg(task.task.value()).arg(task.title),
                 fix,
                 input.form.sheet,
                 {},
                 task.task});
    }
    for (const FormIndicator& indicator : input.knowledge->expected.indicators) {
        if (wasSent(input.form.identity, indicator.code) && !holds(input.form.indicators, indicator.code, codeOfRow))
            findings.push_back(
                {FindingCode::MissingRow,
                 CheckText::tr("The row of %1 (%2) is not there any more.").arg(indicator.code.value(), indicator.name),
                 fix,
                 input.form.sheet,
                 {},
                 std::nullopt,
                 indicator.code});
    }
}

} // namespace xundu::exchange
