#include "core/archive/Zip.h"
#include "core/archive/ZipArchive.h"
#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace xundu;
using namespace xundu::tests;

namespace {

/// The document with one text of a part changed, as an officer's program would save it.
void change(const QString& from, const QString& to, const QString& part, const QByteArray& before, const QByteArray& after) {
    QFile source(from);
    REQUIRE(source.open(QIODevice::ReadOnly));
    archive::ZipArchive old(source.readAll(), {},
                            [](archive::ZipFault, const QString& detail) { throw std::runtime_error(detail.toStdString()); });
    std::vector<archive::Part> parts;
    for (const QString& name : old.names()) {
        QByteArray content = old.whole(name);
        if (name == part) {
            REQUIRE(content.contains(before));
            content.replace(before, after);
        }
        parts.push_back({old.listedName(name), content});
    }
    QFile target(to);
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(archive::zipOf(parts));
}

Outcome checked(const Desk& desk, const QStringList& words) {
    return runProgram(QStringList{u"check-paper"_s, desk.file()} + words);
}

} // namespace

TEST_CASE("check-paper names a number that was altered in a text document") {
    const Desk desk("--demo");
    const QString paper = desk.beside("通报.docx");
    REQUIRE(runProgram({u"report"_s, desk.file(), u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, paper}).status ==
            0);
    const Outcome same = checked(desk, {paper});
    INFO(said(same));
    CHECK(same.status == 0);

    const QString edited = desk.beside("改.docx");
    change(paper, edited, u"word/document.xml"_s, "388/2500", "389/2500");
    const Outcome altered = checked(desk, {edited, u"--json"_s});
    INFO(said(altered));
    CHECK(altered.status == 3);
    const QJsonArray differences = altered.json()[u"differences"_s].toArray();
    REQUIRE_FALSE(differences.isEmpty());
    for (const QJsonValue& difference : differences) {
        CHECK(difference[u"expected"_s] == u"388"_s);
        CHECK(difference[u"found"_s] == u"389"_s);
    }
    CHECK(altered.json()[u"compared"_s].toInt() == altered.json()[u"equal"_s].toInt() + differences.size());
    CHECK(checked(desk, {edited}).out.contains(u"389"_s));
}

TEST_CASE("check-paper asks which paper it was where the document lost it, and refuses what it cannot read") {
    const Desk desk("--demo");
    const QString paper = desk.beside("a.docx");
    REQUIRE(runProgram({u"report"_s, desk.file(), u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, paper}).status ==
            0);
    const QString lost = desk.beside("b.docx");
    change(paper, lost, u"docprops/custom.xml"_s, "XunduOrigin", "Other");
    const Outcome asks = checked(desk, {lost});
    CHECK(asks.status == 2);
    CHECK(asks.isExplained());
    CHECK(checked(desk, {lost, u"--kind"_s, u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s}).status == 0);
    CHECK(checked(desk, {lost, u"--kind"_s, u"poster"_s, u"--period"_s, u"2025-06-mid"_s}).status == 2);
    const QString sheet = desk.beside("c.docx");
    REQUIRE(runProgram({u"report"_s, desk.file(), u"unit-sheet"_s, u"--unit"_s, u"咸安区"_s, u"--period"_s, u"2025-06-mid"_s,
                        u"--out"_s, sheet})
                .status == 0);
    change(sheet, lost, u"docprops/custom.xml"_s, "XunduOrigin", "Other");
    const QStringList bare{lost, u"--kind"_s, u"unit-sheet"_s, u"--period"_s, u"2025-06-mid"_s};
    CHECK(checked(desk, bare).status == 2);
    CHECK(checked(desk, bare + QStringList{u"--unit"_s, u"咸安区"_s}).status == 0);
    CHECK(checked(desk, bare + QStringList{u"--light"_s, u"red"_s}).status == 2);
    for (const QString& path : {desk.file(), desk.beside("none.docx")}) {
        const Outcome outcome = checked(desk, {path});
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
    }
}

TEST_CASE("check-paper refuses kinds of which there is no text document") {
    const Desk desk("--demo");
    const QString paper = desk.beside("a.docx");
    REQUIRE(runProgram({u"report"_s, desk.file(), u"bulletin"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, paper}).status ==
            0);
    for (const QString& kind : {u"ledger"_s, u"wall-chart"_s}) {
        const Outcome outcome = checked(desk, {paper, u"--kind"_s, kind, u"--period"_s, u"2025-06-mid"_s});
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
}
