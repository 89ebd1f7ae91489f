#include "core/store/TaskHistory.h"

#include "core/store/Query.h"

#include <QMap>

#include <algorithm>
#include <functional>

namespace xundu::store {

namespace {

using IsAbout = std::function<bool(const QString& column, const QVariant& value)>;

/// The keys of a table's rows that are about something, whether they are there or not: what one that is gone was about, the entry
/// where it came tells.
/// @param standing all that are there, and whether they are about it
QStringList keysAbout(const Office& office, const QString& table, const QMap<QString, bool>& standing, const IsAbout& isAbout) {
    QStringList keys = standing.keys(true);
    for (const QString& key : keysTouched(office, table, {})) {
        if (standing.contains(key))
            continue;
        const auto touching = entriesTouching(office, table, key);
        const auto changes = changesOf(office, touching.back().id);
        const bool wasAbout = std::any_of(changes.begin(), changes.end(), [&](const FieldChange& change) {
            return change.table == table && change.key == key && isAbout(change.column, change.to);
        });
        if (wasAbout)
            keys << key;
    }
    return keys;
}

/// Of files that prove what was done for the task.
QStringList evidenceKeys(const Office& office, plan::TaskId task) {
    QMap<QString, bool> standing;
    Query files(office.database(), "SELECT CAST(id AS TEXT), task = ? FROM evidence");
    files.with(task);
    while (files.step()) {
        const auto key = files.take<QString>();
        standing[key] = files.take<bool>();
    }
    return keysAbout(office, QStringLiteral("evidence"), standing, [&](const QString& column, const QVariant& value) {
        return column == QStringLiteral("task") && value.toLongLong() == task.value();
    });
}

/// Of the grounds for what was changed of the task, its indicators and milestones.
QStringList noteKeys(const Office& office, plan::TaskId task) {
    const QString part = QStringLiteral("%1-").arg(task.value(), 2, 10, QLatin1Char('0'));
    QStringList codes; // of others that it shares
    for (const plan::Indicator* indicator : office.plan().indicatorsOf(task))
        codes << indicator->code.value();
    const IsAbout isAbout = [&](const QString& column, const QVariant& value) {
        const QString id = value.toString();
        return (column == QStringLiteral("task") && value.toLongLong() == task.value()) ||
               (column == QStringLiteral("indicator") && (id.startsWith(u'I' + part) || codes.contains(id))) ||
               (column == QStringLiteral("milestone") && id.startsWith(u'M' + part));
    };
    QMap<QString, bool> standing;
    Query notes(office.database(), "SELECT CAST(id AS TEXT), coalesce(task, 0), indicator, milestone FROM change_note");
    while (notes.step()) {
        const auto key = notes.take<QString>();
        const bool ofItself = notes.take<qint64>() == task.value();
        const bool ofIndicator = isAbout(QStringLiteral("indicator"), notes.take<std::optional<QString>>().value_or(QString()));
        standing[key] = ofItself || ofIndicator ||
                        isAbout(QStringLiteral("milestone"), notes.take<std::optional<QString>>().value_or(QString()));
    }
    return keysAbout(office, QStringLiteral("change_note"), standing, isAbout);
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
    for (const QString& key : noteKeys(office, task))
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
