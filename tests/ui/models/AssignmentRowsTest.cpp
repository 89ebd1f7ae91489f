#include "ui/models/AssignmentRows.h"

#include "core/store/Assignments.h"
#include "core/store/Journal.h"
#include "core/store/Meetings.h"
#include "tests/support/Acting.h"
#include "ui/delegates/Roles.h"
#include "ui/theme/Ink.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;
using supervision::Assignment;
using supervision::FollowUp;
using supervision::FollowUpKind;
using supervision::Origin;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

Assignment given(qint64 id, const char* due, std::vector<FollowUp> steps = {}) {
    return {.id = supervision::AssignmentId::from(id),
            .text = text("加快需求对接"),
            .units = {unitId(1)},
            .givenOn = QDate(2025, 6, 1),
            .due = tenDay(due),
            .followUps = std::move(steps)};
}

FollowUp step(FollowUpKind kind, QDate on) { return {.kind = kind, .text = text("好"), .on = on}; }

/// A decision of a meeting on 3 June and an instruction, in an office of the small plan.
struct Given : TemporaryOffice {
    ui::OfficeView view{office()};
    supervision::AssignmentId decision = add(Origin::Meeting);
    supervision::AssignmentId instruction = add(Origin::Instruction);

    supervision::AssignmentId add(Origin origin) {
        std::optional<supervision::AssignmentId> id;
        act(office(), [&] {
            Assignment assignment = given(1, "2025-06-late");
            assignment.origin = origin;
            if (origin == Origin::Meeting)
                assignment.meeting = store::meetings::add(office(), {.period = tenDay("2025-05-late")});
            else
                assignment.givenBy = text("专班组长");
            id = store::assignments::add(office(), assignment);
        });
        return *id;
    }
    Assignment kept(supervision::AssignmentId id) { return store::assignments::assignment(office(), id); }
    std::vector<ui::AssignmentRow> rows() {
        return ui::assignmentRows(store::assignments::assignments(office()), QDate(2025, 6, 20));
    }
};

} // namespace

TEST_CASE("A row is overdue from the day after its ten-day period, until it is answered") {
    const auto rows = [](QDate today) {
        return ui::assignmentRows({given(1, "2025-06-early"),
                                   given(2, "2025-06-early", {step(FollowUpKind::Replied, QDate(2025, 6, 9))}),
                                   given(3, "2025-06-early", {step(FollowUpKind::Closed, QDate(2025, 5, 21))})},
                                  today);
    };
    CHECK(ui::countsOf(rows(QDate(2025, 6, 10))) == ui::AssignmentCounts{3, 2, 0});
    CHECK(ui::countsOf(rows(QDate(2025, 6, 11))) == ui::AssignmentCounts{3, 2, 1});
    const auto late = rows(QDate(2025, 6, 11));
    CHECK(ui::stateWords(late[0]) == QStringLiteral("overdue"));
    CHECK(ui::stateWords(late[1]) == QStringLiteral("Answered"));
    CHECK_FALSE(rows(QDate(2025, 6, 19))[2].toLookAt);
    CHECK(rows(QDate(2025, 6, 20))[2].toLookAt); // thirty days after it was closed
    CHECK(ui::stateWords(rows(QDate(2025, 6, 20))[2]).startsWith(QStringLiteral("Closed, ")));
}

TEST_CASE("Decisions are numbered within their meeting") {
    const auto meeting = supervision::MeetingId::from(7), other = supervision::MeetingId::from(8);
    std::vector<Assignment> all{given(1, "2025-06-early"), given(2, "2025-06-early"), given(3, "2025-06-early"),
                                given(4, "2025-06-early")};
    all[0].meeting = all[2].meeting = meeting;
    all[1].meeting = other;
    const auto rows = ui::assignmentRows(all, QDate(2025, 6, 1));
    CHECK(rows[1].number == 1);
    CHECK(rows[3].number == 0);
    const auto decided = ui::decisionsOf(rows, *meeting);
    REQUIRE(decided.size() == 2);
    CHECK(decided[1].id().value() == 3);
    CHECK(decided[1].number == 2);
}

TEST_CASE("Rows are narrowed by state, by origin and by words") {
    Assignment instruction = given(2, "2025-12-late");
    instruction.origin = Origin::Instruction;
    instruction.givenBy = text("专班组长");
    instruction.units = {unitId(4)};
    const auto rows = ui::assignmentRows({given(1, "2025-06-early"), instruction}, QDate(2025, 6, 20));
    const plan::Plan plan = smallPlan();
    const auto taken = [&](const ui::AssignmentFilter& filter) {
        QString ids;
        for (const ui::AssignmentRow& row : rows)
            ids += ui::accepts(filter, row, plan) ? QString::number(row.id().value()) : QString();
        return ids;
    };
    using State = ui::AssignmentFilter::State;
    CHECK(taken({}) == QStringLiteral("12"));
    CHECK(taken({.state = State::Overdue}) == QStringLiteral("1"));
    CHECK(taken({.state = State::Open, .origin = Origin::Instruction}) == QStringLiteral("2"));
    CHECK(taken({.words = text("高新 区")}) == QStringLiteral("2"));
    CHECK(taken({.words = text("组长")}) == QStringLiteral("2"));
    CHECK(taken({.words = text("没有")}).isEmpty());
}

TEST_CASE("What was given is changed in place, one undo each, until something followed") {
    Given shown;
    ui::RowsModel<ui::AssignmentRow> model(ui::assignmentColumns(shown.view));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(shown.rows());
    QSignalSpy refused(&model, &ui::RowsModelBase::refused);
    const auto places = ui::assignmentPlaces();
    REQUIRE(model.rowCount() == 2);
    const auto row = [&](supervision::AssignmentId id) { return model.row(0).id() == id ? 0 : 1; }; // in the order of days
    const auto type = [&](int column, const char* words) {
        const bool taken = model.setData(model.index(row(shown.instruction), column), text(words), Qt::EditRole);
        model.setRows(shown.rows());
        return taken;
    };
    const auto before = store::entries(shown.office()).size();
    CHECK(type(places.text, "三天内提出方案"));
    CHECK(type(places.units, "各县市区人民政府，咸宁高新区"));
    CHECK(type(places.givenBy, "副组长"));
    CHECK(type(places.givenOn, "6月2日"));
    CHECK(type(places.due, "7月上旬"));
    const Assignment kept = shown.kept(shown.instruction);
    CHECK(kept.text == text("三天内提出方案"));
    CHECK(kept.units == std::vector{unitId(2), unitId(3), unitId(4)});
    CHECK(kept.givenBy == text("副组长"));
    CHECK(kept.givenOn == QDate(2025, 6, 2));
    CHECK(kept.due == tenDay("2025-07-early"));
    CHECK(store::entries(shown.office()).size() == before + 5);
    CHECK(type(places.due, ""));
    CHECK_FALSE(shown.kept(shown.instruction).due);
    store::undo(shown.office());
    CHECK(shown.kept(shown.instruction).due == tenDay("2025-07-early"));
    model.setRows(shown.rows());

    SECTION("what will do for none of them is refused with a sentence") {
        CHECK_FALSE(type(places.units, "市水利局"));
        CHECK_FALSE(type(places.due, "7月"));
        CHECK_FALSE(type(places.givenOn, "昨天"));
        CHECK_FALSE(type(places.text, " "));
        CHECK(refused.size() == 4);
        CHECK(shown.kept(shown.instruction) == kept);
    }
    SECTION("once answered it stays as it was given") {
        act(shown.office(),
            [&] { store::assignments::follow(shown.office(), shown.instruction, step(FollowUpKind::Replied, {})); });
        model.setRows(shown.rows());
        CHECK_FALSE(type(places.text, "别的"));
        CHECK(type(places.due, "7月上旬")); // as it is
        CHECK(refused.size() == 1);
    }
    SECTION("a decision has its day and its giver from the meeting") {
        const int decision = row(shown.decision);
        CHECK_FALSE(model.flags(model.index(decision, places.givenOn)).testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(model.flags(model.index(decision, places.givenBy)).testFlag(Qt::ItemIsEditable));
        CHECK(model.flags(model.index(decision, places.text)).testFlag(Qt::ItemIsEditable));
    }
}

TEST_CASE("An overdue row says so in words and in red") {
    Given shown;
    ui::RowsModel<ui::AssignmentRow> model(ui::decisionColumns(shown.view));
    model.setRows(ui::assignmentRows({given(1, "2025-06-early"), given(2, "2025-07-early")}, QDate(2025, 6, 20)));
    const int state = ui::decisionPlaces().state;
    CHECK(model.index(0, state).data().toString() == QStringLiteral("overdue"));
    CHECK(model.index(0, state).data(ui::InkRole).toInt() == static_cast<int>(ui::Ink::Red));
    CHECK(model.index(1, state).data(ui::InkRole).toInt() != static_cast<int>(ui::Ink::Red));
    CHECK(model.index(0, ui::decisionPlaces().due).data().toString() == tenDay("2025-06-early").displayName());
}

TEST_CASE("A file that is open for reading only changes no assignment") {
    Given shown;
    const auto reader = shown.reader();
    ui::OfficeView view(*reader);
    ui::RowsModel<ui::AssignmentRow> model(ui::assignmentColumns(view));
    model.setRows(shown.rows());
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.flags(model.index(0, column)).testFlag(Qt::ItemIsEditable));
}
