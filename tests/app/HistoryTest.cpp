#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

TEST_CASE("history has the contract's shape, with numbers as numbers") {
    const Desk desk;
    const QDateTime before = QDateTime::currentDateTime().addSecs(-1); // the journal keeps whole seconds
    REQUIRE(
        desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=12 --operator 经办人甲 --today 2025-06-20")
            .status == 0);
    REQUIRE(
        desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=21 --value I01-3=0.75 --today 2025-06-21")
            .status == 0);
    const QJsonArray entries = desk.history();
    REQUIRE(entries.size() == 3);
    CHECK(mismatchIn(entries, "id:n at:s business_date:s operator:s title:s final:b undone_by:n? changes:l") == QString());
    for (const QJsonValue& entry : entries) {
        for (const QJsonValue& value : entry.toObject().value("changes"_L1).toArray()) {
            QJsonObject change = value.toObject();
            change.remove(u"from"_s); // of any type
            CHECK(change.contains("to"_L1));
            change.remove(u"to"_s);
            CHECK(mismatch(change, "table:s key:s column:s") == QString());
        }
    }

    const QJsonObject first = entries.at(0).toObject();
    CHECK(first.value("id"_L1).toInt() == 1);
    CHECK(first.value("final"_L1) == QJsonValue(true));
    const QJsonObject second = entries.at(1).toObject();
    CHECK(second.value("operator"_L1).toString() == u"经办人甲"_s);
    CHECK(second.value("business_date"_L1).toString() == u"2025-06-20"_s);
    CHECK(second.value("undone_by"_L1).isNull());
    const QDateTime at = QDateTime::fromString(second.value("at"_L1).toString(), Qt::ISODate);
    CHECK(at >= before); // the system's clock, whatever the business date
    CHECK(at <= QDateTime::currentDateTime());

    const QJsonObject third = entries.at(2).toObject();
    CHECK(third.value("operator"_L1).toString() == u"officer"_s); // the system's user
    CHECK(third.value("business_date"_L1).toString() == u"2025-06-21"_s);
    const QJsonArray changes = third.value("changes"_L1).toArray();
    CHECK(changes.contains(QJsonObject{{u"table"_s, u"reading"_s},
                                       {u"key"_s, u"I01-1/4/2025-06-mid"_s},
                                       {u"column"_s, u"value"_s},
                                       {u"from"_s, 12},
                                       {u"to"_s, 21}}));
    CHECK(changes.contains(QJsonObject{{u"table"_s, u"reading"_s},
                                       {u"key"_s, u"I01-3/4/2025-06-mid"_s},
                                       {u"column"_s, u"value"_s},
                                       {u"from"_s, QJsonValue()},
                                       {u"to"_s, 0.75}}));
}

TEST_CASE("Large numbers stay plain in the history") {
    const Desk desk;
    REQUIRE(desk.run("record --task 9 --unit 市科技局 --period 2025-06-mid --value I09-3=3000000").status == 0);
    CHECK(desk.run("history --json").out.contains(u"\"to\": 3000000\n"_s));
}

TEST_CASE("history shows the beginning of what a closing froze, and every word that units said") {
    const Desk desk;
    const QString words(3000, u'字');
    REQUIRE(desk.run(u"record --task 1 --unit 市科技局 --period 2025-06-mid --progress "_s + words).status == 0);
    REQUIRE(desk.run("close --period 2025-06-mid --operator 经办人甲 --today 2025-06-23").status == 0);
    const auto told = [&](const QJsonValue& entry, const char* column) {
        return find(entry.toObject().value("changes"_L1), "column", QString::fromUtf8(column)).value("to"_L1).toString();
    };
    const QJsonArray entries = desk.history();
    CHECK(told(entries.at(1), "progress") == words);
    CHECK(told(entries.at(2), "status").startsWith(u"{\"answers\":[{"_s));
    CHECK(told(entries.at(2), "status").endsWith(u'…'));
    CHECK(told(entries.at(2), "status").size() == 101);
    CHECK(told(entries.at(2), "closed_by") == u"经办人甲"_s);
}

TEST_CASE("history without --json has a line for each entry") {
    const Desk desk;
    REQUIRE(desk.run("set --baseline I01-2=60 --operator 经办人甲").status == 0);
    REQUIRE(desk.run("undo --operator 经办人乙").status == 0);
    const Outcome outcome = desk.run("history");
    CHECK(outcome.status == 0);
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(1).contains(u"经办人甲"_s));
    CHECK(lines.at(1).contains(u"undone by entry 3"_s));
    CHECK(lines.at(2).contains(u"经办人乙"_s));
}

TEST_CASE("Who acts without a name is the system's user") {
    const Desk desk;
    auto environment = plainEnvironment();
    for (const char* name : {"USER", "USERNAME", "LOGNAME"})
        environment.remove(QLatin1String(name));
    REQUIRE(desk.run("set --confirm-leads --operator \"  \"", environment).status == 0);
    const QString name = desk.history().last().toObject().value("operator"_L1).toString();
    CHECK(name == QFileInfo(QDir::homePath()).owner());
}
