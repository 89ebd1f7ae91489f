#include "core/dispatch/Originals.h"

#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

#include <QFile>
#include <QFileInfo>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("Originals") {
    TemporaryOffice temporary;
    const QByteArray bytes("as it came");
    QString hash;
    {
        store::Action action(temporary.office(), QStringLiteral("keep"));
        store::returns::ReturnedFile file{.unit = unitId(1), .period = tenDay("2025-06-mid"), .name = QStringLiteral("a.xlsx")};
        hash = store::returns::keep(temporary.office(), file, bytes).hash;
        action.commit();
    }
    const QString name = QStringLiteral("市科技局 旬报.xlsx");

    SECTION("a copy has the file's own name and content, and nobody may write it") {
        dispatch::Originals originals;
        const QString path = originals.copyOf(temporary.office(), hash, name);
        QFile file(path);
        CHECK(QFileInfo(path).fileName() == name);
        CHECK((file.permissions() & (QFile::ReadOwner | QFile::WriteOwner)) == QFile::ReadOwner);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == bytes);
        CHECK(originals.copyOf(temporary.office(), hash, name) == path);
    }
    SECTION("two files of one name do not get into each other's way") {
        dispatch::Originals originals;
        const QByteArray other("as it came later");
        const QString second = originals.copyOf(other, store::blobs::hashOf(other), name);
        CHECK(second != originals.copyOf(temporary.office(), hash, name));
    }
    SECTION("a name with folders in it stays within the folder") {
        dispatch::Originals originals;
        const QString path = originals.copyOf(bytes, hash, QStringLiteral("../../a.xlsx"));
        CHECK(QFileInfo(path).fileName() == QStringLiteral("a.xlsx"));
        CHECK(QFileInfo(path).absolutePath() ==
              QFileInfo(originals.copyOf(bytes, hash, QStringLiteral("b.xlsx"))).absolutePath());
    }
    SECTION("the copies go away") {
        QString path;
        {
            dispatch::Originals originals;
            path = originals.copyOf(temporary.office(), hash, name);
        }
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("an original that the office file does not keep is an error") {
        dispatch::Originals originals;
        CHECK(codeOfError([&] { originals.copyOf(temporary.office(), QString(64, u'0'), name); }) == base::ErrorCode::NotFound);
    }
}
