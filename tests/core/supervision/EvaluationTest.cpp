#include "core/supervision/Evaluation.h"

#include "tests/core/supervision/EvaluationSample.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::Criterion;
using supervision::Evaluation;
using supervision::EvaluationFacts;
using supervision::EvaluationRules;
using supervision::UnitScore;

namespace {

const UnitScore& scoreOf(const Evaluation& evaluation, plan::UnitId unit) {
    for (const UnitScore& score : evaluation.units) {
        if (score.unit == unit)
            return score;
    }
    FAIL("not evaluated: " << unit.value());
    return evaluation.units.front();
}

/// Points of the four criteria, in their order.
std::vector<base::Fraction> pointsOf(const UnitScore& score) {
    std::vector<base::Fraction> points;
    for (const auto& criterion : score.criteria)
        points.push_back(criterion.points);
    return points;
}

/// Of units that lead one task each, closed, and have nothing else: 100 points, and what merits make of it.
std::vector<std::optional<int>> ranksFor(const std::vector<const char*>& deductions, bool ranked) {
    plan::Plan plan = samplePlan();
    plan.programmes = {{1, text("工程一"), {}, {}}};
    EvaluationFacts facts = factsOf(plan, {});
    for (size_t i = 0; i < deductions.size(); ++i) {
        plan.programmes[0].tasks.push_back(taskOf(static_cast<qint64>(i) + 1, {lead(plan.units[i].id)}));
        facts.merits.push_back(merit(plan.units[i].id, deductions[i], "扣分"));
    }
    EvaluationRules rules;
    rules.ranked = ranked;
    std::vector<std::optional<int>> ranks;
    for (const UnitScore& score : supervision::evaluate(plan, facts, rules).units)
        ranks.push_back(score.rank);
    return ranks;
}

} // namespace

TEST_CASE("a year's scores add up as by hand") {
    const plan::Plan plan = evaluatedPlan();
    const Evaluation evaluation = supervision::evaluate(plan, evaluatedFacts(plan), {});
    REQUIRE(evaluation.units.size() == 7); // 湖北科技学院 has no duty

    // 市科技局. Task 1 (lead): (20/50 + 0 + 1) / 3 = 7/15; task 2 (lead): 30/100. (7/15 + 3/10) / 2 = 23/60 of 60 points.
    // On time 5 of 6: 20 × 5/6. Three returns, one doubtful: 10 × 2/3. No letters: 10. Bonuses 6.5, of which 5 count.
    // 23 + 50/3 + 20/3 + 10 + 5 = 184/3.
    const UnitScore& bureau = scoreOf(evaluation, scienceBureau);
    CHECK(pointsOf(bureau) == std::vector<base::Fraction>{23, fraction(50, 3), fraction(20, 3), 10});
    CHECK(bureau.of(Criterion::Completion).share == fraction(23, 60));
    CHECK_FALSE(bureau.of(Criterion::Answered).share);
    CHECK(bureau.bonuses == number("6.5"));
    CHECK(bureau.bonus == fraction(5));
    CHECK(bureau.total == fraction(184, 3));
    CHECK(bureau.shownTotal() == decimal("61.33"));
    CHECK_FALSE(bureau.sixDecimals);

    // 市发改委. Task 1 (co): 7/15; task 2 (lead): 3/10; task 3 (lead): one of four counties. (7/30 + 3/10 + 1/4) / 2.5 = 47/150.
    // On time 2 of 4. Both returns without doubts. Of three letters one runs to the day itself, one of the others is late.
    // 18.8 + 10 + 10 + 5 - 1.25 = 42.55.
    const UnitScore& commission = scoreOf(evaluation, reformCommission);
    CHECK(pointsOf(commission) == std::vector<base::Fraction>{number("18.8"), 10, 10, 5});
    CHECK(commission.of(Criterion::Completion).gained == fraction(47, 60));
    CHECK(commission.of(Criterion::Completion).possible == fraction(5, 2));
    CHECK(commission.deduction == number("1.25"));
    CHECK(commission.total == number("42.55"));

    // 咸安区. Task 1 (co): its share, 5 of 10: (1/2 + 0 + 1) / 3 = 1/2; task 3 (co): passes. 60 × 3/4 + 20 + 10 + 10 + 1 = 86.
    CHECK(pointsOf(scoreOf(evaluation, xianan)) == std::vector<base::Fraction>{45, 20, 10, 10});
    CHECK(scoreOf(evaluation, xianan).total == fraction(86));

    // 赤壁市. Task 1 (co): its share, 12 of 8, counts 1: 2/3; task 3 (co): does not pass. 60 × 1/3. Two answers missing, nothing
    // came in, a letter unanswered. 20 - 30 is below 0.
    const UnitScore& last = scoreOf(evaluation, chibi);
    CHECK(pointsOf(last) == std::vector<base::Fraction>{20, 0, 0, 0});
    CHECK(last.of(Criterion::Quality).share == fraction(0));
    CHECK(last.total == fraction(0));
    CHECK(last.cutAtZero);
    CHECK_FALSE(commission.cutAtZero);

    // 嘉鱼县 has no share, so the city's value counts: 60 × 7/15; it gave nothing for task 3. Nothing was asked of it.
    CHECK(pointsOf(scoreOf(evaluation, jiayu)) == std::vector<base::Fraction>{28, 20, 10, 10});
    CHECK_FALSE(bureau.rank);
}

TEST_CASE("other rules over the same facts tell what would be") {
    const plan::Plan plan = evaluatedPlan();
    EvaluationRules rules{.completion = 50, .onTime = 30, .bonusMost = 10};
    rules.co = decimal("1");
    const Evaluation evaluation = supervision::evaluate(plan, evaluatedFacts(plan), rules);
    // 50 × 23/60 + 30 × 5/6 + 20/3 + 10 + 6.5 = 115/6 + 25 + 20/3 + 16.5 = 404/6
    CHECK(scoreOf(evaluation, scienceBureau).total == fraction(404, 6));
    // All weigh alike: (7/15 + 3/10 + 1/4) / 3 = 61/180 of 50.
    CHECK(scoreOf(evaluation, reformCommission).of(Criterion::Completion).points == fraction(305, 18));
    CHECK(evaluation.rules == rules);
}

TEST_CASE("units without basis get full points and say so") {
    const plan::Plan plan = samplePlan(); // tasks without indicators and milestones
    const Evaluation evaluation = supervision::evaluate(plan, factsOf(plan, {}), {});
    for (const UnitScore& score : evaluation.units) {
        CHECK(score.total == fraction(100));
        for (const auto& criterion : score.criteria)
            CHECK_FALSE(criterion.share);
    }
    const auto& working = scoreOf(evaluation, scienceBureau).of(Criterion::Completion).working;
    REQUIRE(working.size() == 2); // both tasks, left out
    CHECK(std::get<supervision::TaskLine>(working[0]) ==
          supervision::TaskLine{.task = taskId(1), .role = plan::Role::Lead, .weight = decimal("1")});
}

TEST_CASE("where shares of work weigh nothing, units that lead nothing have no basis") {
    const plan::Plan plan = evaluatedPlan();
    EvaluationRules rules;
    rules.co = decimal("0");
    const Evaluation evaluation = supervision::evaluate(plan, evaluatedFacts(plan), rules);
    CHECK_FALSE(scoreOf(evaluation, xianan).of(Criterion::Completion).share);
    CHECK(scoreOf(evaluation, xianan).of(Criterion::Completion).points == fraction(60));
    // 市发改委 leads tasks 2 and 3: (3/10 + 1/4) / 2
    CHECK(scoreOf(evaluation, reformCommission).of(Criterion::Completion).share == fraction(11, 40));
}

TEST_CASE("equal totals as they are shown share a rank, and the next is left out") {
    // 99 and 98.995, shown as 99.00; 98; 98.994, shown as 98.99
    CHECK(ranksFor({"-1", "-1.005", "-2", "-1.006"}, true) == std::vector<std::optional<int>>{1, 1, 4, 3});
    CHECK(ranksFor({"-1", "-2", "-2", "-3"}, true) == std::vector<std::optional<int>>{1, 2, 2, 4});
    CHECK(ranksFor({"-1", "-2"}, false) == std::vector<std::optional<int>>{std::nullopt, std::nullopt});
}

TEST_CASE("an evaluation is a draft until the plan's year is over") {
    const plan::Plan plan = evaluatedPlan();
    EvaluationFacts facts = evaluatedFacts(plan);
    const auto isDraft = [&](const char* period, QDate asOf) {
        facts.status.period = tenDay(period);
        facts.asOf = asOf;
        return supervision::evaluate(plan, facts, {}).draft;
    };
    CHECK(isDraft("2025-06-mid", QDate(2025, 6, 25)));
    CHECK(isDraft("2025-12-late", QDate(2025, 12, 30)));
    CHECK_FALSE(isDraft("2025-12-late", QDate(2025, 12, 31)));
    CHECK(isDraft("2025-12-mid", QDate(2026, 1, 9))); // the last 旬 is left out
}

TEST_CASE("a section's tasks, answers, returns and letters are its unit's") {
    plan::Plan plan = samplePlan();
    const plan::UnitId section = unitId(9);
    plan.units.push_back({section, text("高新科"), text("高新科"), plan::UnitKind::Section, false, false, college, {}, {}});
    plan.duties = {{taskId(2), section, plan::Frequency::Period}}; // 湖北科技学院 itself has no duty
    plan.indicators = {indicatorOf("I02-1", "10")};
    EvaluationFacts facts = factsOf(plan, {readingOf("I02-1", scienceBureau, "2025-06-mid", "4")});
    facts.answers = {{tenDay("2025-06-early"), {{section, {}, {taskId(2)}, {}}}}, {lastPeriod, {{section, {taskId(2)}, {}, {}}}}};
    facts.returns = {{section, tenDay("2025-06-early")}, {section, lastPeriod, true, {text("jump")}}};
    facts.notices = {letter(1, section, supervision::Step::Urge, QDate(2025, 6, 20))};
    facts.merits = {merit(section, "2", "获表彰")};
    const Evaluation evaluation = supervision::evaluate(plan, facts, {});
    CHECK(evaluation.units.size() == 8);
    const UnitScore& score = scoreOf(evaluation, college);
    CHECK(pointsOf(score) == std::vector<base::Fraction>{24, 10, 5, 0}); // 4 of 10; 1 of 2; 1 of 2; 0 of 1
    CHECK(score.bonus == fraction(2));
    const auto& answers = score.of(Criterion::OnTime).working;
    REQUIRE(answers.size() == 1);
    CHECK(std::get<supervision::AnswerLine>(answers[0]).unit == section);
}

TEST_CASE("a unit leads what it is named for, though a section of it does the work") {
    plan::Plan plan = evaluatedPlan();
    const plan::UnitId section = unitId(9);
    plan.units.push_back(
        {section, text("高技术科"), text("高技术科"), plan::UnitKind::Section, false, false, reformCommission, {}, {}});
    plan.duties = {{taskId(2), section, plan::Frequency::Period}, {taskId(2), reformCommission, plan::Frequency::None}};
    const Evaluation evaluation = supervision::evaluate(plan, evaluatedFacts(plan), {});
    CHECK(scoreOf(evaluation, reformCommission).of(Criterion::Completion).possible == fraction(5, 2)); // 0.5 + 1 + 1, as before
}

TEST_CASE("a dissolved unit is not evaluated, its successor answers for its tasks") {
    plan::Plan plan = evaluatedPlan();
    plan.units[1].dissolvedFrom = tenDay("2025-06-early"); // 市发改委
    plan.units[1].successor = college;
    const Evaluation evaluation = supervision::evaluate(plan, evaluatedFacts(plan), {});
    CHECK(evaluation.units.size() == 7);
    CHECK(scoreOf(evaluation, college).of(Criterion::Completion).gained == fraction(47, 60)); // as 市发改委 above
}

TEST_CASE("rates whose sum no exact number holds are rounded to six decimals, and the score says so") {
    plan::Plan plan = samplePlan();
    std::vector<progress::Reading> readings;
    for (const char* target : {"9901", "9907", "9923", "9929", "9931", "9941", "9949", "9967", "9973", "10007"}) {
        const auto number = static_cast<qint64>(plan.indicators.size()) + 11;
        plan.programmes[0].tasks.push_back(taskOf(number, {lead(college)}));
        const QByteArray code = "I" + QByteArray::number(number) + "-1";
        plan.indicators.push_back(indicatorOf(code.constData(), target));
        readings.push_back(readingOf(code.constData(), scienceBureau, "2025-06-mid", "5000"));
    }
    const Evaluation evaluation = supervision::evaluate(plan, factsOf(plan, readings), {});
    const UnitScore& score = scoreOf(evaluation, college);
    CHECK(score.sixDecimals);
    // 5000 by each, six decimals: 0.504999 0.504694 0.503880 0.503575 0.503474 0.502968 0.502563 0.501655 0.501354 0.499650
    CHECK(score.of(Criterion::Completion).gained == number("5.028812"));
    CHECK(score.shownTotal() == decimal("70.17")); // 60 × 0.5028812 + 40
    CHECK_FALSE(scoreOf(evaluation, scienceBureau).sixDecimals);
}
