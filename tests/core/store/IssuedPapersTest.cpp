#include "core/store/IssuedPapers.h"

#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

TEST_CASE("The figures of a paper are the readings that its printed values rest on") {
    TemporaryOffice place;
    {
        Action action(place.office(), QStringLiteral("Record"));
        const auto save = [&](const char* code, qint64 unit, const char* period, const char* value) {
            reports::save(place.office(),
                          progress::Reading{indicatorCode(code), unitId(unit), tenDay(period), decimal(value), {}, {}});
        };
        save("I01-1", 1, "2025-06-early", "20"); // the source: the counties' do not enter
        save("I01-1", 2, "2025-06-mid", "3");
        save("I02-2", 2, "2025-06-mid", "0.25"); // no source's reading: county and zone together
        save("I02-2", 4, "2025-05-late", "0.5");
        action.commit();
    }
    const auto status = reports::statusOf(place.office(), tenDay("2025-06-mid"));
    CHECK(store::papers::figuresOf(status, {}).empty());
    CHECK(store::papers::figuresOf(status, {indicatorCode("I01-1"), indicatorCode("I01-3")}) ==
          std::vector<store::papers::Figure>{{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-early"), QStringLiteral("20")}});
    CHECK(store::papers::figuresOf(status, {indicatorCode("I01-1"), indicatorCode("I02-2")}) ==
          std::vector<store::papers::Figure>{{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-early"), QStringLiteral("20")},
                                             {indicatorCode("I02-2"), unitId(2), tenDay("2025-06-mid"), QStringLiteral("0.25")},
                                             {indicatorCode("I02-2"), unitId(4), tenDay("2025-05-late"), QStringLiteral("0.5")}});
}

TEST_CASE("An issued paper is kept with its bytes, for good") {
    TemporaryOffice place;
    const auto period = tenDay("2025-06-mid");
    const auto paper = store::papers::issue(
        place.office(), {.period = period, .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")}, "bytes",
        {{indicatorCode("I01-1"), unitId(1), period, QStringLiteral("20")}});
    CHECK(paper.issuedOn == QDate(2025, 6, 20));
    CHECK(paper.issuedAt == place.clock().now());
    CHECK(paper.by == QStringLiteral("经办人"));
    CHECK(store::papers::issuedIn(place.reopen(), period) == std::vector{paper});
    CHECK(store::papers::issuedIn(place.office(), tenDay("2025-06-early")).empty());
    CHECK(blobs::bytesOf(place.office(), paper.hash) == QByteArray("bytes"));
    CHECK(store::papers::carryingOther(place.office(), {indicatorCode("I01-1"), unitId(1), period, QStringLiteral("21")}) ==
          std::vector{store::papers::Carrier{paper, QStringLiteral("20")}});
    CHECK(
        store::papers::carryingOther(place.office(), {indicatorCode("I01-1"), unitId(1), period, QStringLiteral("20")}).empty());
    CHECK(
        store::papers::carryingOther(place.office(), {indicatorCode("I01-1"), unitId(2), period, QStringLiteral("21")}).empty());
    CHECK(codeOfError([&] { undo(place.office()); }) == ErrorCode::FinalEntry);
    // Another year; before the first report; not begun on 20 June.
    for (const char* other : {"2026-06-mid", "2025-01-early", "2025-06-late"})
        CHECK(codeOfError([&] { store::papers::issue(place.office(), {.period = tenDay(other)}, "bytes", {}); }) ==
              ErrorCode::BadValue);
    CHECK(store::papers::issuedPapers(place.office()).size() == 1);
}

TEST_CASE("Numbers of a series run on without gaps or doubles, the plan's own counted") {
    TemporaryOffice place; // the plan is 咸政办函〔2025〕1号
    const QString series = QStringLiteral("咸政办函");
    const auto next = [&](int year) { return store::papers::nextNumber(place.office(), series, year).text(); };
    const auto issue = [&](const char* number, const char* name) {
        return store::papers::issue(place.office(),
                                    {.period = tenDay("2025-06-mid"),
                                     .kind = QStringLiteral("bulletin"),
                                     .name = QString::fromUtf8(name),
                                     .number = QString::fromUtf8(number),
                                     .origin = QStringLiteral("kind=bulletin")},
                                    name, {});
    };
    CHECK(next(2025) == QStringLiteral("咸政办函〔2025〕2号"));
    CHECK(next(2026) == QStringLiteral("咸政办函〔2026〕1号"));
    CHECK(store::papers::nextNumber(place.office(), QStringLiteral("咸政督"), 2025).number == 1);

    CHECK(store::papers::doubtAbout(place.office(), next(2025)).isEmpty());
    CHECK(store::papers::doubtAbout(place.office(), {}).isEmpty());
    const QString doubt = store::papers::doubtAbout(place.office(), QStringLiteral("咸政办函〔2025〕7号"));
    CHECK(doubt.contains(QStringLiteral("咸政办函〔2025〕2号"))); // which would be the next

    const auto second = issue("咸政办函[2025]第02号", "上旬.pdf");
    CHECK(second.number == QStringLiteral("咸政办函〔2025〕2号")); // as papers print it
    CHECK(entries(place.office()).back().title == QStringLiteral("Issue 上旬.pdf (咸政办函〔2025〕2号)"));
    CHECK(next(2025) == QStringLiteral("咸政办函〔2025〕3号"));
    issue("咸政办函〔2025〕7号", "中旬.pdf"); // typed beyond the next
    CHECK(next(2025) == QStringLiteral("咸政办函〔2025〕8号"));
    issue("咸政办函〔2025〕5号", "补.pdf"); // one that was left out
    CHECK(next(2025) == QStringLiteral("咸政办函〔2025〕8号"));
    issue("", "台账.xlsx");

    const auto papersBefore = store::papers::issuedPapers(place.reopen());
    QStringList numbers;
    for (const auto& paper : papersBefore)
        numbers << paper.number;
    CHECK(numbers == QStringList{QString(), QStringLiteral("咸政办函〔2025〕5号"), QStringLiteral("咸政办函〔2025〕7号"),
                                 QStringLiteral("咸政办函〔2025〕2号")}); // newest first
    CHECK(papersBefore.back() == second);
    CHECK(store::papers::bytesOf(place.office(), second) == QByteArray("上旬.pdf"));

    QString said;
    const auto refused = [&](const char* number) { return codeOfError([&] { issue(number, "又.pdf"); }, &said); };
    CHECK(refused("咸政办函〔2025〕2号") == ErrorCode::BadValue);
    CHECK(said.contains(QStringLiteral("上旬.pdf")));
    CHECK(said.contains(QStringLiteral("咸政办函〔2025〕8号")));
    CHECK(refused("咸政办函（2025）007号") == ErrorCode::BadValue);
    CHECK(refused("咸政办函〔2025〕1号") == ErrorCode::BadValue); // the plan's
    CHECK(refused("第八号") == ErrorCode::BadValue);
    CHECK(said.contains(QStringLiteral("咸政办函〔2025〕1号"))); // how one is written
    CHECK(store::papers::issuedPapers(place.office()) == papersBefore);
}

TEST_CASE("What no longer stands in an issued paper is found by what was known before and after") {
    TemporaryOffice place;
    const auto june = tenDay("2025-06-mid");
    const auto record = [&](const char* period, const char* value) {
        Action action(place.office(), QStringLiteral("Record"));
        reports::save(place.office(),
                      progress::Reading{indicatorCode("I01-1"), unitId(1), tenDay(period), decimal(value), {}, {}});
        action.commit();
    };
    const auto issue = [&](const char* period, const char* name) {
        const auto status = reports::statusOf(place.office(), tenDay(period));
        return store::papers::issue(
            place.office(), {.period = status.period, .kind = QStringLiteral("bulletin"), .name = QString::fromUtf8(name)}, name,
            store::papers::figuresOf(status, {indicatorCode("I01-1")}));
    };
    record("2025-06-early", "20");
    issue("2025-06-early", "上旬.pdf");
    const auto mid = issue("2025-06-mid", "中旬.pdf"); // carries 20 forward
    const QString twenty = QStringLiteral("20");
    const auto before = reports::statusOf(place.office(), june);
    const auto old = [&] { return store::papers::carryingOld(place.office(), before, reports::statusOf(place.office(), june)); };
    CHECK(old().empty());

    SECTION("a reading of the 旬 itself: the paper of the 旬 before is right") {
        record("2025-06-mid", "21");
        CHECK(old() == std::vector<store::papers::Carrier>{{mid, twenty}});
    }
    SECTION("the same figure again") {
        record("2025-06-mid", "20");
        CHECK(old().empty());
    }
    SECTION("the reading that both printed") {
        record("2025-06-early", "19");
        CHECK(old().size() == 2);
    }
}

TEST_CASE("Check misses a kept file whose bytes are gone") {
    TemporaryOffice place;
    const auto period = tenDay("2025-06-mid");
    store::papers::issue(place.office(),
                         {.period = period, .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")}, "paper", {});
    {
        Action action(place.office(), QStringLiteral("Collect"));
        returns::keep(place.office(), {.unit = unitId(2), .period = period, .name = QStringLiteral("咸安区.xlsx")}, "return");
        returns::sendBack(place.office(), {unitId(3), period, QStringLiteral("赤壁市.xlsx"), {}, QStringLiteral("请核对"), {}},
                          "sent");
        action.commit();
    }
    CHECK(check(place.path()).empty());
    const auto missing = [&](const char* bytes) {
        place.tamper(("DELETE FROM blob WHERE bytes = CAST('" + std::string(bytes) + "' AS BLOB)").c_str());
        QStringList texts;
        for (const Problem& problem : check(place.path())) {
            CHECK(problem.code == QStringLiteral("blob"));
            texts << problem.text;
        }
        return texts;
    };
    const QStringList first = missing("paper");
    CHECK(first == QStringList{QStringLiteral("The original of 通报.pdf is no longer in the file.")});
    CHECK(missing("return").size() == 2);
    CHECK(missing("sent").size() == 3);
}
