#include "core/store/Action.h"

#include "core/base/Error.h"
#include "core/store/Blobs.h"
#include "core/store/Connection.h"
#include "core/store/JournalTable.h"
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QDir>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Savepoint.h>

#include <utility>

namespace xundu::store {
namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

} // namespace

void requireWritable(const Office& office) {
    if (!office.isWritable())
        throw base::Error(base::ErrorCode::ReadOnly,
                          ActionText::tr("%1 is open for reading only. Open it for writing to change it.")
                              .arg(QDir::toNativeSeparators(office.path())));
}

Action::Action(Office& office, const QString& title, Finality finality) : m_office(office), m_title(title), m_finality(finality) {
    requireWritable(office);
    SQLite::Database& database = office.database();
    if (office.m_acting && finality == Finality::Final)
        throw base::Error(base::ErrorCode::Internal,
                          ActionText::tr("“%1” cannot be a part of another change. Nothing was changed.").arg(title));
    if (office.m_acting) {
        m_part = std::make_unique<SQLite::Savepoint>(database, "part");
        return;
    }
    m_recording = std::make_unique<Recording>(database, recordedTables());
    office.m_acting = true;
}

Action::~Action() {
    if (!m_recording && !m_part)
        return;
    if (m_recording)
        end();
    m_part.reset();
    m_office.forgetValues();
}

void Action::end() {
    m_recording.reset();
    m_office.m_acting = false;
}

std::optional<qint64> Action::commit() {
    Q_ASSERT(m_recording || m_part);
    SQLite::Database& database = m_office.database();
    if (m_part) {
        m_part->release();
        m_part.reset();
        return std::nullopt;
    }
    std::optional<PagingOut> paging;
    if (blobs::areWaiting(database)) {
        paging.emplace(database);
        blobs::takeIn(database);
    }
    const Changeset changes = m_recording->changes();
    if (changes.isEmpty()) {
        end();
        return std::nullopt;
    }
    const AppendedEntry entry =
        appendEntry(database, {m_title, m_finality == Finality::Final, EntryKind::Action, {}}, changes, m_office.actor());
    paging.reset();
    m_recording->commit();
    end();
    m_office.announce(entry.rows);
    return entry.id;
}

} // namespace xundu::store
