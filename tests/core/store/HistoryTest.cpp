#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;

namespace {

qint64 record(Office& office, const char* value, const char* denominator = nullptr) {
    Action action(office, QStringLiteral("Record"));
    progress::Reading reading{indicatorCode("I01-3"), unitId(1), tenDay("2025-06-mid"), decimal(value), {}, {}};
    if (denominator)
        reading.denominator = decimal(denominator);
    reports::save(office, reading);
    return action.commit().value();
}

/// "column: from → to" of each field, null as "-".
QStringList lines(const Office& office, qint64 entry) {
    QStringList result;
    for (const FieldChange& field : changesOf(office, entry)) {
        const auto word = [](const QVariant& value) { return value.isNull() ? QStringLiteral("-") : value.toString(); };
        result << QStringLiteral("%1 %2 %3: %4 > %5").arg(field.table, field.key, field.column, word(field.from), word(field.to));
    }
    return result;
}

QString line(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("History tells each field of an entry, decimals as one") {
    TemporaryOffice place;
    Office& office = place.office();
    const qint64 first = record(office, "12");
    const qint64 whole = record(office, "21");       // only the units change
    const qint64 finer = record(office, "2.1");      // only the scale changes
    const qint64 both = record(office, "3.25", "7"); // both, and a denominator comes
    const qint64 back = record(office, "3.25");      // it goes
    const qint64 taken = undo(office).id;

    CHECK(lines(office, first).contains(line("reading I01-3/1/2025-06-mid value: - > 12")));
    CHECK(lines(office, whole) == QStringList{line("reading I01-3/1/2025-06-mid value: 12 > 21")});
    CHECK(lines(office, finer) == QStringList{line("reading I01-3/1/2025-06-mid value: 21 > 2.1")});
    CHECK(lines(office, both) == QStringList{line("reading I01-3/1/2025-06-mid value: 2.1 > 3.25"),
                                             line("reading I01-3/1/2025-06-mid denominator: - > 7")});
    CHECK(lines(office, back) == QStringList{line("reading I01-3/1/2025-06-mid denominator: 7 > -")});
    CHECK(lines(office, taken) == QStringList{line("reading I01-3/1/2025-06-mid denominator: - > 7")});
    CHECK(changesOf(office, 99).empty());
    for (const FieldChange& field : changesOf(office, finer)) { // decimals are numbers, not text
        CHECK(field.from == QVariant(21));
        CHECK(field.to == QVariant(2.1));
    }

    SECTION("and each entry of a field, newest first") {
        std::vector<qint64> ids;
        for (const JournalEntry& entry :
             entriesTouching(office, QStringLiteral("reading"), QStringLiteral("I01-3/1/2025-06-mid")))
            ids.push_back(entry.id);
        CHECK(ids == std::vector{taken, back, both, finer, whole, first});
        CHECK(entriesTouching(office, QStringLiteral("reading"), QStringLiteral("I01-3/2/2025-06-mid")).empty());
    }
    SECTION("the newest entries come when a limit is set") {
        const auto newest = entries(office, 2);
        REQUIRE(newest.size() == 2);
        CHECK(newest[0].id == back);
        CHECK(newest[1].id == taken);
    }
}

TEST_CASE("History speaks in codes, days and periods") {
    TemporaryOffice place;
    Office& office = place.office();
    Action action(office, QStringLiteral("Set"));
    plans::setFirstReport(office, tenDay("2025-04-early"));
    plans::setPace(office, indicatorCode("I01-1"), {plan::PaceKind::Steps, {{tenDay("2025-06-mid"), decimal("20.5")}}});
    plans::setMilestoneDue(office, milestoneId("M01-2"), QDate(2025, 7, 31));
    plans::setAllocation(office, indicatorCode("I02-2"), unitId(2), std::nullopt);
    const qint64 entry = action.commit().value();
    QStringList found = lines(office, entry);
    found.sort();
    CHECK(found == QStringList{line("allocation 2025/I02-2/2 target: 0.75 > -"), line("indicator 2025/I01-1 pace: even > steps"),
                               line("milestone 2025/M01-2 due_on: 2025-06-30 > 2025-07-31"),
                               line("milestone 2025/M01-2 original_due_on: - > 2025-06-30"),
                               line("pace_step 2025/I01-1/2025-06-mid value: - > 20.5"),
                               line("plan 2025 first_period: - > 2025-04-early")});
}
