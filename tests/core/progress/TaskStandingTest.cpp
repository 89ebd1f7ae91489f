#include "core/progress/TaskStanding.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::Assessment;
using progress::Light;
using progress::PeriodFacts;
using progress::ReasonCode;
using progress::TaskStanding;

namespace {

/// A plan in which task 1 has these indicators; each reads a value of 100 with 60 due, so that lag = 60 - value.
struct Case {
    plan::Plan plan = samplePlan();
    PeriodFacts facts;

    plan::Task& task(qint64 number = 1) { return taskIn(plan, number); }

    Case& indicator(const char* code, const char* value, bool striving = false) {
        plan::Indicator indicator = steppedIndicator(code, "100", "60");
        indicator.striving = striving;
        return indicatorWith(indicator, value);
    }

    Case& indicatorWith(const plan::Indicator& indicator, const char* value) {
        plan.indicators.push_back(indicator);
        if (value)
            facts.readings.push_back(
                only(readingOf(indicator.code.value().toUtf8().constData(), scienceBureau, "2025-06-mid", value)));
        return *this;
    }

    Case& milestone(std::optional<QDate> dueOn, std::optional<QDate> doneOn = std::nullopt) {
        const QString id = QStringLiteral("M01-%1").arg(task().measures.size() + 1);
        addMilestones(task(), {milestoneOf(id.toUtf8().constData(), dueOn, doneOn)});
        return *this;
    }

    Case& assessed(plan::UnitId unit, Assessment assessment, const char* period = "2025-06-mid", qint64 number = 1) {
        facts.assessments.push_back({taskId(number), unit, tenDay(period), assessment});
        return *this;
    }

    TaskStanding stand(const char* period = "2025-06-mid", qint64 number = 1) {
        const auto rules = progress::defaultRules(2025);
        std::vector<progress::IndicatorStanding> indicators;
        for (const plan::Indicator& indicator : plan.indicators)
            indicators.push_back(progress::standingOf(plan, indicator, facts.readings, tenDay(period), rules));
        return progress::standingOf(plan, task(number), indicators, facts, tenDay(period), rules);
    }
};

/// 缺序时: an indicator whose light is none.
plan::Indicator unpaced(const char* code) {
    plan::Indicator indicator = indicatorOf(code, "100");
    indicator.pace.kind = plan::PaceKind::Unset;
    return indicator;
}

const QDate junePast(2025, 6, 10); ///< last day of the 旬 before the shown one
const QDate ahead(2025, 9, 30);

} // namespace

TEST_CASE("A task is as bad as its worst hard indicator") {
    CHECK(Case().indicator("I01-1", "60").stand().light == Light::Green);
    CHECK(Case().indicator("I01-1", "60").indicator("I01-2", "45").stand().light == Light::Yellow);
    const auto red = Case().indicator("I01-1", "60").indicator("I01-2", "5").indicator("I01-3", "45").stand();
    CHECK(red.light == Light::Red);
    CHECK(red.computed == Light::Red);
    CHECK_FALSE(red.overridden);
    REQUIRE(red.reasons.size() == 3); // by need
    CHECK(red.reasons[0].indicator == codeNamed("I01-2"));
    CHECK(red.reasons[0].light == Light::Red);
    CHECK(red.reasons[1].indicator == codeNamed("I01-3"));
    CHECK(red.reasons[2].indicator == codeNamed("I01-1"));
}

TEST_CASE("Indicators of other tasks and mere goals do not touch a task") {
    CHECK(Case().indicator("I01-1", "60").indicator("I02-1", "0").indicator("I00-1", "0").stand().light == Light::Green);
    Case shared; // one indicator among the goals and in both tasks
    shared.indicator("I01-1", "0");
    shared.plan.indicators.front().mentions = {{std::nullopt, text("目标")}, {taskId(1), text("甲")}, {taskId(2), text("乙")}};
    CHECK(shared.stand("2025-06-mid", 1).light == Light::Red);
    CHECK(shared.stand("2025-06-mid", 2).light == Light::Red);
}

TEST_CASE("A striving indicator can make a task yellow, never red") {
    CHECK(Case().indicator("I01-1", "60").indicator("I01-2", "0", true).stand().light == Light::Yellow);
    CHECK(Case().indicator("I01-1", "0", true).stand().light == Light::Yellow);
    CHECK(Case().indicator("I01-1", "60").indicator("I01-2", "60", true).stand().light == Light::Green);
}

TEST_CASE("Done: all hard indicators and all milestones, or closed") {
    CHECK(Case().indicator("I01-1", "100").stand().light == Light::Done);
    CHECK(Case().indicator("I01-1", "100").indicator("I01-2", "130").stand().light == Light::Done);
    CHECK(Case().indicator("I01-1", "100").indicator("I01-2", "60").stand().light == Light::Green);
    CHECK(Case().indicator("I01-1", "100").milestone(ahead, junePast).stand().light == Light::Done);
    CHECK(Case().milestone(junePast, junePast).stand().light == Light::Done);
    CHECK(Case().milestone(std::nullopt, junePast).stand().light == Light::Done);
    CHECK(Case().indicator("I01-1", "100").milestone(ahead).stand().light == Light::Green);        // dated, not yet due
    CHECK(Case().indicator("I01-1", "100").milestone(std::nullopt).stand().light == Light::Green); // undated remains
    CHECK(Case().indicator("I01-1", "100").milestone(ahead, QDate(2025, 7, 1)).stand().light == Light::Green); // done later
}

TEST_CASE("A striving indicator that lags does not keep a task from being done, nor does it make one done") {
    CHECK(Case().indicator("I01-1", "100").indicator("I01-2", "60", true).stand().light == Light::Done);
    CHECK(Case().indicator("I01-1", "60", true).stand().light == Light::Green); // no hard one there to be done
}

TEST_CASE("Striving targets alone: reached is done, missed past the due date is yellow") {
    Case reached;
    reached.indicator("I01-1", "100", true).task().dueOn = junePast;
    CHECK(reached.stand().light == Light::Done);
    Case missed;
    missed.indicator("I01-1", "60", true).task().dueOn = junePast;
    const auto standing = missed.stand();
    CHECK(standing.light == Light::Yellow);
    REQUIRE_FALSE(standing.reasons.empty());
    CHECK(standing.reasons.front().code == ReasonCode::DuePassed);
    CHECK(standing.reasons.front().capped);
}

TEST_CASE("What makes a task done stands before what does not hinder it") {
    const auto done = Case().indicator("I01-1", "0", true).indicator("I01-2", "100").stand();
    CHECK(done.light == Light::Done);
    REQUIRE(done.reasons.size() == 2);
    CHECK(done.reasons[0].indicator == codeNamed("I01-2"));
    CHECK(done.reasons[1].light == Light::Yellow);
    Case closed;
    closed.indicator("I01-1", "60").indicator("I01-2", "5").indicator("I01-3", "45").task().closedOn = junePast;
    const auto standing = closed.stand();
    REQUIRE(standing.reasons.size() == 4); // the closing, then red, yellow, green
    CHECK(standing.reasons[0].code == ReasonCode::TargetReached);
    CHECK_FALSE(standing.reasons[0].indicator);
    CHECK(standing.reasons[1].light == Light::Red);
    CHECK(standing.reasons[2].light == Light::Yellow);
    CHECK(standing.reasons[3].light == Light::Green);
}

TEST_CASE("A hard indicator without a light keeps a task from being done") {
    CHECK(Case().indicator("I01-1", "100").indicatorWith(unpaced("I01-2"), "10").stand().light != Light::Done);
}

TEST_CASE("A closed task is done, from the 旬 of its closing on") {
    Case red;
    red.indicator("I01-1", "0");
    red.task().closedOn = QDate(2025, 6, 20);
    CHECK(red.stand().light == Light::Done);
    CHECK(red.stand("2025-06-early").light != Light::Done); // not yet closed then
    red.task().closedOn = QDate(2025, 6, 21);
    CHECK(red.stand().light == Light::Red);
}

TEST_CASE("Dated milestones: green ahead, yellow to three 旬 overdue, red beyond") {
    struct Row {
        QDate dueOn;
        Light light;
        int overdue;
    };
    const auto row = GENERATE(values<Row>({{QDate(2025, 6, 10), Light::Yellow, 1},  // early June, one before mid June
                                           {QDate(2025, 6, 1), Light::Yellow, 1},   //
                                           {QDate(2025, 5, 31), Light::Yellow, 2},  // late May
                                           {QDate(2025, 5, 11), Light::Yellow, 3},  // mid May
                                           {QDate(2025, 5, 10), Light::Red, 4},     // early May
                                           {QDate(2025, 1, 10), Light::Red, 16}})); // 17th less 1st of the year
    const auto standing = Case().milestone(row.dueOn).stand();
    INFO(row.dueOn.toString(Qt::ISODate).toStdString());
    CHECK(standing.light == row.light);
    REQUIRE_FALSE(standing.reasons.empty());
    CHECK(standing.reasons.front().code == ReasonCode::OverdueMilestone);
    CHECK(standing.reasons.front().light == row.light);
    CHECK(standing.reasons.front().overdue == row.overdue);
    CHECK(standing.reasons.front().milestone == milestoneId("M01-1"));
}

TEST_CASE("A milestone is judged as of the 旬's last day") {
    CHECK(Case().milestone(QDate(2025, 6, 20)).stand().light == Light::Green); // due that very day
    CHECK(Case().milestone(QDate(2025, 6, 21)).stand().light == Light::Green);
    CHECK(Case().milestone(QDate(2025, 6, 15)).stand().light == Light::Yellow); // before the last day, not done
    CHECK(Case().milestone(QDate(2025, 6, 15), QDate(2025, 6, 20)).stand().light == Light::Done);
    CHECK(Case().milestone(QDate(2025, 6, 15), QDate(2025, 6, 21)).stand().light == Light::Yellow); // done afterwards
    CHECK(Case().milestone(QDate(2025, 4, 1), QDate(2025, 7, 1)).stand().light == Light::Red);
}

TEST_CASE("Milestones and indicators: the worst governs") {
    CHECK(Case().indicator("I01-1", "60").milestone(junePast).stand().light == Light::Yellow);
    CHECK(Case().indicator("I01-1", "0").milestone(ahead).stand().light == Light::Red);
    CHECK(Case().indicator("I01-1", "60").milestone(QDate(2025, 4, 1)).stand().light == Light::Red);
    CHECK(Case().milestone(junePast, junePast).milestone(junePast).stand().light == Light::Yellow);
    CHECK(Case().milestone(QDate(2025, 4, 1), junePast).milestone(ahead).stand().light == Light::Green);
}

TEST_CASE("Parts without a light are left out unless all are such") {
    CHECK(Case().indicatorWith(unpaced("I01-1"), "10").indicator("I01-2", "60").stand().light == Light::Green);
    CHECK(Case().indicator("I01-1", "45").milestone(std::nullopt).stand().light == Light::Yellow);
    const auto none = Case().indicatorWith(unpaced("I01-1"), "10").milestone(std::nullopt).stand();
    CHECK(none.light == Light::None);
    REQUIRE_FALSE(none.reasons.empty());
    for (const progress::Reason& reason : none.reasons)
        CHECK(reason.light == Light::None);
}

TEST_CASE("Undated milestones give no green") {
    const auto standing = Case().milestone(std::nullopt).milestone(std::nullopt, junePast).stand();
    CHECK(standing.light == Light::None);
    REQUIRE_FALSE(standing.reasons.empty());
    CHECK(standing.reasons.front().code == ReasonCode::NoDatedMilestone);
    Case assessed; // one undated stage done does not silence the lead
    assessed.milestone(std::nullopt).milestone(std::nullopt, junePast).assessed(scienceBureau, Assessment::FarBehind);
    CHECK(assessed.stand().light == Light::Red);
    CHECK(assessed.stand().selfAssessed);
    const auto bare = Case().stand(); // no part at all
    CHECK(bare.light == Light::None);
    REQUIRE_FALSE(bare.reasons.empty());
    CHECK(bare.reasons.front().code == ReasonCode::NoDatedMilestone);
}

TEST_CASE("Where all parts are none the lead's self-assessment speaks") {
    const auto [assessment, light] = GENERATE(table<Assessment, Light>({{Assessment::Normal, Light::Green},
                                                                        {Assessment::Behind, Light::Yellow},
                                                                        {Assessment::FarBehind, Light::Red},
                                                                        {Assessment::Done, Light::Done}}));
    const auto standing = Case().milestone(std::nullopt).assessed(scienceBureau, assessment).stand();
    CHECK(standing.light == light);
    CHECK(standing.computed == light);
    CHECK(standing.selfAssessed);
    CHECK_FALSE(standing.stale);
    REQUIRE_FALSE(standing.reasons.empty());
    CHECK(standing.reasons.front().code == ReasonCode::SelfAssessed);
    CHECK(standing.reasons.front().assessment == assessment);
    CHECK(standing.reasons.front().light == light);
}

TEST_CASE("A self-assessment counts only from a lead, on this task, and only where nothing else speaks") {
    CHECK(Case().assessed(reformCommission, Assessment::Normal).stand().light == Light::None); // co
    CHECK(Case().assessed(scienceBureau, Assessment::Normal, "2025-06-mid", 2).stand().light == Light::None);
    const auto measured = Case().indicator("I01-1", "45").assessed(scienceBureau, Assessment::Normal).stand();
    CHECK(measured.light == Light::Yellow);
    CHECK_FALSE(measured.selfAssessed);
    const auto dated = Case().milestone(ahead).assessed(scienceBureau, Assessment::FarBehind).stand();
    CHECK(dated.light == Light::Green);
    CHECK_FALSE(dated.selfAssessed);
    const auto unpacedTask = Case().indicatorWith(unpaced("I01-1"), "10").assessed(scienceBureau, Assessment::Behind).stand();
    CHECK(unpacedTask.light == Light::Yellow);
    CHECK(unpacedTask.selfAssessed);
}

TEST_CASE("An older self-assessment carries forward and is stale") {
    const auto standing = Case().assessed(scienceBureau, Assessment::Behind, "2025-05-late").stand();
    CHECK(standing.light == Light::Yellow);
    CHECK(standing.stale);
}

TEST_CASE("Joint leads: the worst of their self-assessments") {
    const auto both = [](Assessment first, Assessment second) {
        return Case()
            .assessed(scienceBureau, first, "2025-06-mid", 2)
            .assessed(reformCommission, second, "2025-06-mid", 2)
            .stand("2025-06-mid", 2)
            .light;
    };
    CHECK(both(Assessment::Normal, Assessment::Behind) == Light::Yellow);
    CHECK(both(Assessment::FarBehind, Assessment::Normal) == Light::Red);
    CHECK(both(Assessment::Done, Assessment::Normal) == Light::Green); // not done while one is at it
    CHECK(both(Assessment::Done, Assessment::Done) == Light::Done);
    CHECK(Case().assessed(reformCommission, Assessment::Behind, "2025-06-mid", 2).stand("2025-06-mid", 2).light == Light::Yellow);
}

TEST_CASE("A joint lead's older word stands until it says otherwise") {
    Case both; // the bureau answers 无变化 in mid June: it is still far behind
    both.assessed(scienceBureau, Assessment::FarBehind, "2025-06-early", 2)
        .assessed(reformCommission, Assessment::Normal, "2025-06-mid", 2);
    CHECK(both.stand("2025-06-mid", 2).light == Light::Red);
    CHECK(both.stand("2025-06-mid", 2).stale);
    both.assessed(scienceBureau, Assessment::Normal, "2025-06-mid", 2);
    CHECK(both.stand("2025-06-mid", 2).light == Light::Green);
    CHECK_FALSE(both.stand("2025-06-mid", 2).stale);
}

TEST_CASE("A section of the lead speaks for it") {
    Case moved;
    plan::Unit section{unitId(20), text("高新科"), text("高新科"), plan::UnitKind::Section};
    section.parent = scienceBureau;
    moved.plan.units.push_back(section);
    CHECK(moved.assessed(unitId(20), Assessment::Behind).stand().light == Light::Yellow);
}

TEST_CASE("After its due date a task that is not done is red") {
    Case late;
    late.indicatorWith(unpaced("I01-1"), "10").task().dueOn = junePast;
    const auto standing = late.stand();
    CHECK(standing.light == Light::Red);
    REQUIRE_FALSE(standing.reasons.empty());
    CHECK(standing.reasons.front().code == ReasonCode::DuePassed);
    CHECK(standing.reasons.front().light == Light::Red);
    Case done;
    done.indicator("I01-1", "100").task().dueOn = junePast;
    CHECK(done.stand().light == Light::Done);
    Case closed;
    closed.indicator("I01-1", "0").task().dueOn = junePast;
    closed.task().closedOn = junePast;
    CHECK(closed.stand().light == Light::Done);
    Case onTheDay;
    onTheDay.indicator("I01-1", "60").task().dueOn = QDate(2025, 6, 20);
    CHECK(onTheDay.stand().light == Light::Green);
}

TEST_CASE("A task is stale by what decides its light") {
    Case old;
    old.plan.indicators.push_back(steppedIndicator("I01-1", "100", "60"));
    old.facts.readings.push_back(only(readingOf("I01-1", scienceBureau, "2025-05-late", "45")));
    CHECK(old.stand().stale);
    CHECK_FALSE(Case().indicator("I01-1", "45").stand().stale);
    CHECK_FALSE(Case().milestone(ahead).stand().stale); // no reading in it
}

TEST_CASE("An override is a note in front and hides nothing") {
    Case tried;
    tried.indicator("I01-1", "5").indicator("I01-2", "60");
    tried.facts.overrides.push_back({taskId(1), Light::Yellow, text("数据口径调整"), text("办公室")});
    const auto standing = tried.stand();
    CHECK(standing.light == Light::Yellow);
    CHECK(standing.computed == Light::Red);
    CHECK(standing.overridden);
    REQUIRE(standing.reasons.size() == 3);
    CHECK(standing.reasons[0].code == ReasonCode::Override);
    CHECK(standing.reasons[0].light == Light::Yellow);
    CHECK(standing.reasons[0].note == text("数据口径调整"));
    CHECK(standing.reasons[0].by == text("办公室"));
    CHECK(standing.reasons[1].indicator == codeNamed("I01-1"));
    CHECK(standing.reasons[1].light == Light::Red);
    CHECK(standing.reasons[2].light == Light::Green);
    CHECK_FALSE(tried.stand("2025-06-mid", 2).overridden); // another task
}

TEST_CASE("An override to the computed light is an override still") {
    Case tried;
    tried.indicator("I01-1", "60");
    tried.facts.overrides.push_back({taskId(1), Light::Green, text("核实"), text("办公室")});
    CHECK(tried.stand().overridden);
    CHECK(tried.stand().reasons.front().code == ReasonCode::Override);
}
