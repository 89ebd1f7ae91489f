#include "ui/pages/tasks/TasksPage.h"

#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/DataTable.h"
#include "ui/models/MeasureRows.h"
#include "ui/pages/tasks/RecordPanel.h"
#include "ui/pages/tasks/TaskDetail.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("TasksPage") {
    DemoFixture demo;
    ui::TasksPage page(demo.context);
    page.resize(1214, 640);
    page.show();
    auto* tree = page.findChild<QTreeView*>();
    auto* detail = page.findChild<ui::TaskDetail*>();
    REQUIRE(tree);
    REQUIRE(detail);

    SECTION("the arrow keys walk the tasks") {
        page.showTask(taskId(1));
        QTest::keyClick(tree, Qt::Key_Down);
        CHECK(detail->task() == taskId(2));
    }
    SECTION("every tab shows each task without a complaint") {
        auto* tabs = detail->findChild<QTabBar*>();
        for (const plan::Task* task : demo.office->plan().tasks()) {
            page.showTask(task->id);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                page.grab();
            }
            CHECK(detail->task() == task->id);
        }
    }
    SECTION("an empty 旬 before the first report shows itself too") {
        demo.view.setPeriod(tenDay("2025-01-early"));
        page.grab();
        CHECK(demo.view.status().reporting.expected == 0);
    }
    SECTION("no table head is cut at 1366 × 768 and at 1024 × 600") {
        for (const QSize size : {QSize(1214, 646), QSize(976, 482)}) {
            page.resize(size);
            page.showTask(taskId(12));
            detail->showTab(3);
            page.grab();
            for (const auto* table : page.findChildren<ui::DataTable*>()) {
                if (!table->isVisible())
                    continue;
                const QHeaderView* head = table->horizontalHeader();
                for (int column = 0; column < head->count(); ++column) {
                    const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
                    INFO(words.toStdString() << " at " << size.width());
                    CHECK(head->sectionSize(column) >= head->fontMetrics().horizontalAdvance(words));
                }
            }
        }
    }
    SECTION("what is being typed for a task is left only on a yes, by the tree and by the window") {
        page.showTask(taskId(12));
        detail->beginRecording();
        page.findChild<ui::RecordPanel*>()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("已对接"));
        demo.prompts.confirmations = {false, false, true};
        page.showTask(taskId(3));
        QCoreApplication::processEvents();
        CHECK(detail->isRecording());
        CHECK(detail->task() == taskId(12));
        CHECK(tree->currentIndex().data().toString().contains(demo.office->plan().task(taskId(12))->title));
        CHECK_FALSE(page.mayLeave());
        page.showTask(taskId(3));
        CHECK_FALSE(detail->isRecording());
        CHECK(detail->task() == taskId(3));
        CHECK(demo.prompts.unexpected == 0);
    }
    SECTION("a read-only office offers no recording") {
        const QString path = demo.office->path();
        const auto reader = store::Office::open(path, store::OpenMode::Read, demo.actor);
        ui::OfficeView view(*reader);
        ui::TasksPage other({view, demo.theme, demo.prompts, demo.settings});
        auto* shown = other.findChild<ui::TaskDetail*>();
        shown->beginRecording();
        CHECK_FALSE(shown->isRecording());
    }
}

TEST_CASE("Milestones are dated and completed in place") {
    DemoFixture demo;
    ui::RowsModel<ui::MeasureRow> model(ui::measureColumns(demo.view));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto refresh = [&] { model.setRows(ui::measureRows(*demo.office->plan().task(taskId(16)), demo.view.period())); };
    refresh();
    constexpr int due = 3, done = 4;
    const QModelIndex cell = model.index(1, due); // the first milestone stands below its measure
    REQUIRE(model.row(1).milestone);
    const auto milestone = [&] { return *demo.office->plan().milestone(model.row(1).milestone->id); };

    SECTION("a date is taken and can be undone") {
        REQUIRE(model.setData(cell, QStringLiteral("2025-07-31"), Qt::EditRole));
        CHECK(milestone().dueOn == QDate(2025, 7, 31));
        store::undo(*demo.office);
        CHECK_FALSE(milestone().dueOn);
    }
    SECTION("completion is taken, and emptied again") {
        REQUIRE(model.setData(model.index(1, done), QStringLiteral("2025-06-18"), Qt::EditRole));
        CHECK(milestone().doneOn == QDate(2025, 6, 18));
        refresh();
        REQUIRE(model.setData(model.index(1, done), QString(), Qt::EditRole));
        CHECK_FALSE(milestone().doneOn);
    }
    SECTION("a text that is no date is refused with a sentence") {
        QSignalSpy refused(&model, &ui::RowsModelBase::refused);
        CHECK_FALSE(model.setData(cell, QStringLiteral("下周"), Qt::EditRole));
        REQUIRE(refused.count() == 1);
        CHECK(refused.first().first().toString().contains(QStringLiteral("下周")));
        CHECK_FALSE(milestone().dueOn);
    }
    SECTION("a measure itself has no dates") { CHECK_FALSE(model.flags(model.index(0, due)) & Qt::ItemIsEditable); }
}
