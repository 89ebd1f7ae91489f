#include "ui/pages/workbench/WorkbenchPage.h"

#include "core/dispatch/Reminders.h"
#include "core/store/Forms.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/delegates/ReceptionMark.h"
#include "ui/delegates/Roles.h"
#include "ui/pages/workbench/DuePane.h"
#include "ui/pages/workbench/NextStrip.h"
#include "ui/pages/workbench/ReceptionModel.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StepTrack.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Bench {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::WorkbenchPage page{demo.context};
    QSignalSpy noticed{&page, &ui::Page::noticed};

    Bench() {
        page.resize(1214, 694); // of a window of 1366 × 768
        page.show();
        QTest::qWait(1);
    }
    QTableView* matrix() const {
        for (auto* table : page.findChildren<QTableView*>()) {
            if (qobject_cast<ui::ReceptionModel*>(table->model()))
                return table;
        }
        return nullptr;
    }
    QModelIndex cell(const QString& unit, const QString& task) const {
        const auto* model = matrix()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString() == unit &&
                    model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == task)
                    return model->index(row, column);
            }
        }
        return {};
    }
    ui::Button& next() const { return page.findChild<ui::NextStrip*>()->action(); }
    QString formsFolder() const { return demo.folder.filePath(QStringLiteral("forms")); }
    QStringList written() const { return QDir(formsFolder()).entryList({QStringLiteral("*.xlsx")}); }
};

} // namespace

TEST_CASE("The workbench's matrix") {
    Bench bench;
    auto* matrix = bench.matrix();
    REQUIRE(matrix);

    SECTION("is a sound model of units with a form and the plan's tasks, also where nobody owes") {
        ui::ReceptionModel model(bench.demo.view);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setBench(ui::benchOf(bench.demo.view));
        CHECK(model.columnCount() == 2 + 16 + 1);
        CHECK(model.rowCount() ==
              static_cast<int>(dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid")).units.size()));
        bench.demo.view.setPeriod(tenDay("2025-01-early"));
        model.setBench(ui::benchOf(bench.demo.view));
        CHECK(model.rowCount() == 0);
    }
    SECTION("shows the mark of each answer and reads it out") {
        const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
        REQUIRE_FALSE(reception.owing().empty());
        const dispatch::UnitReception& owing = *reception.owing().front();
        const QModelIndex index =
            bench.cell(bench.demo.office->plan().unit(owing.unit)->name, QString::number(owing.missing().front().value()));
        REQUIRE(index.isValid());
        CHECK(index.data(ui::MarkRole).value<ui::ReceptionMark>() == ui::ReceptionMark::Missing);
        CHECK(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("missing")));
    }
    SECTION("leads to the task by a click and to the form by Enter") {
        const QModelIndex index = bench.cell(QStringLiteral("市科技局"), QStringLiteral("12"));
        REQUIRE(index.isValid());
        QSignalSpy task(&bench.page, &ui::Page::taskWanted);
        QSignalSpy record(&bench.page, &ui::Page::recordWanted);
        matrix->scrollTo(index);
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(index).center());
        REQUIRE(task.count() == 1);
        CHECK(task.first().first().toLongLong() == 12);
        matrix->setCurrentIndex(index);
        QTest::keyClick(matrix, Qt::Key_Return);
        REQUIRE(record.count() == 1);
        CHECK(record.first().at(0).toLongLong() == 12);
        CHECK(record.first().at(1).toLongLong() == bench.demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id.value());
    }
    SECTION("stands whole at 1366 × 768 and fits 1024 × 600 in width; no head is cut") {
        for (const QSize size : {QSize(1214, 694), QSize(1214, 622), QSize(976, 530)}) {
            bench.page.resize(size);
            bench.page.grab();
            INFO(size.width() << " x " << size.height());
            CHECK(matrix->horizontalScrollBar()->maximum() == 0);
            for (int column = 0; column < matrix->model()->columnCount(); ++column) {
                const QString words = matrix->model()->headerData(column, Qt::Horizontal).toString();
                CHECK(matrix->columnWidth(column) >= ui::widthOf(words, bench.demo.theme.font(ui::Type::Secondary)));
            }
        }
        bench.page.resize(1214, 694);
        bench.page.grab();
        CHECK(matrix->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("The workbench takes its parts under tabs where room is short") {
    Bench bench;
    const auto visibleTabs = [&] {
        int tabs = 0;
        for (const auto* bar : bench.page.findChildren<QTabBar*>())
            tabs += bar->isVisible() ? bar->count() : 0;
        return tabs;
    };
    CHECK(visibleTabs() == 0);
    CHECK(bench.page.findChild<ui::StepTrack*>()->height() == 88);
    bench.page.resize(1214, 622);
    CHECK(visibleTabs() == 2);
    CHECK(bench.page.findChild<ui::StepTrack*>()->sizeHint().height() == 66);
    bench.page.resize(976, 530);
    CHECK(visibleTabs() == 4);
    bench.page.resize(1214, 694);
    CHECK(visibleTabs() == 0);
}

TEST_CASE("The workbench issues forms") {
    Bench bench;
    const int units = static_cast<int>(dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid")).units.size());
    bench.demo.view.setPeriod(tenDay("2025-06-mid"));

    SECTION("to all, into the folder, and offers the covering texts") {
        bench.demo.prompts.choices = {1};
        bench.demo.prompts.folders = {bench.formsFolder()};
        bench.page.findChild<ui::StepTrack*>()->setFocus();
        QTest::keyClick(bench.page.findChild<ui::StepTrack*>(), Qt::Key_Return);
        CHECK(bench.written().size() == units);
        CHECK(static_cast<int>(store::forms::issuedIn(*bench.demo.office, tenDay("2025-06-mid")).size()) == units);
        REQUIRE(bench.noticed.size() == 1);
        CHECK(bench.noticed[0][2].toString() == QStringLiteral("Copy covering texts"));
        CHECK(bench.noticed[0][3].toString().count(QStringLiteral("联络员：")) == units);
    }
    SECTION("to nobody where the user stops it") {
        bench.demo.prompts.choices = {0};
        bench.demo.prompts.folders = {bench.formsFolder()};
        bench.demo.prompts.stopAfter = 1;
        QTest::keyClick(bench.page.findChild<ui::StepTrack*>(), Qt::Key_Return);
        CHECK(bench.written().isEmpty());
        CHECK(store::forms::issuedIn(*bench.demo.office, tenDay("2025-06-mid")).empty());
        CHECK(bench.noticed.isEmpty());
    }
    SECTION("to nobody where the user thinks better of it") {
        bench.demo.prompts.choices = {-1};
        QTest::keyClick(bench.page.findChild<ui::StepTrack*>(), Qt::Key_Return);
        CHECK(bench.demo.prompts.unexpected == 0);
        CHECK(store::forms::issuedIn(*bench.demo.office, tenDay("2025-06-mid")).empty());
    }
}

TEST_CASE("The workbench copies a reminder and notes it once a day") {
    Bench bench;
    const auto owing = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid")).owing().size();
    REQUIRE(owing > 0);
    ui::Button* copy = nullptr;
    for (auto* button : bench.page.findChildren<ui::Button*>()) {
        if (button->text() == QStringLiteral("Copy reminder") && button != &bench.next())
            copy = button;
    }
    REQUIRE(copy);
    copy->click();
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("【")));
    CHECK(dispatch::alreadySent(*bench.demo.office, tenDay("2025-06-mid")).size() == owing);
    copy->click();
    REQUIRE(bench.noticed.size() == 2);
    CHECK(bench.noticed[1][1].toString().contains(QStringLiteral("经办人")));
    CHECK(bench.noticed[1][1].toString().contains(QStringLiteral("09:30")));
}

TEST_CASE("The workbench is quiet in a period that has not begun or has no duties") {
    Bench bench;
    bench.demo.view.setPeriod(tenDay("2025-07-early"));
    bench.page.grab();
    bench.next().click();
    CHECK(bench.demo.view.period() == tenDay("2025-06-mid"));
    bench.demo.view.setPeriod(tenDay("2025-01-early"));
    bench.page.grab();
    bench.next().click();
    CHECK(bench.demo.view.period() == tenDay("2025-03-late"));
}

TEST_CASE("A column's programme has a short name where the full one does not fit, or its number") {
    DemoFixture demo;
    const auto second = [](const ui::OfficeView& view) {
        ui::ReceptionModel model(view);
        model.setBench({});
        return model.headerData(ui::ReceptionModel::kFirstTask, Qt::Horizontal, ui::GroupRole).toStringList().value(1);
    };
    CHECK(second(demo.view) == QStringLiteral("区域创新"));
    plan::Plan plan = plan::builtInPlan();
    plan.programmes.front().shortName.clear();
    const auto other = store::Office::create(demo.folder.filePath(QStringLiteral("other.xundu")), plan, demo.actor);
    CHECK(second(ui::OfficeView(*other)) == QStringLiteral("Programme 1"));
}

TEST_CASE("Due days come by day: forms of this and the next period, milestones of the next 30 days") {
    DemoFixture demo;
    const auto days = ui::dueDays(demo.view);
    REQUIRE(days.size() >= 2);
    CHECK(std::is_sorted(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.day < b.day; }));
    const auto forms = std::count_if(days.begin(), days.end(), [](const auto& due) { return !due.task; });
    CHECK(forms == 2);
    CHECK(days.front().day == QDate(2025, 6, 20));
    for (const auto& due : days)
        CHECK(due.day <= QDate(2025, 7, 20));
}

TEST_CASE("The workbench closes a period and opens it again") {
    Bench bench;
    auto* track = bench.page.findChild<ui::StepTrack*>();
    const auto chooseClose = [&] {
        QTest::keyClick(track, Qt::Key_End);
        QTest::keyClick(track, Qt::Key_Return);
    };
    bench.demo.prompts.confirmations = {false};
    chooseClose();
    CHECK(bench.demo.prompts.lastQuestion.contains(QStringLiteral("missing")));
    CHECK_FALSE(bench.demo.view.status().closed);
    bench.demo.prompts.confirmations = {true};
    chooseClose();
    CHECK(bench.demo.view.status().closed);
    bench.page.grab();
    chooseClose(); // nothing is left to close: no question
    CHECK(bench.demo.prompts.unexpected == 0);
    bench.next().click();
    CHECK(bench.demo.view.period() == tenDay("2025-06-late"));
    bench.demo.view.setPeriod(tenDay("2025-06-mid"));
    bench.demo.prompts.texts = {QStringLiteral("数字有误")};
    for (QAction* action : bench.page.findChild<ui::NextStrip*>()->menu().actions()) {
        if (action->text() == QStringLiteral("Open the period again…"))
            action->trigger();
    }
    CHECK_FALSE(bench.demo.view.status().closed);
}
