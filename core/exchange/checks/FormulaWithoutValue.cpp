#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkFormulaWithoutValue(const CheckInput& input, Findings& findings) {
    forEachDoubt(input, FindingCode::FormulaWithoutValue, [&](size_t row) {
        findings.push_back(
            findingAt(input, row, FindingCode::FormulaWithoutValue,
                      CheckText::tr("%1: the cell holds a formula whose result was not stored.").arg(input.indicator(row).name),
                      CheckText::tr("Type the number itself, or open the file in a spreadsheet program and save it.")));
    });
    forEachAnswer(input, [&](const ReturnedTask& row, const FilledCell& cell) {
        if (cell.kind == CellKind::Empty && cell.formula)
            findings.push_back(
                findingAt(row, cell, FindingCode::FormulaWithoutValue,
                          CheckText::tr("Task %1: the cell holds a formula whose result was not stored.").arg(row.task.value()),
                          CheckText::tr("Type the text itself, or open the file in a spreadsheet program and save it.")));
    });
}

} // namespace xundu::exchange
