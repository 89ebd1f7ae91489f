#include "core/supervision/EvaluationRules.h"

#include "tests/support/Catch.h"

using namespace xundu;
using supervision::EvaluationRules;
using supervision::faultOf;
using supervision::RulesFault;

TEST_CASE("the defaults of an evaluation are those of the rules") {
    const EvaluationRules rules;
    CHECK_FALSE(faultOf(rules));
    CHECK(rules.pointsOf(supervision::Criterion::Completion) == 60);
    CHECK(rules.pointsOf(supervision::Criterion::OnTime) == 20);
    CHECK(rules.pointsOf(supervision::Criterion::Quality) == 10);
    CHECK(rules.pointsOf(supervision::Criterion::Answered) == 10);
    CHECK(rules.bonusMost == 5);
    CHECK(rules.lead == tests::decimal("1"));
    CHECK(rules.co == tests::decimal("0.5"));
    CHECK_FALSE(rules.ranked);
}

TEST_CASE("rules by which nothing can be evaluated say why") {
    CHECK(faultOf({.completion = 80, .onTime = 20, .quality = -10}) == RulesFault::NegativePoints);
    CHECK(faultOf({.completion = 61}) == RulesFault::NotAHundred);
    CHECK(faultOf({.completion = 59}) == RulesFault::NotAHundred);
    CHECK_FALSE(faultOf({.completion = 100, .onTime = 0, .quality = 0, .answered = 0}));
    CHECK(faultOf({.lead = tests::decimal("-1")}) == RulesFault::TaskWeights);
    CHECK(faultOf({.co = tests::decimal("-0.5")}) == RulesFault::TaskWeights);
    CHECK(faultOf({.lead = {}, .co = {}}) == RulesFault::TaskWeights);
    CHECK_FALSE(faultOf({.lead = {}}));
    CHECK_FALSE(faultOf({.co = {}}));
    CHECK(faultOf({.bonusMost = -1}) == RulesFault::NegativeBonus);
    CHECK_FALSE(faultOf({.bonusMost = 0}));
}
