#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

void checkExtraRow(const CheckInput& input, Findings& findings) {
    const QString fix = CheckText::tr("It is left out. Enter it by hand if it belongs to a task of the unit.");
    for (const StrayRow& row : input.form.stray)
        findings.push_back({FindingCode::ExtraRow,
                            CheckText::tr("This stands beside no task or indicator of the form: \"%1\".").arg(excerpt(row.text)),
                            fix, row.sheet, row.place.name(), std::nullopt, std::nullopt, row.text});
    for (const ReturnedTask& row : input.form.tasks) {
        if (!row.isBlank() && !input.expects(row.task))
            findings.push_back(findingAt(row, row.progress, FindingCode::ExtraRow,
                                         CheckText::tr("The unit has no duty on task %1.").arg(row.task.value()), fix));
    }
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        if (!input.form.indicators[row].value.isBlank() && !input.expects(input.form.indicators[row].code))
            findings.push_back(findingAt(input, row, FindingCode::ExtraRow,
                                         CheckText::tr("The unit does not report %1.").arg(input.indicator(row).name), fix));
    }
}

} // namespace xundu::exchange
