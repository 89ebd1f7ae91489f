#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

namespace {

QString messageOf(const ContradictingRow& row) {
    const QString name = row.task ? CheckText::tr("Task %1").arg(row.task->value()) : row.indicator->value();
    return row.titled.isEmpty()
               ? CheckText::tr("%1 stands twice with different answers: here and at %2.").arg(name, row.otherPlace)
               : CheckText::tr("The row is %1 by its number, but its title says \"%2\": it is not certain what it answers.")
                     .arg(name, row.titled);
}

} // namespace

void checkDuplicatedRow(const CheckInput& input, Findings& findings) {
    for (const ContradictingRow& row : input.form.contradicting) {
        const QString fix = row.titled.isEmpty() ? CheckText::tr("Leave one of the two.")
                                                 : CheckText::tr("Put number and title together again, as they were sent out.");
        findings.push_back(
            {FindingCode::DuplicatedRow, messageOf(row), fix, row.sheet, row.place.name(), row.task, row.indicator});
    }
}

} // namespace xundu::exchange
