#include "core/store/TaskHistory.h"

#include "core/store/Query.h"

#include <QSet>

#include <algorithm>

namespace xundu::store {

namespace {

/// Of files that prove what was done for the task, whether they are still there or not: what a row that is gone was about, the
/// entries that touched it tell.
QStringList evidenceKeys(const Office& office, plan::TaskId task) {
    const QString table = QStringLiteral("evidence");
    QStringList keys;
    QSet<QString> there; // of any task
    Query standing(office.database(), "SELECT CAST(id AS TEXT), task = ? FROM evidence");
    standing.with(task);
    while (standing.step()) {
        const auto key = standing.take<QString>();
        there.insert(key);
        if (standing.take<bool>())
            keys << key;
    }
    for (const QString& key : keysTouched(office, table, {})) {
        if (there.contains(key))
            continue;
        const auto touching = entriesTouching(office, table, key);
        const auto changes = changesOf(office, touching.back().id); // where it came
        const bool ofTask = std::any_of(changes.begin(), changes.end(), [&](const FieldChange& change) {
            return change.table == table && change.key == key && change.column == QStringLiteral("task") &&
                   change.to.toLongLong() == task.value();
        });
        if (ofTask)
            keys << key;
    }
    return keys;
}

/// Of the grounds for what was changed in the rows.
QStringList noteKeys(const Office& office, plan::TaskId task, const std::vector<ChangedRow>& rows) {
    const int year = office.plan().year();
    const auto isOfTask = [&](const char* table, const std::optional<QString>& part) {
        return part && isAmong(rows, QLatin1String(table), QStringLiteral("%1/%2").arg(year).arg(*part));
    };
    QStringList keys;
    Query notes(office.database(), "SELECT CAST(id AS TEXT), task, indicator, milestone FROM change_note WHERE year = ?");
    notes.with(year);
    while (notes.step()) {
        const auto key = notes.take<QString>();
        const bool ofItself = notes.take<std::optional<plan::TaskId>>() == task;
        const bool ofIndicator = isOfTask("indicator", notes.take<std::optional<QString>>());
        if (ofItself || ofIndicator || isOfTask("milestone", notes.take<std::optional<QString>>()))
            keys << key;
    }
    return keys;
}

} // namespace

std::vector<ChangedRow> rowsAbout(const Office& office, plan::TaskId task) {
    const plan::Plan& plan = office.plan();
    const QString inYear = QString::number(plan.year()) + u'/';
    const QString number = QString::number(task.value());
    const QString part = QStringLiteral("%1-").arg(task.value(), 2, 10, QLatin1Char('0'));
    std::vector<ChangedRow> rows{{QStringLiteral("task"), inYear + number},
                                 {QStringLiteral("measure"), inYear + number},
                                 {QStringLiteral("duty"), inYear + number},
                                 {QStringLiteral("report"), number},
                                 {QStringLiteral("light_override"), number}};
    for (const QString& key : keysTouched(office, QStringLiteral("milestone"), inYear + u'M' + part))
        rows.push_back({QStringLiteral("milestone"), key});
    for (const QString& key : keysTouched(office, QStringLiteral("indicator"), inYear + u'I' + part))
        rows.push_back({QStringLiteral("indicator"), key});
    for (const QString& key : evidenceKeys(office, task))
        rows.push_back({QStringLiteral("evidence"), key});
    for (const plan::Indicator* indicator : plan.indicatorsOf(task)) {
        for (const char* table : {"indicator", "allocation", "pace_step"})
            rows.push_back({QLatin1String(table), inYear + indicator->code.value()});
        rows.push_back({QStringLiteral("reading"), indicator->code.value()});
    }
    for (const QString& key : noteKeys(office, task, rows))
        rows.push_back({QStringLiteral("change_note"), key});
    return rows;
}

bool isAmong(const std::vector<ChangedRow>& rows, const QString& table, const QString& key) {
    return std::any_of(rows.begin(), rows.end(), [&](const ChangedRow& row) {
        return row.table == table && (key == row.key || key.startsWith(row.key + u'/'));
    });
}

std::vector<JournalEntry> entriesAbout(const Office& office, plan::TaskId task, int limit) {
    return entriesTouching(office, rowsAbout(office, task), limit);
}

} // namespace xundu::store
