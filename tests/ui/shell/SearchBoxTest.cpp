#include "ui/shell/search/SearchBox.h"

#include "core/store/Recording.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/DataTable.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/papers/PapersPage.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/pages/settings/WordingSection.h"
#include "ui/pages/tasks/ReportsTab.h"
#include "ui/pages/tasks/TaskDetail.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/units/UnitsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/search/HitPopup.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/FilterTag.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace xundu;
using namespace xundu::tests;
using ui::Hit;

namespace {

struct Shown {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::MainWindow window{demo.context, appearance};
    ui::SearchBox& box = *window.findChild<ui::SearchBox*>();

    Shown() {
        window.resize(1366, 768);
        window.show();
        QTest::qWait(1);
    }
    void ask(const QString& question) {
        box.begin();
        box.clear();
        QInputMethodEvent typed; // as Chinese comes
        typed.setCommitString(question);
        QApplication::sendEvent(&box, &typed);
    }
    ui::HitPopup& popup() const { return *window.findChild<ui::HitPopup*>(); }
    ui::HitModel& model() const { return popup().model(); }
    const Hit* current() const { return model().hit(popup().currentRow()); }
    QStringList names(Hit::Kind kind) const {
        QStringList result;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const Hit* hit = model().hit(row); hit && hit->kind == kind)
                result << hit->name;
        }
        return result;
    }
    QString lastWords() const { return model().index(model().rowCount() - 1).data().toString(); }
    void record(const QString& words) {
        store::reports::Return answer{tenDay("2025-06-mid"), taskId(12), demo.office->plan().unitNamed(u"市科技局"_s)->id};
        answer.progress = words;
        store::reports::record(*demo.office, answer);
    }
};

} // namespace

TEST_CASE("The search finds tasks, units and indicators by name and by initials") {
    Shown shown;
    shown.ask(u"供应链"_s);
    REQUIRE(shown.popup().isVisible());
    CHECK(shown.names(Hit::Kind::Task) == QStringList{u"12  建好科创供应链平台"_s});
    CHECK(shown.current()->kind == Hit::Kind::Task);
    CHECK(shown.current()->spans == ui::Spans{{8, 3}}); // after "12", two spaces and 建好科创
    shown.ask(u"xaq"_s);
    CHECK(shown.names(Hit::Kind::Unit) == QStringList{u"咸安区人民政府"_s});
    CHECK(shown.current()->kind == Hit::Kind::Unit);
    shown.ask(u"I12-2"_s);
    CHECK(shown.names(Hit::Kind::Indicator).size() == 1);
    QTest::keyClick(&shown.box, Qt::Key_Return);
    CHECK(shown.window.findChild<ui::IndicatorsPage*>()->isVisible());
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(shown.box.text().isEmpty());
}

TEST_CASE("The search leads to a task, to a unit, and does what a command does") {
    Shown shown;
    shown.ask(u"供应链"_s);
    QTest::keyClick(&shown.box, Qt::Key_Return);
    auto* tasks = shown.window.findChild<ui::TasksPage*>();
    REQUIRE(tasks);
    CHECK(tasks->isVisible());
    CHECK(tasks->findChild<ui::TaskDetail*>()->task() == taskId(12));
    CHECK_FALSE(tasks->findChild<ui::FilterTag*>()->isVisible());
    shown.ask(u"xaq"_s);
    QTest::keyClick(&shown.box, Qt::Key_Enter);
    auto* units = shown.window.findChild<ui::UnitsPage*>();
    REQUIRE(units);
    CHECK(units->isVisible());
    shown.ask(u"Indicators"_s); // the words of the program, which the tests leave in English
    REQUIRE(shown.names(Hit::Kind::Command).contains(u"Indicators"_s));
    while (shown.current()->kind != Hit::Kind::Command)
        QTest::keyClick(&shown.box, Qt::Key_Down);
    QTest::keyClick(&shown.box, Qt::Key_Return);
    CHECK(shown.window.findChild<ui::IndicatorsPage*>()->isVisible());
}

TEST_CASE("The search leads to a kind of paper and to a section of the settings") {
    Shown shown;
    for (const auto& [words, page] :
         {std::pair{u"Wall chart"_s, ui::PapersPage::name()}, {u"Wording"_s, ui::SettingsPage::name()}}) {
        shown.ask(words);
        INFO(words.toStdString());
        REQUIRE(shown.current());
        REQUIRE(shown.current()->kind == Hit::Kind::Command);
        QTest::keyClick(&shown.box, Qt::Key_Return);
        auto* pages = shown.window.findChild<ui::PageStack*>();
        CHECK(pages->currentNumber() == pages->numberOf(page));
    }
    CHECK(shown.window.findChild<ui::WordingSection*>()->isVisible());
}

TEST_CASE("The search finds what reports say, and leads to the report in its 旬") {
    Shown shown;
    shown.record(u"首批\n“星火”链主企业签约"_s);
    shown.demo.view.setPeriod(tenDay("2025-05-late"));
    shown.ask(u"星火”链主"_s);
    REQUIRE(QTest::qWaitFor([&] { return !shown.names(Hit::Kind::Report).isEmpty(); }));
    CHECK(shown.names(Hit::Kind::Report) == QStringList{u"首批 “星火”链主企业签约"_s});
    CHECK(shown.current()->detail.contains(u"市科技局"_s));
    QTest::keyClick(&shown.box, Qt::Key_Return);
    CHECK(shown.demo.view.period() == tenDay("2025-06-mid"));
    auto* detail = shown.window.findChild<ui::TaskDetail*>();
    CHECK(detail->task() == taskId(12));
    REQUIRE(QTest::qWaitFor([&] { return detail->findChild<ui::ReportsTab*>() != nullptr; }));
    auto* tab = detail->findChild<ui::ReportsTab*>();
    const auto* table = tab->findChild<ui::DataTable*>();
    REQUIRE(QTest::qWaitFor([&] { return table->currentIndex().siblingAtColumn(2).data().toString().contains(u"链主"_s); }));
    CHECK(table->currentIndex().siblingAtColumn(1).data().toString() == u"市科技局"_s);
}

TEST_CASE("Only the answer to the newest question is shown") {
    Shown shown;
    shown.record(u"首批链主企业签约"_s);
    shown.ask(u"链主企业"_s);
    shown.ask(u"没有人写过的话"_s);
    QTest::qWait(200);
    CHECK(shown.names(Hit::Kind::Report).isEmpty());
    CHECK(shown.lastWords().contains(u"没有人写过的话"_s));
    shown.ask(u"链主企业"_s);
    QTest::keyClick(&shown.box, Qt::Key_Escape);
    QTest::qWait(200);
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(shown.box.text().isEmpty());
}

TEST_CASE("The search says what it can do, and what it cannot find") {
    Shown shown;
    shown.box.begin();
    CHECK(shown.lastWords().contains(u"xaq"_s));
    CHECK(shown.model().hitCount() == 0);
    QTest::keyClick(&shown.box, Qt::Key_Down);
    QTest::keyClick(&shown.box, Qt::Key_Return); // nowhere to go
    CHECK(shown.popup().isVisible());
    shown.ask(u"链"_s);
    CHECK(shown.names(Hit::Kind::Report).isEmpty());
    CHECK(shown.model().hitCount() > 0);
    for (const QString& question : {u"\"\"\""_s, u"'; DROP"_s, u"**"_s, u"\u0001"_s, u"🙂🙂"_s, QString(500, u'好')}) {
        shown.ask(question);
        QTest::qWait(20);
        CHECK(shown.model().hitCount() == 0);
    }
    CHECK(shown.box.text().size() == 200);
}

TEST_CASE("The search works by keyboard alone and says what is chosen") {
    Shown shown;
    shown.ask(u"市"_s);
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int first = shown.popup().currentRow();
    QTest::keyClick(&shown.box, Qt::Key_Down);
    const int second = shown.popup().currentRow();
    CHECK(second > first);
    CHECK(shown.box.accessibleDescription().contains(shown.current()->name));
    QTest::keyClick(&shown.box, Qt::Key_Up);
    CHECK(shown.popup().currentRow() == first);
    for (int i = 0; i < shown.model().hitCount(); ++i)
        QTest::keyClick(&shown.box, Qt::Key_Down);
    CHECK(shown.popup().currentRow() == first); // round at the end, heads are passed over
    QTest::keyClick(&shown.box, Qt::Key_PageDown);
    CHECK(shown.current());
}

TEST_CASE("A group of hits shows its best, and its rows are painted whatever they hold") {
    Shown shown;
    shown.record(QString(300, u'长') + u"\t<b>&🙂"_s);
    shown.ask(u"长长"_s);
    REQUIRE(QTest::qWaitFor([&] { return !shown.names(Hit::Kind::Report).isEmpty(); }));
    shown.window.grab();
    shown.ask(u"企业"_s);
    CHECK(shown.names(Hit::Kind::Indicator).size() <= 5);
    REQUIRE(QTest::qWaitFor([&] { return !shown.names(Hit::Kind::Report).isEmpty(); }));
    CHECK(shown.names(Hit::Kind::Report).size() <= 5);
    shown.window.resize(1024, 600);
    shown.ask(u"企业"_s);
    CHECK(shown.window.rect().contains(shown.popup().geometry()));
    shown.window.grab();
}
