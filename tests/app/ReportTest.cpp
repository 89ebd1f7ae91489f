#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

#include <future>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

QByteArray start(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

Outcome report(const Desk& desk, const QStringList& words) { return runProgram(QStringList{u"report"_s, desk.file()} + words); }

} // namespace

TEST_CASE("report writes each kind without a display") {
    const Desk desk("--demo");
    const QByteArray before = desk.bytes();
    const auto writes = [&](const QStringList& words, const char* name, const QByteArray& head) {
        const QString path = desk.beside(name);
        const Outcome outcome = report(desk, words + QStringList{u"--out"_s, path});
        INFO(words.join(u' ').toStdString() << said(outcome));
        CHECK(outcome.status == 0);
        CHECK(outcome.err.isEmpty());
        CHECK(start(path) == head);
    };
    writes({u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s}, "通报.pdf", "%PDF");
    writes({u"summary"_s, u"--from"_s, u"2025-04-early"_s, u"--to"_s, u"2025-06-mid"_s}, "小结.pdf", "%PDF");
    writes({u"unit-sheet"_s, u"--period"_s, u"2025-06-mid"_s, u"--unit"_s, u"咸安区"_s}, "一页纸.docx", "PK\3\4");
    writes({u"meeting-pack"_s, u"--period"_s, u"2025-06-mid"_s}, "推进会.docx", "PK\3\4");
    writes({u"minutes"_s, u"--period"_s, u"2025-06-mid"_s}, "纪要.pdf", "%PDF");
    writes({u"notice"_s, u"--period"_s, u"2025-06-mid"_s, u"--unit"_s, u"市科技局"_s}, "督办.pdf", "%PDF");
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s}, "台账.xlsx", "PK\3\4");
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s, u"--programme"_s, u"2"_s, u"--light"_s, u"red,yellow"_s}, "narrow.XLSX",
           "PK\3\4");
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s}, "台账.pdf", "%PDF");
    writes({u"indicators"_s, u"--today"_s, u"2025-06-20"_s}, "indicators.xlsx", "PK\3\4");
    writes({u"indicators"_s, u"--today"_s, u"2025-06-20"_s}, "indicators.pdf", "%PDF");
    writes({u"county-matrix"_s, u"--period"_s, u"2025-06-mid"_s}, "分解.xlsx", "PK\3\4");
    writes({u"county-matrix"_s, u"--period"_s, u"2025-06-mid"_s}, "分解.pdf", "%PDF");
    writes({u"measures"_s, u"--period"_s, u"2025-06-mid"_s}, "平台项目.xlsx", "PK\3\4");
    writes({u"measures"_s, u"--period"_s, u"2025-06-mid"_s}, "平台项目.pdf", "%PDF");
    writes({u"wall-chart"_s, u"--period"_s, u"2025-06-mid"_s}, "挂图.pdf", "%PDF");
    writes({u"wall-chart"_s, u"--period"_s, u"2025-06-mid"_s, u"--tiles"_s}, "挂图A4.pdf", "%PDF");
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s, u"--columns"_s, u"task,light"_s}, "columns.xlsx", "PK\3\4");
    CHECK(desk.bytes() == before); // a paper that is not issued changes nothing
}

TEST_CASE("the same paper gives the same bytes in every run") {
    const Desk desk("--demo");
    const auto bytesOf = [&](const char* name) {
        const QString path = desk.beside(name);
        CHECK(report(desk, {u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, path}).status == 0);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = bytesOf("一.pdf");
    CHECK(first.startsWith("%PDF"));
    for (const char* name : {"二.pdf", "三.pdf", "四.pdf"})
        CHECK(bytesOf(name) == first);
}

TEST_CASE("report refuses a wrong call and writes nothing") {
    const Desk desk;
    const QString pdf = desk.beside("a.pdf");
    const QString xlsx = desk.beside("a.xlsx");
    const QList<QStringList> calls{{},
                                   {u"bulletin"_s},
                                   {u"bulletin"_s, u"--out"_s},
                                   {u"poster"_s, u"--out"_s, pdf},
                                   {u"bulletin"_s, u"--out"_s, xlsx},
                                   {u"bulletin"_s, u"--out"_s, desk.beside("a")},
                                   {u"ledger"_s, u"--out"_s, desk.beside("a.docx")},
                                   {u"unit-sheet"_s, u"--out"_s, pdf},
                                   {u"notice"_s, u"--out"_s, pdf, u"--unit"_s, u"市市场监督管理局"_s},
                                   {u"indicators"_s, u"--out"_s, desk.beside("a.xls")},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--period"_s, u"2026-06-mid"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--programme"_s, u"1"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--programme"_s, u"6"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--programme"_s, u"one"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--light"_s, u"blue"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--light"_s, u""_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--unit"_s, u"市科技局"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--from"_s, u"2025-05-early"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--to"_s, u"2025-06-mid"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--meeting"_s, u"1"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--notice"_s, u"1"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--columns"_s, u"task"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--number"_s, u"十一号"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--number"_s, u"十一号"_s, u"--issue"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--date"_s, u"2025-06-31"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--seal"_s, u"red"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--number"_s, u"咸科赋能办〔2025〕2号"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--columns"_s, u"weather"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--tiles"_s},
                                   {u"summary"_s, u"--out"_s, pdf, u"--from"_s, u"2025-06-mid"_s, u"--to"_s, u"2025-06-early"_s},
                                   {u"ledger"_s, u"extra"_s, u"--out"_s, xlsx}};
    for (const QStringList& words : calls) {
        const Outcome outcome = report(desk, words);
        INFO(words.join(u' ').toStdString() << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
    CHECK(QDir(desk.beside(".")).entryList(QDir::Files | QDir::Hidden) == QStringList{u"office.xundu"_s});
}

TEST_CASE("report says which papers take an option") {
    const Desk desk;
    const Outcome outcome = report(desk, {u"bulletin"_s, u"--out"_s, desk.beside("a.pdf"), u"--light"_s, u"red"_s});
    CHECK(outcome.err == u"xundu: --light does not go with bulletin. It goes with: ledger.\n"_s);
}

TEST_CASE("Issued papers are numbered one after the other, and a number is given once") {
    const Desk desk("--demo"); // the plan itself is 咸科赋能办〔2025〕1号
    const auto issue = [&](const char* kind, const char* name, const QStringList& more = {}) {
        return report(desk, QStringList{QString::fromUtf8(kind), u"--period"_s, u"2025-06-mid"_s, u"--out"_s, desk.beside(name),
                                        u"--issue"_s} +
                                more);
    };
    const auto numberOfLast = [&] {
        const QJsonValue entry = desk.history().last();
        CHECK(entry[u"final"_s].toBool());
        return find(entry[u"changes"_s], "column", u"number"_s)[u"to"_s].toString();
    };
    CHECK(issue("bulletin", "a.pdf").status == 0);
    CHECK(numberOfLast() == u"咸科赋能办〔2025〕2号"_s);
    CHECK(issue("bulletin", "b.docx", {u"--number"_s, u"咸科赋能办[2025]11号"_s}).status == 0);
    CHECK(numberOfLast() == u"咸科赋能办〔2025〕11号"_s);
    CHECK(issue("bulletin", "c.pdf", {u"--date"_s, u"2025-06-23"_s}).status == 0);
    CHECK(numberOfLast() == u"咸科赋能办〔2025〕12号"_s);
    CHECK(issue("ledger", "d.xlsx").status == 0);
    CHECK(numberOfLast().isEmpty());

    const QString state = desk.state();
    for (const char* taken : {"咸科赋能办〔2025〕11号", "咸科赋能办〔2025〕1号"}) {
        const Outcome outcome = issue("bulletin", "e.pdf", {u"--number"_s, QString::fromUtf8(taken)});
        INFO(said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
        CHECK(outcome.err.contains(QString::fromUtf8(taken)));
    }
    CHECK(issue("bulletin", "e.pdf", {u"--number"_s, u"咸科赋能办〔2025〕11号"_s}).err.contains(u"b.docx"_s)); // who has it
    CHECK_FALSE(QFile::exists(desk.beside("e.pdf")));
    CHECK(issue("bulletin", "none/e.pdf").status == 1);            // written nowhere: recorded nowhere
    for (const char* period : {"2025-01-early", "2025-12-late"}) { // before the first report, and to come on the day given
        const Outcome outcome = report(desk, {u"bulletin"_s, u"--period"_s, QLatin1String(period), u"--today"_s, u"2025-06-20"_s,
                                              u"--out"_s, desk.beside("f.pdf"), u"--issue"_s});
        INFO(said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
    CHECK_FALSE(QFile::exists(desk.beside("f.pdf")));
    CHECK(desk.state() == state);
}

TEST_CASE("A number that leaves a gap or is of a later year is given, and doubted aloud") {
    const Desk desk("--demo");
    const auto issue = [&](const QStringList& more) {
        return report(
            desk,
            QStringList{u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, desk.beside("a.pdf"), u"--issue"_s} + more);
    };
    CHECK(issue({}).err.isEmpty());
    CHECK(issue({u"--number"_s, u"咸科赋能办〔2025〕11号"_s}).err.contains(u"咸科赋能办〔2025〕3号"_s)); // would be the next
    const Outcome january = issue({u"--date"_s, u"2026-01-05"_s}); // it took the next number of that year itself
    CHECK(january.status == 0);
    CHECK(january.err.contains(u"咸科赋能办〔2026〕1号"_s));
}

TEST_CASE("Of two programs that issue at once one has the number, the other says who holds the file") {
    const Desk desk("--demo");
    const auto issue = [&](const char* name) {
        return std::async(std::launch::async, [&desk, path = desk.beside(name)] {
            return report(desk, {u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, path, u"--issue"_s});
        });
    };
    auto first = issue("a.pdf");
    auto second = issue("b.pdf");
    int issued = 0;
    for (auto* outcome : {&first, &second}) {
        const Outcome result = outcome->get();
        INFO(said(result));
        CHECK((result.status == 0 || (result.status == 1 && result.isExplained())));
        issued += result.status == 0 ? 1 : 0;
    }
    CHECK(issued >= 1);
    CHECK(QDir(desk.beside(".")).entryList({u"*.pdf"_s}).size() == issued);
    QStringList numbers;
    for (const QJsonValue& entry : desk.history()) {
        for (const QJsonValue& change : entry[u"changes"_s].toArray()) {
            if (change[u"column"_s] == u"number"_s && change[u"table"_s] == u"issued_paper"_s)
                numbers << change[u"to"_s].toString();
        }
    }
    CHECK(numbers.size() == issued);
    CHECK(numbers.removeDuplicates() == 0);
}

TEST_CASE("report says nothing where there is no session") {
    const Desk desk;
    QProcessEnvironment environment = plainEnvironment();
    for (const char* runtime : {"", "/nowhere"}) {
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        if (*runtime != 0)
            environment.insert(u"XDG_RUNTIME_DIR"_s, QString::fromUtf8(runtime));
        const Outcome outcome = runProgram(
            {u"report"_s, desk.file(), u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, desk.beside("a.pdf")},
            environment);
        CHECK(outcome.status == 0);
        CHECK(outcome.err.isEmpty());
    }
}

TEST_CASE("report says where it cannot write") {
    const Desk desk;
    REQUIRE(QDir(desk.beside(".")).mkdir(u"folder.pdf"_s));
    for (const char* name : {"none/a.pdf", "folder.pdf"}) {
        const Outcome outcome = report(desk, {u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, desk.beside(name)});
        INFO(name << said(outcome));
        CHECK(outcome.status > 0);
        CHECK(outcome.isExplained());
        CHECK(outcome.err.contains(QString::fromUtf8(name).section(u'/', 0, 0)));
    }
    CHECK(runProgram({u"report"_s, desk.beside("none.xundu"), u"bulletin"_s, u"--out"_s, desk.beside("a.pdf")}).status == 1);
    CHECK_FALSE(QFile::exists(desk.beside("a.pdf")));
}
