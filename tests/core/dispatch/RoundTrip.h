#pragma once

#include "core/store/Forms.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/support/Acting.h"

/// @file Short hands for what comes in and goes out of the small plan in a 旬.

namespace xundu::tests {

/// A unit's answer on a task, received today.
inline void answer(store::Office& office, calendar::TenDay period, qint64 task, qint64 unit, bool unchanged = false) {
    const progress::ProgressReport report{period, taskId(task), unitId(unit), QStringLiteral("进展"), {}, {}, {}, unchanged, {},
                                          {}};
    act(office, [&] { store::reports::save(office, report); });
}

/// A file that was taken, with a doubt about each subject.
inline store::returns::ReturnedFile takeFile(store::Office& office, calendar::TenDay period, qint64 unit,
                                             const QStringList& subjects = {}) {
    store::returns::ReturnedFile file{0, unitId(unit), period};
    file.name = QStringLiteral("旬报.xlsx");
    act(office, [&] {
        file = store::returns::keep(office, file, QByteArray::number(unit));
        std::vector<store::returns::StoredFinding> findings;
        for (const QString& subject : subjects)
            findings.push_back({QStringLiteral("value_fell"),
                                QStringLiteral("旬报"),
                                QStringLiteral("F7"),
                                subject,
                                QStringLiteral("12"),
                                QStringLiteral("下降"),
                                {}});
        store::returns::keepFindings(office, file.id, findings);
    });
    return file;
}

inline void sendBack(store::Office& office, calendar::TenDay period, qint64 unit) {
    const store::returns::SentBack sent{unitId(unit), period, QStringLiteral("旬报.xlsx"), {}, QStringLiteral("请更正"), {}};
    act(office, [&] { store::returns::sendBack(office, sent, "bytes"); });
}

inline void issueForm(store::Office& office, calendar::TenDay period, qint64 unit) {
    act(office, [&] { store::forms::save(office, {store::forms::newId(), unitId(unit), period, office.actor().clock.today()}); });
}

} // namespace xundu::tests
