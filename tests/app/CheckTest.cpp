#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

/// The codes that check finds, after demanding the exit status, the shape and the sentences that belong to them.
QStringList codes(const Desk& desk) {
    const Outcome outcome = desk.run("check --json");
    INFO(said(outcome));
    const QJsonObject answer = outcome.json();
    CHECK(mismatch(answer, "ok:b problems:l") == QString());
    CHECK(mismatchIn(answer.value("problems"_L1), "code:s text:s") == QString());
    QStringList result;
    for (const QJsonValue& problem : answer.value("problems"_L1).toArray())
        result << problem.toObject().value("code"_L1).toString();
    CHECK(answer.value("ok"_L1).toBool() == result.isEmpty());
    CHECK(outcome.status == (result.isEmpty() ? 0 : 1));
    CHECK(outcome.isExplained() == !result.isEmpty());
    result.removeDuplicates();
    return result;
}

/// That a file can neither be read nor written, in sentences, and stays as it is.
void isRefused(const Desk& desk) {
    const QByteArray before = desk.bytes();
    for (const char* command : {"show", "status --period 2025-06-mid", "history --json", "set --confirm-leads", "undo",
                                "record --task 1 --unit 市科技局 --period 2025-06-mid --unchanged"}) {
        const Outcome outcome = desk.run(command);
        INFO(command << said(outcome));
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
        CHECK(outcome.out.isEmpty());
    }
    CHECK(desk.bytes() == before);
    CHECK_FALSE(QFile::exists(desk.file() + u".lock"_s)); // a foreign file gets no lock
}

} // namespace

TEST_CASE("check finds a new file and a used one sound") {
    const Desk desk;
    CHECK(codes(desk).isEmpty());
    REQUIRE(desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=21").status == 0);
    REQUIRE(desk.run("undo").status == 0);
    CHECK(codes(desk).isEmpty());
    const Outcome said = desk.run("check");
    CHECK(said.status == 0);
    CHECK_FALSE(said.out.isEmpty());
    CHECK(said.err.isEmpty());
}

TEST_CASE("check tells what is no office file") {
    const Desk desk;
    SECTION("nothing in it") {
        desk.setBytes({});
        CHECK(codes(desk) == QStringList{u"not_a_database"_s});
        isRefused(desk);
    }
    SECTION("something else in it") {
        QByteArray noise;
        for (int i = 0; i < 20000; ++i)
            noise += char(i * 7919 >> 4);
        desk.setBytes(noise);
        CHECK(codes(desk) == QStringList{u"not_a_database"_s});
        isRefused(desk);
    }
    SECTION("the beginning of a database and no more") {
        desk.setBytes(desk.bytes().left(16));
        CHECK(codes(desk).size() == 1);
        isRefused(desk);
    }
    SECTION("another program's database") {
        QFile::remove(desk.file());
        desk.tamper("CREATE TABLE song (title TEXT)");
        CHECK(codes(desk) == QStringList{u"not_an_office_file"_s});
        isRefused(desk);
    }
    SECTION("a newer version's file") {
        desk.tamper("PRAGMA user_version = 99");
        CHECK(codes(desk) == QStringList{u"newer_version"_s});
        isRefused(desk);
    }
    SECTION("no file at all") {
        QFile::remove(desk.file());
        const Outcome outcome = desk.run("check --json");
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
        CHECK(desk.run("show").status == 1);
        CHECK_FALSE(QFile::exists(desk.file()));
    }
    SECTION("a folder") {
        const Outcome outcome = runProgram({u"check"_s, desk.beside(".")});
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
    }
}

TEST_CASE("check tells damage") {
    const Desk desk;
    SECTION("cut off") {
        desk.setBytes(desk.bytes().left(20000));
        CHECK(codes(desk) == QStringList{u"damaged"_s});
        isRefused(desk);
    }
    SECTION("a page overwritten") {
        QByteArray bytes = desk.bytes();
        bytes.replace(3 * 4096, 64, QByteArray(64, '\xff'));
        desk.setBytes(bytes);
        CHECK(codes(desk) == QStringList{u"damaged"_s});
    }
    SECTION("one byte of a recorded title") {
        REQUIRE(desk.run("set --confirm-leads").status == 0);
        QByteArray bytes = desk.bytes();
        const qsizetype place = bytes.indexOf("Change the plan");
        REQUIRE(place > 0);
        bytes[place] = 'c';
        desk.setBytes(bytes);
        CHECK(codes(desk) == QStringList{u"journal_chain"_s});
    }
}

TEST_CASE("check tells what was changed past the program") {
    const Desk desk;
    REQUIRE(desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=21").status == 0);
    REQUIRE(desk.run("set --confirm-leads --operator 经办人").status == 0);
    SECTION("an entry of the journal") {
        desk.tamper("UPDATE journal SET operator = '别人' WHERE id = 2");
        CHECK(codes(desk) == QStringList{u"journal_chain"_s});
    }
    SECTION("an entry taken out") {
        desk.tamper("DELETE FROM journal WHERE id = 2");
        CHECK(codes(desk).contains(u"journal_chain"_s));
    }
    SECTION("the last entry cut off") {
        desk.tamper("DELETE FROM journal WHERE id = 3");
        CHECK(codes(desk).contains(u"journal_chain"_s));
    }
    SECTION("a row that points nowhere") {
        desk.tamper("UPDATE reading SET unit = 99");
        CHECK(codes(desk) == QStringList{u"foreign_key"_s});
    }
    SECTION("a stored file under a wrong name") {
        desk.tamper("INSERT INTO blob (sha256, bytes) VALUES "
                    "('0000000000000000000000000000000000000000000000000000000000000000', x'00')");
        CHECK(codes(desk) == QStringList{u"blob"_s});
    }
}

TEST_CASE("check tells of a search index that lost a report, and rebuild-search mends it") {
    const Desk desk;
    REQUIRE(desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --progress 按计划推进").status == 0);
    desk.tamper("DELETE FROM search_row");
    CHECK(codes(desk) == QStringList{u"search_index"_s});
    CHECK(desk.run("rebuild-search").status == 0);
    CHECK(codes(desk).isEmpty());
    CHECK(desk.history().size() == 2); // nothing that is recorded changed
}
