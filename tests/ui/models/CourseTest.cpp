#include "ui/models/Course.h"

#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Reports.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"

#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

void finish(ui::Course& course) {
    course.read();
    REQUIRE(QTest::qWaitFor([&] { return course.isWhole(); }, 60000));
}

} // namespace

TEST_CASE("Course") {
    DemoFixture demo;
    ui::Course course(demo.view);
    QSignalSpy arrived(&course, &ui::Course::arrived);

    SECTION("reads the 旬 from the plan's first report to the one shown, the newest first") {
        CHECK_FALSE(course.at(tenDay("2025-06-mid")));
        course.read();
        CHECK(arrived.count() == 0); // not before the window has answered
        finish(course);
        CHECK(arrived.count() == 9); // late March to mid June
        CHECK(arrived.first().first().toInt() == tenDay("2025-06-mid").ordinal());
        CHECK(arrived.last().first().toInt() == tenDay("2025-03-late").ordinal());
        for (auto period = tenDay("2025-03-late"); period <= tenDay("2025-06-mid"); ++period)
            CHECK(*course.at(period) == store::closings::statusShown(*demo.office, period));
        CHECK_FALSE(course.at(tenDay("2025-03-mid")));
        CHECK_FALSE(course.at(tenDay("2025-06-late")));
    }
    SECTION("keeps what it has read, and reads on where a later 旬 is shown") {
        finish(course);
        arrived.clear();
        finish(course);
        CHECK(arrived.count() == 0);
        demo.view.setPeriod(tenDay("2025-06-late"));
        finish(course);
        CHECK(arrived.count() == 1);
        CHECK(course.at(tenDay("2025-06-late")));
    }
    SECTION("reads all anew after a change, and keeps the old until then") {
        finish(course);
        const auto before = *course.at(tenDay("2025-06-mid"));
        store::Action action(*demo.office, QStringLiteral("改"));
        store::reports::setOverride(*demo.office, tenDay("2025-06-mid"),
                                    {taskId(12), progress::Light::Green, QStringLiteral("研判"), QStringLiteral("经办人")});
        action.commit();
        CHECK(*course.at(tenDay("2025-06-mid")) == before);
        arrived.clear();
        finish(course);
        CHECK(arrived.count() == 9);
        CHECK(course.at(tenDay("2025-06-mid"))->task(taskId(12))->light == progress::Light::Green);
    }
    SECTION("says once that it is whole, at once where nothing is missing") {
        QSignalSpy whole(&course, &ui::Course::whole);
        finish(course);
        CHECK(QTest::qWaitFor([&] { return whole.count() == 1; }, 60000));
        course.read();
        CHECK(whole.count() == 2);
    }
    SECTION("has nothing to read before the first report") {
        demo.view.setPeriod(tenDay("2025-01-early"));
        CHECK(course.isWhole());
        finish(course);
        CHECK(arrived.count() == 0);
    }
}
