#include "ui/schedule/ScheduleModel.h"

#include "tests/ui/schedule/SampleSchedule.h"
#include "ui/delegates/Roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;
using calendar::Zoom;
using progress::Light;

namespace {

constexpr int earlyJune = 15, midJune = 16, lateJune = 17; // from 0
constexpr int june = 5, secondQuarter = 1;

} // namespace

TEST_CASE("ScheduleModel") {
    ui::ScheduleModel model(sampleSchedule());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    SECTION("has a row a task and a column a 旬, and says what a cell shows") {
        CHECK(model.rowCount() == 3);
        CHECK(model.columnCount() == 36);
        CHECK(model.index(0, midJune).data().toString() == QStringLiteral("严重滞后 · 截至5月31日"));
        CHECK(model.index(1, midJune).data().toString().isEmpty());
        CHECK(model.index(0, earlyJune).data().toString().contains(QStringLiteral("M1 done")));
        const QString spoken = model.index(0, midJune).data(Qt::AccessibleTextRole).toString();
        CHECK(spoken.contains(QStringLiteral("任务一")));
        CHECK(spoken.contains(tenDay("2025-06-mid").displayName()));
        CHECK(spoken.contains(QStringLiteral("严重滞后")));
    }
    SECTION("a cell before the first report says why it is dark") {
        CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("方案3月18日印发")));
        CHECK(model.isBeforeFirst(7));
        CHECK_FALSE(model.isBeforeFirst(8));
        CHECK(model.isClosed(8));
        CHECK_FALSE(model.isClosed(midJune));
    }
    SECTION("a month and a quarter show the last light that shines in them, and all their milestones") {
        model.setZoom(Zoom::Month);
        CHECK(model.columnCount() == 12);
        CHECK(model.light(0, june)->light == Light::Red);
        CHECK(model.milestones(0, june).size() == 2);
        CHECK(model.periodOf(june) == tenDay("2025-06-mid")); // late June is yet to come
        CHECK(model.periodOf(june - 1) == tenDay("2025-05-late"));
        CHECK(model.periodOf(june + 1) == tenDay("2025-07-early"));
        CHECK_FALSE(model.isClosed(2)); // of March one 旬 alone is closed
        CHECK_FALSE(model.isBeforeFirst(2));
        model.setZoom(Zoom::Quarter);
        CHECK(model.columnCount() == 4);
        CHECK(model.light(2, secondQuarter)->light == Light::Green);
        CHECK(model.milestones(2, secondQuarter).size() == 1);
        CHECK_FALSE(model.light(0, secondQuarter + 1));
    }
    SECTION("the lights of a 旬 arrive by themselves") {
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLights(tenDay("2025-05-late"), true, {ui::LightValue{Light::Green, QStringLiteral("正常")}, {}, {}});
        REQUIRE(changed.count() == 1);
        CHECK(changed.first().at(0).toModelIndex().column() == 14);
        CHECK(changed.first().at(1).toModelIndex().row() == 2);
        CHECK(model.light(0, 14)->light == Light::Green);
        CHECK_FALSE(model.light(1, 14));
        CHECK(model.isClosed(14));
    }
    SECTION("the same tasks with other lights keep their rows, other tasks do not") {
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSchedule(sampleSchedule());
        CHECK(reset.count() == 0);
        ui::Schedule fewer = sampleSchedule();
        fewer.rows.pop_back();
        model.setSchedule(fewer);
        CHECK(reset.count() == 1);
        CHECK(model.rowOf(taskId(2)) == 1);
        CHECK(model.rowOf(taskId(7)) == -1);
    }
    SECTION("a done milestone stays, as does every one of a file for reading") {
        CHECK_FALSE(model.isMovable(*model.milestones(0, earlyJune).front()));
        CHECK(model.isMovable(*model.milestones(0, lateJune).front()));
        CHECK(model.isMovable(*model.milestones(2, 14).front())); // overdue
        ui::Schedule forReading = sampleSchedule();
        forReading.editable = false;
        model.setSchedule(forReading);
        CHECK_FALSE(model.isMovable(*model.milestones(0, lateJune).front()));
    }
    SECTION("a schedule without tasks is a table without rows") {
        ui::Schedule none = sampleSchedule();
        none.rows.clear();
        model.setSchedule(none);
        model.setZoom(Zoom::Month);
        CHECK(model.rowCount() == 0);
        model.setLights(tenDay("2025-06-mid"), false, {});
        CHECK_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }
    SECTION("heads of columns have their full name beside the short one") {
        CHECK(model.headerData(midJune, Qt::Horizontal, Qt::AccessibleTextRole).toString() ==
              tenDay("2025-06-mid").displayName());
        CHECK(model.groupName(earlyJune) == model.groupName(lateJune));
        CHECK(model.groupName(lateJune) != model.groupName(lateJune + 1));
        CHECK(model.startsProgramme(2));
        CHECK_FALSE(model.startsProgramme(1));
    }
}
