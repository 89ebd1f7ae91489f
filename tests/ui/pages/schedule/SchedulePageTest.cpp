#include "ui/pages/schedule/SchedulePage.h"

#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/Heads.h"
#include "ui/pages/schedule/CellDetail.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Segment.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

constexpr int midJune = 16; // column from 0

struct ShownPage {
    DemoFixture demo;
    ui::SchedulePage page{demo.context};
    ui::ScheduleView* view = page.findChild<ui::ScheduleView*>();
    ui::CellDetail* detail = page.findChild<ui::CellDetail*>();
    ui::ScheduleModel* model = qobject_cast<ui::ScheduleModel*>(view->model());

    ShownPage() {
        page.resize(1214, 646);
        page.show();
        settle();
    }
    /// Until all 旬 are read and the detail has followed.
    void settle() const {
        REQUIRE(QTest::qWaitFor([this] { return model->rowCount() == 0 || model->light(0, 8); }, 60000));
        QTest::qWait(100);
    }
    void chooseTask(qint64 task, int column = midJune) const {
        view->setCurrentIndex(model->index(model->rowOf(taskId(task)), column));
        QTest::qWait(100);
    }
    ui::FilterCombo* filter(const QString& name) const {
        for (auto* combo : page.findChildren<ui::FilterCombo*>()) {
            if (combo->accessibleName() == name)
                return combo;
        }
        return nullptr;
    }
    QPushButton* button(const QString& words) const {
        for (auto* each : page.findChildren<QPushButton*>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("SchedulePage") {
    ShownPage shown;

    SECTION("shows all tasks and stands in the 旬 of the window") {
        CHECK(shown.model->rowCount() == 16);
        CHECK(shown.view->currentIndex().column() == midJune);
        shown.demo.view.setPeriod(tenDay("2025-05-mid"));
        CHECK(shown.view->currentIndex().column() == 13);
        CHECK_FALSE(shown.model->light(0, midJune)); // yet to come, seen from May
        CHECK(shown.demo.view.period() == tenDay("2025-05-mid"));
        QTest::mouseClick(shown.button(ui::SchedulePage::tr("Back to today")), Qt::LeftButton);
        CHECK(shown.demo.view.period() == tenDay("2025-06-mid"));
        CHECK(shown.view->currentIndex().column() == midJune);
    }
    SECTION("the mouse and the keys through the cells leave the window's 旬 alone") {
        QTest::keyClick(shown.view, Qt::Key_Home);
        QTest::keyClick(shown.view, Qt::Key_Down);
        CHECK(shown.demo.view.period() == tenDay("2025-06-mid"));
        CHECK(shown.view->currentIndex().row() == 1);
    }
    SECTION("filters narrow it, and an empty one says how to widen it") {
        auto* light = shown.filter(ui::SchedulePage::tr("Light"));
        REQUIRE(light);
        light->setCurrentIndex(1); // the gravest
        CHECK(shown.model->rowOf(taskId(12)) >= 0);
        CHECK(shown.model->rowCount() < 16);
        shown.filter(ui::SchedulePage::tr("Programme"))->setCurrentIndex(3); // the third has no red task
        CHECK(shown.model->rowCount() == 0);
        auto* empty = shown.page.findChild<ui::EmptyState*>();
        CHECK(empty->isVisible());
        Q_EMIT empty->actionRequested();
        CHECK(shown.model->rowCount() == 16);
        CHECK(shown.view->isVisible());
    }
    SECTION("the zoom stays for the next start, the cell stays the same") {
        shown.chooseTask(12);
        auto* zoom = shown.page.findChild<ui::Segment*>();
        zoom->setCurrent(1);
        CHECK(shown.model->columnCount() == 12);
        CHECK(shown.view->currentIndex() == shown.model->index(11, 5));
        const ui::SchedulePage next(shown.demo.context);
        CHECK(next.findChild<ui::ScheduleView*>()->model()->columnCount() == 12);
        zoom->setCurrent(0);
        CHECK(shown.view->currentIndex() == shown.model->index(11, midJune));
    }
    SECTION("the detail tells what lies behind the cell") {
        shown.chooseTask(12);
        auto* tabs = shown.detail->findChild<QTabBar*>();
        REQUIRE(tabs->count() == 4);
        CHECK(tabs->tabText(2).contains(QStringLiteral("3"))); // milestones of task 12
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            shown.page.grab();
        }
        shown.chooseTask(12, 0); // before the first report
        shown.page.grab();
        shown.chooseTask(12, 35); // yet to come
        shown.page.grab();
        QSignalSpy wanted(&shown.page, &ui::Page::taskWanted);
        QTest::mouseClick(shown.button(ui::CellDetail::tr("Open on the page of tasks")), Qt::LeftButton);
        REQUIRE(wanted.count() == 1);
        CHECK(wanted.first().first().toLongLong() == 12);
    }
    SECTION("where the window is low the detail folds, Enter opens it, Esc folds it again") {
        shown.page.resize(976, 482);
        CHECK(shown.detail->isFolded());
        QTest::keyClick(shown.view, Qt::Key_Return);
        CHECK_FALSE(shown.detail->isFolded());
        QTest::keyClick(shown.detail, Qt::Key_Escape);
        CHECK(shown.detail->isFolded());
        auto* tabs = shown.detail->findChild<QTabBar*>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        CHECK_FALSE(shown.detail->isFolded());
        QTest::keyClick(shown.detail, Qt::Key_Escape);
        shown.page.resize(1214, 646);
        CHECK_FALSE(shown.detail->isFolded());
    }
    SECTION("the wall chart is printed from here") {
        QSignalSpy paper(&shown.page, &ui::Page::paperWanted);
        QTest::mouseClick(shown.button(ui::SchedulePage::tr("Wall chart")), Qt::LeftButton);
        REQUIRE(paper.count() == 1);
        CHECK(paper.first().first().value<ui::print::PaperKind>() == ui::print::PaperKind::WallChart);
    }
    SECTION("at 1366 × 768 nothing scrolls sideways and no head is cut") {
        CHECK(shown.view->horizontalScrollBar()->maximum() == 0);
        checkHeads(shown.page, shown.demo.theme);
    }
    SECTION("a milestone put down elsewhere changes the plan, with reason and undo") {
        shown.chooseTask(12, 23); // M12-2 is due on 31 August, the end of the 24th 旬
        shown.demo.prompts.lines = {{QStringLiteral("2025-09-19"), QStringLiteral("平台接口改造延期"), QString()}};
        QTest::keyClick(shown.view, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(shown.view, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(shown.view, Qt::Key_Return);
        const auto& milestone = *shown.demo.office->plan().milestone(milestoneId("M12-2"));
        CHECK(milestone.dueOn == QDate(2025, 9, 19));
        CHECK(milestone.originalDueOn == QDate(2025, 8, 31));
        REQUIRE(shown.model->milestones(11, 25).size() == 1);
        CHECK(shown.model->milestones(11, 25).front()->words.contains(QStringLiteral("平台接口改造延期")));
        CHECK(shown.view->currentIndex() == shown.model->index(11, 25)); // to be moved on from there
        store::undo(*shown.demo.office);
        CHECK(shown.demo.office->plan().milestone(milestoneId("M12-2"))->dueOn == QDate(2025, 8, 31));
        CHECK(shown.model->milestones(11, 23).size() == 1);
    }
}

TEST_CASE("a schedule for reading moves nothing") {
    DemoFixture demo;
    const auto reader = store::Office::open(demo.office->path(), store::OpenMode::Read, demo.actor);
    ui::OfficeView view(*reader);
    ui::SchedulePage page({view, demo.theme, demo.prompts, demo.settings});
    page.resize(1214, 646);
    page.show();
    auto* table = page.findChild<ui::ScheduleView*>();
    table->setCurrentIndex(table->model()->index(11, 23));
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier);
    CHECK_FALSE(table->moving());
}
