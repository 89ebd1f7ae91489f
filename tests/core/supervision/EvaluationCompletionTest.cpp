#include "core/supervision/TaskCompletion.h"
#include "tests/core/supervision/EvaluationSample.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::IndicatorPart;
using supervision::Measured;
using supervision::TaskLine;

namespace {

TaskLine lineOf(const plan::Plan& plan, const supervision::EvaluationFacts& facts, plan::UnitId unit, qint64 task = 1) {
    return supervision::completionOf(plan, facts, unit, *plan.task(taskId(task)), plan::Role::Lead, decimal("1"),
                                     supervision::Rates::Exact);
}

/// Task 1 with one indicator, of which these readings came in.
TaskLine lineFor(const plan::Indicator& indicator, std::vector<progress::Reading> readings, plan::UnitId unit) {
    plan::Plan plan = samplePlan();
    plan.indicators = {indicator};
    return lineOf(plan, factsOf(plan, std::move(readings)), unit);
}

/// Task 1 with one milestone.
TaskLine lineFor(const plan::Milestone& milestone) {
    plan::Plan plan = samplePlan();
    addMilestones(taskIn(plan, 1), {milestone});
    return lineOf(plan, factsOf(plan, {}), scienceBureau);
}

} // namespace

TEST_CASE("the parts of a task lead to readings and milestones") {
    const plan::Plan plan = evaluatedPlan();
    const auto facts = evaluatedFacts(plan);
    const TaskLine line = lineOf(plan, facts, xianan);
    CHECK(line.share == fraction(1, 2));
    CHECK(line.indicators == std::vector<IndicatorPart>{{.code = codeNamed("I01-1"),
                                                         .by = Measured::OwnShare,
                                                         .value = fraction(5),
                                                         .target = fraction(10),
                                                         .progress = fraction(1, 2),
                                                         .from = {facts.readings[1]},
                                                         .share = fraction(1, 2)}});
    REQUIRE(line.milestones.size() == 3); // the one without a day is no part
    CHECK(line.milestones[0].id == milestoneId("M01-1"));
    CHECK(line.milestones[0].share == fraction(0));
    CHECK(line.milestones[1].doneOn == QDate(2025, 5, 20));
    CHECK(line.milestones[1].share == fraction(1));
    CHECK_FALSE(line.milestones[2].share);

    const IndicatorPart stock = lineOf(plan, facts, scienceBureau, 2).indicators.at(0);
    CHECK(stock.by == Measured::City);
    CHECK(stock.value == fraction(830));
    CHECK(stock.baseline == fraction(800));
    CHECK(stock.share == fraction(3, 10));
    CHECK(stock.from == std::vector{facts.readings[4]});
}

TEST_CASE("a task that was closed by the last day is done, whatever its parts") {
    plan::Plan plan = evaluatedPlan();
    const auto facts = evaluatedFacts(plan);
    taskIn(plan, 1).closedOn = QDate(2025, 6, 20);
    CHECK(lineOf(plan, facts, xianan).share == fraction(1));
    CHECK(lineOf(plan, facts, xianan).closedOn == QDate(2025, 6, 20));
    CHECK(lineOf(plan, facts, xianan).indicators.empty());
    taskIn(plan, 1).closedOn = QDate(2025, 6, 21);
    CHECK(lineOf(plan, facts, xianan).share == fraction(1, 2));
    CHECK_FALSE(lineOf(plan, facts, xianan).closedOn);
}

TEST_CASE("striving indicators count only where a task has no hard one") {
    plan::Plan plan = samplePlan();
    plan::Indicator hard = indicatorOf("I01-1", "50");
    plan::Indicator striving = indicatorOf("I01-2", "100");
    striving.striving = true;
    const std::vector<progress::Reading> readings{readingOf("I01-2", scienceBureau, "2025-06-mid", "80")};
    plan.indicators = {hard, striving};
    CHECK_FALSE(lineOf(plan, factsOf(plan, readings), scienceBureau).share); // the hard one has no reading
    plan.indicators = {striving};
    CHECK(lineOf(plan, factsOf(plan, readings), scienceBureau).share == fraction(4, 5));
}

TEST_CASE("progress counts from nothing to the whole") {
    plan::Indicator stock = indicatorOf("I01-1", "900");
    stock.kind = plan::IndicatorKind::Stock;
    stock.baseline = decimal("800");
    const auto part = [&](const char* value) {
        return lineFor(stock, {readingOf("I01-1", scienceBureau, "2025-06-mid", value)}, scienceBureau).indicators.at(0);
    };
    CHECK(part("790").progress == fraction(-1, 10));
    CHECK(part("790").share == fraction(0));
    CHECK(part("910").progress == fraction(11, 10));
    CHECK(part("910").share == fraction(1));
}

TEST_CASE("a part without a figure is left out and stays in the working") {
    SECTION("no reading") {
        const TaskLine line = lineFor(indicatorOf("I01-1", "50"), {}, scienceBureau);
        CHECK_FALSE(line.share);
        CHECK(line.indicators ==
              std::vector<IndicatorPart>{{.code = codeNamed("I01-1"), .by = Measured::City, .target = fraction(50)}});
    }
    SECTION("no baseline") {
        plan::Indicator stock = indicatorOf("I01-1", "900");
        stock.kind = plan::IndicatorKind::Stock;
        const TaskLine line = lineFor(stock, {readingOf("I01-1", scienceBureau, "2025-06-mid", "850")}, scienceBureau);
        CHECK_FALSE(line.share);
        CHECK(line.indicators.at(0).value == fraction(850));
        CHECK_FALSE(line.indicators.at(0).baseline);
    }
    SECTION("no target yet") {
        plan::Indicator stock = indicatorOf("I01-1", "0");
        stock.kind = plan::IndicatorKind::Stock;
        stock.baseline = decimal("800"); // without the rule: (850 - 800) / (0 - 800)
        CHECK_FALSE(lineFor(stock, {readingOf("I01-1", scienceBureau, "2025-06-mid", "850")}, scienceBureau).share);
    }
    SECTION("the share has no reading of its own, though the city has one") {
        plan::Indicator shared = indicatorOf("I01-1", "50");
        shared.allocations = {{xianan, decimal("10")}};
        const TaskLine line = lineFor(shared, {readingOf("I01-1", scienceBureau, "2025-06-mid", "20")}, xianan);
        CHECK_FALSE(line.share);
        CHECK(line.indicators.at(0).by == Measured::OwnShare);
    }
    SECTION("a share of zero, and of what is better the smaller it is") {
        plan::Indicator shared = indicatorOf("I01-1", "50");
        shared.allocations = {{xianan, decimal("0")}};
        const progress::Reading own = readingOf("I01-1", xianan, "2025-06-mid", "5");
        CHECK_FALSE(lineFor(shared, {own}, xianan).share);
        shared.allocations = {{xianan, decimal("10")}};
        CHECK(lineFor(shared, {own}, xianan).share == fraction(1, 2));
        shared.comparison = plan::Comparison::AtMost;
        CHECK_FALSE(lineFor(shared, {own}, xianan).share);
    }
    SECTION("a mean is of the parts that are judged") {
        plan::Plan plan = samplePlan();
        plan.indicators = {indicatorOf("I01-1", "50"), indicatorOf("I01-2", "50")};
        const auto facts = factsOf(plan, {readingOf("I01-1", scienceBureau, "2025-06-mid", "20")});
        CHECK(lineOf(plan, facts, scienceBureau).share == fraction(2, 5));
    }
}

TEST_CASE("the reading of an indicator's source is the city's, also where the source has a share") {
    plan::Indicator shared = indicatorOf("I01-1", "50");
    shared.allocations = {{scienceBureau, decimal("10")}};
    const TaskLine line = lineFor(shared, {readingOf("I01-1", scienceBureau, "2025-06-mid", "20")}, scienceBureau);
    CHECK(line.indicators.at(0).by == Measured::City);
    CHECK(line.share == fraction(2, 5));
}

TEST_CASE("a city's value that is summed leads to all readings in it") {
    const TaskLine line =
        lineFor(indicatorOf("I01-1", "50"),
                {readingOf("I01-1", xianan, "2025-06-mid", "5"), readingOf("I01-1", zone, "2025-06-mid", "10")}, scienceBureau);
    CHECK(line.share == fraction(3, 10));
    CHECK(line.indicators.at(0).from.size() == 2);
}

TEST_CASE("where every unit must pass, one of them is judged by its own pass alone") {
    const plan::Plan plan = evaluatedPlan();
    const auto facts = evaluatedFacts(plan);
    CHECK(lineOf(plan, facts, xianan, 3).share == fraction(1)); // 3.6 %
    CHECK(lineOf(plan, facts, chibi, 3).share == fraction(0));  // 3 % is not above 3 %
    CHECK(lineOf(plan, facts, chibi, 3).indicators.at(0).by == Measured::OwnPass);
    CHECK_FALSE(lineOf(plan, facts, jiayu, 3).share); // no reading
    const IndicatorPart city = lineOf(plan, facts, reformCommission, 3).indicators.at(0);
    CHECK(city.by == Measured::City);
    CHECK(city.value == fraction(1));
    CHECK(city.target == fraction(4));
    CHECK(city.share == fraction(1, 4));
}

TEST_CASE("a milestone counts once it is done or its day is over") {
    CHECK_FALSE(lineFor(milestoneOf("M01-1", QDate(2025, 6, 20))).share); // the last day of the 旬 itself
    CHECK(lineFor(milestoneOf("M01-1", QDate(2025, 6, 19))).share == fraction(0));
    CHECK(lineFor(milestoneOf("M01-1", QDate(2025, 6, 19), QDate(2025, 6, 20))).share == fraction(1)); // late, but done
    CHECK(lineFor(milestoneOf("M01-1", QDate(2025, 6, 19), QDate(2025, 6, 21))).share == fraction(0)); // after the 旬
    CHECK(lineFor(milestoneOf("M01-1", QDate(2025, 9, 30), QDate(2025, 6, 1))).share == fraction(1));
    CHECK_FALSE(lineFor(milestoneOf("M01-1", std::nullopt, QDate(2025, 6, 1))).share);
}
