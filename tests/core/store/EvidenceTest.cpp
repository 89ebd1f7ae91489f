#include "core/store/Evidence.h"

#include "core/dispatch/EvidenceFiles.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Units.h"
#include "tests/support/TemporaryOffice.h"

#include <QDir>
#include <QFile>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

const auto period = calendar::TenDay::parse(QStringLiteral("2025-06-mid")).value();

QString written(const TemporaryOffice& place, const char* name, const QByteArray& bytes) {
    QFile file(place.beside(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace

TEST_CASE("Evidence is kept by its hash, described, and comes back by undo") {
    TemporaryOffice place;
    Office& office = place.office();
    const QString path = written(place, "验收 报告.pdf", "bytes");
    const auto taken = dispatch::addEvidence(office, {path}, taskId(1), period, unitId(2));
    REQUIRE(taken.kept.size() == 1);
    CHECK(taken.refusals.isEmpty());
    const auto of = [&] { return evidence::evidenceOf(place.office(), taskId(1), period); };
    REQUIRE(of().size() == 1);
    CHECK(of().front() == taken.kept.front());
    CHECK(of().front().name == text("验收 报告.pdf"));
    CHECK(of().front().size == 5);
    CHECK(of().front().hash == QStringLiteral("277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9")); // sha256sum
    CHECK(of().front().addedOn == QDate(2025, 6, 20));
    CHECK(blobs::bytesOf(office, of().front().hash) == "bytes");
    CHECK(evidence::evidenceOf(office, taskId(1), period.plus(-1)).empty()); // nothing was known then
    CHECK(evidence::countOf(office, taskId(1), period) == 1);
    CHECK(evidence::countOf(office, taskId(2), period) == 0);
    const qint64 id = of().front().id;
    const auto act = [&](const auto& verb) {
        Action action(place.office(), QStringLiteral("Evidence"));
        verb();
        action.commit();
    };
    act([&] { evidence::describe(office, id, text(" 验收\t意见 ")); });
    CHECK(of().front().description == text("验收 意见"));
    act([&] { evidence::setUnit(office, id, {}); });
    CHECK_FALSE(of().front().unit);
    act([&] { evidence::remove(office, id); });
    CHECK(of().empty());
    undo(office);
    undo(office);
    CHECK(of().front().unit == unitId(2));
    CHECK(blobs::bytesOf(office, of().front().hash) == "bytes");
    Action action(office, QStringLiteral("Evidence"));
    CHECK(codeOfError([&] { evidence::remove(office, 7); }) == ErrorCode::NotFound);
}

TEST_CASE("What is no evidence is refused with a sentence, the rest is taken in one action") {
    TemporaryOffice place;
    Office& office = place.office();
    const QString good = written(place, "照片.jpg", "jpeg");
    const QString again = written(place, "照片副本.jpg", "jpeg");
    const QString empty = written(place, "空.txt", {});
    const QString program = written(place, "安装.EXE", "anything");
    const QString disguised = written(place, "报告.docx", "MZ\x90");
    const QString script = written(place, "说明.txt", "#!/bin/sh\n");
    QDir().mkdir(place.beside("材料"));
    REQUIRE(QFile::link(good, place.beside("快捷方式.jpg")));
    QFile large(place.beside("录像.mp4"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(2LL << 30)); // 2 GB that take no room on the disk
    large.close();
    QFile limit(place.beside("恰好.bin.zip"));
    REQUIRE(limit.open(QIODevice::WriteOnly));
    REQUIRE(limit.resize(20LL << 20));
    limit.close();
    const auto taken =
        dispatch::addEvidence(office,
                              {good, again, empty, program, disguised, script, place.beside("材料"), place.beside("快捷方式.jpg"),
                               large.fileName(), limit.fileName(), place.beside("没有.pdf")},
                              taskId(1), period);
    REQUIRE(taken.kept.size() == 2);
    CHECK(taken.kept[1].size == 20971520);
    REQUIRE(taken.refusals.size() == 9);
    const QStringList words{text("照片.jpg"), text("空.txt"),       text("安装.EXE"), text("报告.docx"), text("说明.txt"),
                            text("材料"),     text("快捷方式.jpg"), text("录像.mp4"), text("没有.pdf")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        INFO(taken.refusals.at(i).toStdString());
        CHECK(taken.refusals.at(i).contains(words.at(i)));
    }
    CHECK(taken.refusals.at(7).contains(QStringLiteral("20 MB")));
    CHECK(evidence::countOf(office, taskId(1), period) == 2);
    undo(office);
    CHECK(evidence::countOf(office, taskId(1), period) == 0);
    const auto before = entries(office).size();
    CHECK(dispatch::addEvidence(office, {empty}, taskId(1), period).kept.empty());
    CHECK(entries(office).size() == before); // nothing to undo
}

TEST_CASE("The check of a file finds evidence that was changed or lost, and a unit with evidence stays") {
    TemporaryOffice place;
    std::optional<plan::UnitId> unit;
    {
        Action action(place.office(), QStringLiteral("Unit"));
        unit = units::add(place.office(), {text("市水利局"), {}, plan::UnitKind::Department, {}});
        action.commit();
    }
    const auto taken = dispatch::addEvidence(place.office(), {written(place, "照片.jpg", "jpeg")}, taskId(1), period, unit);
    {
        Action action(place.office(), QStringLiteral("Unit"));
        CHECK(codeOfError([&] { units::remove(place.office(), *unit); }) == ErrorCode::BadValue);
    }
    place.close();
    CHECK(check(place.path()).empty());
    SECTION("changed") {
        place.tamper("UPDATE blob SET bytes = CAST('other' AS BLOB)");
        REQUIRE(check(place.path()).size() == 1);
        CHECK(check(place.path()).front().code == QStringLiteral("blob"));
    }
    SECTION("lost") {
        place.tamper("DELETE FROM blob");
        REQUIRE(check(place.path()).size() == 1);
        CHECK(check(place.path()).front().text.contains(text("照片.jpg")));
    }
}
