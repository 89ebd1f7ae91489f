#include "core/progress/FormRecord.h"

#include <algorithm>
#include <map>

namespace xundu::progress {

std::vector<FormRecord> formRecordsOf(const plan::Plan& plan, const std::vector<PeriodAnswers>& course) {
    std::map<plan::UnitId, FormRecord> byUnit;
    for (const auto& [period, units] : course) {
        for (const UnitAnswers& answers : units) {
            if (answers.required() == 0)
                continue;
            FormRecord& record = byUnit.try_emplace(answers.unit, FormRecord{answers.unit, {}, {}, {}}).first->second;
            (!answers.missing.empty() ? record.missing : !answers.late.empty() ? record.late : record.onTime).push_back(period);
        }
    }
    std::vector<FormRecord> result;
    for (const plan::Unit& unit : plan.units) {
        if (const auto record = byUnit.find(unit.id); record != byUnit.end())
            result.push_back(record->second);
    }
    std::stable_sort(result.begin(), result.end(), [](const FormRecord& a, const FormRecord& b) {
        const auto shareA = a.onTime.size() * static_cast<std::size_t>(b.required());
        const auto shareB = b.onTime.size() * static_cast<std::size_t>(a.required());
        if (shareA != shareB)
            return shareA < shareB;
        return a.missing.size() != b.missing.size() ? a.missing.size() > b.missing.size() : a.required() > b.required();
    });
    return result;
}

} // namespace xundu::progress
