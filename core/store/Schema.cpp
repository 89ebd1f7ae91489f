#include "core/store/Schema.h"

#include "core/store/Changeset.h"
#include "core/store/Connection.h"
#include "core/store/FileCopy.h"
#include "core/store/JournalTable.h"
#include "core/store/Office.h"
#include "core/store/Query.h"

#include <QCoreApplication>
#include <QFile>

namespace xundu::store {
namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(SchemaText)
};

QByteArray resource(const QString& name) {
    QFile file(QStringLiteral(":/xundu/sql/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

void setVersion(const SQLite::Database& database, int version) {
    execute(database, "PRAGMA user_version = " + QByteArray::number(version));
}

QString backupName(const SQLite::Database& database, int version, const Actor& actor) {
    const QString stem =
        QStringLiteral("%1.v%2-backup-%3").arg(pathOf(database)).arg(version).arg(actor.clock.now().date().toString(Qt::ISODate));
    QString name = stem;
    for (int count = 2; QFile::exists(name); ++count)
        name = QStringLiteral("%1-%2").arg(stem).arg(count);
    return name;
}

} // namespace

std::vector<SchemaStep> schemaSteps() {
    return {
        {1, resource(QStringLiteral("0001_office.sql"))},      {2, resource(QStringLiteral("0002_round_trip.sql"))},
        {3, resource(QStringLiteral("0003_papers.sql"))},      {4, resource(QStringLiteral("0004_search.sql")) + searchRebuild()},
        {5, resource(QStringLiteral("0005_evidence.sql"))},    {6, resource(QStringLiteral("0006_change_note.sql"))},
        {7, resource(QStringLiteral("0007_supervision.sql"))}, {8, resource(QStringLiteral("0008_used_number.sql"))}};
}

QByteArray searchRebuild() { return resource(QStringLiteral("search_rebuild.sql")); }

int latestVersion(const std::vector<SchemaStep>& steps) { return steps.back().version; }

const QStringList& planTables() {
    static const QStringList tables =
        QString::fromLatin1("office plan force_deputy unit unit_group group_member programme task responsibility measure "
                            "milestone indicator mention allocation pace_step duty change_note rule_book calendar_year "
                            "calendar_day paper_style own_sentence evaluation_rules merit previous_value used_number")
            .split(u' ');
    return tables;
}

const QStringList& periodTables() {
    static const QStringList tables =
        QString::fromLatin1("closing light_override reading report issued_form returned_file return_finding accepted_warning "
                            "sent_back reminder correction issued_paper issued_figure text_edit evidence meeting "
                            "agenda_item assignment assignment_unit notice notice_matter dropped_matter follow_up exemption "
                            "measure_note")
            .split(u' ');
    return tables;
}

const QStringList& recordedTables() {
    static const QStringList tables = planTables() + periodTables();
    return tables;
}

const QStringList& frozenTables() {
    static const QStringList tables = QString::fromLatin1("reading report light_override").split(u' ');
    return tables;
}

QStringList columnsOf(const SQLite::Database& database, const QString& table) {
    QStringList columns;
    Query query(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query.with(table);
    while (query.step())
        columns << query.take<QString>();
    return columns;
}

int versionOf(const SQLite::Database& database) {
    Query query(database, "SELECT user_version FROM pragma_user_version");
    query.step();
    return query.take<int>();
}

void createSchema(SQLite::Database& database, const std::vector<SchemaStep>& steps) {
    execute(database, "PRAGMA application_id = " + QByteArray::number(applicationId));
    Recording transaction(database, {});
    for (const SchemaStep& step : steps)
        execute(database, step.sql);
    setVersion(database, latestVersion(steps));
    transaction.commit();
}

void migrate(SQLite::Database& database, const std::vector<SchemaStep>& steps, const Actor& actor) {
    const int version = versionOf(database);
    if (version >= latestVersion(steps))
        return;
    copyDatabase(database, backupName(database, version, actor));
    for (const SchemaStep& step : steps) {
        if (step.version <= version)
            continue;
        Recording transaction(database, {});
        {
            const PagingOut paging(database); // a step may write as much as there are rows
            execute(database, step.sql);
        }
        setVersion(database, step.version);
        appendEntry(database, {SchemaText::tr("Bring the file to version %1").arg(step.version), true, EntryKind::Action, {}}, {},
                    actor);
        transaction.commit();
    }
}

} // namespace xundu::store
