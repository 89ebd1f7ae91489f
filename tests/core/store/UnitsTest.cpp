#include "core/store/Units.h"

#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

plan::UnitId added(Office& office, const char* name, const char* shortName = "") {
    std::optional<plan::UnitId> id;
    act(office, [&] { id = units::add(office, {text(name), text(shortName), plan::UnitKind::Department, {}}); });
    return *id;
}

const plan::GroupId counties = plan::GroupId::from(1).value();

} // namespace

TEST_CASE("A unit is added, renamed and taken back") {
    TemporaryOffice place;
    const plan::UnitId id = added(place.office(), " 市\t水利和湖泊局\n", "市水利局");
    const plan::Unit unit = *place.reopen().plan().unit(id);
    CHECK(unit.name == text("市 水利和湖泊局"));
    CHECK(unit.shortName == text("市水利局"));
    CHECK(place.office().plan().units.back() == unit);
    act(place.office(), [&] { units::rename(place.office(), id, text("市水利和湖泊局"), {}); });
    CHECK(place.office().plan().unit(id)->shortName == text("市水利和湖泊局"));
    act(place.office(), [&] { units::setMember(place.office(), id, true); });
    CHECK(place.office().plan().unit(id)->member);
    act(place.office(), [&] { units::remove(place.office(), id); });
    CHECK(place.office().plan() == smallPlan());
    for (int i = 0; i < 4; ++i)
        undo(place.office());
    CHECK(place.office().plan() == smallPlan());
}

TEST_CASE("Names of units and groups are one line and nobody else's") {
    TemporaryOffice place;
    Office& office = place.office();
    QString sentence;
    const auto add = [&](const QString& name, const QString& shortName) {
        return refusal(
            office,
            [&] {
                units::add(office, {name, shortName, plan::UnitKind::Department, {}});
            },
            &sentence);
    };
    CHECK(add(text(" \t\n"), {}) == ErrorCode::BadValue);
    CHECK(add(text("咸安区"), {}) == ErrorCode::BadValue); // the short name of another
    CHECK(sentence.contains(text("咸安区人民政府")));
    CHECK(add(text("新单位"), text("赤 壁 市")) == ErrorCode::BadValue); // NFKC, without white space (rules.md 9)
    CHECK(add(text("各县市区人民政府"), {}) == ErrorCode::BadValue);
    CHECK(add(QString(101, u'局'), {}) == ErrorCode::BadValue);
    CHECK(sentence.contains(QStringLiteral("101")));
    CHECK_FALSE(add(QString(100, u'局'), {}));
    CHECK_FALSE(add(text("<b>“&”</b> 🏛"), {}));
    CHECK_FALSE(refusal(office, [&] { units::rename(office, unitId(2), text("咸安区人民政府"), text("咸安")); }));
    CHECK(refusal(office, [&] { units::renameGroup(office, counties, text("市科技局")); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { units::rename(office, unitId(99), text("新单位"), {}); }) == ErrorCode::BadCall);
}

TEST_CASE("A section, and nothing else, belongs to a unit that is none") {
    TemporaryOffice place;
    Office& office = place.office();
    std::optional<plan::UnitId> section;
    act(office, [&] { section = units::add(office, {text("高新科"), {}, plan::UnitKind::Section, unitId(1)}); });
    CHECK(office.plan().unit(*section)->parent == unitId(1));
    const auto add = [&](plan::UnitKind kind, std::optional<plan::UnitId> parent) {
        return refusal(office, [&] { units::add(office, {text("新"), {}, kind, parent}); });
    };
    CHECK(add(plan::UnitKind::Section, {}) == ErrorCode::BadValue);
    CHECK(add(plan::UnitKind::Department, unitId(1)) == ErrorCode::BadValue);
    CHECK(add(plan::UnitKind::Section, section) == ErrorCode::BadValue);
}

TEST_CASE("A unit that something names stays, and the sentence says why") {
    TemporaryOffice place;
    Office& office = place.office();
    const plan::UnitId id = added(office, "市水利局");
    QString sentence;
    const auto refused = [&](plan::UnitId unit) {
        return refusal(
            office, [&] { units::remove(office, unit); }, &sentence);
    };
    SECTION("the host") {
        CHECK(refused(unitId(1)) == ErrorCode::BadValue);
        CHECK(sentence.contains(QStringLiteral("hosts")));
    }
    SECTION("responsible for a task") {
        CHECK(refused(unitId(4)) == ErrorCode::BadValue);
        CHECK(sentence.contains(QStringLiteral("responsible")));
    }
    SECTION("a member of a group") {
        act(office, [&] { units::setMembers(office, counties, {unitId(2), id, unitId(3)}); });
        CHECK(refused(id) == ErrorCode::BadValue);
        CHECK(sentence.contains(QStringLiteral("group")));
    }
    SECTION("a duty, until it is given up") {
        act(office, [&] { plans::setDuty(office, {taskId(1), id, plan::Frequency::Month}); });
        CHECK(refused(id) == ErrorCode::BadValue);
        CHECK(sentence.contains(QStringLiteral("duty")));
        act(office, [&] { plans::resetDuty(office, taskId(1), id); });
        CHECK_FALSE(refused(id));
    }
    SECTION("sections") {
        act(office, [&] { units::add(office, {text("办公室"), {}, plan::UnitKind::Section, id}); });
        CHECK(refused(id) == ErrorCode::BadValue);
        CHECK(sentence.contains(QStringLiteral("sections")));
    }
    SECTION("a report") {
        progress::ProgressReport report{calendar::TenDay::parse(QStringLiteral("2025-06-mid")).value(), taskId(1), id};
        report.progress = text("进展");
        report.receivedOn = QDate(2025, 6, 20);
        act(office, [&] { reports::save(office, report); });
        CHECK(refused(id) == ErrorCode::BadValue);
        CHECK(sentence.contains(QStringLiteral("on record")));
    }
    CHECK(office.plan().unit(id));
}

TEST_CASE("Groups are added, get other members, and go when no task names them") {
    TemporaryOffice place;
    Office& office = place.office();
    std::optional<plan::GroupId> group;
    act(office, [&] { group = units::addGroup(office, text("园区"), {unitId(4), unitId(2)}); });
    CHECK(place.reopen().plan().group(*group)->members == std::vector{unitId(4), unitId(2)});
    Office& again = place.office();
    act(again, [&] { units::setMembers(again, *group, {unitId(2), unitId(4), unitId(3)}); });
    act(again, [&] { units::renameGroup(again, *group, text("园区和县市")); });
    CHECK(again.plan().group(*group)->members == std::vector{unitId(2), unitId(4), unitId(3)});
    CHECK(again.plan().groupNamed(text("园区和县市")));
    CHECK(refusal(again, [&] { units::setMembers(again, *group, {}); }) == ErrorCode::BadValue);
    CHECK(refusal(again, [&] { units::setMembers(again, *group, {unitId(2), unitId(2)}); }) == ErrorCode::BadValue);
    CHECK(refusal(again, [&] { units::removeGroup(again, counties); }) == ErrorCode::BadValue);
    act(again, [&] { units::removeGroup(again, *group); });
    CHECK(again.plan() == smallPlan());
    undo(again); // the removal
    undo(again); // the name
    undo(again); // the members
    CHECK(again.plan().group(*group)->members == std::vector{unitId(4), unitId(2)});
    undo(again);
    CHECK(again.plan() == smallPlan());
}

TEST_CASE("A duty that is reset is the rules' own again") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, [&] { plans::resetDuty(office, taskId(2), unitId(3)); });
    const auto duties = plan::dutiesOf(office.plan(), unitId(3));
    REQUIRE(duties.size() == 2);
    CHECK(duties[1].frequency == plan::Frequency::Month); // co-responsible: the 下旬 of each month (rules.md 5)
    undo(office);
    CHECK(office.plan() == smallPlan());
}

TEST_CASE("A unit that is dissolved owes nothing from then on, and its successor what it owed") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto june = tenDay("2025-06-late");
    const auto owes = [&](qint64 unit, calendar::TenDay period) {
        for (const progress::UnitAnswers& answers : reports::statusOf(office, period).answers) {
            if (answers.unit == unitId(unit))
                return answers.required();
        }
        return 0;
    };
    CHECK(owes(2, june) == 2); // tasks 1 and 2, by its group
    CHECK(owes(4, june) == 1);
    act(office, [&] { units::dissolve(office, unitId(2), june, unitId(4)); });
    CHECK(owes(2, june) == 0);
    CHECK(owes(4, june) == 2); // task 1 was its own already
    CHECK(owes(2, tenDay("2025-05-late")) == 2);
    CHECK(office.plan().unit(unitId(2))->successor == unitId(4));
    QString sentence;
    CHECK(refusal(
              office, [&] { units::dissolve(office, unitId(3), june, unitId(2)); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(QStringLiteral("咸安区")));
    CHECK(refusal(office, [&] { units::dissolve(office, unitId(3), june, unitId(3)); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { units::dissolve(office, unitId(1), june, {}); }) == ErrorCode::BadValue); // the host
    CHECK(refusal(office, [&] { units::dissolve(office, unitId(3), tenDay("2026-01-early"), {}); }) == ErrorCode::BadValue);
    act(office, [&] { units::restore(office, unitId(2)); });
    act(office, [&] { reports::save(office, {.period = tenDay("2025-06-mid"), .task = taskId(1), .unit = unitId(2)}); });
    CHECK(refusal(
              office, [&] { units::dissolve(office, unitId(2), tenDay("2025-06-mid"), {}); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(tenDay("2025-06-mid").displayName())); // what it reported stays
    CHECK(owes(2, june) == 2);
    CHECK(owes(4, june) == 1);
}
