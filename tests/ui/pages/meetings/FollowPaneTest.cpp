#include "ui/pages/meetings/FollowPane.h"

#include "core/store/Scan.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/meetings/MeetingsFixture.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/meetings/FollowDetail.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>

using namespace xundu;
using namespace xundu::tests;
using supervision::Origin;
using supervision::Stage;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

/// A meeting's decision that is overdue, and one that is not.
struct Followed : MeetingsFixture {
    supervision::AssignmentId late, early;
    ui::AssignmentPlaces places = ui::assignmentPlaces();

    Followed() : late(given("查明原因", "2025-05-late")), early(decide("加快需求对接", "2025-07-early")) { what->setCurrent(1); }
    supervision::AssignmentId given(const char* words, const char* due) {
        addMeeting();
        return decide(words, due);
    }
    supervision::Assignment kept(supervision::AssignmentId id) { return store::assignments::assignment(*office, id); }
    Stage stage(supervision::AssignmentId id) { return supervision::trackingOf(kept(id)).stage; }
    void choose(supervision::AssignmentId id) { page.showAssignment(id.value()); }
    QString current(int column) const { return items->currentIndex().siblingAtColumn(column).data().toString(); }
    void filter(const char* name, const char* words) {
        auto& combo = *named<ui::FilterCombo>(name);
        REQUIRE(combo.findText(text(words)) >= 0);
        combo.setCurrentIndex(combo.findText(text(words)));
    }
    QString written(const char* name) const {
        QFile file(folder.filePath(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("%PDF-1.4") == 8);
        return file.fileName();
    }
};

const QStringList instruction{text("三天内提出方案"), text("市科技局、咸安区"), text("专班组长"),
                              text("2025-06-19"),     text("6月下旬"),          text("12")};

} // namespace

TEST_CASE("All that is to be followed is listed, narrowed and found again") {
    Followed shown;
    const QAbstractItemModelTester tester(shown.items->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(shown.rows(shown.items) == 2);
    shown.choose(shown.late);
    CHECK(shown.current(shown.places.origin) == QStringLiteral("Decision"));
    CHECK(shown.current(shown.places.state) == QStringLiteral("overdue"));
    CHECK(shown.current(shown.places.due) == tenDay("2025-05-late").displayName());
    CHECK(shown.page.findChild<ui::FollowDetail*>()->text().contains(text("查明原因")));

    shown.filter("State", "overdue");
    CHECK(shown.rows(shown.items) == 1);
    shown.filter("Origin", "Instruction");
    CHECK(shown.rows(shown.items) == 0);
    shown.button("Show all").click();
    CHECK(shown.rows(shown.items) == 2);
    shown.page.findChild<ui::SearchField*>()->setText(text("需求"));
    CHECK(shown.rows(shown.items) == 1);
    shown.what->setCurrent(0);
    shown.choose(shown.late); // from another page: the filters give way
    CHECK(shown.what->current() == 1);
    CHECK(shown.rows(shown.items) == 2);
    CHECK(shown.current(shown.places.text) == text("查明原因"));
}

TEST_CASE("An item is answered, closed, looked at again and opened again, each step by its button") {
    Followed shown;
    shown.choose(shown.late);
    CHECK_FALSE(shown.button("Verify…").isEnabled());
    CHECK_FALSE(shown.button("Open again…").isEnabled());
    CHECK_FALSE(shown.button("Extend…").isEnabled()); // its day is over
    shown.prompts.texts = {text("原因已查明。")};
    shown.prompts.choices = {0};
    shown.button("Answer…").click();
    CHECK(shown.stage(shown.late) == Stage::Answered);
    CHECK(shown.current(shown.places.state) == QStringLiteral("Answered"));
    CHECK(shown.current(shown.places.lastWords) == text("原因已查明。"));
    CHECK(shown.items->currentSourceRow() >= 0); // it stays chosen
    shown.prompts.texts = {text("已现场核实。")};
    shown.button("Verify…").click();
    CHECK(shown.stage(shown.late) == Stage::Verified);
    shown.prompts.texts = {text("有照片为证。")};
    shown.prompts.choices = {0};
    shown.button("Close…").click();
    CHECK(shown.stage(shown.late) == Stage::Closed);
    CHECK_FALSE(shown.button("Answer…").isEnabled());
    shown.prompts.texts = {text("又停了。")};
    shown.button("Open again…").click();
    CHECK(shown.stage(shown.late) == Stage::Open);
    const QString told = shown.page.findChild<ui::FollowDetail*>()->text();
    for (const char* words : {"原因已查明。", "已现场核实。", "有照片为证。", "又停了。"})
        CHECK(told.contains(text(words)));
    store::undo(*shown.office);
    CHECK(shown.stage(shown.late) == Stage::Closed);
    CHECK(shown.failed.isEmpty());

    SECTION("who thinks better of it changes nothing") {
        const std::size_t before = shown.journalLength();
        shown.button("Look again…").click();
        CHECK(shown.journalLength() == before);
    }
}

TEST_CASE("An item is extended before its day, to a later ten-day period") {
    Followed shown;
    shown.choose(shown.early);
    shown.prompts.lines = {QStringList{text("7月上旬"), text("缺人"), text("过半")},
                           QStringList{text("7月下旬"), text("缺人"), text("过半")}};
    shown.button("Extend…").click();
    CHECK(shown.prompts.linesRefused.size() == 1); // no later one
    CHECK(supervision::dueOf(shown.kept(shown.early)) == tenDay("2025-07-late"));
    CHECK(shown.kept(shown.early).due == tenDay("2025-07-early")); // what was first set stays
    CHECK(shown.current(shown.places.due) == tenDay("2025-07-late").displayName());
}

TEST_CASE("An instruction is entered with its paper, which opens as a copy") {
    Followed shown;
    const QString path = shown.written("批示.pdf");
    shown.prompts.lines = {QStringList{text(""), text("市科技局"), text("专班组长"), text("2025-06-19"), {}, {}}, instruction};
    shown.prompts.choices = {1};
    shown.prompts.files = {path};
    shown.button("Enter instruction…").click();
    CHECK(shown.prompts.linesRefused.size() == 1);
    REQUIRE(shown.rows(shown.items) == 3);
    CHECK(shown.current(shown.places.text) == text("三天内提出方案"));
    CHECK(shown.current(shown.places.origin) == QStringLiteral("Instruction"));
    CHECK(shown.current(shown.places.givenBy) == text("专班组长"));
    CHECK(shown.current(shown.places.givenOn) == QStringLiteral("2025-06-19"));
    CHECK(shown.current(shown.places.units) == text("市科技局、咸安区"));
    const auto all = shown.MeetingsFixture::given();
    const auto entered =
        std::find_if(all.begin(), all.end(), [](const auto& each) { return each.origin == Origin::Instruction; });
    REQUIRE(entered != all.end());
    CHECK(entered->task == taskId(12));
    CHECK(entered->fileName == text("批示.pdf"));
    CHECK(store::bytesOfScan(*shown.office, entered->fileName, entered->hash) == "%PDF-1.4");
    QSignalSpy opened(&shown.page, &ui::Page::originalWanted);
    shown.items->setFocus();
    QTest::keyClick(shown.items, Qt::Key_Return);
    shown.button("Open the paper").click();
    REQUIRE(opened.size() == 2);
    CHECK(opened[0][0].toString() == text("批示.pdf"));
    CHECK(opened[0][1].toString() == entered->hash);

    SECTION("Del removes it, undo brings it back") {
        QTest::keyClick(shown.items, Qt::Key_Delete);
        CHECK(shown.rows(shown.items) == 2);
        store::undo(*shown.office);
        CHECK(shown.rows(shown.items) == 3);
    }
}

TEST_CASE("What could not be entered comes up again") {
    Followed shown;
    const std::size_t before = shown.journalLength();
    shown.prompts.lines = {instruction};
    shown.prompts.choices = {1};
    shown.prompts.files = {shown.folder.filePath(text("没有.pdf"))};
    shown.button("Enter instruction…").click();
    CHECK(shown.failed.size() == 1);
    CHECK(shown.journalLength() == before);
    shown.prompts.lines = {instruction};
    shown.prompts.choices = {0};
    shown.button("Enter instruction…").click();
    CHECK(shown.prompts.linesOffered.back() == instruction);
    CHECK(shown.rows(shown.items) == 3);
    shown.button("Enter instruction…").click(); // entered by now: an empty one, which is left
    CHECK(shown.prompts.linesOffered.back() == QStringList{{}, {}, {}, QStringLiteral("2025-06-20"), {}, {}});
    CHECK(shown.rows(shown.items) == 3);
}

TEST_CASE("Where nothing was given yet the page says what to do, and a matter to coordinate is entered") {
    MeetingsFixture shown;
    shown.what->setCurrent(1);
    CHECK(shown.button("Enter the first instruction…").isVisible());
    QStringList ask = instruction;
    ask[2] = text("咸安区人民政府");
    ask[4].clear();
    ask[5].clear();
    shown.prompts.lines = {ask};
    shown.prompts.choices = {0};
    shown.button("Enter matter to coordinate…").click();
    REQUIRE(shown.rows(shown.items) == 1);
    CHECK(shown.given().front().origin == Origin::Ask);
    CHECK_FALSE(shown.given().front().due);
    CHECK_FALSE(shown.button("Enter the first instruction…").isVisible());
    CHECK_FALSE(shown.button("Extend…").isEnabled()); // no day was set
}
