#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkFormulaError(const CheckInput& input, Findings& findings) {
    forEachDoubt(input, FindingCode::FormulaError, [&](size_t row) {
        findings.push_back(findingAt(input, row, FindingCode::FormulaError,
                                     CheckText::tr("%1: the formula gives the error %2.")
                                         .arg(input.indicator(row).name, input.form.indicators[row].value.text),
                                     CheckText::tr("Type the number itself.")));
    });
    forEachAnswer(input, [&](const ReturnedTask& row, const FilledCell& cell) {
        if (cell.kind == CellKind::Error)
            findings.push_back(
                findingAt(row, cell, FindingCode::FormulaError,
                          CheckText::tr("Task %1: the formula gives the error %2.").arg(row.task.value()).arg(cell.text),
                          CheckText::tr("Type the text itself.")));
    });
}

} // namespace xundu::exchange
