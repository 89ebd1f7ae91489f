#include "core/store/Office.h"

#include "core/base/Error.h"
#include "core/store/Action.h"
#include "core/store/Connection.h"
#include "core/store/FileCopy.h"
#include "core/store/FileLock.h"
#include "core/store/PlanTables.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <utility>

namespace xundu::store {
namespace {

struct OfficeText {
    Q_DECLARE_TR_FUNCTIONS(OfficeText)
};

QString resolved(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath(); // one lock, by whatever name the file is called
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

void writeHolder(const SQLite::Database& database, const Actor& actor) {
    const QDateTime now = actor.clock.now();
    Query(database,
          "INSERT INTO holder (id, operator, computer, since) VALUES (1, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET operator = excluded.operator, computer = excluded.computer, since = excluded.since")
        .run(actor.name, QSysInfo::machineHostName(), now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
}

qint64 dataVersion(const SQLite::Database& database) {
    Query query(database, "PRAGMA data_version");
    query.step();
    return query.take<qint64>();
}

bool isPlanOrSetting(const ChangedRow& row) { return planTables().contains(row.table); }

} // namespace

struct Office::Values {
    qint64 id = 0;
    bool demo = false;
    plan::Plan plan;
    calendar::WorkCalendar calendar;
    std::vector<progress::RuleBook> ruleBooks;
    bool stale = true;
};

Office::Office(QString path, OpenMode mode, const Actor& actor)
    : m_path(std::move(path)), m_mode(mode), m_actor(actor), m_values(std::make_unique<Values>()) {}

Office::~Office() = default;

std::unique_ptr<Office> Office::create(const QString& path, const plan::Plan& plan, const Actor& actor) {
    const QString file = resolved(path);
    requireFree(file);
    auto lock = std::make_unique<FileLock>(file, FileLock::Other::Respect);
    requireFree(file);
    const PartGuard guard(file);
    {
        Office fresh(file, OpenMode::Write, actor);
        fresh.m_database = newDatabase(partOf(file));
        createSchema(*fresh.m_database, schemaSteps());
        Action action(fresh, OfficeText::tr("New office file"), Finality::Final);
        savePlan(fresh.database(), plan);
        saveOffice(fresh.database(), plan.year(), actor.clock.now());
        action.commit();
    }
    finishPart(file);
    return openLocked(file, actor, std::move(lock));
}

std::unique_ptr<Office> Office::open(const QString& path, OpenMode mode, const Actor& actor) {
    const QString file = resolved(path);
    requireDatabase(file);
    if (mode == OpenMode::Write) {
        requireVersion(*openDatabase(file, OpenMode::Read), mode); // a foreign file gets no lock
        return openLocked(file, actor, std::make_unique<FileLock>(file, FileLock::Other::Respect));
    }
    std::unique_ptr<Office> office(new Office(file, mode, actor));
    office->m_database = openDatabase(file, mode);
    requireVersion(office->database(), mode);
    office->m_seen = dataVersion(office->database());
    office->values();
    return office;
}

std::unique_ptr<Office> Office::openTakingOver(const QString& path, const Actor& actor) {
    const QString file = resolved(path);
    requireDatabase(file);
    requireVersion(*openDatabase(file, OpenMode::Read), OpenMode::Write);
    return openLocked(file, actor, std::make_unique<FileLock>(file, FileLock::Other::TakeOver));
}

std::unique_ptr<Office> Office::openLocked(const QString& path, const Actor& actor, std::unique_ptr<FileLock> lock) {
    std::unique_ptr<Office> office(new Office(path, OpenMode::Write, actor));
    office->m_lock = std::move(lock);
    office->m_database = openDatabase(path, OpenMode::Write);
    requireVersion(office->database(), OpenMode::Write);
    migrate(office->database(), schemaSteps(), actor);
    writeHolder(office->database(), actor);
    office->values();
    return office;
}

const Office::Values& Office::values() const {
    if (m_values->stale) {
        const Snapshot snapshot(*m_database);
        Query query(*m_database, "SELECT id, demo, plan_year FROM office");
        if (!query.step())
            raiseDamaged(m_path, QStringLiteral("no row in office"));
        m_values->id = query.take<qint64>();
        m_values->demo = query.take<bool>();
        m_values->plan = loadPlan(*m_database, query.take<int>());
        m_values->calendar = loadCalendar(*m_database);
        m_values->ruleBooks = loadRuleBooks(*m_database);
        m_values->stale = false;
    }
    return *m_values;
}

qint64 Office::id() const { return values().id; }

const plan::Plan& Office::plan() const { return values().plan; }

const calendar::WorkCalendar& Office::calendar() const { return values().calendar; }

const std::vector<progress::RuleBook>& Office::ruleBooks() const { return values().ruleBooks; }

bool Office::isDemo() const { return values().demo; }

void Office::forgetValues() const { m_values->stale = true; }

void Office::lookAgain() {
    const qint64 now = dataVersion(*m_database);
    if (now == m_seen)
        return;
    m_seen = now;
    forgetValues();
    Q_EMIT changed({});
}

void Office::announce(const std::vector<ChangedRow>& rows) {
    if (std::any_of(rows.begin(), rows.end(), isPlanOrSetting))
        forgetValues();
    Q_EMIT changed(rows);
}

} // namespace xundu::store
