#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

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
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s}, "台账.xlsx", "PK\3\4");
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s, u"--programme"_s, u"2"_s, u"--light"_s, u"red,yellow"_s}, "narrow.XLSX",
           "PK\3\4");
    writes({u"ledger"_s, u"--period"_s, u"2025-06-mid"_s}, "台账.pdf", "%PDF");
    writes({u"indicators"_s, u"--today"_s, u"2025-06-20"_s}, "indicators.xlsx", "PK\3\4");
    writes({u"indicators"_s, u"--today"_s, u"2025-06-20"_s}, "indicators.pdf", "%PDF");
    writes({u"county-matrix"_s, u"--period"_s, u"2025-06-mid"_s}, "分解.xlsx", "PK\3\4");
    writes({u"county-matrix"_s, u"--period"_s, u"2025-06-mid"_s}, "分解.pdf", "%PDF");
    CHECK(desk.bytes() == before); // a paper that is not issued changes nothing
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
                                   {u"indicators"_s, u"--out"_s, desk.beside("a.xls")},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--period"_s, u"2026-06-mid"_s},
                                   {u"bulletin"_s, u"--out"_s, pdf, u"--programme"_s, u"1"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--programme"_s, u"6"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--programme"_s, u"one"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--light"_s, u"blue"_s},
                                   {u"ledger"_s, u"--out"_s, xlsx, u"--light"_s, u""_s},
                                   {u"ledger"_s, u"extra"_s, u"--out"_s, xlsx}};
    for (const QStringList& words : calls) {
        const Outcome outcome = report(desk, words);
        INFO(words.join(u' ').toStdString() << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
    CHECK(QDir(desk.beside(".")).entryList(QDir::Files | QDir::Hidden) == QStringList{u"office.xundu"_s});
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
