#include "core/base/WholeFile.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallDisk.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A disk that fails after some bytes.
class BrokenSource : public QIODevice {
public:
    BrokenSource() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (m_given)
            return -1;
        m_given = true;
        std::fill_n(data, size, 'x');
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    bool m_given = false;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

std::optional<base::ErrorCode> refusal(QIODevice& source, const QString& path) {
    try {
        base::copyWhole(source, path);
    } catch (const base::Error& error) {
        return error.code();
    }
    return std::nullopt;
}

QBuffer& opened(QBuffer& buffer) {
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return buffer;
}

} // namespace

TEST_CASE("what is agreed to runs when the bytes are safe and not yet in their place") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"通报.pdf"_s);
    put(path, "old");
    QByteArray meanwhile;
    base::writeWhole(path, "new", [&] { meanwhile = contentOf(path); });
    CHECK(meanwhile == "old");
    CHECK(contentOf(path) == "new");
    SECTION("what it throws leaves the old file and nothing beside it") {
        CHECK_THROWS_AS(base::writeWhole(path, "newer", [] { throw base::Error(base::ErrorCode::BadValue, u"no"_s); }),
                        base::Error);
        CHECK(contentOf(path) == "new");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"通报.pdf"_s});
    }
    SECTION("where nothing can be written it does not run") {
        bool ran = false;
        CHECK_THROWS_AS(base::writeWhole(folder.filePath(u"none/a.pdf"_s), "a", [&] { ran = true; }), base::Error);
        CHECK_FALSE(ran);
    }
}

TEST_CASE("a device is copied whole, piece by piece, over what stood there") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.bin"_s);
    put(path, "old");
    QByteArray bytes;
    for (int i = 0; bytes.size() < 200'001; ++i)
        bytes += QByteArray::number(i);
    QBuffer source(&bytes);
    CHECK_FALSE(refusal(opened(source), path));
    CHECK(contentOf(path) == bytes);
    QBuffer empty;
    CHECK_FALSE(refusal(opened(empty), path));
    CHECK(contentOf(path).isEmpty());
}

TEST_CASE("a copy that fails leaves the old file and nothing beside it") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bin"_s);
    put(path, "old");
    BrokenSource broken;
    CHECK(refusal(broken, path) == base::ErrorCode::CannotWrite);
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.bin"_s});
    QByteArray bytes(100'000, 'x');
    QBuffer source(&bytes);
    CHECK(refusal(opened(source), folder.path()) == base::ErrorCode::BadCall);
    CHECK(refusal(source, folder.filePath(u"none/a.bin"_s)) == base::ErrorCode::NotFound);
    SmallDisk disk(64);
    if (disk.isLeftOut())
        return;
    put(disk.path(u"a.bin"_s), "old");
    CHECK(refusal(source, disk.path(u"a.bin"_s)) == base::ErrorCode::CannotWrite);
    CHECK(disk.files() == QStringList{u"a.bin"_s});
    CHECK(contentOf(disk.path(u"a.bin"_s)) == "old");
    disk.makeReadOnly();
    CHECK(refusal(source, disk.path(u"b.bin"_s)) == base::ErrorCode::ReadOnly);
}

TEST_CASE("A path that is taken is counted on, and a folder gets no dot at its end") {
    const QTemporaryDir folder;
    const auto at = [&](const QString& name) { return folder.filePath(name); };
    CHECK(base::freePath(at(u"通报.pdf"_s)) == at(u"通报.pdf"_s));
    CHECK(base::freePath(at(u"交接材料 2025-07-01"_s)) == at(u"交接材料 2025-07-01"_s));
    base::writeWhole(at(u"通报.pdf"_s), "1");
    base::writeWhole(at(u"通报 (2).pdf"_s), "2");
    REQUIRE(QDir(folder.path()).mkdir(u"交接材料 2025-07-01"_s));
    CHECK(base::freePath(at(u"通报.pdf"_s)) == at(u"通报 (3).pdf"_s));
    CHECK(base::freePath(at(u"交接材料 2025-07-01"_s)) == at(u"交接材料 2025-07-01 (2)"_s));
    CHECK(base::freePath(at(u"退回.xlsx"_s), {u"txt"_s}) == at(u"退回.xlsx"_s));
    base::writeWhole(at(u"退回.txt"_s), "3");
    CHECK(base::freePath(at(u"退回.xlsx"_s), {u"txt"_s}) == at(u"退回 (2).xlsx"_s));
}
