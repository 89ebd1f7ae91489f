#include "tests/core/supervision/EvaluationSample.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::Criterion;
using supervision::CriterionScore;
using supervision::FollowUp;
using supervision::FollowUpKind;
using supervision::JudgedNotice;
using supervision::LetterLine;
using supervision::LetterOutcome;
using supervision::Step;

namespace {

const QDate limit(2025, 6, 10);

/// Of 市发改委, as of 25 June.
CriterionScore scoreFor(std::vector<JudgedNotice> notices) {
    const plan::Plan plan = samplePlan();
    supervision::EvaluationFacts facts = factsOf(plan, {});
    facts.notices = std::move(notices);
    return supervision::evaluate(plan, facts, {}).units.at(1).of(Criterion::Answered);
}

LetterLine lineFor(Step step, QDate dueOn, std::vector<FollowUp> followUps, std::optional<calendar::TenDay> settledIn = {}) {
    return std::get<LetterLine>(
        scoreFor({letter(1, reformCommission, step, dueOn, std::move(followUps), settledIn)}).working.at(0));
}

FollowUp replied(QDate on) { return followUp(FollowUpKind::Replied, on); }

FollowUp extended(QDate on, QDate dueOn) {
    FollowUp step = followUp(FollowUpKind::Extended, on);
    step.dueOn = dueOn;
    return step;
}

} // namespace

TEST_CASE("a letter is answered in time up to its day") {
    CHECK(lineFor(Step::Urge, limit, {replied(limit)}).outcome == LetterOutcome::Answered);
    CHECK(lineFor(Step::Supervise, limit, {replied(limit.addDays(1))}).outcome == LetterOutcome::Late);
    CHECK(lineFor(Step::Supervise, limit, {}).outcome == LetterOutcome::Unanswered);
    // The first answer counts, also where the letter was opened again.
    const std::vector<FollowUp> again{replied(limit), followUp(FollowUpKind::Closed, limit),
                                      followUp(FollowUpKind::Reopened, limit.addDays(3)), replied(limit.addDays(5))};
    CHECK(lineFor(Step::Urge, limit, again).outcome == LetterOutcome::Answered);
    CHECK(lineFor(Step::Urge, limit, again).answeredOn == limit);
    // Where it was given a new day then, the answer to that day counts.
    const auto answeredAgain = [&](std::vector<FollowUp> then) {
        std::vector<FollowUp> steps{replied(limit), followUp(FollowUpKind::Closed, limit),
                                    followUp(FollowUpKind::Reopened, limit.addDays(1)),
                                    extended(limit.addDays(1), limit.addDays(3))};
        steps.insert(steps.end(), then.begin(), then.end());
        return lineFor(Step::Supervise, limit, steps).outcome;
    };
    CHECK(answeredAgain({}) == LetterOutcome::Unanswered);
    CHECK(answeredAgain({replied(limit.addDays(3))}) == LetterOutcome::Answered);
    CHECK(answeredAgain({replied(limit.addDays(4))}) == LetterOutcome::Late);
    // A letter that was closed without a written answer was answered by its closing.
    CHECK(lineFor(Step::Urge, limit, {followUp(FollowUpKind::Closed, limit)}).outcome == LetterOutcome::Answered);
    CHECK(lineFor(Step::Urge, limit, {followUp(FollowUpKind::Closed, limit.addDays(1))}).outcome == LetterOutcome::Late);
}

TEST_CASE("an extended letter has its later day") {
    const QDate later = limit.addDays(8);
    const LetterLine line = lineFor(Step::Supervise, limit, {extended(limit.addDays(-1), later), replied(later)});
    CHECK(line.outcome == LetterOutcome::Answered);
    CHECK(line.originalDueOn == limit);
    CHECK(line.dueOn == later);
    CHECK(lineFor(Step::Supervise, limit, {extended(limit, later), replied(later.addDays(1))}).outcome == LetterOutcome::Late);
    CHECK(lineFor(Step::Supervise, limit, {extended(limit, QDate(2025, 6, 30))}).outcome == LetterOutcome::Running);
}

TEST_CASE("a letter whose limit runs is shown and not counted") {
    CHECK(lineFor(Step::Urge, QDate(2025, 6, 25), {}).outcome == LetterOutcome::Running); // the day itself
    CHECK(lineFor(Step::Urge, QDate(2025, 6, 24), {}).outcome == LetterOutcome::Unanswered);
    const CriterionScore running = scoreFor({letter(1, reformCommission, Step::Urge, QDate(2025, 6, 25))});
    CHECK_FALSE(running.share);
    CHECK(running.points == fraction(10));
    const CriterionScore both = scoreFor({letter(1, reformCommission, Step::Urge, QDate(2025, 6, 25)),
                                          letter(2, reformCommission, Step::Urge, QDate(2025, 6, 30), {replied(limit)})});
    CHECK(both.share == fraction(1)); // one that was answered counts at once
    CHECK(both.possible == fraction(1));
}

TEST_CASE("an urging that closed by itself was in time, unless it was followed up as unanswered") {
    const JudgedNotice settled = letter(1, reformCommission, Step::Urge, limit, {}, tenDay("2025-06-early"));
    CHECK(scoreFor({settled}).share == fraction(1));
    CHECK(lineFor(Step::Urge, limit, {replied(limit.addDays(1)), followUp(FollowUpKind::Closed, limit.addDays(1))},
                  tenDay("2025-06-early"))
              .outcome == LetterOutcome::Settled); // a late answer makes it no worse than none
    CHECK(lineFor(Step::Supervise, limit, {}, tenDay("2025-06-early")).outcome == LetterOutcome::Unanswered); // 催办 alone do
    JudgedNotice supervision = letter(2, reformCommission, Step::Supervise, QDate(2025, 6, 30));
    supervision.notice.matters.at(0).unanswered = settled.notice.id;
    const CriterionScore score = scoreFor({settled, supervision});
    CHECK(score.share == fraction(0)); // the 督办 itself still runs
    const auto line = std::get<LetterLine>(score.working.at(0));
    CHECK(line.outcome == LetterOutcome::Unanswered);
    CHECK(line.escalation == supervision.notice.id);
    CHECK(line.escalationNumber == text("咸科赋能督〔2025〕2号"));
    supervision.notice.matters.at(0).unanswered = supervision::NoticeId::from(7); // another letter
    CHECK(scoreFor({settled, supervision}).share == fraction(1));
}

TEST_CASE("letters without an answer limit are no letters to answer") {
    JudgedNotice reminder = letter(1, reformCommission, Step::Remind, limit);
    CHECK_FALSE(scoreFor({reminder}).share);
    CHECK(scoreFor({reminder}).working.empty());
    JudgedNotice unlimited = letter(2, reformCommission, Step::Urge, limit);
    unlimited.notice.answerBy.reset();
    CHECK(scoreFor({unlimited}).working.empty());
    CHECK_FALSE(scoreFor({letter(3, scienceBureau, Step::Urge, limit)}).share); // another unit's
}
