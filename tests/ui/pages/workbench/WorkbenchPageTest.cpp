#include "ui/pages/workbench/WorkbenchPage.h"

#include "core/dispatch/Reminders.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Closings.h"
#include "core/store/Forms.h"
#include "core/store/Journal.h"
#include "core/store/Recording.h"
#include "core/store/Returns.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/delegates/ReceptionMark.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/pages/workbench/DuePane.h"
#include "ui/pages/workbench/MissingPane.h"
#include "ui/pages/workbench/NextStrip.h"
#include "ui/pages/workbench/ReceptionModel.h"
#include "ui/pages/workbench/ReceptionPane.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MarkLegend.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/StepTrack.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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
    SECTION("shows after a click where keys have moved to: the row on its ground, the cell in a frame") {
        struct Painted : QObject {
            QRegion region;
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::Paint)
                    region |= static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } painted;
        QApplication::setActiveWindow(&bench.page);
        matrix->setFocus(Qt::MouseFocusReason);
        matrix->setCurrentIndex(matrix->model()->index(3, 4));
        QTest::keyClick(matrix, Qt::Key_Down);
        matrix->viewport()->grab();
        QTest::qWait(1);
        matrix->viewport()->installEventFilter(&painted);
        QTest::keyClick(matrix, Qt::Key_Down);
        const QRect unit = matrix->visualRect(matrix->model()->index(5, 0));
        CHECK(QTest::qWaitFor([&] { return painted.region.contains(unit.center()); }, 2000));
        const QImage image = matrix->viewport()->grab().toImage();
        CHECK(image.pixelColor(unit.topLeft() + QPoint(3, 3)) == bench.demo.theme.tint);
        const QRect cell = matrix->visualRect(matrix->model()->index(5, 4));
        CHECK(image.pixelColor(cell.center().x(), cell.top()) == bench.demo.theme.accent);
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
    const auto text = [] { return QApplication::clipboard()->text(); };

    SECTION("to all that are missing") {
        copy->click();
        CHECK(text().startsWith(QStringLiteral("【")));
        CHECK(dispatch::alreadySent(*bench.demo.office, tenDay("2025-06-mid")).size() == owing);
        const QString first = text();
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        const auto entries = store::entries(*bench.demo.office).size();
        copy->click();
        CHECK(text() == QStringLiteral("something else"));
        CHECK(store::entries(*bench.demo.office).size() == entries);
        REQUIRE(bench.noticed.size() == 2);
        CHECK(bench.noticed[1][1].toString().contains(QStringLiteral("经办人")));
        CHECK(bench.noticed[1][1].toString().contains(QStringLiteral("09:30")));
        CHECK(bench.noticed[1][2].toString() == QStringLiteral("Copy all the same"));
        CHECK(bench.noticed[1][3].toString() == first);
    }
    SECTION("whoever was asked today already is left out") {
        const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
        const auto& plan = bench.demo.office->plan();
        const QString name = plan.unit(reception.owing().front()->unit)->shortName;
        for (auto* button : bench.page.findChildren<QToolButton*>()) {
            if (button->accessibleName() == QStringLiteral("Copy reminder for %1").arg(name)) {
                button->click();
                break;
            }
        }
        CHECK(text().contains(plan.unit(reception.owing().front()->unit)->name));
        copy->click();
        CHECK_FALSE(text().contains(plan.unit(reception.owing().front()->unit)->name));
        CHECK(text().contains(plan.unit(reception.owing().back()->unit)->name));
        REQUIRE(bench.noticed.size() == 2);
        CHECK_FALSE(bench.noticed[1][0].toString().contains(name));
        CHECK(bench.noticed[1][1].toString().contains(name + QStringLiteral(" at 09:30")));
    }
}

TEST_CASE("The button of a missing unit keeps the focus when it was pressed") {
    Bench bench;
    QApplication::setActiveWindow(&bench.page);
    const auto buttons = [&] {
        QList<QToolButton*> all;
        for (auto* button : bench.page.findChildren<QToolButton*>()) {
            if (!button->isHidden() && button->accessibleName().startsWith(QStringLiteral("Copy reminder for")))
                all << button;
        }
        return all;
    };
    REQUIRE(buttons().size() >= 2);
    QToolButton* pressed = buttons().at(1);
    const QString name = pressed->accessibleName();
    const QPoint place = pressed->pos();
    pressed->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pressed, Qt::Key_Space);
    QTest::qWait(1); // the pressed one goes
    REQUIRE(dispatch::alreadySent(*bench.demo.office, tenDay("2025-06-mid")).size() == 1);
    auto* now = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(now);
    CHECK(now->accessibleName() == name);
    CHECK(ui::showsKeyboardFocus(now));
    CHECK(now->pos() == place);
    CHECK(buttons().contains(now));
}

TEST_CASE("Where all that are missing were asked today the next action says so and asks nobody") {
    DemoFixture demo;
    ui::Bench bench = ui::benchOf(demo.view);
    bench.loop.next = dispatch::Next::Collect;
    CHECK(ui::nextWords(demo.view, bench).action == QStringLiteral("Copy reminder"));
    bench.loop.allReminded = true;
    const ui::NextWords words = ui::nextWords(demo.view, bench);
    CHECK(words.action.isEmpty());
    CHECK(words.detail.contains(QStringLiteral("asked today")));
    bench.loop.next = dispatch::Next::Remind;
    bench.facts.remindedToday = {bench.reception.owing().front()->unit};
    const QString asked = demo.view.plan().unit(bench.facts.remindedToday.front())->shortName;
    CHECK_FALSE(ui::nextWords(demo.view, bench).detail.contains(asked));
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

TEST_CASE("What is chosen on the workbench stays chosen when rows move") {
    Bench bench;
    auto* pane = bench.page.findChild<ui::ReceptionPane*>();
    const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
    const auto owing = reception.owing();
    REQUIRE(owing.size() >= 2);
    // The first line's unit answers: it goes down, the others come up.
    const plan::UnitId chosen = owing.back()->unit;
    const auto answer = [&] {
        for (const plan::TaskId task : owing.front()->missing()) {
            store::reports::Return given{tenDay("2025-06-mid"), task, owing.front()->unit};
            given.unchanged = true;
            store::reports::record(*bench.demo.office, given);
        }
    };

    SECTION("in the matrix") {
        const QString name = bench.demo.office->plan().unit(chosen)->name;
        bench.matrix()->setCurrentIndex(bench.cell(name, QStringLiteral("12")));
        answer();
        CHECK(pane->chosenUnits() == std::vector{chosen});
        CHECK(bench.matrix()->currentIndex() == bench.cell(name, QStringLiteral("12")));
    }
    SECTION("in the list") {
        pane->tools()->findChild<ui::Segment*>()->setCurrent(1);
        ui::DataTable* list = bench.page.findChild<ui::DataTable*>();
        list->selectSourceRow(static_cast<int>(owing.size()) - 1);
        REQUIRE(pane->chosenUnits() == std::vector{chosen});
        answer();
        CHECK(pane->chosenUnits() == std::vector{chosen});
        QSignalSpy record(&bench.page, &ui::Page::recordWanted);
        QTest::keyClick(list, Qt::Key_Return);
        REQUIRE(record.count() == 1);
        CHECK(record.first().at(1).toLongLong() == chosen.value());
    }
}

TEST_CASE("Units that are missing stand in columns, marked with the newest thing first") {
    DemoFixture demo;
    ui::Bench bench = ui::benchOf(demo.view);
    const auto owing = bench.reception.owing();
    REQUIRE(owing.size() >= 2);
    ui::MissingPane pane(demo.context);
    pane.resize(384, 200);
    pane.setVisible(true);
    const auto label = [&](const QString& words) -> ui::Label* {
        for (auto* each : pane.findChildren<ui::Label*>()) {
            if (!each->isHidden() && each->text() == words)
                return each;
        }
        return nullptr;
    };

    SECTION("asked today comes before again; the tip says both") {
        const plan::UnitId asked = owing.front()->unit;
        bench.facts.remindedToday = {asked};
        bench.reception.units.front().state = dispatch::FormState::Returned;
        pane.show(bench);
        QTest::qWait(1);
        REQUIRE(label(QStringLiteral("asked today")));
        CHECK(label(QStringLiteral("asked today"))
                  ->toolTip()
                  .startsWith(QStringLiteral("was asked today\nits form was sent back")));
    }
    SECTION("the marked line's parts stand below the others'") {
        bench.facts.remindedToday = {owing.front()->unit};
        pane.show(bench);
        QTest::qWait(1);
        QSet<int> copies, records;
        for (const auto* button : pane.findChildren<QToolButton*>()) {
            if (!button->isHidden())
                (button->accessibleName().startsWith(QStringLiteral("Copy")) ? copies : records).insert(button->x());
        }
        CHECK(copies.size() == 1);
        CHECK(records.size() == 1);
        QMap<int, QSet<int>> columns; // left edges of the parts of each line
        for (const auto* part : pane.findChildren<ui::Label*>()) {
            if (!part->isHidden() && !qobject_cast<const ui::Button*>(part->parent()))
                columns[part->y()].insert(part->x());
        }
        CHECK(columns.first() == columns.value(columns.keys().at(1)));
    }
    SECTION("nobody missing: all is in, or nothing was required") {
        for (dispatch::UnitReception& unit : bench.reception.units)
            for (dispatch::TaskMark& mark : unit.marks)
                mark.answered = true;
        pane.show(bench);
        CHECK(pane.title() == QStringLiteral("All in"));
        demo.view.setPeriod(tenDay("2025-01-early"));
        pane.show(ui::benchOf(demo.view));
        CHECK(pane.title() == QStringLiteral("None required"));
    }
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

TEST_CASE("A column's programme has a short name where the full one does not fit, or its number") {
    DemoFixture demo;
    const auto second = [](const ui::OfficeView& view) {
        ui::ReceptionModel model(view);
        model.setBench(ui::benchOf(view));
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
