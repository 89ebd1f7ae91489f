#include "core/store/Blobs.h"

#include "core/store/Action.h"
#include "core/store/Connection.h"
#include "core/store/Journal.h"
#include "core/store/Query.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::store;

namespace {

const QByteArray abc = "abc";
const QString hashOfAbc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180

int stored(const Office& office) {
    Query query(office.database(), "SELECT count(*) FROM main.blob");
    query.step();
    return query.take<int>();
}

void keepReturn(Office& office, const QByteArray& bytes) {
    returns::keep(office, {.unit = unitId(1), .period = calendar::TenDay::firstOf(2025), .name = QStringLiteral("旬报.xlsx")},
                  bytes);
}

} // namespace

TEST_CASE("Bytes can be read at once and stay with the commit alone") {
    TemporaryOffice place;
    SECTION("rolled back") {
        {
            Action action(place.office(), QStringLiteral("Take"));
            CHECK(blobs::keep(place.office(), abc) == hashOfAbc);
            CHECK(blobs::bytesOf(place.office(), hashOfAbc) == abc);
        }
        CHECK(codeOfError([&] { blobs::bytesOf(place.office(), hashOfAbc); }) == base::ErrorCode::NotFound);
    }
    SECTION("committed, and kept once however often they come") {
        for (int round = 0; round < 2; ++round) {
            Action action(place.office(), QStringLiteral("Take"));
            keepReturn(place.office(), abc);
            keepReturn(place.office(), abc);
            REQUIRE(action.commit());
        }
        CHECK(blobs::bytesOf(place.reopen(), hashOfAbc) == abc);
        CHECK(stored(place.office()) == 1);
    }
}

TEST_CASE("While pages go out nobody is waited for, but the commit waits") {
    TemporaryOffice place;
    const SQLite::Database& database = place.office().database();
    const auto patience = [&] {
        Query query(database, "PRAGMA busy_timeout");
        query.step();
        return query.take<int>();
    };
    {
        const PagingOut paging(database);
        CHECK(patience() == 0);
    }
    CHECK(patience() == 5000); // milliseconds
}

TEST_CASE("Many files shut no reader out before their action commits") {
    TemporaryOffice place;
    constexpr int files = 500;
    {
        Action action(place.office(), QStringLiteral("Take"));
        for (int file = 0; file < files; ++file) // 25 MB, more than is held in memory
            keepReturn(place.office(), QByteArray(50'000, 'x') + QByteArray::number(file));
        const auto reader = place.reader();
        CHECK(returns::returnedIn(*reader, calendar::TenDay::firstOf(2025)).empty());
        REQUIRE(action.commit());
        CHECK(returns::returnedIn(*reader, calendar::TenDay::firstOf(2025)).size() == files);
    }
    CHECK(stored(place.office()) == files);
}
