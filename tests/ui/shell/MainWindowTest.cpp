#include "ui/shell/MainWindow.h"

#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Recording.h"
#include "core/store/Returns.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/pages/setup/SetupPage.h"
#include "ui/pages/tasks/RecordPanel.h"
#include "ui/pages/tasks/TaskDetail.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/units/UnitDetail.h"
#include "ui/pages/units/UnitsPage.h"
#include "ui/pages/workbench/WorkbenchPage.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/StatusBar.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterTag.h"
#include "ui/widgets/StepTrack.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace xundu;
using namespace xundu::tests;

namespace {

struct Shown {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    QStringList launched;
    bool canLaunch = true;
    ui::MainWindow window{demo.context, appearance, [this](const QString& path) {
                              launched << path;
                              return canLaunch;
                          }};

    Shown() {
        window.resize(1366, 768);
        window.show();
        QTest::qWait(1);
    }
    QString path(const char* name) const { return demo.folder.filePath(QString::fromUtf8(name)); }
    ui::MessageBar* message() const { return window.findChild<ui::MessageBar*>(); }
    /// Activates a shortcut's action: the offscreen platform has no window manager to give the focus that keys need.
    void trigger(const QKeySequence& keys) const {
        for (QAction* action : window.actions()) {
            if (action->shortcut() == keys)
                action->trigger();
        }
    }
    base::Fraction value() const { return demo.view.status().indicator(indicatorCode("I12-2"))->value->value; }
    void record(const char* number) {
        store::reports::Return answer{tenDay("2025-06-mid"), taskId(12),
                                      demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id};
        answer.values = {{indicatorCode("I12-2"), {decimal(number), std::nullopt}}};
        store::reports::record(*demo.office, answer);
    }
};

} // namespace

TEST_CASE("MainWindow") {
    Shown shown;

    SECTION("starts on the workbench of the period that today falls in") {
        CHECK(shown.demo.view.period() == tenDay("2025-06-mid"));
        CHECK(shown.window.findChild<ui::WorkbenchPage*>()->isVisible());
    }
    SECTION("Ctrl and a digit show the pages in the navigation's order") {
        const auto shows = [&](Qt::Key digit, const char* page) {
            shown.trigger(QKeySequence(Qt::CTRL | digit));
            CHECK(shown.window.findChild<ui::PageStack*>()->current().metaObject()->className() ==
                  "xundu::ui::" + std::string(page));
        };
        shows(Qt::Key_2, "OverviewPage");
        shows(Qt::Key_1, "WorkbenchPage");
        shows(Qt::Key_3, "SchedulePage");
        shows(Qt::Key_4, "TasksPage");
        shows(Qt::Key_5, "IndicatorsPage");
        shows(Qt::Key_6, "CollectPage");
        shows(Qt::Key_7, "NoticesPage");
        shows(Qt::Key_8, "MeetingsPage");
        shows(Qt::Key_9, "EvaluationPage");
        shows(Qt::Key_0, "PapersPage");
        shown.window.grab();
    }
    SECTION("the overview leads to just the tasks or indicators it counted, until all are asked for again") {
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_2));
        auto* overview = shown.window.findChild<ui::OverviewPage*>();
        Q_EMIT overview->indicatorsWanted({QStringLiteral("I12-2"), QStringLiteral("I01-1")}, QStringLiteral("滞后"));
        auto* indicators = shown.window.findChild<ui::IndicatorsPage*>();
        REQUIRE(indicators);
        CHECK(indicators->isVisible());
        const auto tables = indicators->findChildren<ui::DataTable*>();
        const auto table = std::find_if(tables.begin(), tables.end(), [](const ui::DataTable* each) {
            return each->accessibleName() == QStringLiteral("Indicators of the plan");
        });
        REQUIRE(table != tables.end());
        CHECK((*table)->model()->rowCount() == 2);
        auto* only = indicators->findChild<ui::FilterTag*>();
        CHECK(only->isVisible());
        only->click();
        CHECK((*table)->model()->rowCount() == 44);
        CHECK_FALSE(only->isVisible());
        Q_EMIT overview->tasksWanted({5, 7}, QStringLiteral("滞后"));
        auto* tasks = shown.window.findChild<ui::TasksPage*>();
        CHECK(tasks->isVisible());
        const auto* tree = tasks->findChild<QTreeView*>()->model();
        REQUIRE(tree->rowCount() == 1); // one programme
        CHECK(tree->rowCount(tree->index(0, 0)) == 2);
        CHECK(tasks->findChild<ui::TaskDetail*>()->task() == taskId(5));
        Q_EMIT overview->tasksWanted({12}, QStringLiteral("严重滞后")); // one is chosen among all
        CHECK(tasks->findChild<ui::TaskDetail*>()->task() == taskId(12));
        tasks->findChild<ui::FilterTag*>()->click();
        CHECK(tree->rowCount() == 5);
    }
    SECTION("a page asks for a unit's record") {
        Q_EMIT shown.window.findChild<ui::WorkbenchPage*>()->unitWanted(21);
        auto* units = shown.window.findChild<ui::UnitsPage*>();
        REQUIRE(units);
        CHECK(units->isVisible());
        const auto* detail = units->findChild<ui::UnitDetail*>();
        CHECK(detail->findChild<ui::ElidedLabel*>()->text() == QStringLiteral("咸宁高新区管委会"));
    }
    SECTION("a page asks for a task, and for the form of one unit") {
        auto* bench = shown.window.findChild<ui::WorkbenchPage*>();
        Q_EMIT bench->taskWanted(12);
        auto* tasks = shown.window.findChild<ui::TasksPage*>();
        REQUIRE(tasks);
        CHECK(tasks->isVisible());
        auto* detail = tasks->findChild<ui::TaskDetail*>();
        CHECK(detail->task() == taskId(12));
        const auto unit = shown.demo.office->plan().unitNamed(QStringLiteral("赤壁市"))->id;
        Q_EMIT bench->recordWanted(7, unit.value());
        CHECK(detail->task() == taskId(7));
        CHECK(detail->isRecording());
        CHECK(detail->findChild<ui::RecordPanel*>()->findChild<QComboBox*>()->currentData().toLongLong() == unit.value());
    }
    SECTION("Alt+Left and Alt+Right step through the year") {
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Left));
        CHECK(shown.demo.view.period() == tenDay("2025-06-early"));
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Right));
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Right));
        CHECK(shown.demo.view.period() == tenDay("2025-06-late"));
    }
    SECTION("undo and redo take back and bring again what was recorded") {
        shown.record("400");
        shown.trigger(QKeySequence::Undo);
        CHECK(shown.value() == base::Fraction(388));
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_Y));
        CHECK(shown.value() == base::Fraction(400));
    }
    SECTION("the three papers are written where the user says") {
        const std::pair<Qt::Key, const char*> papers[] = {
            {Qt::Key_B, "通报.pdf"}, {Qt::Key_L, "台账.xlsx"}, {Qt::Key_I, "指标.xlsx"}};
        for (const auto& [key, name] : papers) {
            shown.demo.prompts.files.push_back(shown.path(name));
            shown.trigger(QKeySequence(Qt::CTRL | key));
            INFO(name);
            CHECK(QFileInfo(shown.path(name)).size() > 5000);
            CHECK(shown.message()->kind() == ui::MessageBar::Kind::Information);
        }
        CHECK(shown.demo.prompts.unexpected == 0);
    }
    SECTION("the workbench leads to the bulletin on the page Papers, where it is looked at before it is issued") {
        auto* bench = shown.window.findChild<ui::WorkbenchPage*>();
        Q_EMIT bench->issueWanted(ui::print::PaperKind::Bulletin);
        REQUIRE(shown.window.findChild<ui::PapersPage*>());
        CHECK(shown.window.findChild<ui::PapersPage*>()->isVisible());
        CHECK(store::papers::issuedIn(*shown.demo.office, tenDay("2025-06-mid")).empty());
        CHECK(shown.demo.prompts.unexpected == 0);
    }
    SECTION("a message may offer a text to copy") {
        auto* bench = shown.window.findChild<ui::WorkbenchPage*>();
        Q_EMIT bench->noticed(QStringLiteral("written"), {}, QStringLiteral("Copy"), QStringLiteral("各位联络员"));
        Q_EMIT shown.message()->actionRequested();
        CHECK(QApplication::clipboard()->text() == QStringLiteral("各位联络员"));
    }
    SECTION("what a message tells of is over with the next change: it goes; what went wrong stays until something is entered") {
        shown.demo.prompts.files.push_back(shown.path("台账.xlsx"));
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_L));
        REQUIRE(shown.message()->isVisible());
        shown.record("400");
        CHECK_FALSE(shown.message()->isVisible());
        shown.window.say(ui::MessageBar::Kind::Information, QStringLiteral("taken"), {});
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Left));
        CHECK_FALSE(shown.message()->isVisible());
        for (const auto kind : {ui::MessageBar::Kind::Warning, ui::MessageBar::Kind::Error}) {
            shown.window.say(kind, QStringLiteral("refused"), {});
            shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Right));
            CHECK(shown.message()->isVisible());
        }
        shown.record("401");
        CHECK_FALSE(shown.message()->isVisible());
        shown.window.say(ui::MessageBar::Kind::Warning, QStringLiteral("look here"), {});
        shown.record("402");
        CHECK(shown.message()->isVisible());
    }
    SECTION("but what offers a text stays, with its button, until it is dismissed or another message comes") {
        const auto say = [&](const QString& action) {
            Q_EMIT shown.window.findChild<ui::WorkbenchPage*>()->noticed(
                QStringLiteral("written"), {}, action, action.isEmpty() ? QString() : QStringLiteral("各位联络员"));
        };
        say(QStringLiteral("Copy"));
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Right));
        shown.record("400");
        shown.trigger(QKeySequence::Undo);
        REQUIRE(shown.message()->isVisible());
        QApplication::clipboard()->clear();
        for (auto* button : shown.message()->findChildren<QPushButton*>())
            button->click();
        CHECK(QApplication::clipboard()->text() == QStringLiteral("各位联络员"));
        say({});
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Left));
        CHECK_FALSE(shown.message()->isVisible());
        say(QStringLiteral("Copy"));
        QTest::keyClick(shown.message(), Qt::Key_Escape);
        shown.trigger(QKeySequence(Qt::ALT | Qt::Key_Left));
        CHECK_FALSE(shown.message()->isVisible());
    }
    SECTION("what brought the change keeps its message") {
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_1));
        for (auto* button : shown.window.findChild<ui::WorkbenchPage*>()->findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Copy reminder for"))) {
                button->click();
                break;
            }
        }
        CHECK(shown.message()->isVisible());
    }
    SECTION("letters are counted once the first picture is on the screen") {
        const auto letters = [&] {
            return shown.window.findChild<ui::Navigation*>()->findChild<QListView*>()->model()->index(6, 0);
        };
        const auto* track = shown.window.findChild<ui::StepTrack*>();
        REQUIRE(shown.demo.view.isYearAwaited());
        CHECK(letters().data(ui::BadgeRole).value<ui::Badge>().count == 0);
        REQUIRE(QTest::qWaitFor([&] { return !shown.demo.view.isYearAwaited(); }));
        CHECK(letters().data(ui::BadgeRole).value<ui::Badge>() == ui::Badge{3, true});
        CHECK(track->spoken(static_cast<int>(dispatch::Step::Supervise)).contains(QStringLiteral("0/3")));
    }
    SECTION("the entry Collect counts the open doubts of the period shown, and reads them out") {
        const auto unit = shown.demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id;
        const auto entry = [&] {
            return shown.window.findChild<ui::Navigation*>()->findChild<QListView*>()->model()->index(
                5, 0); // below the workbench, overview, schedule, tasks and indicators
        };
        CHECK(entry().data(ui::BadgeRole).value<ui::Badge>().count == 0);
        store::returns::ReturnedFile file{0, unit, tenDay("2025-06-mid")};
        file.name = QStringLiteral("旬报.xlsx");
        store::Action action(*shown.demo.office, QStringLiteral("Test"));
        file = store::returns::keep(*shown.demo.office, file, "bytes");
        const store::returns::StoredFinding doubt{QStringLiteral("blank_row"),
                                                  QStringLiteral("填报"),
                                                  QStringLiteral("E7"),
                                                  QStringLiteral("12"),
                                                  {},
                                                  QStringLiteral("空行"),
                                                  {}};
        store::returns::keepFindings(*shown.demo.office, file.id, {doubt});
        action.commit();
        CHECK(entry().data(ui::BadgeRole).value<ui::Badge>() == ui::Badge{1, true});
        CHECK(entry().data(Qt::AccessibleTextRole).toString() == QStringLiteral("Collect, 1 open doubt(s)"));
        shown.demo.view.setPeriod(tenDay("2025-06-early"));
        CHECK(entry().data(ui::BadgeRole).value<ui::Badge>().count == 0);
        CHECK(entry().data(Qt::AccessibleTextRole).toString() == QStringLiteral("Collect"));
    }
    SECTION("an export that cannot be written is said, and nothing is left") {
        shown.demo.prompts.files.push_back(shown.path("no/such/folder/台账.xlsx"));
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_L));
        CHECK(shown.message()->isVisible());
        CHECK(shown.message()->kind() == ui::MessageBar::Kind::Error);
        CHECK_FALSE(QFileInfo::exists(shown.path("no")));
    }
    SECTION("files dropped anywhere on the window are checked on the page Collect") {
        const QString path = shown.path("市科技局.xlsx");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no workbook");
        file.close();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.window, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&shown.window, &drop);
        auto* page = shown.window.findChild<ui::CollectPage*>();
        REQUIRE(page);
        CHECK(page->isVisible());
        shown.demo.prompts.confirmations = {true};
        CHECK(page->mayLeave());
        CHECK(shown.demo.prompts.confirmations.empty()); // it waits there
    }
    SECTION("an original is opened as a copy that nobody can change") {
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_6));
        auto* page = shown.window.findChild<ui::CollectPage*>();
        Q_EMIT page->originalWanted(QStringLiteral("市科技局.xlsx"), QString(64, u'a'), QByteArray("as it came"));
        REQUIRE(shown.demo.prompts.opened.size() == 1);
        const QFileInfo copy(shown.demo.prompts.opened.front());
        CHECK(copy.fileName() == QStringLiteral("市科技局.xlsx"));
        CHECK_FALSE(copy.permission(QFile::WriteOwner));
        CHECK_FALSE(shown.message()->isVisible());
        shown.demo.prompts.canOpen = false;
        Q_EMIT page->originalWanted(QStringLiteral("市科技局.xlsx"), QString(64, u'a'), QByteArray("as it came"));
        CHECK(shown.message()->isVisible());
    }
    SECTION("undo and redo cannot be asked for where there is nothing to take back or bring again") {
        const auto action = [&](const QKeySequence& keys) {
            for (QAction* each : shown.window.actions()) {
                if (each->shortcut() == keys)
                    return each;
            }
            throw std::out_of_range("no such shortcut");
        };
        const QAction* redo = action(QKeySequence(Qt::CTRL | Qt::Key_Y));
        CHECK_FALSE(redo->isEnabled());
        shown.record("400");
        CHECK(action(QKeySequence::Undo)->isEnabled());
        shown.trigger(QKeySequence::Undo);
        CHECK(redo->isEnabled());
        store::closings::close(*shown.demo.office, tenDay("2025-06-early")); // final
        CHECK_FALSE(action(QKeySequence::Undo)->isEnabled());
        shown.trigger(QKeySequence::Undo);
        CHECK_FALSE(shown.message()->isVisible());
    }
    SECTION("another office file takes this one's place; what is none leaves it open") {
        const auto choose = [&](const QString& path) {
            shown.demo.prompts.files.push_back(path);
            shown.trigger(QKeySequence::Open);
        };
        QFile text(shown.path("text.xundu"));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("plain text");
        text.close();
        choose(text.fileName());
        CHECK(shown.window.isVisible());
        CHECK(shown.message()->kind() == ui::MessageBar::Kind::Error);
        CHECK(shown.message()->accessibleName().contains(QStringLiteral("is not an office file")));
        CHECK(shown.launched.isEmpty());
        const QString other = shown.path("other.xundu");
        store::Office::create(other, plan::builtInPlan(), shown.demo.actor);
        shown.canLaunch = false;
        choose(other);
        CHECK(shown.window.isVisible());
        shown.canLaunch = true;
        choose(other);
        CHECK(shown.launched == QStringList{other, other});
        CHECK_FALSE(shown.window.isVisible());
    }
    SECTION("the file goes away under the window: that is said, and a backup of it is no failure") {
        REQUIRE(QFile::remove(shown.demo.office->path()));
        CHECK_THROWS_AS(shown.record("400"), base::Error);
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_4)); // the pages show on
        CHECK(shown.value() == base::Fraction(388));
        shown.demo.prompts.files.push_back(shown.path("copy.xundu"));
        for (QAction* action : shown.window.actions()) {
            if (action->text() == QStringLiteral("Back up…"))
                action->trigger();
        }
        CHECK(shown.message()->kind() == ui::MessageBar::Kind::Warning);
        CHECK(shown.message()->accessibleName().startsWith(QStringLiteral("Backed up")));
        CHECK(shown.message()->accessibleDescription().contains(QStringLiteral("was moved or deleted")));
        const auto copy = store::Office::open(shown.path("copy.xundu"), store::OpenMode::Read, shown.demo.actor);
        CHECK(store::entries(*copy).size() == store::entries(*shown.demo.office).size());
    }
    SECTION("what informs is over with the page it told of") {
        shown.window.say(ui::MessageBar::Kind::Information, QStringLiteral("written"), {});
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_1)); // the same page
        CHECK(shown.message()->isVisible());
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_4));
        CHECK_FALSE(shown.message()->isVisible());
        shown.window.say(ui::MessageBar::Kind::Error, QStringLiteral("refused"), {});
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_1));
        CHECK(shown.message()->isVisible());
    }
    SECTION("a day that is over, and a clock set anew, are noticed; nothing is lost and the window says what it shows") {
        const auto wake = [&](QDate day) {
            shown.demo.clock.setToday(day);
            QEvent woken(QEvent::WindowActivate);
            QApplication::sendEvent(&shown.window, &woken);
        };
        shown.record("400");
        wake(QDate(2025, 6, 20));
        CHECK_FALSE(shown.message()->isVisible());
        wake(QDate(2025, 6, 21)); // the next 旬 begins
        CHECK(shown.message()->isVisible());
        CHECK(shown.message()->accessibleName().contains(QStringLiteral("2025-06-21")));
        CHECK(shown.message()->accessibleDescription().contains(QStringLiteral("late June 2025")));
        CHECK(shown.demo.view.period() == tenDay("2025-06-mid"));
        const auto saysOutside = [&] {
            CHECK(shown.message()->accessibleDescription().contains(QStringLiteral("outside the plan's year")));
            CHECK(shown.demo.view.period() == tenDay("2025-06-mid"));
        };
        for (const QDate day : {QDate(2024, 6, 20), QDate(2026, 6, 20)}) {
            wake(day);
            saysOutside();
            shown.record("410");
            shown.trigger(QKeySequence::Undo);
            CHECK(shown.value() == base::Fraction(400));
            shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_Y));
            CHECK(shown.value() == base::Fraction(410));
            shown.record("400");
        }
        CHECK(store::check(shown.demo.office->path()).empty());
    }
    SECTION("a backup from before the clock was set back keeps its day") {
        shown.demo.clock.setToday(QDate(2025, 6, 20));
        store::backup(*shown.demo.office, shown.path("copy.xundu"));
        shown.demo.clock.setToday(QDate(2024, 6, 20));
        shown.demo.view.readAgain();
        const auto fields = shown.window.findChild<ui::StatusBar*>()->findChildren<QToolButton*>();
        CHECK(fields.back()->text() == QStringLiteral("backup of 2025-06-20"));
    }
    SECTION("a user who thinks better of it gets no file and no message") {
        shown.demo.prompts.files.push_back(QString());
        shown.trigger(QKeySequence(Qt::CTRL | Qt::Key_B));
        CHECK_FALSE(shown.message()->isVisible());
    }
}

TEST_CASE("A window that was left on a screen which is gone comes back onto one") {
    DemoFixture demo;
    ui::Appearance appearance(*qApp, [] { return false; });
    const QRect room = qApp->primaryScreen()->availableGeometry();
    for (const QPoint away : {QPoint(20'000, 300), QPoint(-20'000, -20'000)}) {
        QWidget elsewhere;
        elsewhere.setGeometry(QRect(away, QSize(1366, 768)));
        demo.settings.set(ui::settings::windowGeometry, elsewhere.saveGeometry());
        ui::MainWindow window(demo.context, appearance);
        window.show();
        INFO(away.x());
        CHECK(room.contains(window.geometry().topLeft())); // the offscreen platform knows no frame beforehand
    }
}

TEST_CASE("MainWindow outside the plan's year says which period it shows") {
    DemoFixture demo;
    demo.clock.setToday(QDate(2026, 11, 24));
    ui::OfficeView view(*demo.office);
    ui::Appearance appearance(*qApp, [] { return false; });
    ui::MainWindow window({view, demo.theme, demo.prompts, demo.settings}, appearance);
    window.show();
    CHECK(view.period() == tenDay("2025-12-late"));
    CHECK(window.findChild<ui::MessageBar*>()->isVisible());
}
