#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkDuplicatedRow(const CheckInput& input, Findings& findings) {
    for (const ContradictingRow& row : input.form.contradicting) {
        const QString name = row.task ? CheckText::tr("Task %1").arg(row.task->value()) : row.indicator->value();
        Finding finding{FindingCode::DuplicatedRow,
                        CheckText::tr("%1 stands twice with different answers: here and at %2.").arg(name, row.otherPlace),
                        CheckText::tr("Leave one of the two."),
                        row.sheet,
                        row.place.name(),
                        row.task,
                        row.indicator};
        findings.push_back(finding);
    }
}

} // namespace xundu::exchange
