#include "core/exchange/xlsx/ZipRewrite.h"

#include "core/base/Error.h"
#include "core/exchange/xlsx/WorkbookArchive.h"
#include "tests/support/Catch.h"
#include "tests/support/ZipFile.h"

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an archive is rewritten with some parts changed and others added") {
    const QByteArray old = zipOf({{u"a.xml"_s, "one"}, {u"b.xml"_s, "two"}});
    const QByteArray made = withParts(old, {{u"b.xml"_s, "three"}, {u"c.xml"_s, "four"}});
    WorkbookArchive archive(made, {});
    CHECK(archive.whole(u"a.xml"_s) == "one");
    CHECK(archive.whole(u"b.xml"_s) == "three");
    CHECK(archive.whole(u"c.xml"_s) == "four");
    CHECK(withParts(old, {}).size() == old.size());
    CHECK_THROWS_AS(withParts("no archive", {}), base::Error);
}

TEST_CASE("of a name that is listed twice one part is left, the new one") {
    const QByteArray made = withParts(zipOf({{u"a.xml"_s, "one"}, {u"a.xml"_s, "two"}}), {{u"a.xml"_s, "three"}});
    CHECK(made.count("PK\x01\x02") == 1);
    CHECK(WorkbookArchive(made, {}).whole(u"a.xml"_s) == "three");
}

TEST_CASE("a rewritten part has its sizes before its bytes and does not say otherwise") {
    constexpr char sizesBehind = 1 << 3;
    QByteArray old = zipOf({{u"a.xml"_s, "one"}});
    const qsizetype inDirectory = old.indexOf("PK\x01\x02") + 8;
    for (const qsizetype flags : {qsizetype(6), inDirectory})
        old[flags] = static_cast<char>(old.at(flags) | sizesBehind);
    const QByteArray made = withParts(old, {});
    CHECK((made.at(6) & sizesBehind) == 0);
    CHECK((made.at(made.indexOf("PK\x01\x02") + 8) & sizesBehind) == 0);
    CHECK(WorkbookArchive(made, {}).whole(u"a.xml"_s) == "one");
}

TEST_CASE("a part is known by the name that the archive lists") {
    const WorkbookArchive archive(zipOf({{u"XL\\Sheet1.xml"_s, "one"}}), {});
    CHECK(archive.listedName(u"xl/sheet1.xml"_s) == u"XL\\Sheet1.xml"_s);
    CHECK(archive.listedName(u"xl/none.xml"_s) == u"xl/none.xml"_s);
}
