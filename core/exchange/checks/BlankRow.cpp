#include "core/exchange/checks/Check.h"

namespace xundu::exchange {
namespace {

QString whyBlank(const ReturnedTask& row, const FormTask& task) {
    if (row.unchanged.isBlank())
        return CheckText::tr("Task %1 (%2) must be answered, but its row is empty.").arg(task.task.value()).arg(task.title);
    return CheckText::tr("Task %1 (%2) must be answered: \"%3\" under 无变化 does not say that nothing changed.")
        .arg(QString::number(task.task.value()), task.title, excerpt(row.unchanged.text));
}

} // namespace

void checkBlankRow(const CheckInput& input, Findings& findings) {
    for (const ReturnedTask& row : input.form.tasks) {
        for (const FormTask& task : input.knowledge->expected.tasks) {
            if (task.task == row.task && task.required && row.isBlank())
                findings.push_back(findingAt(row, row.progress, FindingCode::BlankRow, whyBlank(row, task),
                                             CheckText::tr("Ask the unit for progress, or for a mark under 无变化.")));
        }
    }
}

} // namespace xundu::exchange
