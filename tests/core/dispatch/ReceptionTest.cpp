#include "core/dispatch/Reception.h"

#include "core/plan/PlanJson.h"
#include "core/store/DemoOffice.h"
#include "core/store/Plans.h"
#include "tests/core/dispatch/RoundTrip.h"

using namespace xundu;
using namespace xundu::tests;
using dispatch::FormState;
using dispatch::Mark;
using dispatch::Share;

namespace {

FormState stateOf(const dispatch::Reception& reception, qint64 unit) { return reception.unit(unitId(unit))->state; }

Mark markOn(const dispatch::Reception& reception, qint64 unit, qint64 task) {
    return reception.unit(unitId(unit))->markOn(taskId(task));
}

} // namespace

TEST_CASE("Reception of the small plan") {
    TemporaryOffice temporary;
    store::Office& office = temporary.office();
    const auto mid = tenDay("2025-06-mid");
    const auto late = tenDay("2025-06-late");

    SECTION("in a middle 旬 only the lead owes; the others' silence is no change") {
        const auto reception = dispatch::receptionOf(office, mid);
        CHECK(reception.dueOn == QDate(2025, 6, 20));
        CHECK(reception.forms == Share{0, 1});
        CHECK(reception.units.size() == 4);
        CHECK(reception.units.front().unit == unitId(1));
        CHECK(stateOf(reception, 1) == FormState::Missing);
        CHECK(stateOf(reception, 2) == FormState::Silent);
        CHECK(markOn(reception, 4, 2) == Mark::None);
        CHECK(reception.count(FormState::Silent) == 3);
    }
    SECTION("a task that a unit's form leaves out is no duty") {
        act(office, [&] { store::plans::setDuty(office, {taskId(2), unitId(2), plan::Frequency::None}); });
        const auto reception = dispatch::receptionOf(office, mid);
        CHECK(markOn(reception, 2, 1) == Mark::Silent);
        CHECK(markOn(reception, 2, 2) == Mark::None);
        CHECK(reception.unit(unitId(2))->marks.size() == 1);
    }
    SECTION("before the first report nobody has a form") {
        CHECK(dispatch::receptionOf(office, tenDay("2025-03-mid")).units.empty());
    }
    SECTION("at the end of a month all owe; units are sorted by what they are at") {
        temporary.clock().setToday(QDate(2025, 7, 1)); // the day after the due day
        answer(office, late, 1, 1);
        answer(office, late, 1, 2, true);
        answer(office, late, 2, 2, true);
        answer(office, late, 1, 4);
        const auto reception = dispatch::receptionOf(office, late);
        CHECK(reception.late == 4);
        CHECK(reception.forms == Share{2, 4});
        CHECK(stateOf(reception, 1) == FormState::Missing);
        CHECK(markOn(reception, 1, 1) == Mark::Accepted);
        CHECK(markOn(reception, 1, 2) == Mark::Missing);
        CHECK(stateOf(reception, 2) == FormState::Unchanged);
        CHECK(stateOf(reception, 4) == FormState::Accepted);
        CHECK(reception.unit(unitId(4))->receivedOn == QDate(2025, 7, 1));
        std::vector<plan::UnitId> order;
        for (const auto& unit : reception.units)
            order.push_back(unit.unit);
        CHECK(order == std::vector{unitId(1), unitId(3), unitId(4), unitId(2)});
        CHECK(reception.owing().size() == 2);
    }
    SECTION("a doubt about an indicator marks the tasks that mention it, one about a task that task") {
        answer(office, mid, 1, 2);
        answer(office, mid, 2, 2);
        takeFile(office, mid, 2, {QStringLiteral("I01-1"), QString()});
        auto reception = dispatch::receptionOf(office, mid);
        CHECK(stateOf(reception, 2) == FormState::ToCheck);
        CHECK(reception.unit(unitId(2))->doubts == 2);
        CHECK(reception.doubts() == 2);
        CHECK(markOn(reception, 2, 1) == Mark::ToCheck);
        CHECK(markOn(reception, 2, 2) == Mark::Accepted);
        CHECK(reception.unit(unitId(2))->receivedAt == office.actor().clock.now());
        temporary.clock().setToday(QDate(2025, 6, 21));
        takeFile(office, mid, 2, {QStringLiteral("2")}); // supersedes the first
        reception = dispatch::receptionOf(office, mid);
        CHECK(markOn(reception, 2, 1) == Mark::Accepted);
        CHECK(markOn(reception, 2, 2) == Mark::ToCheck);
    }
    SECTION("a file sent back counts until a newer one comes") {
        answer(office, mid, 1, 1);
        answer(office, mid, 2, 1);
        takeFile(office, mid, 1);
        temporary.clock().setToday(QDate(2025, 6, 21));
        sendBack(office, mid, 1);
        auto reception = dispatch::receptionOf(office, mid);
        CHECK(stateOf(reception, 1) == FormState::Returned);
        CHECK(markOn(reception, 1, 1) == Mark::Returned);
        CHECK(reception.owing().empty()); // the first answer stays received
        temporary.clock().setToday(QDate(2025, 6, 22));
        takeFile(office, mid, 1);
        CHECK(stateOf(dispatch::receptionOf(office, mid), 1) == FormState::Accepted);
    }
    SECTION("where no file was ever taken, what the office types in ends the return") {
        sendBack(office, mid, 1);
        answer(office, mid, 1, 1);
        auto reception = dispatch::receptionOf(office, mid);
        CHECK(stateOf(reception, 1) == FormState::Returned);
        CHECK(markOn(reception, 1, 1) == Mark::Accepted);
        CHECK(markOn(reception, 1, 2) == Mark::Returned);
        CHECK(reception.owing().size() == 1);
        answer(office, mid, 2, 1);
        CHECK(stateOf(dispatch::receptionOf(office, mid), 1) == FormState::Accepted);
    }
}

TEST_CASE("Reception counts required answers as the 旬's status does") {
    QTemporaryDir folder;
    FixedClock clock;
    const store::Actor actor{QStringLiteral("经办人"), clock};
    const auto office = store::createDemoOffice(folder.filePath(QStringLiteral("demo.xundu")), plan::builtInPlan(), actor);
    for (const char* code : {"2025-02-late", "2025-03-late", "2025-05-late", "2025-06-mid", "2025-06-late"}) {
        const auto status = store::reports::statusOf(*office, tenDay(code));
        const auto reception = dispatch::receptionOf(*office, status);
        INFO(code);
        int required = 0;
        int answered = 0;
        for (const auto& unit : reception.units) {
            for (const dispatch::TaskMark& mark : unit.marks) {
                required += mark.required ? 1 : 0;
                answered += mark.required && mark.answered ? 1 : 0;
            }
        }
        CHECK(required == status.reporting.expected);
        CHECK(answered == status.reporting.received);
        CHECK(reception.late == status.reporting.late);
        CHECK(reception.owing().size() == status.reporting.missing.size());
        for (const progress::MissingReport& missing : status.reporting.missing)
            CHECK(reception.unit(missing.unit)->missing() == missing.tasks);
    }
}
