#include "tests/support/TemporaryOffice.h"

#include <sqlite3.h>

namespace xundu::tests {

TemporaryOffice::TemporaryOffice(const plan::Plan& plan) { m_office = store::Office::create(path(), plan, m_actor); }

store::Office& TemporaryOffice::reopen() {
    close();
    m_office = store::Office::open(path(), store::OpenMode::Write, m_actor);
    return *m_office;
}

std::unique_ptr<store::Office> TemporaryOffice::reader() const {
    return store::Office::open(path(), store::OpenMode::Read, m_actor);
}

void TemporaryOffice::tamper(const char* statements) {
    close();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path().toUtf8().constData(), &database) == SQLITE_OK);
    const int code = sqlite3_exec(database, statements, nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(database));
    CHECK(code == SQLITE_OK);
    sqlite3_close(database);
}

} // namespace xundu::tests
