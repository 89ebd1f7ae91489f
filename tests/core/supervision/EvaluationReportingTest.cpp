#include "tests/core/supervision/EvaluationSample.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::AnswerLine;
using supervision::Criterion;
using supervision::CriterionScore;
using supervision::EvaluationFacts;
using supervision::Exemption;
using supervision::ReturnLine;
using supervision::WorkingLine;

namespace {

const calendar::TenDay may = calendar::TenDay::containing(QDate(2025, 5, 31));
const calendar::TenDay june = calendar::TenDay::containing(QDate(2025, 6, 10));

/// 市发改委: in late May task 1 on time, task 2 missing; in early June task 1 late, task 2 on time; one return in each, that of
/// June doubtful. Task 1 stands at 2 of 10, task 2 at 6 of 10.
struct Year {
    plan::Plan plan = samplePlan();
    EvaluationFacts facts;

    Year() : facts(indicated(plan)) {
        facts.answers = {{may, {{reformCommission, {taskId(1)}, {}, {taskId(2)}}}},
                         {june, {{reformCommission, {taskId(2)}, {taskId(1)}, {}}}}};
        facts.returns = {{reformCommission, may}, {reformCommission, june, true, {text("unit_slip")}}};
    }

    static EvaluationFacts indicated(plan::Plan& plan) {
        plan.indicators = {indicatorOf("I01-1", "10"), indicatorOf("I02-1", "10")};
        return factsOf(
            plan, {readingOf("I01-1", scienceBureau, "2025-06-mid", "2"), readingOf("I02-1", scienceBureau, "2025-06-mid", "6")});
    }

    CriterionScore score(Criterion criterion) const {
        for (const auto& unit : supervision::evaluate(plan, facts, {}).units) {
            if (unit.unit == reformCommission)
                return unit.of(criterion);
        }
        throw std::out_of_range("not evaluated");
    }
    std::optional<base::Fraction> share(Criterion criterion) const { return score(criterion).share; }
};

} // namespace

TEST_CASE("answers that were not on time and doubtful returns stand in the working") {
    const Year year;
    CHECK(year.share(Criterion::Completion) == fraction(7, 15)); // (0.5 × 0.2 + 0.6) / 1.5
    CHECK(year.share(Criterion::OnTime) == fraction(1, 2));
    CHECK(year.score(Criterion::OnTime).working == std::vector<WorkingLine>{AnswerLine{may, taskId(2), reformCommission, false},
                                                                            AnswerLine{june, taskId(1), reformCommission, true}});
    CHECK(year.share(Criterion::Quality) == fraction(1, 2));
    CHECK(year.score(Criterion::Quality).working == std::vector<WorkingLine>{ReturnLine{june, {text("unit_slip")}}});
}

TEST_CASE("an exempt task leaves completion, and its answers leave reporting") {
    Year year;
    const Exemption task = exemption(reformCommission, taskId(1), std::nullopt);
    year.facts.exemptions = {task};
    CHECK(year.share(Criterion::Completion) == fraction(3, 5)); // task 2 alone
    CHECK(year.share(Criterion::OnTime) == fraction(1, 2));     // of task 2: one on time, one missing
    CHECK(year.score(Criterion::OnTime).possible == fraction(2));
    CHECK(year.share(Criterion::Quality) == fraction(1, 2)); // as before
    CHECK(year.score(Criterion::Completion).working.back() == WorkingLine(task));
    CHECK(year.score(Criterion::OnTime).working.back() == WorkingLine(task));
    CHECK(year.score(Criterion::Quality).working.size() == 1);
}

TEST_CASE("an exempt 旬 leaves reporting and quality") {
    Year year;
    const Exemption period = exemption(reformCommission, std::nullopt, june);
    year.facts.exemptions = {period};
    CHECK(year.share(Criterion::Completion) == fraction(7, 15)); // as before
    CHECK(year.share(Criterion::OnTime) == fraction(1, 2));      // of May
    CHECK(year.score(Criterion::OnTime).possible == fraction(2));
    CHECK(year.share(Criterion::Quality) == fraction(1));
    CHECK(year.score(Criterion::OnTime).working.back() == WorkingLine(period));
    CHECK(year.score(Criterion::Quality).working == std::vector<WorkingLine>{period});
    CHECK(year.score(Criterion::Completion).working.size() == 2);
}

TEST_CASE("an exempt answer leaves reporting alone") {
    Year year;
    const Exemption answer = exemption(reformCommission, taskId(1), june);
    year.facts.exemptions = {answer};
    CHECK(year.share(Criterion::Completion) == fraction(7, 15));
    CHECK(year.share(Criterion::OnTime) == fraction(2, 3)); // the late one is out
    CHECK(year.share(Criterion::Quality) == fraction(1, 2));
    CHECK(year.score(Criterion::OnTime).working.back() == WorkingLine(answer));
    CHECK(year.score(Criterion::Completion).working.size() == 2);
    CHECK(year.score(Criterion::Quality).working.size() == 1);
    year.facts.exemptions = {exemption(scienceBureau, taskId(1), june)}; // another unit's
    CHECK(year.share(Criterion::OnTime) == fraction(1, 2));
}

TEST_CASE("what was not received counts as nothing only where something was required") {
    Year year;
    year.facts.returns.clear();
    CHECK(year.share(Criterion::Quality) == fraction(0));
    CHECK(year.score(Criterion::Quality).points == fraction(0));
    year.facts.exemptions = {exemption(reformCommission, std::nullopt, may), exemption(reformCommission, std::nullopt, june)};
    CHECK_FALSE(year.share(Criterion::Quality));
    CHECK(year.score(Criterion::Quality).points == fraction(10));
    CHECK_FALSE(year.share(Criterion::OnTime));
    CHECK(year.score(Criterion::OnTime).points == fraction(20));
    year.facts.exemptions.clear();
    year.facts.answers.clear();
    CHECK_FALSE(year.share(Criterion::Quality));
}

TEST_CASE("several returns in one 旬 are one, doubtful where one of them is") {
    Year year;
    year.facts.returns.push_back({reformCommission, may, true, {text("jump")}});
    year.facts.returns.push_back({reformCommission, may, true, {text("jump"), text("sent_back")}});
    year.facts.returns.push_back({reformCommission, june});
    CHECK(year.share(Criterion::Quality) == fraction(0));
    CHECK(year.score(Criterion::Quality).possible == fraction(2));
    CHECK(year.score(Criterion::Quality).working.front() == WorkingLine(ReturnLine{may, {text("jump"), text("sent_back")}}));
}
