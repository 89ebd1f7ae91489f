#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

using namespace xundu::tests;

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

/// The office on a day of its own, with the forms of mid June gone out and come back unfilled.
struct Round {
    Desk desk;
    QJsonArray forms;

    Round() {
        const Outcome issued = at("forms FILE --period 2025-06-mid --json --out ", desk.beside("forms"), "2025-06-11");
        REQUIRE(issued.status == 0);
        forms = issued.json()[QStringLiteral("forms")].toArray();
    }
    Outcome at(const char* command, const QString& last, const char* today) const {
        return at(command, QStringList{last}, today);
    }
    Outcome at(const char* command, const QStringList& last, const char* today) const {
        QStringList words = QString::fromUtf8(command).split(u' ', Qt::SkipEmptyParts);
        words[words.indexOf(QStringLiteral("FILE"))] = desk.file();
        return runProgram(words + last + QStringList{QStringLiteral("--today"), QString::fromUtf8(today)});
    }
    QString formOf(const char* unit) const { return find(forms, "unit", text(unit))[QStringLiteral("path")].toString(); }
};

} // namespace

TEST_CASE("forms writes one workbook for each unit with a duty") {
    const Round round;
    CHECK(round.forms.size() == 20);
    CHECK(mismatchIn(round.forms, "unit:s path:s tasks:n indicators:n required:b").toStdString().empty());
    const QJsonObject host = find(round.forms, "unit", text("市科技局"));
    CHECK(host[QStringLiteral("tasks")].toInt() == 15); // all but task 10
    CHECK(host[QStringLiteral("required")].toBool());
    CHECK_FALSE(find(round.forms, "unit", text("咸安区人民政府"))[QStringLiteral("required")].toBool()); // owed in 下旬
    CHECK(QFileInfo(round.formOf("市科技局")).fileName().startsWith(text("市科技局")));
    CHECK(QDir(round.desk.beside("forms")).entryList(QDir::Files).size() == 20);

    SECTION("for one unit, with the words that go with it") {
        const Outcome one =
            round.at("forms FILE --period 2025-06-mid --unit 咸安区 --out", round.desk.beside("forms"), "2025-06-11");
        CHECK(one.status == 0);
        CHECK(one.out.contains(text("咸安区人民政府联络员：")));
        CHECK(QDir(round.desk.beside("forms")).entryList(QDir::Files).size() == 21); // nothing is overwritten
    }
    SECTION("for a unit named twice and in its group too, once, in the plan's order") {
        const Outcome several = round.at("forms FILE --period 2025-06-mid --json --unit 赤壁市 --unit 咸安区人民政府 --unit "
                                         "各县市区人民政府 --unit 咸安区 --out",
                                         round.desk.beside("x"), "2025-06-11");
        CHECK(several.status == 0);
        QStringList names;
        for (const QJsonValue form : several.json()[QStringLiteral("forms")].toArray())
            names << form[QStringLiteral("unit")].toString();
        CHECK(names == QStringList{text("咸安区人民政府"), text("嘉鱼县人民政府"), text("赤壁市人民政府"), text("通城县人民政府"),
                                   text("崇阳县人民政府"), text("通山县人民政府")});
    }
    SECTION("of a 旬 before the first report there are none, which is said") {
        const Outcome none = round.at("forms FILE --period 2025-01-early --out", round.desk.beside("x"), "2025-06-11");
        CHECK(none.status == 2);
        CHECK(none.isExplained());
        CHECK_FALSE(QDir(round.desk.beside("x")).exists());
    }
    SECTION("a unit without a form is refused in a sentence") {
        const Outcome none =
            round.at("forms FILE --period 2025-06-mid --unit 市市场监督管理局 --out", round.desk.beside("x"), "2025-06-11");
        CHECK(none.status == 2);
        CHECK(none.isExplained());
    }
}

TEST_CASE("collect takes a folder, tries it first, and takes nothing twice") {
    const Round round;
    const QString folder = round.desk.beside("forms");
    const QString before = round.desk.state();

    const Outcome tried = round.at("collect FILE --period 2025-06-mid --json --try", folder, "2025-06-20");
    CHECK(tried.status == 0);
    CHECK(tried.json()[QStringLiteral("tried")].toBool());
    CHECK(mismatch(tried.json(), "period:s tried:b files:l changes:o").toStdString().empty());
    CHECK(round.desk.state() == before);

    const Outcome taken = round.at("collect FILE --period 2025-06-mid --json", folder, "2025-06-20");
    CHECK(taken.status == 0);
    const QJsonArray files = taken.json()[QStringLiteral("files")].toArray();
    CHECK(files.size() == 20);
    CHECK(mismatchIn(files, "path:s unit:s outcome:s reports:n readings:n findings:l").toStdString().empty());
    const QJsonObject host = find(files, "unit", text("市科技局"));
    CHECK(host[QStringLiteral("outcome")].toString() == text("accepted_with_warnings"));
    CHECK(mismatchIn(host[QStringLiteral("findings")], "severity:s code:s sheet:s cell:s message:s fix:s").toStdString().empty());
    const QJsonArray county = find(files, "unit", text("咸安区人民政府"))[QStringLiteral("findings")].toArray();
    REQUIRE(county.size() == 1); // nothing was required of it
    CHECK(county[0][QStringLiteral("code")].toString() == text("blank_form"));

    const Outcome again = round.at("collect FILE --period 2025-06-mid --json", folder, "2025-06-20");
    CHECK(again.status == 0);
    for (const QJsonValue file : again.json()[QStringLiteral("files")].toArray())
        CHECK(file[QStringLiteral("outcome")].toString() == text("duplicate"));
    const auto outcomeOfHost = [&] {
        const Outcome trial = round.at("collect FILE --period 2025-06-mid --json --try", folder, "2025-06-20");
        return find(trial.json()[QStringLiteral("files")], "unit", text("市科技局"))[QStringLiteral("outcome")].toString();
    };
    CHECK(round.desk.run("undo").status == 0);
    CHECK(outcomeOfHost() == text("accepted_with_warnings"));
    CHECK(round.desk.run("redo").status == 0);
    CHECK(outcomeOfHost() == text("duplicate"));
    CHECK(round.desk.run("check").status == 0);
}

TEST_CASE("collect says what it refused and ends with 3, return writes the reasons") {
    const Round round;
    QFile junk(round.desk.beside("junk.xlsx"));
    REQUIRE(junk.open(QIODevice::WriteOnly));
    junk.write("no workbook");
    junk.close();
    const Outcome refused = round.at("collect FILE --period 2025-06-mid --json", junk.fileName(), "2025-06-20");
    CHECK(refused.status == 3);
    CHECK(refused.isExplained());
    CHECK(refused.json()[QStringLiteral("files")][0][QStringLiteral("findings")][0][QStringLiteral("code")].toString() ==
          text("not_a_workbook"));
    const Outcome late = round.at("collect FILE --period 2025-06-late", round.formOf("市科技局"), "2025-06-20");
    CHECK(late.status == 3);
    CHECK(late.err.contains(text("wrong_period")) == false); // people read sentences
    CHECK(late.isExplained());

    const Outcome back = round.at("return FILE --period 2025-06-mid --out",
                                  QStringList{round.desk.beside("back"), round.formOf("市科技局")}, "2025-06-20");
    CHECK(back.status == 0);
    const QStringList written = QDir(round.desk.beside("back")).entryList(QDir::Files);
    CHECK(written.size() == 2);
    CHECK(written.filter(QStringLiteral(".xlsx")).size() == 1);
}

TEST_CASE("after closing nothing is collected and no form goes out") {
    const Round round;
    CHECK(round.at("close FILE --period", QStringLiteral("2025-06-mid"), "2025-06-21").status == 0);
    const Outcome collected = round.at("collect FILE --period 2025-06-mid --json", round.formOf("市科技局"), "2025-06-21");
    CHECK(collected.status == 3);
    CHECK(collected.json()[QStringLiteral("files")][0][QStringLiteral("findings")][0][QStringLiteral("code")].toString() ==
          text("period_closed"));
    const Outcome issued = round.at("forms FILE --period 2025-06-mid --out", round.desk.beside("more"), "2025-06-21");
    CHECK(issued.status == 1);
    CHECK(issued.isExplained());
    CHECK_FALSE(QDir(round.desk.beside("more")).exists());

    const QString before = round.desk.state();
    const Outcome back = round.at("return FILE --period 2025-06-mid --out",
                                  QStringList{round.desk.beside("back"), round.formOf("市科技局")}, "2025-06-21");
    CHECK(back.status == 1);
    CHECK(back.isExplained());
    CHECK(back.err.contains(text("mid June 2025 was closed by ")));
    CHECK_FALSE(QDir(round.desk.beside("back")).exists());
    CHECK(round.desk.state() == before);
}

namespace {

/// The office that issued the forms of tests/data/returns, and returns of them in a folder.
struct Returned {
    Desk desk;
    QString folder = desk.beside("returned");

    Returned() {
        desk.setBytes(original("office.xundu"));
        REQUIRE(QDir().mkpath(folder));
    }
    static QByteArray original(const char* name) {
        QFile file(text(XUNDU_SOURCE_DIR "/tests/data/returns/") + text(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString put(const char* name, const QByteArray& bytes) const {
        QFile file(folder + u'/' + text(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Outcome run(const char* command, const QStringList& words) const {
        return runProgram(QStringList{text(command), desk.file(), text("--period"), text("2025-06-mid"), text("--today"),
                                      text("2025-06-18"), text("--operator"), text("经办人")} +
                          words);
    }
    Outcome sendBack(const QStringList& paths) const { return run("return", QStringList{text("--out"), out()} + paths); }
    QString out() const { return desk.beside("back"); }
    QStringList written() const { return QDir(out()).entryList(QDir::Files); }
};

} // namespace

TEST_CASE("close lists every doubt that is still open") {
    const Returned round;
    round.put("报表.xlsx", Returned::original("against-the-past.xlsx"));
    REQUIRE(round.run("collect", {round.folder}).status == 0);
    const Outcome closed = round.run("close", {});
    CHECK(closed.status == 0);
    CHECK(closed.err.count(text("closed with an open doubt of 市经信局, 报表.xlsx 填报!")) == 3);
    for (const char* cell : {"填报!H13: ", "填报!H16: ", "填报!H20: "})
        CHECK(closed.err.contains(text(cell)));
}

TEST_CASE("return writes copy and text of a refused file, once a day, as one undo") {
    const Returned round;
    round.put("甲.xlsx", Returned::original("hedged.xlsx"));
    round.put("乙.xlsx", Returned::original("negative-count.xlsx"));
    const Outcome back = round.sendBack({round.folder});
    INFO(said(back));
    CHECK(back.status == 0);
    CHECK(back.out.count(u'\n') == 4);
    const QStringList four{text("乙（退回修改）.txt"), text("乙（退回修改）.xlsx"), text("甲（退回修改）.txt"),
                           text("甲（退回修改）.xlsx")};
    CHECK(round.written() == four);
    CHECK(round.desk.history().last()[QStringLiteral("title")].toString() ==
          QStringLiteral("Send back 2 returns of mid June 2025"));

    const QString before = round.desk.state();
    const Outcome again = round.sendBack({round.folder});
    CHECK(again.status == 0);
    CHECK(again.out.isEmpty());
    CHECK(again.isExplained());
    CHECK(again.err.count(text(" went back already today, at ")) == 2);
    CHECK(again.err.contains(text(" by 经办人")));
    CHECK(round.written() == four);
    CHECK(round.desk.state() == before);
    CHECK(round.desk.run("undo").status == 0);
    CHECK(round.desk.history().last()[QStringLiteral("title")].toString().startsWith(QStringLiteral("Undo: Send back")));
}

TEST_CASE("return writes nothing for what cannot be opened, and ends with 3") {
    const Returned round;
    const Outcome back = round.sendBack({text("/nowhere/x.xlsx")});
    CHECK(back.status == 3);
    CHECK(back.out.isEmpty());
    CHECK(back.isExplained());
    CHECK(back.err.contains(text("/nowhere/x.xlsx: The file cannot be opened.")));
    CHECK(round.written().isEmpty());
}

TEST_CASE("collect takes two returns of one unit in the order they are numbered in, and says so") {
    const Returned round;
    round.put("报表 (2).xlsx", Returned::original("columns-moved.xlsx"));
    round.put("报表.xlsx", Returned::original("plain.xlsx"));
    const Outcome taken = round.run("collect", {round.folder, text("--json")});
    CHECK(taken.status == 0);
    const QJsonArray files = taken.json()[QStringLiteral("files")].toArray();
    REQUIRE(files.size() == 2);
    CHECK(files[0][QStringLiteral("path")].toString().endsWith(text("/报表.xlsx")));
    CHECK(files[0][QStringLiteral("outcome")].toString() == text("accepted"));
    REQUIRE(files[1][QStringLiteral("findings")].toArray().size() == 1);
    CHECK(files[1][QStringLiteral("findings")][0][QStringLiteral("code")].toString() == text("another_return"));
}

TEST_CASE("collect says of a file it took before which later one counts") {
    const Returned round;
    round.put("报表.xlsx", Returned::original("plain.xlsx"));
    round.put("报表 (2).xlsx", Returned::original("columns-moved.xlsx"));
    REQUIRE(round.run("collect", {round.folder}).status == 0);
    const Outcome again = round.run("collect", {round.folder});
    CHECK(again.status == 0);
    CHECK(again.out.contains(text("taken before (报表 (2).xlsx came later and counts);")));
    CHECK(again.out.count(text("taken before")) == 2);
    CHECK(again.out.count(text("came later")) == 1);
}

TEST_CASE("collect and return name a folder without a file and every file that is no workbook") {
    const Returned round;
    const Outcome silent = round.run("collect", {round.folder});
    CHECK(silent.status == 0);
    CHECK(silent.isExplained());
    CHECK(silent.err.contains(text("There is no returned file in ")));
    round.put("扫描件.pdf", "%PDF-1.4");
    const Outcome scan = round.run("collect", {round.folder, text("--json")});
    CHECK(scan.status == 3);
    CHECK(scan.json()[QStringLiteral("files")][0][QStringLiteral("findings")][0][QStringLiteral("code")].toString() ==
          text("not_a_workbook"));
    const Outcome back = round.sendBack({round.folder});
    CHECK(back.status == 0);
    CHECK(round.written() == QStringList{text("扫描件（退回修改）.txt")});
}

TEST_CASE("A file's name is told as it is, whatever signs stand in it") {
    const Returned round;
    const QString path = round.put("完成90%1、%4.xlsx", Returned::original("plain.xlsx"));
    const Outcome taken = round.run("collect", {path});
    CHECK(taken.out.startsWith(path + text(": 市经信局, accepted; 4 reports, 9 values\n")));
}
