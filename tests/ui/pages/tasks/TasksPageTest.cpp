#include "ui/pages/tasks/TasksPage.h"

#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/DataTable.h"
#include "ui/models/MeasureRows.h"
#include "ui/pages/tasks/MeasuresTab.h"
#include "ui/pages/tasks/RecordPanel.h"
#include "ui/pages/tasks/TaskDetail.h"
#include "ui/pages/tasks/TaskEditor.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QApplication>
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
    SECTION("filters that leave no task say so, and what was narrowed for one 旬 says nothing of another") {
        auto* search = page.findChild<ui::SearchField*>();
        auto* empty = tree->parentWidget()->findChild<ui::EmptyState*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(empty);
        search->setText(QStringLiteral("没有这项任务"));
        CHECK(empty->isVisible());
        QTest::mouseClick(empty->findChild<ui::Button*>(), Qt::LeftButton);
        CHECK(tree->isVisible());
        CHECK(search->text().isEmpty());
        page.showOnly({taskId(12)}, QStringLiteral("红灯"));
        CHECK(tree->model()->rowCount() == 1);
        demo.view.setPeriod(tenDay("2025-05-late"));
        CHECK(tree->model()->rowCount() == 5); // the programmes
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
    std::optional<store::plans::Reasoned> grounds;
    QStringList asked;
    ui::RowsModel<ui::MeasureRow> model(ui::measureColumns(demo.view, [&](const QString& what, ui::Grounds wanted) {
        CHECK(wanted == ui::Grounds::Reason);
        asked << what;
        return grounds;
    }));
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
    SECTION("a day of another year and a completion to come are refused") {
        QSignalSpy refused(&model, &ui::RowsModelBase::refused);
        CHECK_FALSE(model.setData(cell, QStringLiteral("2026-01-15"), Qt::EditRole));
        CHECK_FALSE(model.setData(model.index(1, done), QStringLiteral("2025-06-21"), Qt::EditRole)); // today is the 20th
        CHECK(refused.count() == 2);
        CHECK_FALSE(milestone().dueOn);
        CHECK_FALSE(milestone().doneOn);
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
    SECTION("a day that was set moves for a reason alone, which the history tells") {
        REQUIRE(model.setData(cell, QStringLiteral("2025-07-31"), Qt::EditRole));
        CHECK(asked.isEmpty());
        refresh();
        CHECK(cell.data(ui::GroundsRole) == static_cast<int>(ui::Grounds::Reason));
        CHECK_FALSE(model.setData(cell, QStringLiteral("2025-08-29"), Qt::EditRole)); // thought better of it
        CHECK(milestone().dueOn == QDate(2025, 7, 31));
        grounds = store::plans::Reasoned{QStringLiteral(" "), {}};
        QSignalSpy refused(&model, &ui::RowsModelBase::refused);
        CHECK_FALSE(model.setData(cell, QStringLiteral("2025-08-29"), Qt::EditRole));
        CHECK(refused.count() == 1);
        grounds = store::plans::Reasoned{QStringLiteral("招标流标"), QStringLiteral("咸科办〔2025〕8号")};
        REQUIRE(model.setData(cell, QStringLiteral("2025-08-29"), Qt::EditRole));
        CHECK(asked.size() == 3);
        CHECK(milestone().dueOn == QDate(2025, 8, 29));
        CHECK(milestone().originalDueOn == QDate(2025, 7, 31));
        const QString title = store::entries(*demo.office, 1).front().title;
        CHECK(title.contains(QStringLiteral("招标流标")));
        CHECK(title.contains(QStringLiteral("咸科办〔2025〕8号")));
        refresh();
        const QString told = cell.data(Qt::ToolTipRole).toString();
        CHECK(told.contains(QStringLiteral("31 Jul 2025")));
        CHECK(told.contains(QStringLiteral("招标流标 (咸科办〔2025〕8号)")));
    }
    SECTION("a measure itself has no dates") { CHECK_FALSE(model.flags(model.index(0, due)) & Qt::ItemIsEditable); }
}

TEST_CASE("Measures and milestones are added, reworded and removed in place") {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::TasksPage page(demo.context);
    page.resize(1214, 640);
    page.show();
    auto* detail = page.findChild<ui::TaskDetail*>();
    page.showTask(taskId(16));
    detail->showTab(1);
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<ui::MeasuresTab*>() != nullptr; }, 10000));
    auto* tab = page.findChild<ui::MeasuresTab*>();
    auto* table = tab->findChild<ui::DataTable*>();
    const auto button = [&](const char* words) {
        for (auto* each : tab->findChildren<ui::Button*>()) {
            if (each->text() == QLatin1String(words))
                return each;
        }
        throw std::out_of_range(words);
    };
    const auto task = [&] { return *demo.office->plan().task(taskId(16)); };
    const auto before = task();
    table->selectSourceRow(0);

    SECTION("a milestone below the current measure") {
        demo.prompts.texts = {QStringLiteral("签约")};
        button("Add milestone")->click();
        const auto milestones = task().measures.front().milestones;
        CHECK(milestones.size() == before.measures.front().milestones.size() + 1);
        CHECK(milestones.back().text == QStringLiteral("签约"));
    }
    SECTION("a measure; thought better of, none") {
        demo.prompts.texts = {QStringLiteral("新举措"), QString()};
        button("Add measure")->click();
        CHECK(task().measures.back().text == QStringLiteral("新举措"));
        button("Add measure")->click();
        CHECK(task().measures.size() == before.measures.size() + 1);
    }
    SECTION("Delete takes the current row away, undo brings it back") {
        table->selectSourceRow(1);
        table->setFocus();
        table->actions().front()->trigger();
        CHECK(task().measures.front().milestones.size() == before.measures.front().milestones.size() - 1);
        store::undo(*demo.office);
        CHECK(task() == before);
    }
    SECTION("words and kind are typed") {
        CHECK(table->model()->setData(table->model()->index(0, 2), QStringLiteral("改写"), Qt::EditRole));
        CHECK(task().measures.front().text == QStringLiteral("改写"));
        CHECK_FALSE(table->model()->setData(table->model()->index(0, 1), QStringLiteral("别的"), Qt::EditRole));
        CHECK_FALSE(table->model()->setData(table->model()->index(0, 2), QStringLiteral(" "), Qt::EditRole));
        CHECK(task().measures.front().text == QStringLiteral("改写"));
    }
}

TEST_CASE("What the plan says of a task is changed, its due day with grounds") {
    DemoFixture demo;
    ui::TaskEditor editor(demo.context);
    QSignalSpy failed(&editor, &ui::TaskEditor::failed);
    const auto task = [&] { return *demo.office->plan().task(taskId(3)); };
    const QDate due = task().dueOn;

    SECTION("title and wording") {
        demo.prompts.texts = {QStringLiteral("新标题"), QStringLiteral("一段\n两段")};
        editor.editTitle(taskId(3));
        editor.editText(taskId(3));
        CHECK(task().title == QStringLiteral("新标题"));
        CHECK(task().text.contains(QStringLiteral("两段")));
    }
    SECTION("the due day keeps the first one") {
        demo.prompts.texts = {QStringLiteral("2025-11-30")};
        demo.prompts.lines = {{QStringLiteral("任务调整"), QStringLiteral("〔2025〕9号")}};
        editor.editDue(taskId(3));
        CHECK(task().dueOn == QDate(2025, 11, 30));
        CHECK(task().originalDueOn == due);
    }
    SECTION("a text that is no day, and grounds without a document") {
        demo.prompts.texts = {QStringLiteral("年底"), QStringLiteral("2025-11-30")};
        demo.prompts.lines = {{QStringLiteral("任务调整"), QString()}};
        editor.editDue(taskId(3));
        CHECK(failed.count() == 1);
        editor.editDue(taskId(3));
        CHECK(demo.prompts.linesRefused.size() == 1); // the question stays
        CHECK(failed.count() == 1);
        CHECK(task().dueOn == due);
    }
    SECTION("an indicator") {
        demo.prompts.lines = {{QStringLiteral("新增平台"), QStringLiteral("个"), QStringLiteral("5")}};
        demo.prompts.choices = {0};
        const auto before = demo.office->plan().indicatorsOf(taskId(3)).size();
        editor.addIndicator(taskId(3));
        REQUIRE(demo.office->plan().indicatorsOf(taskId(3)).size() == before + 1);
        demo.prompts.lines = {{QStringLiteral("新增平台"), QStringLiteral("个"), QStringLiteral("五")}};
        editor.addIndicator(taskId(3));
        CHECK(failed.count() == 1);
        CHECK(failed.last().first().toString().contains(QStringLiteral("五")));

        const plan::IndicatorCode added = demo.office->plan().indicatorsOf(taskId(3)).back()->code;
        const int last = static_cast<int>(before);
        demo.prompts.choices = {last, last, 0};
        demo.prompts.lines = {{QStringLiteral("新建平台"), QStringLiteral("家")}};
        editor.editIndicator(taskId(3));
        CHECK(demo.office->plan().indicator(added)->name == QStringLiteral("新建平台"));
        CHECK(demo.office->plan().indicator(added)->unit == QStringLiteral("家"));
        demo.prompts.confirmations = {true, true};
        editor.removeIndicator(taskId(3));
        CHECK_FALSE(demo.office->plan().indicator(added));
        editor.removeIndicator(taskId(3)); // the plan's own first one has figures
        CHECK(failed.count() == 2);
        CHECK(demo.office->plan().indicatorsOf(taskId(3)).size() == before);
    }
}
