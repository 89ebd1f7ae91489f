#include "ui/pages/meetings/MeetingsPage.h"

#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/pages/meetings/MeetingsFixture.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

int redTasks(const progress::PeriodStatus& status) {
    return static_cast<int>(std::count_if(status.tasks.begin(), status.tasks.end(), [](const progress::TaskStanding& standing) {
        return standing.light == progress::Light::Red;
    }));
}

} // namespace

TEST_CASE("MeetingsPage proposes the first meeting by need, and undo takes it away") {
    MeetingsFixture shown;
    const QAbstractItemModelTester tester(shown.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto& propose = shown.button("Propose a meeting");
    REQUIRE(propose.isVisible());
    CHECK_FALSE(shown.button("Minutes…").isEnabled());
    propose.click();
    REQUIRE(shown.rows(shown.list) == 1);
    CHECK_FALSE(propose.isVisible());
    CHECK(shown.button("Minutes…").isEnabled());
    CHECK(shown.prompts.unexpected == 0); // nothing is asked
    const supervision::Meeting meeting = shown.meeting();
    CHECK(meeting.period == tenDay("2025-06-mid"));
    CHECK(meeting.heldOn == QDate(2025, 6, 20));
    QStringList titles;
    for (const supervision::AgendaItem& item : meeting.agenda)
        titles << item.title;
    CHECK(titles.contains(text("6月中旬工作调度情况")));
    REQUIRE(redTasks(shown.view.status()) > 0);
    CHECK(titles.contains(text("严重滞后任务的推进措施")));
    CHECK_FALSE(titles.contains(text("上次会议议定事项落实情况"))); // there was none
    CHECK(shown.rows(shown.agenda) == titles.size());
    CHECK(shown.cell(shown.list, 0, 1) == text("工作推进会"));
    store::undo(*shown.office);
    CHECK(propose.isVisible());
    CHECK(store::meetings::meetings(*shown.office).empty());
}

TEST_CASE("The next meeting begins with what the last one decided") {
    MeetingsFixture shown;
    shown.view.setPeriod(tenDay("2025-05-late"));
    shown.addMeeting();
    shown.decide("加快需求对接");
    shown.view.setPeriod(tenDay("2025-06-mid"));
    shown.addMeeting();
    REQUIRE(shown.rows(shown.list) == 2);
    CHECK(shown.cell(shown.list, 0, 0) == QStringLiteral("2025-06-20")); // the newest first, and chosen
    CHECK(shown.list->currentSourceRow() == 0);
    CHECK(shown.cell(shown.list, 1, 2) == QStringLiteral("1/1"));
    CHECK(shown.cell(shown.agenda, 0, 1) == text("上次会议议定事项落实情况"));
    CHECK(shown.rows(shown.decisions) == 0);
    shown.list->selectSourceRow(1);
    CHECK(shown.rows(shown.decisions) == 1);
    CHECK(shown.cell(shown.decisions, 0, 1) == text("加快需求对接"));
}

TEST_CASE("When, where and with whom is kept as each field is left, one undo each") {
    MeetingsFixture shown;
    shown.addMeeting();
    const std::size_t before = shown.journalLength();
    shown.enter("Venue", " 市政府第一会议室 ");
    shown.enter("Time", "上午9时");
    shown.enter("Chair", "专班组长");
    shown.enter("Name", "工作调度会");
    shown.enter("Day", "6月18日");
    shown.write(*shown.named<ui::KeptText>("Present"), "市科技局\n市经信局、市教育局");
    shown.write(*shown.named<ui::KeptText>("Excused"), "市财政局");
    const supervision::Meeting meeting = shown.meeting();
    CHECK(meeting.venue == text("市政府第一会议室"));
    CHECK(meeting.time == text("上午9时"));
    CHECK(meeting.chair == text("专班组长"));
    CHECK(meeting.heldOn == QDate(2025, 6, 18));
    CHECK(meeting.present == QStringList{text("市科技局"), text("市经信局"), text("市教育局")});
    CHECK(meeting.excused == QStringList{text("市财政局")});
    CHECK(meeting.inAttendance.isEmpty());
    CHECK(shown.journalLength() == before + 7);
    CHECK(shown.cell(shown.list, 0, 0) == QStringLiteral("2025-06-18"));
    CHECK(shown.cell(shown.list, 0, 1) == text("工作调度会"));
    CHECK(shown.named<QLineEdit>("Venue")->text() == text("市政府第一会议室")); // as it is kept
    CHECK(shown.named<ui::KeptText>("Present")->toPlainText() == text("市科技局、市经信局、市教育局"));

    SECTION("leaving without a change keeps nothing anew") {
        shown.enter("Venue", "市政府第一会议室 ");
        shown.write(*shown.named<ui::KeptText>("Excused"), "市财政局\n");
        CHECK(shown.journalLength() == before + 7);
    }
    SECTION("undo goes back field by field") {
        store::undo(*shown.office);
        CHECK(shown.named<ui::KeptText>("Excused")->toPlainText().isEmpty());
        CHECK(shown.meeting().present.size() == 3);
    }
    SECTION("what is no day stays in the field with a sentence, and leaving it asks") {
        shown.enter("Day", "下周五");
        CHECK(shown.meeting().heldOn == QDate(2025, 6, 18));
        CHECK_FALSE(shown.named<QLineEdit>("Day")->accessibleDescription().isEmpty());
        shown.prompts.confirmations = {false, true};
        CHECK_FALSE(shown.page.mayLeave());
        CHECK(shown.page.mayLeave());
        shown.enter("Day", "");
        CHECK_FALSE(shown.meeting().heldOn.isValid());
        CHECK(shown.page.mayLeave());
    }
    SECTION("a day that its decisions do not allow is refused") {
        shown.decide("办", "2025-06-mid");
        shown.enter("Day", "2025-06-21");
        CHECK(shown.failed.size() == 1);
        CHECK(shown.meeting().heldOn == QDate(2025, 6, 18));
    }
    CHECK(shown.prompts.unexpected == 0);
}

TEST_CASE("The agenda is typed, told, moved and cut while the meeting goes on") {
    MeetingsFixture shown;
    shown.addMeeting();
    const int proposed = shown.rows(shown.agenda);
    shown.enter("New item", "其他事项");
    REQUIRE(shown.rows(shown.agenda) == proposed + 1);
    CHECK(shown.agenda->currentSourceRow() == proposed); // chosen: what is said is of it
    CHECK(shown.named<QLineEdit>("New item")->text().isEmpty());
    shown.write(*shown.said, "会议听取了汇报。\n要求加快。");
    const auto last = static_cast<std::size_t>(proposed);
    CHECK(shown.meeting().agenda.at(last).summary == text("会议听取了汇报。\n要求加快。"));
    CHECK(shown.cell(shown.agenda, proposed, 2) == text("会议听取了汇报。 要求加快。"));

    SECTION("Alt and an arrow move the item with what was said of it") {
        shown.agenda->setFocus();
        QTest::keyClick(shown.agenda, Qt::Key_Up, Qt::AltModifier);
        CHECK(shown.meeting().agenda.at(last - 1).title == text("其他事项"));
        CHECK(shown.agenda->currentSourceRow() == proposed - 1);
        CHECK(shown.said->toPlainText() == text("会议听取了汇报。\n要求加快。"));
        QTest::keyClick(shown.agenda, Qt::Key_Down, Qt::AltModifier);
        CHECK(shown.meeting().agenda.at(last).title == text("其他事项"));
        const std::size_t before = shown.journalLength();
        QTest::keyClick(shown.agenda, Qt::Key_Down, Qt::AltModifier); // it is the last
        CHECK(shown.journalLength() == before);
    }
    SECTION("Del cuts it, undo brings it back with what was said") {
        shown.agenda->setFocus();
        QTest::keyClick(shown.agenda, Qt::Key_Delete);
        CHECK(shown.rows(shown.agenda) == proposed);
        store::undo(*shown.office);
        CHECK(shown.meeting().agenda.at(last).summary == text("会议听取了汇报。\n要求加快。"));
    }
    SECTION("what is being typed of one item is kept before another is shown") {
        shown.said->setFocus();
        shown.said->setPlainText(text("另行研究。"));
        shown.agenda->selectSourceRow(0);
        CHECK(shown.meeting().agenda.at(last).summary == text("另行研究。"));
        CHECK(shown.said->toPlainText().isEmpty());
        CHECK(shown.meeting().agenda.front().summary.isEmpty());
    }
    SECTION("and before another meeting is") {
        shown.addMeeting();
        shown.said->setFocus();
        shown.said->setPlainText(text("新的一次。"));
        shown.list->selectSourceRow(1 - shown.list->currentSourceRow());
        std::size_t told = 0;
        for (const supervision::Meeting& meeting : store::meetings::meetings(*shown.office))
            told += meeting.agenda.front().summary == text("新的一次。") ? 1 : 0;
        CHECK(told == 1);
        CHECK(shown.said->toPlainText() != text("新的一次。"));
    }
    SECTION("what another change of the file tells does not disturb who types") {
        shown.said->setFocus();
        shown.said->setPlainText(text("正在说"));
        shown.decide("办");
        CHECK(shown.said->toPlainText() == text("正在说"));
        CHECK(shown.page.mayLeave()); // kept
        CHECK(shown.meeting().agenda.at(last).summary == text("正在说"));
    }
    SECTION("an item that is half typed is asked about") {
        shown.named<QLineEdit>("New item")->insert(text("半"));
        CHECK_FALSE(shown.page.mayLeave());
        CHECK(shown.prompts.unexpected == 1);
    }
}

TEST_CASE("What is being typed is kept where the page goes away") {
    MeetingsFixture shown;
    shown.addMeeting();
    {
        ui::MeetingsPage other(ui::PageContext{shown.view, shown.appearance.theme(), shown.prompts, shown.settings});
        other.show();
        QApplication::setActiveWindow(&other);
        REQUIRE(QTest::qWaitForWindowActive(&other));
        auto* venue = other.findChildren<QLineEdit*>().front();
        for (auto* line : other.findChildren<QLineEdit*>())
            venue = line->accessibleName() == QStringLiteral("Venue") ? line : venue;
        venue->setFocus();
        venue->insert(text("第一会议室"));
        REQUIRE(venue->hasFocus());
    }
    CHECK(shown.meeting().venue == text("第一会议室"));
}

TEST_CASE("A decision is typed with units and day, and becomes an item to follow") {
    MeetingsFixture shown;
    shown.addMeeting();
    const QAbstractItemModelTester tester(shown.decisions->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.enter("New decision", "加快需求对接");
    CHECK(shown.named<QLineEdit>("Units of the new decision")->hasFocus());
    shown.enter("Units of the new decision", "市科技局、市水利局");
    CHECK(shown.given().empty());
    QTest::keyClick(shown.named<QLineEdit>("Ten-day period by whose end the new decision is due"), Qt::Key_Return);
    CHECK(shown.given().empty()); // the plan has no 市水利局
    bool told = false;
    for (const auto* label : shown.page.findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(text("市水利局")));
    CHECK(told);
    shown.enter("Units of the new decision", "市科技局、咸安区");
    shown.enter("Ten-day period by whose end the new decision is due", "7月上旬");
    REQUIRE(shown.given().size() == 1);
    const supervision::Assignment decision = shown.given().front();
    CHECK(decision.meeting == shown.meeting().id);
    CHECK(decision.due == tenDay("2025-07-early"));
    CHECK(decision.units.size() == 2);
    CHECK(shown.named<QLineEdit>("New decision")->text().isEmpty());
    CHECK(shown.named<QLineEdit>("New decision")->hasFocus());
    CHECK(shown.cell(shown.decisions, 0, 2) == text("市科技局、咸安区"));
    CHECK(shown.rows(shown.items) == 1);

    SECTION("it is changed in place and removed") {
        CHECK(shown.decisions->model()->setData(shown.decisions->model()->index(0, 2), text("各县市区人民政府")));
        CHECK(shown.given().front().units.size() == 6);
        shown.decisions->setFocus();
        shown.decisions->selectSourceRow(0);
        QTest::keyClick(shown.decisions, Qt::Key_Delete);
        CHECK(shown.given().empty());
        store::undo(*shown.office);
        CHECK(shown.given().size() == 1);
    }
    SECTION("once answered it stays, with a sentence") {
        {
            store::Action action(*shown.office, QStringLiteral("Answer"));
            store::assignments::follow(*shown.office, *decision.id, {.text = text("已部署。")});
            action.commit();
        }
        shown.decisions->selectSourceRow(0);
        shown.button("Remove decision").click();
        CHECK(shown.failed.size() == 1);
        CHECK(shown.given().size() == 1);
    }
    SECTION("a meeting that decided something cannot be removed") {
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_Delete);
        CHECK(shown.failed.size() == 1);
        CHECK(shown.rows(shown.list) == 1);
    }
}

TEST_CASE("Decisions are proposed once for each need") {
    MeetingsFixture shown;
    shown.addMeeting();
    shown.prompts.confirmations = {true};
    shown.button("Propose decisions").click();
    const auto decided = shown.given();
    CHECK(static_cast<int>(decided.size()) >= redTasks(shown.view.status()));
    for (const progress::TaskStanding& standing : shown.view.status().tasks) {
        const bool red = standing.light == progress::Light::Red;
        const auto about = std::count_if(decided.begin(), decided.end(), [&](const supervision::Assignment& decision) {
            return decision.task == standing.task && decision.text.startsWith(text("加快推进"));
        });
        CHECK(about == (red ? 1 : 0));
    }
    for (const supervision::Assignment& decision : decided) {
        CHECK(decision.due == tenDay("2025-07-mid")); // three ten-day periods on
        CHECK(decision.givenOn == QDate(2025, 6, 20));
    }
    CHECK(shown.prompts.lastRows.size() == static_cast<qsizetype>(decided.size())); // as they were shown before
    CHECK(shown.noticed.isEmpty());
    shown.button("Propose decisions").click();
    CHECK(shown.given().size() == decided.size());
    CHECK(shown.noticed.size() == 1);
    store::undo(*shown.office); // all of them, one action
    CHECK(shown.given().empty());
}

TEST_CASE("Material and minutes are those of the meeting, whose ten-day period is shown") {
    MeetingsFixture shown;
    shown.view.setPeriod(tenDay("2025-05-late"));
    shown.addMeeting();
    shown.view.setPeriod(tenDay("2025-06-mid"));
    const qint64 meeting = store::meetings::meetings(*shown.office).front().id->value();
    QSignalSpy wanted(&shown.page, &ui::Page::meetingPaperWanted);
    shown.button("Material (pack)…").click();
    CHECK(shown.view.period() == tenDay("2025-05-late"));
    shown.button("Minutes…").click();
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0].first().value<ui::print::PaperKind>() == ui::print::PaperKind::MeetingPack);
    CHECK(wanted[1].first().value<ui::print::PaperKind>() == ui::print::PaperKind::Minutes);
    CHECK(wanted[0][1].toLongLong() == meeting);
    CHECK(wanted[1][1].toLongLong() == meeting);
}

TEST_CASE("A file that is open for reading only holds no meeting and decides nothing") {
    MeetingsFixture writer;
    writer.addMeeting();
    const auto reader = store::Office::open(writer.office->path(), store::OpenMode::Read, writer.actor);
    ui::OfficeView view(*reader);
    ui::MeetingsPage page({view, writer.appearance.theme(), writer.prompts, writer.settings});
    page.resize(1214, 622);
    page.show();
    for (const char* words :
         {"New meeting", "Enter instruction…", "Enter matter to coordinate…", "Add item", "Remove item", "Move up", "Move down",
          "Propose decisions", "Add decision", "Remove decision", "Answer…", "Close…"}) {
        for (const auto* button : page.findChildren<ui::Button*>()) {
            INFO(words);
            if (button->text() == QString::fromUtf8(words))
                CHECK_FALSE(button->isEnabled());
        }
    }
    for (const auto* line : page.findChildren<QLineEdit*>())
        CHECK((line->isReadOnly() || !line->isEnabled() || line->accessibleName() == QStringLiteral("Filter items")));
    for (const auto* edit : page.findChildren<ui::KeptText*>())
        CHECK(edit->isReadOnly());
}

TEST_CASE("MeetingsPage can be read in full at each size") {
    MeetingsFixture shown;
    shown.addMeeting();
    shown.prompts.confirmations = {true};
    shown.button("Propose decisions").click();
    for (const QSize size : {QSize(1214, 622), QSize(1214, 694), QSize(976, 530)}) {
        for (const int choice : {0, 1}) {
            shown.page.resize(size);
            shown.what->setCurrent(choice);
            for (int turn = 0; turn < 4; ++turn)
                QCoreApplication::processEvents();
            checkHeads(shown.page, shown.appearance.theme());
            CHECK(shown.page.heightForWidth(size.width()) <= size.height());
            keepPicture(picture(shown.page),
                        QStringLiteral("meetings-%1-%2x%3").arg(choice).arg(size.width()).arg(size.height()));
        }
    }
}
