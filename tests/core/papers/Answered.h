#pragma once

#include "core/papers/PaperData.h"
#include "core/progress/ReportingRecord.h"

/// @file Answers of hand-made statuses, from the reports beside them.

namespace xundu::tests {

/// As the store fills them in.
inline papers::PaperData answered(papers::PaperData data) {
    for (progress::PeriodStatus& status : data.course) {
        std::vector<progress::Receipt> receipts;
        for (const progress::ProgressReport& report : data.reports) {
            if (report.period == status.period)
                receipts.push_back({report.task, report.unit, report.receivedOn, report.unchanged});
        }
        status.answers = progress::answersIn(*data.plan, status.period, status.dueOn, receipts);
    }
    return data;
}

} // namespace xundu::tests
