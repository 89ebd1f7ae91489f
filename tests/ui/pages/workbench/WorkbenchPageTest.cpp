#include "ui/pages/workbench/WorkbenchPage.h"

#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Closings.h"
#include "core/store/Forms.h"
#include "core/store/Returns.h"
#include "tests/support/Catch.h"
#include "tests/ui/pages/workbench/BenchFixture.h"
#include "ui/pages/workbench/DuePane.h"
#include "ui/pages/workbench/MissingPane.h"
#include "ui/widgets/MarkLegend.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/StepTrack.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

#include <SQLiteCpp/Database.h>

using namespace xundu;
using namespace xundu::tests;

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

TEST_CASE("Where an older period cannot be read the workbench says so, and shows the period all the same") {
    DemoFixture demo;
    const QString path = demo.office->path();
    store::closings::close(*demo.office, tenDay("2025-04-early"));
    demo.office.reset();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE closing SET status = substr(status, 2)");
    demo.office = store::Office::open(path, store::OpenMode::Write, demo.actor);
    ui::OfficeView view(*demo.office);
    ui::WorkbenchPage page(ui::PageContext{view, demo.theme, demo.prompts, demo.settings});
    QSignalSpy failed(&page, &ui::Page::failed);
    page.show();
    CHECK(failed.count() == 1);
    view.setPeriod(tenDay("2025-06-early"));
    CHECK(failed.count() == 2);
    const auto* track = page.findChild<ui::StepTrack*>();
    CHECK(track->spoken(static_cast<int>(dispatch::Step::Collect)).contains(QStringLiteral("6/6 units")));
    CHECK_FALSE(track->spoken(static_cast<int>(dispatch::Step::Supervise)).contains(u'/'));
}

TEST_CASE("The next action counts one doubt and many") {
    DemoFixture demo;
    ui::Bench bench = ui::benchOf(demo.view);
    bench.loop.next = dispatch::Next::Check;
    for (dispatch::UnitReception& unit : bench.reception.units)
        unit.doubts = 0;
    bench.reception.units.front().doubts = 7;
    CHECK(ui::nextWords(demo.view, bench).title.startsWith(QStringLiteral("Check 7 doubt(s) in 1 form(s)")));
}

TEST_CASE("Checking begins at a doubt, and at what was sent back only where nothing is doubted") {
    Bench bench;
    store::Office& office = *bench.demo.office;
    const auto period = tenDay("2025-06-mid");
    const auto unitOf = [&](const char* name) { return office.plan().unitNamed(QString::fromUtf8(name))->id; };
    QSignalSpy wanted(&bench.page, &ui::Page::collectWanted);
    const auto check = [&] {
        auto* track = bench.page.findChild<ui::StepTrack*>();
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
            QTest::keyClick(track, key);
        return wanted.isEmpty() ? 0 : wanted.takeFirst().front().toLongLong();
    };
    {
        store::Action action(office, QStringLiteral("return"));
        store::returns::sendBack(office,
                                 {unitOf("咸安区"),
                                  period,
                                  QStringLiteral("退.xlsx"),
                                  store::blobs::hashOf("returned"),
                                  QStringLiteral("请核实。"),
                                  {}},
                                 "returned");
        action.commit();
    }
    CHECK(check() == unitOf("咸安区").value());
    {
        store::Action action(office, QStringLiteral("take"));
        const auto file = store::returns::keep(
            office, {.unit = unitOf("市科技局"), .period = period, .name = QStringLiteral("旬报.xlsx")}, "bytes");
        store::returns::keepFindings(office, file.id,
                                     {{QStringLiteral("blank_row"),
                                       QStringLiteral("填报"),
                                       QStringLiteral("E7"),
                                       QStringLiteral("12"),
                                       {},
                                       QStringLiteral("空行"),
                                       {}}});
        action.commit();
    }
    CHECK(check() == unitOf("市科技局").value());
}

TEST_CASE("A closed period is told as what it is") {
    Bench bench;
    const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
    const auto owing = reception.owing();
    REQUIRE_FALSE(owing.empty());
    const QString name = bench.demo.office->plan().unit(owing.front()->unit)->name;
    const QString task = QString::number(owing.front()->missing().front().value());
    const auto mayRemind = [&] {
        std::optional<bool> enabled;
        QTimer::singleShot(0, &bench.page, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (const QAction* action : menu ? menu->actions() : QList<QAction*>()) {
                if (action->text() == QStringLiteral("Copy reminder"))
                    enabled = action->isEnabled();
            }
            if (menu)
                menu->close();
        });
        Q_EMIT bench.matrix()->customContextMenuRequested(bench.matrix()->visualRect(bench.cell(name, task)).center());
        return enabled;
    };
    CHECK(mayRemind() == true);
    CHECK(ui::trackSteps(bench.demo.view, ui::benchOf(bench.demo.view))[3].hint == QStringLiteral("provisional"));

    store::closings::close(*bench.demo.office, tenDay("2025-06-mid"));
    CHECK(mayRemind() == false);
    const auto steps = ui::trackSteps(bench.demo.view, ui::benchOf(bench.demo.view));
    CHECK(steps[1].hint == QStringLiteral("closed without %1 unit(s)").arg(owing.size()));
    CHECK(steps[3].hint == QStringLiteral("as reported"));
    CHECK(bench.page.findChild<ui::MissingPane*>()->note() == QStringLiteral("when it was closed"));
}

TEST_CASE("A change is opened once by a double click and once by Enter") {
    Bench bench;
    QListView* list = nullptr;
    for (auto* each : bench.page.findChildren<QListView*>()) {
        if (each->accessibleName() == QStringLiteral("What changed"))
            list = each;
    }
    REQUIRE(list);
    REQUIRE(list->model()->rowCount() > 0);
    QSignalSpy wanted(&bench.page, &ui::Page::taskWanted);
    const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    CHECK(wanted.count() == 1);
    wanted.clear();
    list->setFocus();
    QApplication::setActiveWindow(&bench.page);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(wanted.count() == 1);
}

TEST_CASE("Large text takes the workbench's parts under tabs, and none is cut") {
    DemoFixture demo;
    demo.theme.textScale = 130;
    ui::WorkbenchPage page(demo.context);
    page.resize(1214, 694);
    page.show();
    QTest::qWait(1);
    int tabs = 0;
    for (const auto* bar : page.findChildren<QTabBar*>())
        tabs += bar->isVisible() ? bar->count() : 0;
    CHECK(tabs == 4);
    const QWidget* legend = page.findChild<ui::MarkLegend*>();
    const QWidget* form = legend->parentWidget()->findChild<ui::Segment*>();
    CHECK(legend->geometry().right() < form->geometry().left());
    CHECK(legend->width() >= legend->minimumSizeHint().width());
    page.resize(1700, 900); // wide enough for columns
    page.grab();
    CHECK(page.findChild<ui::MissingPane*>()->width() > 384);
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
