#include "core/progress/Light.h"

#include "tests/support/Samples.h"

#include <QSet>

using namespace xundu;
using namespace xundu::tests;
using progress::Light;
using progress::Reason;
using progress::ReasonCode;

namespace {

QString told(const Reason& reason) {
    plan::Plan plan = samplePlan();
    plan.indicators = {indicatorOf("I01-1", "50")};
    addMilestones(taskIn(plan, 1), {milestoneOf("M01-1", QDate(2025, 6, 10))});
    return progress::sentence(reason, plan);
}

Reason reasonOf(ReasonCode code) {
    Reason reason;
    reason.code = code;
    return reason;
}

const std::vector<std::pair<ReasonCode, const char*>> reasonCodes{{ReasonCode::Lag, "lag"},
                                                                  {ReasonCode::OverdueMilestone, "overdue_milestone"},
                                                                  {ReasonCode::DuePassed, "due_passed"},
                                                                  {ReasonCode::NoReading, "no_reading"},
                                                                  {ReasonCode::NoBaseline, "no_baseline"},
                                                                  {ReasonCode::NoPace, "no_pace"},
                                                                  {ReasonCode::NoDatedMilestone, "no_dated_milestone"},
                                                                  {ReasonCode::NotDueYet, "not_due_yet"},
                                                                  {ReasonCode::TargetReached, "target_reached"},
                                                                  {ReasonCode::SelfAssessed, "self_assessed"},
                                                                  {ReasonCode::Override, "override"}};

} // namespace

TEST_CASE("Lights have their codes, both ways, and a word each") {
    QSet<QString> words;
    const std::vector<std::pair<Light, const char*>> codes{
        {Light::Done, "done"}, {Light::Green, "green"}, {Light::Yellow, "yellow"}, {Light::Red, "red"}, {Light::None, "none"}};
    for (const auto& [light, code] : codes) {
        CHECK(progress::codeOf(light) == text(code));
        CHECK(progress::lightFromCode(text(code)) == light);
        CHECK_FALSE(progress::word(light).isEmpty());
        words.insert(progress::word(light));
    }
    CHECK(words.size() == 5);
    CHECK_FALSE(progress::lightFromCode(text("blue")));
    CHECK_FALSE(progress::lightFromCode(QString()));
}

TEST_CASE("Reasons have the codes of the status command and a sentence each") {
    QSet<QString> sentences;
    for (const auto& [code, expected] : reasonCodes) {
        CHECK(progress::codeOf(code) == text(expected));
        CHECK_FALSE(told(reasonOf(code)).isEmpty());
        sentences.insert(told(reasonOf(code)));
    }
    CHECK(sentences.size() == int(reasonCodes.size()));
}

TEST_CASE("A light that is none says which") {
    QSet<QString> words;
    for (const ReasonCode code :
         {ReasonCode::NoBaseline, ReasonCode::NoPace, ReasonCode::NotDueYet, ReasonCode::NoDatedMilestone})
        words.insert(progress::wordForNone(code));
    CHECK(words.size() == 4);
    CHECK_FALSE(words.contains(QString()));
    CHECK_FALSE(words.contains(progress::word(Light::None)));
    CHECK(progress::wordForNone(ReasonCode::Lag) == progress::word(Light::None));
}

TEST_CASE("A lag is told with its figure, to a tenth of a point, ahead and behind apart") {
    Reason lag = reasonOf(ReasonCode::Lag);
    lag.indicator = codeNamed("I01-1");
    lag.lagPoints = fraction(354, 73); // 4.849…
    const QString behind = told(lag);
    CHECK(behind.contains(text("指标I01-1")));
    CHECK(behind.contains(text("4.8")));
    lag.lagPoints = fraction(-354, 73);
    const QString ahead = told(lag);
    CHECK(ahead.contains(text("4.8")));
    CHECK_FALSE(ahead.contains(text("-4.8")));
    CHECK(ahead != behind);
    lag.lagPoints = fraction(50);
    const QString plain = told(lag);
    lag.capped = true;
    CHECK(told(lag) != plain);
    lag.exactlyEqual = true;
    CHECK_FALSE(told(lag).contains(text("50")));
}

TEST_CASE("A reason names its milestone, the 旬 overdue, the self-assessment, who overrode and why") {
    Reason overdue = reasonOf(ReasonCode::OverdueMilestone);
    overdue.milestone = milestoneId("M01-1");
    overdue.overdue = 4;
    CHECK(told(overdue).contains(text("节点")));
    CHECK(told(overdue).contains(text("4")));
    Reason assessed = reasonOf(ReasonCode::SelfAssessed);
    QSet<QString> sentences;
    for (const auto assessment : {progress::Assessment::Normal, progress::Assessment::Behind, progress::Assessment::FarBehind,
                                  progress::Assessment::Done}) {
        assessed.assessment = assessment;
        sentences.insert(told(assessed));
    }
    CHECK(sentences.size() == 4);
    Reason verdict = reasonOf(ReasonCode::Override);
    verdict.note = text("数据口径调整");
    verdict.by = text("办公室");
    CHECK(told(verdict).contains(verdict.note));
    CHECK(told(verdict).contains(verdict.by));
}

TEST_CASE("Something no longer in the plan is named by its code") {
    Reason lag = reasonOf(ReasonCode::Lag);
    lag.indicator = codeNamed("I09-9");
    CHECK(told(lag).contains(text("I09-9")));
    Reason overdue = reasonOf(ReasonCode::OverdueMilestone);
    overdue.milestone = milestoneId("M09-9");
    CHECK(told(overdue).contains(text("M09-9")));
}

TEST_CASE("A milestone that fell due within the 旬 shown is not told as overdue by none") {
    Reason overdue = reasonOf(ReasonCode::OverdueMilestone);
    overdue.milestone = milestoneId("M01-1");
    CHECK_FALSE(told(overdue).contains(text("0")));
}
