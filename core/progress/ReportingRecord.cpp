#include "core/progress/ReportingRecord.h"

#include <algorithm>
#include <map>

namespace xundu::progress {

std::vector<UnitAnswers> answersIn(const plan::Plan& plan, calendar::TenDay period, QDate dueOn,
                                   const std::vector<Receipt>& receipts) {
    std::map<std::pair<plan::TaskId, plan::UnitId>, QDate> received;
    for (const Receipt& receipt : receipts)
        received[{receipt.task, receipt.unit}] = receipt.receivedOn;
    std::map<plan::UnitId, UnitAnswers> byUnit;
    for (const plan::Duty& duty : plan::dutiesIn(plan, period)) {
        if (!plan::isOwed(duty.frequency, period, plan.firstReport()))
            continue;
        UnitAnswers& answers = byUnit.try_emplace(duty.unit, UnitAnswers{duty.unit, {}, {}, {}}).first->second;
        const auto answer = received.find({duty.task, duty.unit});
        if (answer == received.end())
            answers.missing.push_back(duty.task);
        else
            (answer->second > dueOn ? answers.late : answers.onTime).push_back(duty.task);
    }
    std::vector<UnitAnswers> result;
    for (const plan::Unit& unit : plan.units) {
        if (const auto answers = byUnit.find(unit.id); answers != byUnit.end())
            result.push_back(std::move(answers->second));
    }
    return result;
}

AnswerCounts& AnswerCounts::operator+=(const AnswerCounts& more) {
    required += more.required;
    onTime += more.onTime;
    late += more.late;
    missing += more.missing;
    return *this;
}

std::vector<ReportingRecord> recordsOf(const plan::Plan& plan, const std::vector<PeriodStatus>& course) {
    std::map<plan::UnitId, ReportingRecord> byUnit;
    for (const PeriodStatus& status : course) {
        for (const UnitAnswers& answers : status.answers) {
            byUnit.try_emplace(answers.unit, ReportingRecord{answers.unit, {}}).first->second.counts +=
                {answers.required(), static_cast<int>(answers.onTime.size()), static_cast<int>(answers.late.size()),
                 static_cast<int>(answers.missing.size())};
        }
    }
    std::vector<ReportingRecord> result;
    for (const plan::Unit& unit : plan.units) {
        if (const auto record = byUnit.find(unit.id); record != byUnit.end())
            result.push_back(record->second);
    }
    return result;
}

} // namespace xundu::progress
