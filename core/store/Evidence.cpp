#include "core/store/Evidence.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Blobs.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace xundu::store::evidence {
namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

/// What Windows or a Linux desktop would run, install or follow elsewhere.
const QStringList& programSuffixes() {
    static const QStringList suffixes =
        QString::fromLatin1(
            "exe com scr pif msi msp cpl dll sys drv bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta jar reg lnk url "
            "scf inf msc application appref-ms mst gadget chm ps1xml vb ws pl py pyw pyz rb iso img vhd sh run bin elf so "
            "desktop appimage deb rpm apk")
            .split(u' ');
    return suffixes;
}

/// Windows opens a name that ends with dots and spaces as if they were not there.
QString withoutEnd(QString name) {
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

bool isProgram(const QString& name, QByteArray bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF")) // the mark of byte order, which hides the first line's sign
        bytes.remove(0, 3);
    static const std::array marks{QByteArray("MZ"),
                                  QByteArray("\x7F"
                                             "ELF"),
                                  QByteArray("#!")};
    return programSuffixes().contains(QFileInfo(withoutEnd(name)).suffix().toLower()) ||
           std::any_of(marks.begin(), marks.end(), [&](const QByteArray& mark) { return bytes.startsWith(mark); });
}

void requireThere(const Office& office, qint64 id) {
    if (!Query(office.database(), "SELECT 1 FROM evidence WHERE id = ?").with(id).step())
        throw base::Error(base::ErrorCode::NotFound, EvidenceText::tr("This file is no longer among the evidence."));
}

constexpr auto ofTask = "FROM evidence WHERE task = ? AND period BETWEEN ? AND ? ";

} // namespace

QString tooLarge(const QString& name) {
    return EvidenceText::tr("%1 is larger than %2 MB: make it smaller, or keep it elsewhere and say where.")
        .arg(name)
        .arg(largest >> 20);
}

QString problemWith(const QString& name, const QByteArray& bytes) {
    if (bytes.isEmpty())
        return EvidenceText::tr("%1 is empty: it proves nothing.").arg(name);
    if (bytes.size() > largest)
        return tooLarge(name);
    if (isProgram(name, bytes))
        return EvidenceText::tr("%1 is a program, not a document: programs are not kept here.").arg(name);
    return {};
}

Evidence add(Office& office, Evidence evidence, const QByteArray& bytes) {
    requireTask(office, evidence.task);
    if (evidence.unit)
        requireUnit(office, *evidence.unit);
    requirePlanYear(office, evidence.period);
    evidence.name = withoutEnd(base::cleaned(evidence.name).simplified());
    if (evidence.name.isEmpty())
        refuse(EvidenceText::tr("The file has no name."));
    if (const QString problem = problemWith(evidence.name, bytes); !problem.isEmpty())
        refuse(problem);
    evidence.hash = blobs::keep(office, bytes);
    Query same(office.database(), "SELECT name FROM evidence WHERE task = ? AND year = ? AND sha256 = ?");
    if (same.with(evidence.task, evidence.period.year(), evidence.hash).step())
        refuse(EvidenceText::tr("The task has this file already, as %1.").arg(same.take<QString>()));
    evidence.id = randomId();
    evidence.size = bytes.size();
    evidence.description = base::cleaned(evidence.description);
    evidence.addedOn = office.actor().clock.today();
    evidence.addedAt = systemTime(office);
    evidence.by = office.actor().name;
    Query(writing(office),
          "INSERT INTO evidence (id, year, task, period, unit, name, sha256, size, description, added_on, added_at, "
          "added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(evidence.id, evidence.period.year(), evidence.task, evidence.period, evidence.unit, evidence.name, evidence.hash,
             evidence.size, evidence.description, evidence.addedOn, evidence.addedAt, evidence.by);
    return evidence;
}

void describe(Office& office, qint64 id, const QString& description) {
    requireThere(office, id);
    Query(writing(office), "UPDATE evidence SET description = ? WHERE id = ?").run(base::cleaned(description), id);
}

void setUnit(Office& office, qint64 id, std::optional<plan::UnitId> unit) {
    requireThere(office, id);
    if (unit)
        requireUnit(office, *unit);
    Query(writing(office), "UPDATE evidence SET unit = ? WHERE id = ?").run(unit, id);
}

void remove(Office& office, qint64 id) {
    requireThere(office, id);
    Query(writing(office), "DELETE FROM evidence WHERE id = ?").run(id);
}

std::vector<Evidence> evidenceOf(const Office& office, plan::TaskId task, calendar::TenDay until) {
    const QByteArray sql =
        QByteArray("SELECT id, task, period, unit, name, description, sha256, size, added_on, added_at, added_by ") + ofTask +
        "ORDER BY period DESC, added_at DESC, name";
    Query query(office.database(), sql.constData());
    query.with(task, calendar::TenDay::firstOf(until.year()), until);
    std::vector<Evidence> result;
    while (query.step())
        result.push_back({query.take<qint64>(), query.take<plan::TaskId>(), query.take<calendar::TenDay>(),
                          query.take<std::optional<plan::UnitId>>(), query.take<QString>(), query.take<QString>(),
                          query.take<QString>(), query.take<qint64>(), query.take<QDate>(), query.take<QDateTime>(),
                          query.take<QString>()});
    return result;
}

int countOf(const Office& office, plan::TaskId task, calendar::TenDay until) {
    Query query(office.database(), (QByteArray("SELECT count(*) ") + ofTask).constData());
    query.with(task, calendar::TenDay::firstOf(until.year()), until).step();
    return query.take<int>();
}

} // namespace xundu::store::evidence
