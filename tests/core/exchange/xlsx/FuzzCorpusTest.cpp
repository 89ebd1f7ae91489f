#include "tests/fuzz/Mutation.h"
#include "tests/fuzz/Trials.h"
#include "tests/support/Catch.h"

#include <QDir>

using namespace xundu;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Seed {
    QString name;
    QByteArray bytes;
};

/// The workbooks that the fuzzer begins with: of libxlsxwriter, openpyxl and LibreOffice, and some that no program writes.
std::vector<Seed> corpus() {
    const QDir folder(QStringLiteral(XUNDU_SOURCE_DIR "/tests/fuzz/corpus"));
    std::vector<Seed> seeds;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        seeds.push_back({name, file.readAll()});
    }
    REQUIRE(seeds.size() >= 10);
    return seeds;
}

/// Each seed as it is, then with its parts changed so many times.
void tryAll(QString (*trial)(const QByteArray&), unsigned times) {
    for (const Seed& seed : corpus()) {
        INFO(seed.name.toStdString());
        CHECK(trial(seed.bytes) == QString());
        for (unsigned i = 0; i < times; ++i) {
            const auto change = [&](const QByteArray& part) { return fuzz::changedXml(part, i); };
            const QString wrong = trial(fuzz::withOnePartChanged(seed.bytes, i, change));
            if (wrong.isEmpty())
                continue;
            INFO(i);
            CHECK(wrong == QString());
        }
    }
}

} // namespace

TEST_CASE("changed workbooks are read, or refused, and do no harm") { tryAll(fuzz::readWorkbook, 200); }

TEST_CASE("forms are found in changed workbooks, or refused, and do no harm") { tryAll(fuzz::readReturnedForm, 100); }

TEST_CASE("changed workbooks are marked without loss, or refused, and do no harm") { tryAll(fuzz::markWorkbook, 100); }

TEST_CASE("changes reach the parts of an archive") {
    for (const Seed& seed : corpus()) {
        const QByteArray made = fuzz::withOnePartChanged(seed.bytes, 8, [](const QByteArray&) { return QByteArray("changed"); });
        CHECK(made.contains("changed"));
        CHECK(made.startsWith("PK"));
        CHECK(fuzz::withOnePartChanged(seed.bytes, 9, [](const QByteArray& part) { return fuzz::changedXml(part, 9); }) ==
              fuzz::withOnePartChanged(seed.bytes, 9, [](const QByteArray& part) { return fuzz::changedXml(part, 9); }));
    }
}
