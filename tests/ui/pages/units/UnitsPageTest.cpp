#include "ui/pages/units/UnitsPage.h"

#include "core/plan/Duty.h"
#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Forms.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Returns.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/pages/Parts.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/delegates/ReceptionMark.h"
#include "ui/delegates/Roles.h"
#include "ui/models/TypedTenDay.h"
#include "ui/pages/units/UnitDutiesTab.h"
#include "ui/pages/units/UnitRecordModel.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

struct Units : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::UnitsPage page{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::DataTable* table = named<ui::DataTable>("Units and groups");
    ui::SearchField* search = page.findChild<ui::SearchField*>();
    QTabBar* tabs = page.findChild<QTabBar*>();
    QSignalSpy failed{&page, &ui::Page::failed};

    Units() {
        showActive(page);
        settle();
    }
    /// The year is read one 旬 at each turn of the event loop.
    void settle() {
        for (int turn = 0; turn < 60; ++turn)
            QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget* named(const char* name) {
        return &tests::named<Widget>(page, name);
    }
    ui::Button& button(const char* words) { return buttonSaying(page, words); }
    int rows() const { return table->model()->rowCount(); }
    QModelIndex cell(const QString& name, int column) const {
        for (int row = 0; row < rows(); ++row) {
            if (table->model()->index(row, 0).data(Qt::EditRole).toString() == name)
                return table->model()->index(row, column);
        }
        return {};
    }
    void choose(const QString& name) { table->setCurrentIndex(cell(name, 0)); }
    const plan::Unit& unit(const char* name) { return *office->plan().unitNamed(text(name)); }
    void showTab(const char* begins) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab) && tabs->tabText(tab).startsWith(QLatin1String(begins)))
                return tabs->setCurrentIndex(tab);
        }
        FAIL("no tab begins with " << begins);
    }
    /// Types into a cell as an officer would.
    void type(const QModelIndex& index, const QString& words) {
        table->setFocus();
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_F2);
        auto* line = table->viewport()->findChild<QLineEdit*>();
        REQUIRE(line);
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::size_t journalLength() { return store::entries(*office).size(); }
};

const ui::UnitListPlaces places = ui::unitListPlaces();
constexpr int owesColumn = 7, onTimeColumn = 8;

} // namespace

TEST_CASE("UnitsPage lists all units and groups, and narrows them") {
    Units units;
    const QAbstractItemModelTester tester(units.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto& show = *units.named<ui::FilterCombo>("Show");
    const auto only = [&](const char* words) {
        REQUIRE(show.findText(QLatin1String(words)) >= 0);
        show.setCurrentIndex(show.findText(QLatin1String(words)));
        return units.rows();
    };
    CHECK(units.rows() == 22);                      // 21 units and one group
    CHECK(only("members of the task force") == 19); // all but 市政府办公室 and 团市委
    CHECK(only("county") == 6);
    CHECK(only("groups") == 1);
    CHECK(only("who owe an answer") == static_cast<int>(units.view.reception().owing().size()));
    CHECK(only("section") == 0);
    units.button("Show all").click();
    CHECK(units.rows() == 22);
    units.search->setText(text("咸 安"));
    CHECK(units.rows() == 1);
    units.search->setText(text("各县市区")); // the group, and its six members
    CHECK(units.rows() == 7);
}

TEST_CASE("UnitsPage tells what each unit owes and how it kept to the days") {
    Units units;
    for (const dispatch::UnitReception* owing : units.view.reception().owing()) {
        const QString name = units.office->plan().unit(owing->unit)->name;
        INFO(name.toStdString());
        CHECK(units.cell(name, owesColumn).data().toString().contains(QString::number(owing->missing().size())));
    }
    CHECK(units.cell(text("市市场监督管理局"), owesColumn).data().toString() == text("–")); // a member without a task
    // 市科技局 leads: a form in each of the eight 旬 that were due before 20 June, 2025-03-late to 2025-06-early.
    const QString kept = units.cell(text("市科技局"), onTimeColumn).data().toString();
    CHECK(kept.section(u' ', 0, 0).section(u'/', 1) == QStringLiteral("8"));
    // 咸安区 is co-responsible: the 下旬 of March, April and May (rules.md 5).
    CHECK(units.cell(text("咸安区人民政府"), onTimeColumn).data().toString().section(u' ', 0, 0).section(u'/', 1) ==
          QStringLiteral("3"));
}

TEST_CASE("UnitsPage edits names and contacts in place, each one undo") {
    Units units;
    const plan::Plan before = units.office->plan();
    const std::size_t length = units.journalLength();
    units.type(units.cell(text("市科协"), places.officer), text("  联络员\t甲 "));
    units.type(units.cell(text("市科协"), places.phone), text("0715-8000000"));
    CHECK(units.unit("市科协").officer == text("联络员 甲"));
    CHECK(units.unit("市科协").phone == text("0715-8000000"));
    units.type(units.cell(text("市科协"), places.shortName), text("科协"));
    CHECK(units.unit("科协").name == text("市科协"));
    units.type(units.cell(text("市科协"), places.name), text("市科学技术协会"));
    CHECK(units.unit("市科学技术协会").shortName == text("科协"));
    CHECK(units.table->currentIndex().data(Qt::EditRole).toString() == text("市科学技术协会")); // the line stays chosen
    units.type(units.cell(text("各县市区人民政府"), places.name), text("各县（市、区）人民政府"));
    CHECK(units.office->plan().groupNamed(text("各县（市、区）人民政府")));
    CHECK(units.journalLength() == length + 5);
    for (int i = 0; i < 5; ++i)
        store::undo(*units.office);
    CHECK(units.office->plan() == before);

    SECTION("membership is one of two words") {
        CHECK(units.unit("团市委").member == false);
        units.table->model()->setData(units.cell(text("团市委"), places.member), QStringLiteral("yes"));
        CHECK(units.unit("团市委").member);
        CHECK_FALSE(units.table->model()->setData(units.cell(text("团市委"), places.member), QStringLiteral("perhaps")));
        CHECK(units.failed.size() == 1);
        CHECK(units.unit("团市委").member);
    }
    SECTION("another's name is refused with a sentence, and so is a contact that is none") {
        units.type(units.cell(text("市科协"), places.name), text("市教育局"));
        REQUIRE(units.failed.size() == 1);
        CHECK(units.failed.first().first().toString().contains(text("市教育局")));
        units.table->model()->setData(units.cell(text("市科协"), places.officer), QString(5000, u'长'));
        CHECK(units.failed.size() == 2);
        CHECK(units.office->plan() == before);
    }
}

TEST_CASE("UnitsPage adds and removes units and groups") {
    Units units;
    units.prompts.texts = {text("市水利和湖泊局")};
    units.prompts.choices = {0};
    units.button("Add unit…").click();
    REQUIRE(units.office->plan().unitNamed(text("市水利和湖泊局")));
    CHECK(units.unit("市水利和湖泊局").kind == plan::UnitKind::Department);
    CHECK(units.table->currentIndex().data(Qt::EditRole).toString() == text("市水利和湖泊局"));

    SECTION("a unit that nothing names goes with Del, and undo brings it back") {
        QSignalSpy noticed(&units.page, &ui::Page::noticed);
        units.table->setFocus();
        QTest::keyClick(units.table, Qt::Key_Delete);
        CHECK_FALSE(units.office->plan().unitNamed(text("市水利和湖泊局")));
        CHECK(noticed.size() == 1);
        store::undo(*units.office);
        CHECK(units.office->plan().unitNamed(text("市水利和湖泊局")));
    }
    SECTION("one with tasks stays") {
        units.choose(text("市科协"));
        units.button("Remove").click();
        REQUIRE(units.failed.size() == 1);
        CHECK(units.failed.first().first().toString().contains(text("市科协")));
        CHECK(units.office->plan().unitNamed(text("市科协")));
    }
    SECTION("a group of the selected units, whose members change") {
        units.table->setSelectedSourceRows({0, 2}, 0);
        units.prompts.texts = {text("宣传和发改")};
        units.button("Add group…").click();
        const plan::UnitGroup* group = units.office->plan().groupNamed(text("宣传和发改"));
        REQUIRE(group);
        CHECK(group->members == std::vector{unitId(1), unitId(3)});
        units.prompts.choices = {0}; // the first unit that is no member: 市政府办公室
        units.button("Add member…").click();
        CHECK(units.office->plan().groupNamed(text("宣传和发改"))->members == std::vector{unitId(1), unitId(3), unitId(2)});
    }
    SECTION("no group of nobody") {
        units.table->clearSelection();
        units.button("Add group…").click();
        CHECK(units.failed.size() == 1);
    }
}

TEST_CASE("A unit is dissolved from the first period that is open, and is there again") {
    Units units;
    store::closings::close(*units.office, tenDay("2025-06-mid"));
    units.settle();
    units.choose(text("市教育局"));
    units.prompts.lines = {{text("十三月"), {}}, {text("6月下旬"), text("没有的局")}, {text("6月下旬"), text("市人社局")}};
    units.button("Dissolve…").click();
    CHECK(units.prompts.linesOffered.front().front() == ui::typedTenDay(tenDay("2025-06-late")));
    CHECK(units.prompts.linesRefused.size() == 2);
    REQUIRE(units.failed.count() == 0);
    CHECK(units.unit("市教育局").dissolvedFrom == tenDay("2025-06-late"));
    CHECK(units.unit("市教育局").successor == units.unit("市人社局").id);
    units.settle();
    units.choose(text("市教育局"));
    units.button("It is there after all").click();
    CHECK_FALSE(units.unit("市教育局").dissolvedFrom);
}

TEST_CASE("A unit's record is its year: form, late answers, tasks by period") {
    Units units;
    units.choose(text("市科技局"));
    auto* year = units.named<QTableView>("The unit's year, task by period");
    auto& model = static_cast<ui::UnitRecordModel&>(*year->model());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.columnCount() == 1 + 28); // 2025-03-late to 2025-12-late
    CHECK(model.rowCount() == 4 + 15);    // it leads 15 of 16 tasks
    CHECK(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString() == tenDay("2025-03-late").displayName());
    const int now = model.columnOf(tenDay("2025-06-mid"));
    REQUIRE(now == 9);
    CHECK(model.index(0, now).data(ui::MarkRole).isValid());
    CHECK_FALSE(model.index(0, now + 1).data(ui::MarkRole).isValid()); // still to come
    CHECK(model.index(0, now).data(Qt::AccessibleTextRole).toString().contains(tenDay("2025-06-mid").displayName()));
    const dispatch::UnitReception& reception = *units.view.reception().unit(units.unit("市科技局").id);
    for (int row = ui::UnitRecordModel::kFirstTask; row < model.rowCount(); ++row) {
        const bool missing = reception.markOn(*model.taskAt(row)) == dispatch::Mark::Missing;
        CHECK((model.index(row, now).data(ui::MarkRole).value<ui::ReceptionMark>() == ui::ReceptionMark::Missing) == missing);
    }
    SECTION("Enter on a cell leads to that 旬's task") {
        QSignalSpy wanted(&units.page, &ui::Page::taskWanted);
        year->setFocus();
        year->setCurrentIndex(model.index(ui::UnitRecordModel::kFirstTask, 8));
        QTest::keyClick(year, Qt::Key_Return);
        CHECK(units.view.period() == tenDay("2025-06-early"));
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.first().first().toLongLong() == 1);
    }
    SECTION("a unit without duties has an empty record") {
        units.choose(text("市市场监督管理局"));
        CHECK(model.rowCount() == 4);
        CHECK_FALSE(model.index(0, now).data(ui::MarkRole).isValid());
    }
}

TEST_CASE("What a unit was sent and sent is listed, and files open as copies") {
    Units units;
    {
        store::Action action(*units.office, QStringLiteral("Traffic"));
        store::forms::save(*units.office,
                           {store::forms::newId(), units.unit("市科协").id, tenDay("2025-06-mid"), QDate(2025, 6, 12)});
        store::returns::keep(*units.office,
                             {0, units.unit("市科协").id, tenDay("2025-06-mid"), text("科协旬报.xlsx"), {}, {}, {}, 0}, "bytes");
        action.commit();
    }
    units.settle();
    units.choose(text("市科协"));
    units.showTab("Sent and received 2");
    auto* events = units.named<ui::DataTable>("What was sent and received");
    const QAbstractItemModelTester tester(events->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(events->model()->rowCount() == 2);
    QSignalSpy opened(&units.page, &ui::Page::originalWanted);
    events->setFocus();
    for (const int row : {0, 1}) { // only one of them is a file
        events->setCurrentIndex(events->model()->index(row, 3));
        QTest::keyClick(events, Qt::Key_Return);
    }
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == text("科协旬报.xlsx"));
    units.choose(text("市教育局"));
    units.showTab("Sent and received 0");
}

TEST_CASE("Duties are set per task, and given back to the rules") {
    Units units;
    units.choose(text("咸安区人民政府"));
    units.showTab("Duties");
    auto* duties = units.named<ui::DataTable>("Duties of the unit");
    constexpr int role = 2, frequency = 3, setBy = 4;
    auto* model = duties->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model->rowCount() == 15); // all but task 5, which names 赤壁市 and 嘉鱼县 alone
    CHECK(model->index(0, role).data().toString() == QStringLiteral("responsible"));
    CHECK(model->index(0, frequency).data().toString() == QStringLiteral("each month"));
    CHECK(model->index(0, setBy).data().toString() == QStringLiteral("the rules"));
    const auto frequencyOf = [&](qint64 task) {
        for (const plan::Duty& duty : plan::dutiesOf(units.office->plan(), units.unit("咸安区").id)) {
            if (duty.task == taskId(task))
                return std::optional(duty.frequency);
        }
        return std::optional<plan::Frequency>();
    };
    model->setData(model->index(0, frequency), QStringLiteral("each quarter"));
    CHECK(frequencyOf(1) == plan::Frequency::Quarter);
    CHECK(model->index(0, setBy).data().toString() == QStringLiteral("the office"));
    model->setData(model->index(0, frequency), QStringLiteral("as the rules have it"));
    CHECK(frequencyOf(1) == plan::Frequency::Month);
    CHECK_FALSE(model->setData(model->index(0, frequency), QStringLiteral("now and then")));
    CHECK(units.failed.size() == 1);
    units.page.findChild<ui::UnitDutiesTab*>()->findChild<QCheckBox*>()->setChecked(true);
    CHECK(model->rowCount() == 16);
    model->setData(model->index(4, frequency), QStringLiteral("each period"));
    CHECK(frequencyOf(5) == plan::Frequency::Period);
    CHECK(model->index(4, role).data().toString() == QStringLiteral("by the office alone"));
    store::undo(*units.office);
    CHECK_FALSE(frequencyOf(5));

    SECTION("a lead is inferred until leads are confirmed") {
        units.choose(text("市科技局"));
        CHECK(model->index(0, role).data().toString() == QStringLiteral("lead (inferred)"));
        store::Action action(*units.office, QStringLiteral("Confirm"));
        store::plans::confirmLeads(*units.office);
        action.commit();
        CHECK(model->index(0, role).data().toString() == QStringLiteral("lead"));
    }
    SECTION("selected duties move to a section, one undo") {
        units.choose(text("市科技局"));
        units.showTab("Sections");
        units.prompts.texts = {text("高新科")};
        units.button("Add section…").click();
        REQUIRE(units.office->plan().unitNamed(text("高新科")));
        CHECK(units.rows() == 23);
        const plan::Plan before = units.office->plan();
        units.showTab("Duties");
        duties->setSelectedSourceRows({0, 1}, 0);
        units.prompts.choices = {0};
        units.button("Move to a section…").click();
        const auto moved = plan::formDutiesOf(units.office->plan(), units.unit("高新科").id);
        REQUIRE(moved.size() == 2);
        CHECK(moved[0].frequency == plan::Frequency::Period);
        CHECK(plan::formDutiesOf(units.office->plan(), units.unit("市科技局").id).size() == 13);
        store::undo(*units.office);
        CHECK(units.office->plan() == before);
    }
}

TEST_CASE("A group shows its members, which come and go") {
    Units units;
    units.choose(text("各县市区人民政府"));
    CHECK_FALSE(units.tabs->isTabVisible(0));
    auto* members = units.named<ui::DataTable>("Members of the group");
    CHECK(members->model()->rowCount() == 6);
    members->setFocus();
    members->setSelectedSourceRows({1, 2}, 1);
    QTest::keyClick(members, Qt::Key_Delete);
    CHECK(members->model()->rowCount() == 4);
    CHECK(units.office->plan().groups.front().members.size() == 4);
    store::undo(*units.office);
    CHECK(members->model()->rowCount() == 6);
    QSignalSpy none(&units.page, &ui::Page::failed);
    members->setSelectedSourceRows({0, 1, 2, 3, 4, 5}, 0);
    QTest::keyClick(members, Qt::Key_Delete);
    CHECK(none.size() == 1); // a group needs members
    CHECK(members->model()->rowCount() == 6);
}

TEST_CASE("UnitsPage can be read in full at each size") {
    Units units;
    for (const QSize size : {QSize(1214, 622), QSize(1214, 694), QSize(976, 530)}) {
        units.page.resize(size);
        QCoreApplication::processEvents();
        checkHeads(units.page, units.appearance.theme());
        keepPicture(picture(units.page), QStringLiteral("units-%1x%2").arg(size.width()).arg(size.height()));
    }
}
