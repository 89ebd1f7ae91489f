#include "core/store/TaskHistory.h"

#include <algorithm>

namespace xundu::store {

std::vector<ChangedRow> rowsAbout(const plan::Plan& plan, plan::TaskId task) {
    const QString inYear = QString::number(plan.year()) + u'/';
    const QString number = QString::number(task.value());
    std::vector<ChangedRow> rows{{QStringLiteral("task"), inYear + number},
                                 {QStringLiteral("duty"), inYear + number},
                                 {QStringLiteral("report"), number},
                                 {QStringLiteral("light_override"), number}};
    for (const plan::Measure& measure : plan.task(task)->measures) {
        for (const plan::Milestone& milestone : measure.milestones)
            rows.push_back({QStringLiteral("milestone"), inYear + milestone.id.value()});
    }
    for (const plan::Indicator* indicator : plan.indicatorsOf(task)) {
        for (const char* table : {"indicator", "allocation", "pace_step"})
            rows.push_back({QLatin1String(table), inYear + indicator->code.value()});
        rows.push_back({QStringLiteral("reading"), indicator->code.value()});
    }
    return rows;
}

bool isAmong(const std::vector<ChangedRow>& rows, const QString& table, const QString& key) {
    return std::any_of(rows.begin(), rows.end(), [&](const ChangedRow& row) {
        return row.table == table && (key == row.key || key.startsWith(row.key + u'/'));
    });
}

std::vector<JournalEntry> entriesAbout(const Office& office, plan::TaskId task, int limit) {
    return entriesTouching(office, rowsAbout(office.plan(), task), limit);
}

} // namespace xundu::store
