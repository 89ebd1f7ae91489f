#include "core/store/Plans.h"

#include "core/store/Journal.h"
#include "core/store/PlanDocument.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

const plans::Reasoned why{QStringLiteral("任务调整"), QStringLiteral("咸政办函〔2025〕9号")};
const plan::IndicatorCode added = indicatorCode("I01-1");
const plan::IndicatorCode spent = indicatorCode("I02-2");

} // namespace

TEST_CASE("A changed target keeps the first one and its grounds") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, [&] { plans::setTarget(office, added, decimal("60"), why); });
    place.clock().setToday(QDate(2025, 7, 1));
    act(office, [&] { plans::setTarget(office, added, decimal("55.5"), why); });
    const plan::Indicator& indicator = *place.reopen().plan().indicator(added);
    CHECK(indicator.target == decimal("55.5"));
    CHECK(indicator.originalTarget == decimal("50"));
    const auto notes = plans::changeNotes(place.office());
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].indicator == added);
    CHECK(notes[0].from == QStringLiteral("50"));
    CHECK(notes[0].to == QStringLiteral("60"));
    CHECK(notes[0].on == QDate(2025, 6, 20));
    CHECK(notes[1].from == QStringLiteral("60"));
    CHECK(notes[1].to == QStringLiteral("55.5"));
    CHECK(notes[1].why.reason == why.reason);
    CHECK(notes[1].why.document == why.document);
    CHECK(notes[1].on == QDate(2025, 7, 1));
    CHECK(notes[1].by == QStringLiteral("经办人"));

    undo(place.office());
    undo(place.office());
    CHECK(place.office().plan() == smallPlan());
    CHECK(plans::changeNotes(place.office()).empty());
}

TEST_CASE("A changed due day keeps the first one") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, [&] { plans::setTaskDue(office, taskId(2), QDate(2025, 11, 30), why); });
    act(office, [&] { plans::setTaskDue(office, taskId(2), QDate(2025, 10, 31), why); });
    CHECK(office.plan().task(taskId(2))->dueOn == QDate(2025, 10, 31));
    CHECK(office.plan().task(taskId(2))->originalDueOn == QDate(2025, 12, 31));
    CHECK(plans::changeNotes(office).at(1).task == taskId(2));
    CHECK(plans::changeNotes(office).at(1).from == QStringLiteral("2025-11-30"));

    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-2"), QDate(2025, 7, 31)); });
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-2"), std::nullopt); });
    CHECK_FALSE(office.plan().milestone(milestoneId("M01-2"))->dueOn);
    CHECK(office.plan().milestone(milestoneId("M01-2"))->originalDueOn == QDate(2025, 6, 30));
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-1"), QDate(2025, 9, 30)); });
    CHECK_FALSE(office.plan().milestone(milestoneId("M01-1"))->originalDueOn); // its first day is this one
    CHECK(plans::changeNotes(office).size() == 2);                             // none of these moves gave its grounds
}

TEST_CASE("Why a milestone was moved is kept, that it was dated needs no grounds") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-1"), QDate(2025, 9, 30), why); });
    CHECK(plans::changeNotes(office).empty());
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-1"), QDate(2025, 10, 31), {QStringLiteral("汛期"), {}}); });
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-1"), std::nullopt, why); });
    const auto notes = plans::changeNotes(place.reopen());
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].milestone == milestoneId("M01-1"));
    CHECK(notes[0].from == QStringLiteral("2025-09-30"));
    CHECK(notes[0].to == QStringLiteral("2025-10-31"));
    CHECK(notes[0].why.reason == QStringLiteral("汛期"));
    CHECK(notes[0].why.document.isEmpty());
    CHECK(notes[1].from == QStringLiteral("2025-10-31"));
    CHECK(notes[1].to.isEmpty());
    CHECK(notes[1].why.document == why.document);
    CHECK(refusal(place.office(), [&] {
              plans::setMilestoneDue(place.office(), milestoneId("M01-1"), QDate(2025, 11, 30), {{}, why.document});
          }) == ErrorCode::BadValue);
    undo(place.office());
    undo(place.office());
    CHECK(plans::changeNotes(place.office()).empty());
}

TEST_CASE("Settings stand after a restart") {
    TemporaryOffice place;
    Office& office = place.office();
    plan::Plan expected = smallPlan();
    const plan::Pace steps{plan::PaceKind::Steps,
                           {{tenDay("2025-06-mid"), decimal("20")}, {tenDay("2025-12-late"), decimal("50")}}};
    act(office, [&] {
        plans::setBaseline(office, indicatorCode("I01-2"), decimal("812.5"));
        plans::setAllocation(office, added, unitId(3), decimal("7"));
        plans::setAllocation(office, spent, unitId(2), decimal("0.8"));
        plans::setAllocation(office, spent, unitId(4), std::nullopt);
        plans::setSource(office, spent, unitId(4));
        plans::setPace(office, added, steps);
        plans::setPace(office, spent, {plan::PaceKind::YearEnd, {}});
        plans::setDuty(office, {taskId(1), unitId(2), plan::Frequency::Period});
        plans::setDuty(office, {taskId(2), unitId(3), plan::Frequency::None});
        plans::setMilestoneDone(office, milestoneId("M01-1"), QDate(2025, 5, 6));
        plans::closeTask(office, taskId(2), QDate(2025, 6, 1));
        plans::setOfficer(office, unitId(3), QStringLiteral(" 联络员 "), QStringLiteral("0715-0000000"));
        plans::confirmLeads(office);
        plans::setFirstReport(office, tenDay("2025-04-mid"));
        plans::markDemo(office);
    });
    expected.indicators[1].baseline = decimal("812.5");
    expected.indicators[0].allocations = {{unitId(3), decimal("7")}};
    expected.indicators[4].allocations = {{unitId(2), decimal("0.8")}};
    expected.indicators[4].source = unitId(4);
    expected.indicators[4].sourceInferred = false;
    expected.indicators[0].pace = steps;
    expected.indicators[4].pace = {plan::PaceKind::YearEnd, {}};
    expected.duties = {{taskId(1), unitId(2), plan::Frequency::Period}, {taskId(2), unitId(3), plan::Frequency::None}};
    expected.programmes[0].tasks[0].measures[0].milestones[0].doneOn = QDate(2025, 5, 6);
    expected.programmes[1].tasks[0].closedOn = QDate(2025, 6, 1);
    expected.units[2].officer = QStringLiteral("联络员");
    expected.units[2].phone = QStringLiteral("0715-0000000");
    expected.leadsConfirmed = true;
    expected.firstReportSetting = tenDay("2025-04-mid");
    CHECK(office.plan() == expected);
    CHECK(place.reopen().plan() == expected);
    CHECK(place.office().isDemo());
    undo(place.office());
    CHECK(place.office().plan() == smallPlan());
    CHECK_FALSE(place.office().isDemo());
}

TEST_CASE("What the rules forbid is refused") {
    TemporaryOffice place;
    Office& office = place.office();
    CHECK(refusal(office, [&] { plans::setBaseline(office, added, decimal("50.0")); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setBaseline(office, indicatorCode("I77-1"), decimal("5")); }) == ErrorCode::BadCall);
    CHECK(refusal(office, [&] {
              plans::setTarget(office, added, decimal("60"), {QStringLiteral(" "), why.document});
          }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setTarget(office, added, decimal("60"), {why.reason, {}}); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setTarget(office, added, decimal("0"), why); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setTaskDue(office, taskId(1), QDate(2024, 12, 31), why); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setTaskDue(office, taskId(9), QDate(2025, 10, 1), why); }) == ErrorCode::BadCall);
    CHECK(refusal(office, [&] { plans::setTaskDue(office, taskId(1), QDate(), why); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setAllocation(office, added, unitId(1), decimal("5")); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setAllocation(office, added, unitId(2), decimal("-5")); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setAllocation(office, added, unitId(9), decimal("5")); }) == ErrorCode::BadCall);
    CHECK(refusal(office, [&] { plans::setSource(office, indicatorCode("I02-1"), unitId(1)); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setSource(office, added, unitId(9)); }) == ErrorCode::BadCall);
    CHECK(refusal(office, [&] { plans::setPace(office, added, {plan::PaceKind::Steps, {}}); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] {
              plans::setPace(office, added, {plan::PaceKind::Steps, {{tenDay("2026-01-mid"), decimal("1")}}});
          }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setFirstReport(office, tenDay("2026-01-mid")); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::setMilestoneDone(office, milestoneId("M09-1"), QDate(2025, 1, 1)); }) ==
          ErrorCode::BadCall);
    CHECK(office.plan() == smallPlan());
}

TEST_CASE("An imported year of the calendar stands before the built-in one") {
    TemporaryOffice place;
    Office& office = place.office();
    CHECK_FALSE(office.calendar().isWorkday(QDate(2025, 10, 1))); // National Day, by the built-in file
    CHECK_FALSE(office.calendar().knows(2027));
    act(office, [&] {
        plans::importCalendar(office, {{2025, {QDate(2025, 6, 18)}, {QDate(2025, 6, 21)}}, {2027, {QDate(2027, 1, 1)}, {}}});
    });
    CHECK(office.calendar().isWorkday(QDate(2025, 10, 1)));
    CHECK_FALSE(office.calendar().isWorkday(QDate(2025, 6, 18)));
    CHECK(office.calendar().isWorkday(QDate(2025, 6, 21))); // a Saturday
    CHECK(place.reopen().calendar().knows(2027));
    CHECK(place.office().calendar().knows(2026)); // built in and untouched
    act(place.office(), [&] { plans::importCalendar(place.office(), {{2025, {QDate(2025, 6, 19)}, {}}}); });
    CHECK(place.office().calendar().isWorkday(QDate(2025, 6, 18)));
    undo(place.office());
    undo(place.office());
    CHECK_FALSE(place.office().calendar().isWorkday(QDate(2025, 10, 1)));
}

TEST_CASE("What is printed on the plan is entered when its paper is there") {
    TemporaryOffice place;
    Office& office = place.office();
    plan::PlanDocument document = office.plan().document;
    document.title = QStringLiteral(" 2025年实施方案(修订) ");
    document.documentNumber = QStringLiteral("咸科赋能办〔2025〕7号");
    document.issuedOn = QDate(2025, 4, 2);
    act(office, [&] { plans::setDocument(office, document); });
    CHECK(office.plan().document.title == QStringLiteral("2025年实施方案（修订）"));
    CHECK(office.plan().document.documentNumber == QStringLiteral("咸科赋能办〔2025〕7号"));
    CHECK(office.plan().firstReport() == tenDay("2025-04-mid")); // the first 旬 that begins after the issue
    document.issuedOn = QDate(2023, 12, 31);
    CHECK(refusal(office, [&] { plans::setDocument(office, document); }) == base::ErrorCode::BadValue);
    document.issuedOn = QDate(2024, 12, 31);
    document.title = QStringLiteral(" ");
    CHECK(refusal(office, [&] { plans::setDocument(office, document); }) == base::ErrorCode::BadValue);
}
