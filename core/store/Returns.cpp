#include "core/store/Returns.h"

#include "core/store/Blobs.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

namespace xundu::store::returns {
namespace {

const QByteArray selectFile = "SELECT f.id, f.unit, f.period, f.name, f.sha256, f.received_on, f.received_at, f.number "
                              "FROM returned_file f JOIN unit u ON u.year = f.year AND u.id = f.unit ";

ReturnedFile takeFile(Query& query) {
    ReturnedFile file{query.take<qint64>(), query.take<plan::UnitId>(), query.take<calendar::TenDay>()};
    file.name = query.take<QString>();
    file.hash = query.take<QString>();
    file.receivedOn = query.take<QDate>();
    file.receivedAt = query.take<QDateTime>();
    file.number = query.take<int>();
    return file;
}

int countOf(const Office& office, calendar::TenDay period, plan::UnitId unit) {
    Query query(office.database(), "SELECT count(*) FROM returned_file WHERE period = ? AND unit = ?");
    query.with(period, unit).step();
    return query.take<int>();
}

/// Those that meet the condition on return_finding f and returned_file r: about a figure while the stored reading is the file's
/// own, others while the file is its unit's newest.
template <class Each>
std::vector<Each> findingsIn(const Office& office, calendar::TenDay period, const QByteArray& condition) {
    const Snapshot snapshot(office.database());
    const QByteArray sql =
        "SELECT f.code, f.sheet, f.cell, f.subject, f.value, f.message, f.fix, f.mended FROM return_finding f "
        "JOIN returned_file r ON r.id = f.file "
        "LEFT JOIN reading g ON g.indicator = f.subject AND g.unit = r.unit AND g.period = r.period "
        "WHERE f.file = ? AND CASE WHEN g.unit IS NULL OR f.value = '' THEN ? ELSE g.source_hash = r.sha256 END AND " +
        condition + " ORDER BY f.place";
    Query query(office.database(), sql.constData());
    std::vector<Each> result;
    std::optional<plan::UnitId> unit;
    for (const ReturnedFile& file : returnedIn(office, period)) {
        const bool isNewest = unit != file.unit;
        unit = file.unit;
        query.with(file.id, isNewest);
        while (query.step())
            result.push_back(
                {file,
                 {query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<QString>(),
                  query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<std::optional<QString>>()}});
    }
    return result;
}

} // namespace

ReturnedFile keep(Office& office, ReturnedFile file, const QByteArray& bytes) {
    requireUnit(office, file.unit);
    requirePlanYear(office, file.period);
    requireOpen(office, file.period);
    file.id = randomId();
    file.hash = blobs::keep(office, bytes);
    file.receivedOn = office.actor().clock.today();
    file.receivedAt = systemTime(office);
    file.number = countOf(office, file.period, file.unit) + 1;
    Query(writing(office), "INSERT INTO returned_file (id, year, unit, period, name, sha256, received_on, received_at, number) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(file.id, file.period.year(), file.unit, file.period, file.name, file.hash, file.receivedOn, file.receivedAt,
             file.number);
    return file;
}

std::vector<ReturnedFile> returnedIn(const Office& office, calendar::TenDay period) {
    Query query(office.database(), (selectFile + "WHERE f.period = ? ORDER BY u.place, f.number DESC").constData());
    query.with(period);
    std::vector<ReturnedFile> result;
    while (query.step())
        result.push_back(takeFile(query));
    return result;
}

std::optional<ReturnedFile> newestOf(const Office& office, plan::UnitId unit, calendar::TenDay period) {
    Query query(office.database(), (selectFile + "WHERE f.period = ? AND f.unit = ? ORDER BY f.number DESC LIMIT 1").constData());
    query.with(period, unit);
    return query.step() ? std::optional(takeFile(query)) : std::nullopt;
}

std::optional<ReturnedFile> withContent(const Office& office, const QString& hash) {
    Query query(office.database(), (selectFile + "WHERE f.sha256 = ? LIMIT 1").constData());
    query.with(hash);
    return query.step() ? std::optional(takeFile(query)) : std::nullopt;
}

void keepFindings(Office& office, qint64 file, const std::vector<StoredFinding>& findings) {
    Query query(writing(office),
                "INSERT INTO return_finding (file, place, code, sheet, cell, subject, value, message, fix, mended) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int place = 0;
    for (const StoredFinding& finding : findings)
        query.run(file, ++place, finding.code, finding.sheet, finding.cell, finding.subject, finding.value, finding.message,
                  finding.fix, finding.mended);
}

std::vector<OpenDoubt> openDoubts(const Office& office, calendar::TenDay period) {
    return findingsIn<OpenDoubt>(
        office, period,
        "f.mended IS NULL AND NOT EXISTS (SELECT 1 FROM accepted_warning a WHERE a.unit = r.unit AND a.period = r.period "
        "AND a.code = f.code AND a.subject = f.subject AND a.value = f.value) "
        "AND (f.value = '' OR NOT EXISTS (SELECT 1 FROM correction c WHERE c.indicator = f.subject AND c.unit = r.unit "
        "AND c.period = r.period))");
}

void mend(Office& office, plan::UnitId unit, calendar::TenDay period, const plan::IndicatorCode& indicator,
          const QString& taken) {
    Query(writing(office),
          "UPDATE return_finding SET mended = ? WHERE mended IS NULL AND subject = ? AND value <> '' AND file IN "
          "(SELECT id FROM returned_file WHERE unit = ? AND period = ?)")
        .run(taken, indicator, unit, period);
}

std::vector<MendedFinding> mendedIn(const Office& office, calendar::TenDay period) {
    return findingsIn<MendedFinding>(office, period, "f.mended IS NOT NULL");
}

void refuseUnknown(const Office& office, const StoredFinding& finding) {
    raiseDamaged(office.path(), QStringLiteral("a finding of kind %1").arg(finding.code));
}

void sendBack(Office& office, const SentBack& sent, const QByteArray& bytes) {
    if (sent.unit)
        requireUnit(office, *sent.unit);
    requirePlanYear(office, sent.period);
    requireOpen(office, sent.period);
    Query(writing(office), "INSERT INTO sent_back (id, year, unit, period, name, sha256, text, sent_on, sent_at, sent_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(randomId(), sent.period.year(), sent.unit, sent.period, sent.name, blobs::keep(office, bytes), sent.text,
             office.actor().clock.today(), systemTime(office), office.actor().name);
}

std::vector<SentBack> sentBackIn(const Office& office, calendar::TenDay period) {
    Query query(office.database(), "SELECT unit, period, name, sha256, text, sent_at, sent_on, sent_by FROM sent_back WHERE "
                                   "period = ? ORDER BY sent_at, id");
    query.with(period);
    std::vector<SentBack> result;
    while (query.step())
        result.push_back({query.take<std::optional<plan::UnitId>>(), query.take<calendar::TenDay>(), query.take<QString>(),
                          query.take<QString>(), query.take<QString>(), query.take<QDateTime>(), query.take<QDate>(),
                          query.take<QString>()});
    return result;
}

void accept(Office& office, const AcceptedWarning& warning) {
    requireUnit(office, warning.unit);
    requirePlanYear(office, warning.period);
    requireOpen(office, warning.period);
    Query(writing(office), "INSERT INTO accepted_warning (unit, period, code, subject, value, year, accepted_on, accepted_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (unit, period, code, subject, value) DO NOTHING")
        .run(warning.unit, warning.period, warning.code, warning.subject, warning.value, warning.period.year(),
             office.actor().clock.today(), office.actor().name);
}

std::vector<AcceptedWarning> acceptedOf(const Office& office, plan::UnitId unit, calendar::TenDay period) {
    Query query(office.database(),
                "SELECT unit, period, code, subject, value FROM accepted_warning WHERE unit = ? AND period = ? "
                "ORDER BY code, subject, value");
    query.with(unit, period);
    std::vector<AcceptedWarning> result;
    while (query.step())
        result.push_back({query.take<plan::UnitId>(), query.take<calendar::TenDay>(), query.take<QString>(),
                          query.take<QString>(), query.take<QString>()});
    return result;
}

} // namespace xundu::store::returns
