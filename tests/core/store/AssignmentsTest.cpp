#include "core/store/Assignments.h"

#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Meetings.h"
#include "core/store/Units.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;
using supervision::Assignment;
using supervision::FollowUpKind;
using supervision::Origin;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

Assignment instruction() {
    return {.origin = Origin::Instruction,
            .task = taskId(1),
            .text = text("加快培育企业,月底前报告"),
            .units = {unitId(2), unitId(3), unitId(2)},
            .givenBy = text("市政府分管领导"),
            .givenOn = QDate(2025, 6, 18),
            .due = tenDay("2025-06-late")};
}

supervision::AssignmentId add(Office& office, const Assignment& given) {
    std::optional<supervision::AssignmentId> id;
    act(office, [&] { id = assignments::add(office, given); });
    return *id;
}

} // namespace

TEST_CASE("What was given is kept in full-width words, with each unit once") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto id = add(office, instruction());
    const Assignment kept = assignments::assignment(office, id);
    CHECK(kept.text == text("加快培育企业，月底前报告"));
    CHECK(kept.units == std::vector<plan::UnitId>{unitId(2), unitId(3)});
    CHECK(kept.due == tenDay("2025-06-late"));
    CHECK(assignments::assignments(office) == std::vector<Assignment>{kept});
    CHECK(check(place.path()).empty());
    undo(office);
    CHECK(assignments::assignments(office).empty());
}

TEST_CASE("What cannot be given is refused with a sentence") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto refused = [&](const std::function<void(Assignment&)>& spoil) {
        Assignment given = instruction();
        spoil(given);
        return refusal(office, [&] { assignments::add(office, given); });
    };
    CHECK(refused([](Assignment& given) { given.text = text(" "); }) == ErrorCode::BadValue);
    CHECK(refused([](Assignment& given) { given.units.clear(); }) == ErrorCode::BadValue);
    CHECK(refused([](Assignment& given) { given.givenBy.clear(); }) == ErrorCode::BadValue);
    CHECK(refused([](Assignment& given) { given.due = tenDay("2025-06-early"); }) == ErrorCode::BadValue); // over before
    CHECK(refused([](Assignment& given) { given.task = taskId(9); }) == ErrorCode::BadCall);
    CHECK(refused([](Assignment& given) { given.units = {unitId(99)}; }) == ErrorCode::BadCall);
    CHECK_FALSE(refused([](Assignment&) {}));
}

TEST_CASE("Once something followed, what was given stays, and its day can only be extended") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto id = add(office, instruction());
    Assignment changed = assignments::assignment(office, id);
    changed.text = text("加快培育");
    act(office, [&] { assignments::change(office, changed); });
    CHECK(assignments::assignment(office, id).text == text("加快培育"));
    act(office, [&] { assignments::follow(office, id, {.kind = FollowUpKind::Replied, .text = text("已部署")}); });
    changed.text = text("改写");
    CHECK(refusal(office, [&] { assignments::change(office, changed); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { assignments::remove(office, id); }) == ErrorCode::BadValue);
    act(office, [&] { assignments::follow(office, id, {.kind = FollowUpKind::Closed, .text = text("名单")}); });
    CHECK(refusal(office, [&] { assignments::follow(office, id, {.kind = FollowUpKind::Replied, .text = text("再报")}); }) ==
          ErrorCode::BadValue);
}

TEST_CASE("A meeting has an agenda in its order, and stays as long as something it decided does") {
    TemporaryOffice place;
    Office& office = place.office();
    supervision::Meeting meeting{.period = tenDay("2025-06-mid"),
                                 .heldOn = QDate(2025, 6, 23),
                                 .chair = text("组长"),
                                 .present = {text("市科技局"), text(" "), text("咸安区")},
                                 .agenda = {{text("第一项")}, {text("第二项"), text("听取汇报")}}};
    act(office, [&] { meeting.id = meetings::add(office, meeting); });
    meeting.present.removeAt(1);
    CHECK(meetings::meetings(office) == std::vector<supervision::Meeting>{meeting});
    std::swap(meeting.agenda[0], meeting.agenda[1]);
    meeting.agenda.push_back({text("第三项")});
    act(office, [&] { meetings::change(office, meeting); });
    CHECK(meetings::meeting(office, *meeting.id).agenda == meeting.agenda);
    meeting.agenda.resize(1);
    act(office, [&] { meetings::change(office, meeting); });
    CHECK(meetings::meeting(office, *meeting.id).agenda == meeting.agenda);
    meeting.agenda[0].title.clear();
    CHECK(refusal(office, [&] { meetings::change(office, meeting); }) == ErrorCode::BadValue);

    const auto decision =
        add(office, {.meeting = meeting.id, .text = text("月底前再次调度"), .units = {unitId(1)}, .givenOn = QDate(2025, 6, 23)});
    CHECK(refusal(office, [&] { meetings::remove(office, *meeting.id); }) == ErrorCode::BadValue);
    act(office, [&] {
        assignments::remove(office, decision);
        meetings::remove(office, *meeting.id);
    });
    CHECK(meetings::meetings(office).empty());
    CHECK(check(place.path()).empty());
}

TEST_CASE("The meeting before is the last of an earlier 旬, or held earlier in the same") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto meet = [&](const char* period, QDate day) {
        supervision::Meeting meeting{.period = tenDay(period), .heldOn = day};
        act(office, [&] { meeting.id = meetings::add(office, meeting); });
        return meeting;
    };
    const auto first = meet("2025-05-late", QDate(2025, 6, 3));
    const auto second = meet("2025-06-mid", QDate(2025, 6, 20));
    const auto third = meet("2025-06-mid", QDate(2025, 6, 24));
    CHECK_FALSE(meetings::before(office, first));
    CHECK(meetings::before(office, second)->id == first.id);
    CHECK(meetings::before(office, third)->id == second.id);
    CHECK(meetings::before(office, {.period = tenDay("2025-06-mid")})->id == third.id); // one that is not held yet
}

TEST_CASE("A unit that has something to do cannot be removed") {
    TemporaryOffice place;
    Office& office = place.office();
    std::optional<plan::UnitId> unit;
    act(office, [&] { unit = units::add(office, {text("市审计局"), {}, plan::UnitKind::Department, {}}); });
    Assignment given = instruction();
    given.units = {*unit};
    add(office, given);
    QString sentence;
    CHECK(refusal(
              office, [&] { units::remove(office, *unit); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(text("市审计局")));
}
