#include "ui/models/TaskTreeModel.h"

#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Recording.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"

#include <QAbstractItemModelTester>

using namespace xundu;
using namespace xundu::tests;
using progress::Light;

namespace {

Light lightOf(const ui::TaskTreeModel& model, qint64 task) {
    return model.indexOf(taskId(task)).data(ui::LightRole).value<ui::LightValue>().light;
}

} // namespace

TEST_CASE("TaskTreeModel") {
    DemoFixture demo;
    ui::TaskTreeModel model(demo.view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    SECTION("holds five programmes and sixteen tasks") {
        REQUIRE(model.rowCount({}) == 5);
        int tasks = 0;
        for (int row = 0; row < 5; ++row)
            tasks += model.rowCount(model.index(row, 0, {}));
        CHECK(tasks == 16);
        CHECK(model.index(0, 0, {}).data().toString() == QStringLiteral("一、区域创新能力跃升工程"));
    }
    SECTION("shows the lights and the slowest hard indicator") {
        const QModelIndex twelve = model.indexOf(taskId(12));
        CHECK(lightOf(model, 12) == Light::Red);
        CHECK(twelve.data(ui::ValueRole).toString() == QStringLiteral("15.5%")); // 388 of 2500
        CHECK(lightOf(model, 8) == Light::Done);
        CHECK(lightOf(model, 16) == Light::Green); // its lead's own word
        CHECK(model.indexOf(taskId(16)).data(ui::LightRole).value<ui::LightValue>().stale);
        CHECK(model.indexOf(taskId(5)).data(ui::ValueRole).toString().contains(QStringLiteral("0/3")));
    }
    SECTION("counts the lights of a programme") {
        const auto counts = model.index(1, 0, {}).data(ui::CountsRole).value<ui::LightCounts>();
        CHECK(counts.counts[static_cast<std::size_t>(Light::Red)] == 1);
        CHECK(counts.counts[static_cast<std::size_t>(Light::Yellow)] == 2);
    }
    SECTION("follows the period without losing its rows") {
        const QPersistentModelIndex kept = model.indexOf(taskId(12));
        demo.view.setPeriod(tenDay("2025-06-early"));
        REQUIRE(kept.isValid());
        CHECK(lightOf(model, 12) == Light::Yellow); // 361 of 2500 against 161/365: 29.7 points behind
    }
    SECTION("follows a recorded value and its undo") {
        store::reports::Return answer{tenDay("2025-06-mid"), taskId(12),
                                      demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id};
        answer.values = {{indicatorCode("I12-2"), {decimal("2500"), std::nullopt}}};
        store::reports::record(*demo.office, answer);
        CHECK(lightOf(model, 12) == Light::Yellow); // the striving one alone lags now
        store::undo(*demo.office);
        CHECK(lightOf(model, 12) == Light::Red);
    }
    SECTION("is filtered by light, lead and words; empty programmes go") {
        ui::TaskFilter filter(demo.view, model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setLight(Light::Red);
        REQUIRE(filter.rowCount() == 2);
        CHECK(filter.rowCount(filter.index(0, 0)) == 1);
        filter.setLight(std::nullopt);
        filter.setLead(demo.office->plan().unitNamed(QStringLiteral("市发改委"))->id);
        REQUIRE(filter.rowCount() == 1);
        CHECK(filter.index(0, 0, filter.index(0, 0)).data().toString() == QStringLiteral("加快传统产业改造升级"));
        filter.setLead(std::nullopt);
        filter.setText(QStringLiteral("南鄂杯"));
        REQUIRE(filter.rowCount() == 1);
        CHECK(filter.rowCount(filter.index(0, 0)) == 1);
    }
}
