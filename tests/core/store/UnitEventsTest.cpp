#include "core/store/UnitEvents.h"

#include "core/store/Action.h"
#include "core/store/Forms.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Notices.h"
#include "core/store/Reminders.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;

TEST_CASE("What went out to a unit and what came back is told newest first, and nobody else's") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto period = calendar::TenDay::parse(QStringLiteral("2025-06-mid")).value();
    const auto earlier = period.plus(-1);
    {
        Action action(office, QStringLiteral("Traffic"));
        forms::save(office, {forms::newId(), unitId(2), earlier, QDate(2025, 6, 3)});
        forms::save(office, {forms::newId(), unitId(2), period, QDate(2025, 6, 12)});
        forms::save(office, {forms::newId(), unitId(3), period, QDate(2025, 6, 12)});
        reminders::give(office, unitId(2), period, QStringLiteral("form"));
        returns::keep(office, {0, unitId(2), period, QStringLiteral("咸安区旬报.xlsx"), {}, {}, {}, 0}, "bytes");
        returns::sendBack(office, {unitId(2), period, QStringLiteral("退回.xlsx"), {}, QStringLiteral("请核对"), {}, {}, {}},
                          "others");
        action.commit();
    }
    store::papers::IssuedPaper paper{.period = period,
                                     .kind = QStringLiteral("unit-sheet"),
                                     .name = QStringLiteral("咸安区.pdf"),
                                     .origin = QStringLiteral("kind=unit-sheet&period=2025-06-mid&unit=2")};
    store::papers::issue(office, paper, "pdf", {});
    paper.name = QStringLiteral("别家.pdf");
    paper.origin = QStringLiteral("kind=unit-sheet&period=2025-06-mid&unit=22"); // begins with the same digit
    store::papers::issue(office, paper, "pdf2", {});

    const auto events = units::eventsOf(office, unitId(2));
    REQUIRE(events.size() == 6);
    const auto has = [&](units::EventKind kind) {
        return std::find_if(events.begin(), events.end(), [&](const units::Event& each) { return each.kind == kind; });
    };
    CHECK(events.back() == units::Event{units::EventKind::FormIssued, earlier, QDate(2025, 6, 3), {}, {}, {}});
    CHECK(events[4].kind == units::EventKind::FormIssued);
    CHECK(events[4].period == period);
    const auto taken = has(units::EventKind::FileTaken);
    REQUIRE(taken != events.end());
    CHECK(taken->what == QStringLiteral("咸安区旬报.xlsx"));
    CHECK(taken->hash == QStringLiteral("277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9")); // sha256sum
    const auto sent = has(units::EventKind::SentBack);
    REQUIRE(sent != events.end());
    CHECK(sent->by == QStringLiteral("经办人"));
    CHECK(has(units::EventKind::Reminded)->on == QDate(2025, 6, 20));
    CHECK(has(units::EventKind::PaperIssued)->what == QStringLiteral("咸安区.pdf"));
    CHECK(units::eventsOf(office, unitId(4)).empty());
}

TEST_CASE("What a unit answered to a letter is part of its record: the scan by its name, else the words") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto period = calendar::TenDay::parse(QStringLiteral("2025-06-early")).value();
    Action action(office, QStringLiteral("Letters"), Finality::Final);
    const auto paper = store::papers::record(
        office, {.period = period, .kind = QStringLiteral("notice"), .name = QStringLiteral("催办.pdf")}, "pdf", {});
    const auto letter = notices::add(office, {.unit = unitId(2),
                                              .period = period,
                                              .step = supervision::Step::Urge,
                                              .number = QStringLiteral("咸科赋能督〔2025〕1号"),
                                              .paper = paper.id,
                                              .issuedOn = QDate(2025, 6, 11),
                                              .answerBy = QDate(2025, 6, 30),
                                              .matters = {{.step = supervision::Step::Urge,
                                                           .kind = supervision::MatterKind::Red,
                                                           .since = period,
                                                           .task = smallPlan().tasks().front()->id}}});
    notices::follow(office, letter,
                    {.kind = supervision::FollowUpKind::Extended,
                     .text = QStringLiteral("资金未到位"),
                     .state = QStringLiteral("已招标"),
                     .dueOn = QDate(2025, 7, 10)});
    notices::follow(office, letter, {.kind = supervision::FollowUpKind::Replied, .text = QStringLiteral("已整改")},
                    Scan{QStringLiteral("复函.pdf"), "scan"});
    notices::follow(office, letter, {.kind = supervision::FollowUpKind::Closed, .text = QStringLiteral("验收单")});
    action.commit();

    const auto events = units::eventsOf(office, unitId(2));
    REQUIRE(events.size() == 2); // the step taken by the office itself is none of the unit's
    CHECK(events[0].kind == units::EventKind::Answered);
    CHECK(events[0].what == QStringLiteral("复函.pdf"));
    CHECK(events[0].on == QDate(2025, 6, 20));
    CHECK_FALSE(events[0].hash.isEmpty());
    CHECK(events[1].kind == units::EventKind::AskedForTime);
    CHECK(events[1].what == QStringLiteral("资金未到位"));
    CHECK(events[1].period == period);
    CHECK(units::eventsOf(office, unitId(3)).empty());
}
