#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

const char* const closeJune = "close --period 2025-06-mid --operator 经办人 --today 2025-06-23";

/// 21 of 50 in mid June, which is green, or so much as is given.
struct Recorded : Desk {
    explicit Recorded(int value = 21) {
        const QString record =
            u"record --task 1 --unit 市科技局 --period 2025-06-mid --progress 甲 --value I01-1=%1"_s.arg(value);
        REQUIRE(run(record).status == 0);
    }
    void issue(const char* kind, const char* name) const {
        const Outcome issued = runProgram({u"report"_s, file(), QString::fromUtf8(kind), u"--period"_s, u"2025-06-mid"_s,
                                           u"--out"_s, beside(name), u"--issue"_s, u"--today"_s, u"2025-06-24"_s});
        INFO(said(issued));
        REQUIRE(issued.status == 0);
    }
};

/// What a PDF says, without white space.
QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s));
}

double valueOf(const Desk& desk, const char* command) {
    return find(desk.json(command).value("indicators"_L1), "code", u"I01-1"_s).value("value"_L1).toDouble();
}

/// @return standard error of a call that must end with `status`
QString refusal(const Desk& desk, const char* command, int status) {
    const QString before = desk.state();
    const Outcome outcome = desk.run(command);
    INFO(command << said(outcome));
    CHECK(outcome.status == status);
    CHECK(outcome.isExplained());
    CHECK(outcome.out.isEmpty());
    CHECK(desk.state() == before);
    return outcome.err;
}

} // namespace

TEST_CASE("close names who is missing and what is unfinished, and closes all the same") {
    const Desk desk("--demo");
    const Outcome closed = desk.run(closeJune);
    CHECK(closed.status == 0);
    CHECK(closed.out.isEmpty());
    CHECK(closed.isExplained());
    const QJsonObject status = desk.json("status --period 2025-06-mid");
    const QJsonArray missing = status.value("reporting"_L1).toObject().value("missing"_L1).toArray();
    REQUIRE_FALSE(missing.isEmpty());
    CHECK(closed.err.count(u'\n') == missing.size() + 1);
    CHECK(closed.err.contains(u"closed before a bulletin was issued"_s));
    for (const QJsonValue& entry : missing)
        CHECK(closed.err.contains(u"without a report of "_s + entry.toObject().value("unit"_L1).toString()));
    CHECK(status.value("closed"_L1).toBool());
    CHECK(status.value("as"_L1).toString() == u"reported"_s);
    const QJsonObject entry = desk.history().last().toObject();
    CHECK(entry.value("final"_L1).toBool());
    CHECK(entry.value("title"_L1).toString() == u"Close mid June 2025"_s);
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("close, reopen and correct refuse a wrong call and change nothing") {
    const Recorded desk;
    for (const char* command : {"close", "close --period 2026-06-mid", "close --period 2025-06-30", "close --period 2025-03-mid",
                                "close --period 2025-06-mid extra", "reopen --period 2025-06-mid", "reopen --reason 漏报",
                                "correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22",
                                "correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=many --reason 甲",
                                "correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1 --reason 甲",
                                "correct --period 2025-06-mid --task 99 --unit 市科技局 --value I01-1=22 --reason 甲"})
        refusal(desk, command, 2);
    refusal(desk, "reopen --period 2025-06-mid --reason 漏报", 1);
    CHECK(refusal(desk, "correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22 --reason 甲", 1)
              .contains(u"xundu record"_s));
}

TEST_CASE("A closed 旬 refuses every change, and says who closed it and what the ways are") {
    const Recorded desk;
    REQUIRE(desk.run(closeJune).status == 0);
    for (const char* command : {"record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=22",
                                "record --task 2 --unit 市科技局 --period 2025-06-mid --unchanged",
                                "set --light 3=red --period 2025-06-mid --reason 核查"}) {
        const QString sentence = refusal(desk, command, 1);
        CHECK(sentence.contains(u"mid June 2025 was closed by 经办人 on "_s));
        CHECK(sentence.contains(u"xundu correct"_s));
        CHECK(sentence.contains(u"xundu reopen"_s));
    }
    CHECK(refusal(desk, closeJune, 1).contains(u"closed already: by 经办人"_s));
    CHECK(refusal(desk, "undo", 1).contains(u"Close mid June 2025"_s));
    CHECK(desk.run("record --task 1 --unit 市科技局 --period 2025-06-late --value I01-1=22").status == 0);
}

TEST_CASE("status shows a closed 旬 as reported, and with --as known what was found out since") {
    const Recorded desk;
    REQUIRE(desk.run(closeJune).status == 0);
    const QString reported = desk.run("status --period 2025-06-mid --json").out;
    REQUIRE(desk.run("correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22 --reason 重复计算").status == 0);
    REQUIRE(desk.run("set --target I01-1=60 --reason 调整 --document 文号").status == 0);
    CHECK(desk.run("status --period 2025-06-mid --json").out == reported);
    CHECK(desk.run("status --period 2025-06-mid --as reported --json").out == reported);
    CHECK(valueOf(desk, "status --period 2025-06-mid") == 21);
    CHECK(valueOf(desk, "status --period 2025-06-mid --as known") == 22);
    const QJsonObject known = desk.json("status --period 2025-06-mid --as known");
    CHECK(known.value("as"_L1).toString() == u"known"_s);
    CHECK(known.value("closed"_L1).toBool());
    CHECK(find(known.value("indicators"_L1), "code", u"I01-1"_s).value("progress"_L1).toDouble() == 22.0 / 60.0);
    CHECK(desk.json("status --period 2025-06-late").value("as"_L1).toString() == u"known"_s);
}

TEST_CASE("correct tells old, new and the issued papers, and is undone and brought again") {
    const Recorded desk(10); // of 50, where 23 were due: red, so the bulletin lists it
    REQUIRE(desk.run(closeJune).status == 0);
    desk.issue("bulletin", "通报.pdf");
    CHECK(textOf(desk.beside("通报.pdf")).contains(u"10/50"_s));

    const QJsonObject made =
        desk.json("correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=12 --reason 重复计算");
    CHECK(mismatch(made, "period:s unit:s indicator:s number:n from:n to:n papers:l") == QString());
    CHECK(made.value("from"_L1).toDouble() == 10);
    CHECK(made.value("to"_L1).toDouble() == 12);
    CHECK(made.value("number"_L1).toInt() == 1);
    CHECK(made.value("papers"_L1).toArray() == QJsonArray{QJsonObject{{u"name"_s, u"通报.pdf"_s},
                                                                      {u"kind"_s, u"bulletin"_s},
                                                                      {u"period"_s, u"2025-06-mid"_s},
                                                                      {u"issued_on"_s, u"2025-06-24"_s},
                                                                      {u"printed"_s, u"10"_s}}});
    CHECK(desk.run("undo").status == 0);
    CHECK(valueOf(desk, "status --period 2025-06-mid --as known") == 10);
    CHECK(desk.run("redo").status == 0);
    CHECK(valueOf(desk, "status --period 2025-06-mid --as known") == 12);

    const Outcome second = desk.run("correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=13 --reason 再核");
    CHECK(second.out == u"I01-1  12 → 13\nstill prints 10: 通报.pdf, issued 2025-06-24\n"_s);
    CHECK(refusal(desk, "correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=13 --reason 再核", 2)
              .contains(u"13 already"_s));
    CHECK(refusal(desk, "reopen --period 2025-06-mid --reason 漏报", 1).contains(u"通报.pdf"_s));
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("A new figure that an issued paper prints otherwise is told, and taken all the same") {
    const Recorded desk;
    desk.issue("indicators", "指标.xlsx");
    const Outcome same = desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=21");
    CHECK(same.status == 0);
    CHECK(same.err.isEmpty());
    const Outcome other = desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=22");
    CHECK(other.status == 0);
    CHECK(other.err == u"xundu: warning: an issued paper still prints 21: 指标.xlsx, issued 2025-06-24.\n"_s);
    CHECK(valueOf(desk, "status --period 2025-06-mid") == 22);
}

TEST_CASE("correct names no paper that does not print the figure") {
    const Recorded desk; // green: the bulletin counts it and names no value; a ledger prints none at all
    REQUIRE(desk.run(closeJune).status == 0);
    desk.issue("bulletin", "通报.pdf");
    CHECK_FALSE(textOf(desk.beside("通报.pdf")).contains(u"21/50"_s));
    desk.issue("ledger", "台账.xlsx");
    SECTION("of two papers that name only the light") {
        const QJsonObject made =
            desk.json("correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22 --reason 重复计算");
        CHECK(made.value("papers"_L1).toArray().isEmpty());
    }
    SECTION("beside the sheet of all indicators") {
        desk.issue("indicators", "指标.xlsx");
        const QJsonObject made =
            desk.json("correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22 --reason 重复计算");
        const QJsonArray papers = made.value("papers"_L1).toArray();
        REQUIRE(papers.size() == 1);
        CHECK(papers.first().toObject().value("name"_L1).toString() == u"指标.xlsx"_s);
    }
}

TEST_CASE("A paper of a closed 旬 prints it as it was reported") {
    const Recorded desk;
    REQUIRE(desk.run(closeJune).status == 0);
    const auto write = [&](const char* name) {
        const Outcome outcome = runProgram(
            {u"report"_s, desk.file(), u"indicators"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, desk.beside(name)});
        INFO(said(outcome));
        REQUIRE(outcome.status == 0);
        QFile file(desk.beside(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = write("before.xlsx");
    REQUIRE(desk.run("correct --period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22 --reason 重复计算").status == 0);
    CHECK(write("after.xlsx") == before);
    const QByteArray bytes = desk.bytes();
    write("again.xlsx");
    CHECK(desk.bytes() == bytes); // without --issue nothing is recorded
}

TEST_CASE("reopen needs a reason, which stands in the journal") {
    const Recorded desk;
    REQUIRE(desk.run(closeJune).status == 0);
    refusal(desk, "reopen --period 2025-06-mid --reason \" \"", 2);
    CHECK(desk.run("reopen --period 2025-06-mid --reason 漏报").status == 0);
    CHECK(desk.history().last().toObject().value("title"_L1).toString() == u"Re-open mid June 2025: 漏报"_s);
    CHECK(desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=22").status == 0);
    CHECK(valueOf(desk, "status --period 2025-06-mid") == 22);
}

TEST_CASE("report --issue keeps the paper, once it is written") {
    const Recorded desk;
    const auto issue = [&](const QStringList& words) {
        return runProgram(QStringList{u"report"_s, desk.file()} + words +
                          QStringList{u"--period"_s, u"2025-06-mid"_s, u"--issue"_s});
    };
    const QString before = desk.state();
    CHECK(issue({u"ledger"_s, u"--out"_s, desk.beside("none/台账.xlsx")}).status == 1);
    CHECK(issue({u"poster"_s, u"--out"_s, desk.beside("a.pdf")}).status == 2);
    CHECK(desk.state() == before);
    for (const char* kind : {"bulletin", "ledger", "indicators"}) {
        const QString name = QString::fromUtf8(kind) + (QByteArray(kind) == "bulletin" ? u".pdf"_s : u".xlsx"_s);
        const Outcome outcome = issue({QString::fromUtf8(kind), u"--out"_s, desk.beside(name.toUtf8().constData())});
        INFO(said(outcome));
        CHECK(outcome.status == 0);
        const QJsonObject entry = desk.history().last().toObject();
        CHECK(entry.value("title"_L1).toString().startsWith(u"Issue "_s + name));
        CHECK(entry.value("final"_L1).toBool());
    }
    CHECK(desk.run("undo").status == 1);
    CHECK(desk.run("check").status == 0);
    desk.tamper("DELETE FROM blob");
    const Outcome check = desk.run("check");
    CHECK(check.status == 1);
    CHECK(check.err.count(u'\n') == 3);
    CHECK(check.err.contains(u"bulletin.pdf"_s));
}
