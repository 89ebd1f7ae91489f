#include "core/plan/Duty.h"

#include "core/plan/PlanJson.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xundu::plan {
namespace {

TaskId taskId(int number) { return *TaskId::from(number); }

UnitId unitId(const Plan& plan, const QString& name) {
    const Unit* unit = plan.unitNamed(name);
    REQUIRE(unit);
    return unit->id;
}

auto owed(const Plan& plan, const char* period) {
    const auto all = duties(plan);
    return std::count_if(all.begin(), all.end(),
                         [&](const Duty& duty) { return isOwed(duty.frequency, tests::tenDay(period), plan.firstReport()); });
}

/// The one duty of a unit for a task; nothing where it has none.
std::optional<Duty> duty(const Plan& plan, int task, const QString& unit) {
    for (const Duty& entry : duties(plan)) {
        if (entry.task == taskId(task) && entry.unit == unitId(plan, unit))
            return entry;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("Leads answer every ten days, the others at the end of a month") {
    const Plan plan = builtInPlan();
    // Leads of tasks 1–16: 1 1 1 2 1 1 2 1 2 2 1 1 1 2 3 1 = 23.
    CHECK(owed(plan, "2025-06-early") == 23);
    CHECK(owed(plan, "2025-06-mid") == 23);
    // Co-responsible, the group as six: 9 3 7 7 2 8 7 7 7 7 7 11 7 9 8 9 = 115.
    CHECK(owed(plan, "2025-06-late") == 138);
    CHECK(owed(plan, "2025-04-late") == 138);
    CHECK(duties(plan).size() == 138);
}

TEST_CASE("Nothing is owed before the first report") {
    Plan plan = builtInPlan();
    CHECK(owed(plan, "2025-03-mid") == 0);
    CHECK(owed(plan, "2025-02-late") == 0);
    CHECK(owed(plan, "2025-03-late") == 138);
    plan.firstReportSetting = tests::tenDay("2025-04-mid");
    CHECK(owed(plan, "2025-03-late") == 0);
    CHECK(owed(plan, "2025-04-mid") == 23);
}

TEST_CASE("A frequency is owed in its own periods") {
    const auto first = tests::tenDay("2025-03-late");
    const auto count = [&](Frequency frequency) {
        int result = 0;
        for (auto period = tests::tenDay("2025-01-early"); period <= tests::tenDay("2025-12-late"); ++period)
            result += isOwed(frequency, period, first) ? 1 : 0;
        return result;
    };
    CHECK(count(Frequency::Period) == 28); // 36 less the eight before 2025-03-late
    CHECK(count(Frequency::Month) == 10);  // March to December
    CHECK(count(Frequency::Quarter) == 4);
    CHECK(count(Frequency::None) == 0);
    CHECK(isOwed(Frequency::Quarter, tests::tenDay("2025-06-late"), first));
    CHECK_FALSE(isOwed(Frequency::Quarter, tests::tenDay("2025-05-late"), first));
    CHECK_FALSE(isOwed(Frequency::Quarter, tests::tenDay("2025-06-mid"), first));
}

TEST_CASE("Duties stand by task, leads first, groups expanded") {
    const Plan plan = builtInPlan();
    const auto all = duties(plan);
    CHECK(all[0] == Duty{taskId(1), unitId(plan, u"市科技局"_s), Role::Lead, Frequency::Period});
    CHECK(all[1] == Duty{taskId(1), unitId(plan, u"市高投集团"_s), Role::Co, Frequency::Month});
    CHECK(all[3] == Duty{taskId(1), unitId(plan, u"咸安区"_s), Role::Co, Frequency::Month});
    CHECK(all[9] == Duty{taskId(1), unitId(plan, u"咸宁高新区"_s), Role::Co, Frequency::Month});
    CHECK(all[10].task == taskId(2));
    CHECK(duty(plan, 15, u"市人社局"_s)->role == Role::Lead);
    CHECK(duty(plan, 12, u"市人社局"_s)->role == Role::Co);
    CHECK_FALSE(duty(plan, 5, u"通山县"_s));
}

TEST_CASE("The office's settings replace the default and may add a section") {
    Plan plan = builtInPlan();
    const UnitId host = unitId(plan, u"市科技局"_s);
    const UnitId section = *UnitId::from(100);
    plan.units.push_back(
        {.id = section, .name = u"高新科"_s, .shortName = u"高新科"_s, .kind = UnitKind::Section, .parent = host});
    plan.duties = {{taskId(9), host, Frequency::None},
                   {taskId(9), section, Frequency::Period},
                   {taskId(1), unitId(plan, u"通山县"_s), Frequency::Quarter}};
    CHECK(duty(plan, 9, u"市科技局"_s)->frequency == Frequency::None);
    CHECK(duty(plan, 9, u"高新科"_s)->frequency == Frequency::Period);
    CHECK(duty(plan, 1, u"通山县"_s)->frequency == Frequency::Quarter);
    CHECK(duty(plan, 1, u"咸安区"_s)->frequency == Frequency::Month);
    CHECK(owed(plan, "2025-05-mid") == 23);
    CHECK(owed(plan, "2025-05-late") == 137);
    CHECK(owed(plan, "2025-06-late") == 138);
}

TEST_CASE("A unit's own duties are those that the plan's list has of it") {
    Plan plan = builtInPlan();
    const UnitId xianan = unitId(plan, u"咸安区"_s);
    const auto own = dutiesOf(plan, xianan);
    CHECK(own.size() == 15); // through its group, which task 5 alone does not name
    CHECK(std::all_of(own.begin(), own.end(), [&](const Duty& entry) {
        return entry == Duty{entry.task, xianan, Role::Co, Frequency::Month};
    }));
    CHECK(dutiesOf(plan, unitId(plan, u"市人社局"_s)) ==
          std::vector<Duty>{{taskId(12), unitId(plan, u"市人社局"_s), Role::Co, Frequency::Month},
                            {taskId(15), unitId(plan, u"市人社局"_s), Role::Lead, Frequency::Period}});
    plan.duties = {{taskId(12), unitId(plan, u"市人社局"_s), Frequency::None}};
    CHECK(dutiesOf(plan, unitId(plan, u"市人社局"_s)).size() == 2);
    CHECK(formDutiesOf(plan, unitId(plan, u"市人社局"_s)) ==
          std::vector<Duty>{{taskId(15), unitId(plan, u"市人社局"_s), Role::Lead, Frequency::Period}});
    plan.duties = {{taskId(5), xianan, Frequency::Period}};
    const auto all = duties(plan);
    for (const Unit& unit : plan.units) {
        std::vector<Duty> expected;
        std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                     [&](const Duty& entry) { return entry.unit == unit.id; });
        CHECK(dutiesOf(plan, unit.id) == expected);
    }
}

TEST_CASE("Readings are owed by the source, by units with a share, and by each unit of an every-unit group") {
    Plan plan = builtInPlan();
    const auto units = [&](const char* code) {
        return readingUnits(plan, *plan.indicator(*IndicatorCode::from(QString::fromUtf8(code))));
    };
    CHECK(units("I01-1") == std::vector<UnitId>{unitId(plan, u"市科技局"_s)});
    CHECK(units("I10-2") == std::vector<UnitId>{unitId(plan, u"市经信局"_s)});
    CHECK(units("I14-3") == plan.groups[0].members);
    for (Indicator& entry : plan.indicators) {
        if (entry.code.value() == u"I01-1"_s)
            entry.allocations = {{unitId(plan, u"赤壁市"_s), tests::decimal("10")},
                                 {unitId(plan, u"市科技局"_s), tests::decimal("5")}};
    }
    CHECK(units("I01-1") == std::vector<UnitId>{unitId(plan, u"市科技局"_s), unitId(plan, u"赤壁市"_s)});
}

TEST_CASE("The source, the six counties and the zone count, for every unit its group, and a lead's sections lead too") {
    Plan plan = builtInPlan();
    const auto counting = [&](const QString& code) { return unitsThatCount(plan, *plan.indicator(*IndicatorCode::from(code))); };
    const auto named = [&](const QString& name) { return unitId(plan, name); };
    const auto units = counting(u"I12-2"_s);
    CHECK(units.size() == 8); // 市科技局, six counties, 咸宁高新区
    for (const QString& name : {u"市科技局"_s, u"通山县"_s, u"咸宁高新区"_s})
        CHECK(std::count(units.begin(), units.end(), named(name)) == 1);
    CHECK(counting(u"I14-3"_s) == plan.groupNamed(u"各县市区人民政府"_s)->members);

    CHECK(leadingUnits(plan, *plan.task(taskId(12))) == std::vector{named(u"市科技局"_s)});
    Unit section = plan.units.back();
    section.id = *UnitId::from(99);
    section.kind = UnitKind::Section;
    section.parent = named(u"市科技局"_s);
    plan.units.push_back(section);
    CHECK(leadingUnits(plan, *plan.task(taskId(12))) == std::vector{named(u"市科技局"_s), section.id});
}

} // namespace xundu::plan
