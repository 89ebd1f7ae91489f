#include "ui/models/MeetingRows.h"

#include "core/store/Assignments.h"
#include "core/store/Journal.h"
#include "core/store/Meetings.h"
#include "tests/support/Acting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;
using supervision::Assignment;
using supervision::Meeting;
using supervision::MeetingId;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

struct Held : TemporaryOffice {
    ui::OfficeView view{office()};

    MeetingId add(const Meeting& meeting) {
        std::optional<MeetingId> id;
        act(office(), [&] { id = store::meetings::add(office(), meeting); });
        return *id;
    }
    Meeting kept(MeetingId id) { return store::meetings::meeting(office(), id); }
    std::vector<Assignment> decided() { return store::assignments::assignments(office()); }
    std::vector<ui::AssignmentRow> rows() { return ui::assignmentRows(decided(), QDate(2025, 6, 20)); }
};

Assignment draft(const char* words) { return {.text = text(words), .units = {unitId(1)}, .due = tenDay("2025-07-mid")}; }

} // namespace

TEST_CASE("The newest meeting stands first, and one without a day before those of its ten-day period") {
    Held held;
    const MeetingId early = held.add({.period = tenDay("2025-05-late"), .name = text("调度会"), .heldOn = QDate(2025, 6, 3)});
    const MeetingId first = held.add({.period = tenDay("2025-06-mid"), .heldOn = QDate(2025, 6, 20)});
    const MeetingId open = held.add({.period = tenDay("2025-06-mid")});
    const MeetingId second = held.add({.period = tenDay("2025-06-mid"), .heldOn = QDate(2025, 6, 23)});
    CHECK_FALSE(ui::decide(held.view, held.kept(first), {draft("加快需求对接"), draft("协调用地")}));
    act(held.office(), [&] {
        store::assignments::follow(held.office(), *held.decided().front().id,
                                   {.kind = supervision::FollowUpKind::Closed, .text = text("已办")});
    });

    const auto rows = ui::meetingRows(held.office(), held.rows());
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].id() == open);
    CHECK(rows[1].id() == second);
    CHECK(rows[2].id() == first);
    CHECK(rows[3].id() == early);
    CHECK(rows[3].name == text("调度会"));
    CHECK(rows[0].name == text("工作推进会")); // of the wording
    CHECK(rows[2].decisions == ui::AssignmentCounts{2, 1, 0});
    CHECK(rows[1].decisions == ui::AssignmentCounts{});
    ui::RowsModel<ui::MeetingRow> model(ui::meetingColumns());
    model.setRows(rows);
    CHECK(model.index(2, 0).data().toString() == QStringLiteral("2025-06-20"));
    CHECK(model.index(0, 0).data().toString() == tenDay("2025-06-mid").displayName());
    CHECK(model.index(2, 2).data().toString() == QStringLiteral("1/2"));
}

TEST_CASE("Names are typed one a line or with the Chinese comma between them") {
    CHECK(ui::namesTyped(text("市科技局、市经信局\n 市 教育局 、\n")) ==
          QStringList{text("市科技局"), text("市经信局"), text("市 教育局")});
    CHECK(ui::namesTyped(text("张三（市科技局，主任）")) == QStringList{text("张三（市科技局，主任）")});
    CHECK(ui::namesTyped({}).isEmpty());
    CHECK(ui::shownNames({text("甲"), text("乙")}) == text("甲、乙"));
}

TEST_CASE("What a meeting decides is given on its day, and moves with it") {
    Held held;
    const MeetingId id = held.add({.period = tenDay("2025-06-mid")});
    CHECK_FALSE(ui::decide(held.view, held.kept(id), {draft("加快需求对接")}));
    REQUIRE(held.decided().size() == 1);
    CHECK(held.decided().front().meeting == id);
    CHECK(held.decided().front().origin == supervision::Origin::Meeting);
    CHECK(held.decided().front().givenOn == QDate(2025, 6, 20)); // no day yet: the last of the ten-day period
    const auto before = store::entries(held.office()).size();
    CHECK_FALSE(ui::setHeldOn(held.view, id, QDate(2025, 6, 18)));
    CHECK(held.kept(id).heldOn == QDate(2025, 6, 18));
    CHECK(held.decided().front().givenOn == QDate(2025, 6, 18));
    CHECK(store::entries(held.office()).size() == before + 1);
    CHECK_FALSE(ui::setHeldOn(held.view, id, {}));
    CHECK(held.decided().front().givenOn == QDate(2025, 6, 20)); // not fixed any more: as its papers are dated
    store::undo(held.office());
    store::undo(held.office());
    CHECK_FALSE(held.kept(id).heldOn.isValid());
    CHECK(held.decided().front().givenOn == QDate(2025, 6, 20));
    const auto problem = ui::setHeldOn(held.view, id, QDate(2025, 7, 21)); // it is due by 20 July
    REQUIRE(problem);
    CHECK_FALSE(problem->isEmpty());
    CHECK_FALSE(held.kept(id).heldOn.isValid());
}

TEST_CASE("Only what is not decided yet is proposed") {
    Held held;
    const MeetingId id = held.add({.period = tenDay("2025-06-mid"), .heldOn = QDate(2025, 6, 20)});
    const std::vector drafts{draft("研究答复咸安区提出的事项(第2项任务):请协调用地"), draft("加快需求对接")};
    CHECK(ui::notDecidedYet(drafts, {}).size() == 2);
    CHECK_FALSE(ui::decide(held.view, held.kept(id), {drafts[0]}));
    const auto left = ui::notDecidedYet(drafts, held.rows()); // kept with full-width signs
    REQUIRE(left.size() == 1);
    CHECK(left.front().text == text("加快需求对接"));
    const auto before = store::entries(held.office()).size();
    CHECK_FALSE(ui::decide(held.view, held.kept(id), {draft("甲"), draft("乙")}));
    CHECK(held.decided().size() == 3);
    CHECK(store::entries(held.office()).size() == before + 1);
    const auto problem = ui::decide(held.view, held.kept(id), {draft("丙"), {.text = text("丁")}}); // without units
    CHECK(problem);
    CHECK(held.decided().size() == 3); // all or nothing
}

TEST_CASE("Titles of the agenda are changed in place and never empty") {
    Held held;
    const MeetingId id =
        held.add({.period = tenDay("2025-06-mid"), .agenda = {{text("调度情况")}, {text("协调事项"), text("已说明。")}}});
    ui::RowsModel<ui::AgendaRow> model(ui::agendaColumns(held.view));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(ui::agendaRows(held.kept(id)));
    QSignalSpy refused(&model, &ui::RowsModelBase::refused);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1, 2).data().toString() == text("已说明。"));
    CHECK(model.setData(model.index(1, ui::agendaTitleColumn), text("需协调事项"), Qt::EditRole));
    CHECK(held.kept(id).agenda ==
          std::vector<supervision::AgendaItem>{{text("调度情况")}, {text("需协调事项"), text("已说明。")}});
    CHECK_FALSE(model.setData(model.index(0, ui::agendaTitleColumn), text(" "), Qt::EditRole));
    CHECK(refused.size() == 1);
    CHECK(held.kept(id).agenda.front().title == text("调度情况"));
}
