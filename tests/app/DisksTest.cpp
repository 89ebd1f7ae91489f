#include "tests/app/Shape.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

const QString recordText = u"record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=21 --progress "_s;

void fails(const Outcome& outcome) {
    INFO(said(outcome));
    CHECK(outcome.status == 1);
    CHECK(outcome.isExplained());
}

/// Bytes that belong to no part, between a workbook's parts and the list of them.
void enlarge(const QString& path, int by) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray zip = file.readAll();
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    REQUIRE(end > 0);
    char* place = zip.data() + end + 16; // where the list begins
    const auto list = qFromLittleEndian<quint32>(place);
    qToLittleEndian<quint32>(list + static_cast<quint32>(by), place);
    zip.insert(list, QByteArray(by, 'x'));
    file.seek(0);
    REQUIRE(file.write(zip) == zip.size());
}

} // namespace

TEST_CASE("From a read-only folder an office file is read and not written") {
    SmallDisk disk(4096);
    if (disk.isLeftOut())
        return;
    const QString file = disk.path(u"office.xundu"_s);
    REQUIRE(runProgram({u"create"_s, file}).status == 0);
    disk.makeReadOnly();
    for (const QString& command : {u"show --json"_s, u"status --period 2025-06-mid"_s, u"history"_s, u"check"_s})
        CHECK(call(file, command).status == 0);
    fails(call(file, recordText + u"甲"_s));
    fails(call(file, u"set --confirm-leads"_s));
    fails(call(file, u"undo"_s));
    fails(runProgram({u"create"_s, disk.path(u"other.xundu"_s)}));

    const Desk desk;
    fails(runProgram({u"backup"_s, desk.file(), disk.path(u"copy.xundu"_s)}));
    fails(runProgram({u"report"_s, desk.file(), u"ledger"_s, u"--out"_s, disk.path(u"a.xlsx"_s)}));
    fails(runProgram({u"report"_s, desk.file(), u"bulletin"_s, u"--out"_s, disk.path(u"a.pdf"_s)}));
    fails(runProgram({u"report"_s, desk.file(), u"bulletin"_s, u"--out"_s, disk.path(u"a.pdf"_s), u"--issue"_s}));
    CHECK(desk.history().size() == 1); // not issued either
    CHECK(runProgram({u"backup"_s, file, desk.beside("copy.xundu")}).status == 0);
    CHECK(runProgram({u"report"_s, file, u"ledger"_s, u"--out"_s, desk.beside("a.xlsx")}).status == 0);
    CHECK(disk.files() == QStringList{u"office.xundu"_s});
}

TEST_CASE("On a full disk nothing is half done") {
    SmallDisk disk(1024);
    if (disk.isLeftOut())
        return;
    const QString file = disk.path(u"office.xundu"_s);
    REQUIRE(runProgram({u"create"_s, file}).status == 0);
    const QString history = call(file, u"history --json"_s).out;
    const qint64 left = GENERATE(0, 4096, 16384);
    disk.fillUpTo(left);
    const QStringList files = disk.files();

    const QString longText(left > 0 ? 40'000 : 1, u'字');
    fails(call(file, recordText + longText));
    CHECK(call(file, u"history --json"_s).out == history);
    CHECK(call(file, u"check"_s).status == 0);
    fails(runProgram({u"create"_s, disk.path(u"other.xundu"_s)}));
    fails(runProgram({u"backup"_s, file, disk.path(u"copy.xundu"_s)}));
    const Desk desk("--demo");
    const qsizetype entries = desk.history().size();
    const QStringList report{u"report"_s,      desk.file(), u"bulletin"_s,        u"--period"_s,
                             u"2025-06-mid"_s, u"--out"_s,  disk.path(u"a.pdf"_s)};
    fails(runProgram(report));
    fails(runProgram(report + QStringList{u"--issue"_s}));
    CHECK(desk.history().size() == entries); // what was not written was not issued
    CHECK(disk.files() == files);

    REQUIRE(QFile::remove(disk.path(u"filler"_s)));
    CHECK(call(file, recordText + u"甲"_s).status == 0); // with room again it works
    CHECK(call(file, u"check"_s).status == 0);
}

TEST_CASE("A full temporary folder is named, not the disk of the office file") {
    SmallDisk disk(1024);
    if (disk.isLeftOut())
        return;
    const Desk desk;
    const QString folder = desk.beside("forms");
    REQUIRE(call(desk.file(), u"forms --period 2025-06-mid --unit 咸安区 --out "_s + folder).status == 0);
    enlarge(QDir(folder).entryInfoList(QDir::Files).first().filePath(), 4 << 20);
    const QString before = desk.state();
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"SQLITE_TMPDIR"_s, disk.path(u"."_s));
    const Outcome refused = call(desk.file(), u"collect --period 2025-06-mid "_s + folder, environment);
    fails(refused);
    CHECK(refused.err.contains(QDir(disk.path(u"."_s)).canonicalPath()));
    CHECK_FALSE(refused.err.contains(desk.file()));
    CHECK(desk.state() == before);
    CHECK(disk.files().isEmpty());
    const Outcome taken = call(desk.file(), u"collect --period 2025-06-mid "_s + folder); // with room it is taken
    INFO(said(taken));
    CHECK(taken.status == 0);
}

TEST_CASE("An answer that cannot be written out is a failure") {
    if (!QFile::exists(u"/dev/full"_s)) {
        WARN("left out: this machine has no /dev/full");
        return;
    }
    const Desk desk;
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(XUNDU_PROGRAM), {u"show"_s, desk.file(), u"--json"_s});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
    CHECK(QString::fromUtf8(process.readAllStandardError()).startsWith(u"xundu: "_s));
}
