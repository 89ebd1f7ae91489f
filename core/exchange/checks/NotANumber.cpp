#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkNotANumber(const CheckInput& input, Findings& findings) {
    forEachDoubt(input, FindingCode::NotANumber, [&](size_t row) {
        const FilledCell& cell = input.form.indicators[row].value;
        const QString name = input.indicator(row).name;
        const QString text = excerpt(cell.text);
        const QString message =
            cell.hasMarks ? CheckText::tr("%1: parts of \"%2\" are struck out, raised or lowered, so the number is not certain.")
                                .arg(name, text)
            : cell.shared ? CheckText::tr("%1: the cell is merged with others, so it is not certain what \"%2\" belongs to.")
                                .arg(name, text)
            : cell.kind == CellKind::Date ? CheckText::tr("%1: the cell holds the day %2, not a number.").arg(name, text)
                                          : CheckText::tr("%1: \"%2\" is not a number.").arg(name, text);
        findings.push_back(findingAt(input, row, FindingCode::NotANumber, message,
                                     CheckText::tr("Type one plain number, in %1.").arg(input.indicator(row).unit)));
    });
}

} // namespace xundu::exchange
