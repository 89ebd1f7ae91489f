#include "ui/models/Receptions.h"

#include "core/store/Action.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("What came in over the year is read 旬 by 旬 and kept until the data change") {
    DemoFixture demo;
    ui::Receptions receptions(demo.view);
    QSignalSpy whole(&receptions, &ui::Receptions::whole);
    CHECK(receptions.known().size() == 1); // the one shown
    receptions.follow();
    CHECK(whole.isEmpty()); // nothing is read within the call
    REQUIRE(whole.wait());
    REQUIRE(receptions.known().size() == 9); // 2025-03-late to 2025-06-mid
    CHECK(receptions.known().front()->period == tenDay("2025-03-late"));
    const auto due = receptions.answersDue();
    REQUIRE(due.size() == 8); // mid June is due today, and not over
    for (const progress::PeriodAnswers& answers : due) {
        const dispatch::Reception reception = dispatch::receptionOf(*demo.office, answers.period);
        int required = 0;
        for (const progress::UnitAnswers& unit : answers.units)
            required += unit.required();
        const auto status = store::reports::statusOf(*demo.office, answers.period);
        CHECK(required == status.reporting.expected);
        CHECK(reception.units.size() == answers.units.size());
    }

    SECTION("another 旬 shown: nothing is read again") {
        demo.view.setPeriod(tenDay("2025-06-early"));
        CHECK(receptions.known().size() == 8);
        receptions.follow();
        CHECK(whole.size() == 2);
    }
    SECTION("a change: everything is") {
        store::Action action(*demo.office, QStringLiteral("Duty"));
        store::plans::setDuty(*demo.office,
                              {taskId(1), demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id, plan::Frequency::None});
        action.commit();
        CHECK(receptions.known().size() == 1);
        receptions.follow();
        REQUIRE(whole.wait());
        CHECK(receptions.known().front()->unit(demo.office->plan().host()->id)->markOn(taskId(1)) == dispatch::Mark::None);
    }
}
