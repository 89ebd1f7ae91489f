#include "ui/pages/tasks/MeasureLedger.h"

#include "core/store/Action.h"
#include "core/store/Plans.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/pages/tasks/TaskDetail.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Segment.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Ledger : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::TasksPage page{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::Segment* what = page.findChild<ui::Segment*>();
    ui::MeasureLedger* ledger = page.findChild<ui::MeasureLedger*>();
    ui::DataTable* table = ledger->findChild<ui::DataTable*>();

    Ledger() {
        page.resize(1214, 622);
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    int count(plan::MeasureKind kind) const {
        int all = 0;
        for (const plan::Task* task : office->plan().tasks())
            all += static_cast<int>(std::count_if(task->measures.begin(), task->measures.end(),
                                                  [&](const plan::Measure& measure) { return measure.kind == kind; }));
        return all;
    }
    ui::FilterCombo& stages() {
        for (auto* combo : page.findChildren<ui::FilterCombo*>()) {
            if (combo->accessibleName() == QStringLiteral("Stage"))
                return *combo;
        }
        FAIL("no filter of stages");
        return *page.findChild<ui::FilterCombo*>();
    }
    QString stageOf(int row) const { return table->model()->index(row, 3).data().toString(); }
};

} // namespace

TEST_CASE("The tasks page lists platforms and projects with their stages") {
    Ledger shown;
    CHECK_FALSE(shown.ledger->isVisible());
    shown.what->setCurrent(1);
    REQUIRE(shown.ledger->isVisible());
    const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.table->model()->rowCount() == shown.count(plan::MeasureKind::Platform));
    shown.what->setCurrent(2);
    REQUIRE(shown.table->model()->rowCount() == 4); // 离岸科创园二期, 专项15项, 技改30项, 投资基金: those with kind project
    const auto row = [&](qint64 task) {
        for (int i = 0; i < 4; ++i) {
            if (shown.table->model()->index(i, 0).data().toString().startsWith(QString::number(task) + u' '))
                return i;
        }
        return -1;
    };
    CHECK(shown.stageOf(row(10)) == QStringLiteral("no milestones"));
    const auto date = [&](std::optional<QDate> due, std::optional<QDate> done) {
        const plan::MilestoneId id = shown.office->plan().task(taskId(1))->measures.back().milestones.front().id;
        store::Action action(*shown.office, QStringLiteral("Date"));
        store::plans::setMilestoneDue(*shown.office, id, due);
        store::plans::setMilestoneDone(*shown.office, id, done);
        action.commit();
    };
    date({}, {});
    CHECK(shown.stageOf(row(1)) == QStringLiteral("not started"));
    date(QDate(2025, 6, 10), {});
    CHECK(shown.stageOf(row(1)) == QStringLiteral("overdue"));
    date(QDate(2025, 9, 30), {});
    CHECK(shown.stageOf(row(1)) == QStringLiteral("under way"));
    date(QDate(2025, 9, 30), QDate(2025, 6, 18));
    CHECK(shown.stageOf(row(1)) == QStringLiteral("done"));

    SECTION("narrowed by stage and by words, until all is asked for again") {
        shown.stages().setCurrentIndex(shown.stages().findText(QStringLiteral("done")));
        CHECK(shown.table->model()->rowCount() == 1);
        shown.page.findChild<ui::SearchField*>()->setText(QStringLiteral("没有"));
        CHECK(shown.table->model()->rowCount() == 0);
        for (auto* button : shown.ledger->findChildren<ui::Button*>()) {
            if (button->isVisible())
                button->click();
        }
        CHECK(shown.table->model()->rowCount() == 4);
    }
    SECTION("Enter leads to the task's milestones") {
        shown.table->setFocus();
        shown.table->selectSourceRow(0);
        QTest::keyClick(shown.table, Qt::Key_Return);
        CHECK(shown.what->current() == 0);
        CHECK(shown.page.findChild<ui::TaskDetail*>()->task() == taskId(1));
    }
    SECTION("its export is its own ledger, the tasks' theirs") {
        QSignalSpy wanted(&shown.page, &ui::Page::paperWanted);
        const auto press = [&] {
            for (auto* button : shown.page.findChildren<ui::Button*>()) {
                if (button->text() == QStringLiteral("Export ledger"))
                    button->click();
            }
        };
        press();
        shown.what->setCurrent(0);
        press();
        REQUIRE(wanted.size() == 2);
        CHECK(wanted.at(0).first().value<ui::print::PaperKind>() == ui::print::PaperKind::Measures);
        CHECK(wanted.at(1).first().value<ui::print::PaperKind>() == ui::print::PaperKind::Ledger);
    }
}

TEST_CASE("The ledger of platforms can be read in full at each size") {
    Ledger shown;
    shown.what->setCurrent(1);
    for (const QSize size : {QSize(1214, 622), QSize(976, 530)}) {
        shown.page.resize(size);
        QCoreApplication::processEvents();
        checkHeads(shown.page, shown.appearance.theme());
        keepPicture(picture(shown.page), QStringLiteral("platforms-%1").arg(size.width()));
    }
}
