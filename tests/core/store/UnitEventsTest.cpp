#include "core/store/UnitEvents.h"

#include "core/store/Action.h"
#include "core/store/Forms.h"
#include "core/store/IssuedPapers.h"
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
