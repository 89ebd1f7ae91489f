#include "ui/models/FolderWatch.h"

#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace xundu;
using namespace std::chrono_literals;

namespace {

struct Watched {
    QTemporaryDir outer;
    QString folder = outer.filePath(QStringLiteral("in"));
    ui::FolderWatch watch{40ms};
    QSignalSpy arrived{&watch, &ui::FolderWatch::arrived};
    QSignalSpy lost{&watch, &ui::FolderWatch::lost};

    Watched() { QDir().mkpath(folder); }
    void write(const char* name, const char* content) const {
        QFile file(QDir(folder).filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::Append));
        file.write(content);
    }
    QStringList names() const {
        QStringList all;
        for (const auto& call : arrived) {
            for (const QString& path : call.front().toStringList())
                all << QFileInfo(path).fileName();
        }
        return all;
    }
};

} // namespace

TEST_CASE("FolderWatch") {
    Watched w;

    SECTION("tells of forms that lie there and of those that come, once each") {
        w.write("a.xlsx", "one");
        w.watch.watch(w.folder);
        REQUIRE(w.arrived.wait(2000));
        w.write("b.xlsx", "two");
        REQUIRE(w.arrived.wait(2000));
        QTest::qWait(200);
        CHECK(w.names() == QStringList{QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx")});
    }
    SECTION("tells again of a form that is written over in place") {
        w.write("a.xlsx", "one");
        w.watch.watch(w.folder);
        REQUIRE(w.arrived.wait(2000));
        w.write("a.xlsx", "and more"); // the folder itself stays as it was
        REQUIRE(w.arrived.wait(2000));
        CHECK(w.names() == QStringList{QStringLiteral("a.xlsx"), QStringLiteral("a.xlsx")});
    }
    SECTION("waits while a file still grows") {
        w.watch.watch(w.folder);
        for (int piece = 0; piece < 8; ++piece) {
            w.write("a.xlsx", "piece");
            QTest::qWait(25);
            CHECK(w.arrived.isEmpty());
        }
        REQUIRE(w.arrived.wait(2000));
        CHECK(QFile(w.arrived.front().front().toStringList().front()).size() == 40);
    }
    SECTION("passes over lock files, hidden files, empty files and other kinds") {
        for (const char* name : {"~$a.xlsx", ".~lock.a.xlsx#", ".b.xlsx", "c.docx", "d.xlsx"})
            w.write(name, "one");
        w.write("e.xlsx", "");
        w.watch.watch(w.folder);
        REQUIRE(w.arrived.wait(2000));
        CHECK(w.names() == QStringList{QStringLiteral("d.xlsx")});
    }
    SECTION("says once that the folder is gone, and watches no longer") {
        w.watch.watch(w.folder);
        QTest::qWait(100);
        REQUIRE(QDir(w.folder).removeRecursively());
        REQUIRE((w.lost.count() == 1 || w.lost.wait(2000)));
        QTest::qWait(200);
        CHECK(w.lost.count() == 1);
        CHECK(w.watch.folder().isEmpty());
    }
    SECTION("a folder that never was is said too") {
        w.watch.watch(w.folder + QStringLiteral("/never"));
        REQUIRE(w.lost.wait(2000));
        CHECK(w.arrived.isEmpty());
    }
}
