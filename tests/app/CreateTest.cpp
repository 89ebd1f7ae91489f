#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

QByteArray builtInJson() {
    QFile file(QStringLiteral(XUNDU_SOURCE_DIR "/resources/plan-2025.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("create makes one file and refuses to overwrite") {
    const Desk desk;
    const QByteArray before = desk.bytes();
    const Outcome again = desk.run("create");
    CHECK(again.status == 1);
    CHECK(again.isExplained());
    CHECK(again.err.contains(desk.file()));
    CHECK(desk.run("create --demo").status == 1);
    CHECK(desk.bytes() == before);
    CHECK(QDir(desk.beside(".")).entryList(QDir::Files | QDir::Hidden) == QStringList{u"office.xundu"_s});
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("create names what is missing or too much") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.xundu"_s);
    for (const QStringList& words : {QStringList{u"create"_s},
                                     {u"create"_s, file, u"extra"_s},
                                     {u"create"_s, file, u"--plan"_s},
                                     {u"create"_s, file, u"--colour"_s, u"red"_s},
                                     {u"create"_s, file, u"--demo"_s, u"--plan"_s, u"x.json"_s}}) {
        const Outcome outcome = runProgram(words);
        INFO(words.join(u' ').toStdString() << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
        CHECK_FALSE(QFile::exists(file));
    }
    for (const QString& path : {folder.filePath(u"no/a.xundu"_s), folder.path()}) {
        const Outcome outcome = runProgram({u"create"_s, path});
        INFO(path.toStdString() << said(outcome));
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("create takes another plan") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.xundu"_s);
    const QString plan = folder.filePath(u"plan.json"_s);
    const auto create = [&] { return runProgram({u"create"_s, file, u"--plan"_s, plan}); };

    SECTION("copied and altered") {
        QByteArray json = builtInJson();
        json.replace("建好咸宁（武汉）离岸科创园\"", "建好另一座科创园\"");
        write(plan, json);
        REQUIRE(create().status == 0);
        const Outcome shown = call(file, u"show --json"_s);
        const QJsonValue tasks = shown.json().value("programmes"_L1).toArray().at(0).toObject().value("tasks"_L1);
        CHECK(find(tasks, "number", 1).value("title"_L1).toString() == u"建好另一座科创园"_s);
    }
    SECTION("not one that is no plan") {
        QByteArray json = builtInJson();
        const QList<QByteArray> bad{"",
                                    "text",
                                    "{}",
                                    "[1]",
                                    json.left(json.size() / 2),
                                    QByteArray(json).replace("\"I01-2\"", "\"I01-1\""),
                                    QByteArray(json).replace("\"cumulative\"", "\"sometimes\""),
                                    QByteArray("\0\1\2", 3)};
        for (const QByteArray& bytes : bad) {
            write(plan, bytes);
            const Outcome outcome = create();
            INFO(said(outcome));
            CHECK(outcome.status == 2);
            CHECK(outcome.isExplained());
            CHECK_FALSE(QFile::exists(file));
        }
    }
    SECTION("not one that is not there") {
        const Outcome outcome = create();
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
        CHECK(outcome.err.contains(plan));
        CHECK_FALSE(QFile::exists(file));
    }
}

TEST_CASE("create --demo adds returns up to mid June") {
    const Desk desk("--demo");
    CHECK(desk.run("check").status == 0);
    for (const char* period : {"2025-03-late", "2025-05-mid", "2025-06-mid"}) {
        const auto reporting = desk.json((std::string("status --period ") + period).c_str()).value("reporting"_L1).toObject();
        CHECK(reporting.value("received"_L1).toInt() > 0);
    }
    for (const char* period : {"2025-03-mid", "2025-06-late"}) {
        const auto reporting = desk.json((std::string("status --period ") + period).c_str()).value("reporting"_L1).toObject();
        CHECK(reporting.value("received"_L1).toInt() == 0);
    }
}
