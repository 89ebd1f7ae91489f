#include "core/supervision/CriterionScores.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

using base::Fraction;

/// Full points where there is nothing to divide by.
void settle(CriterionScore& score, const EvaluationRules& rules) {
    score.most = rules.pointsOf(score.criterion);
    if (!score.possible.isZero())
        score.share = Fraction::of(score.gained, score.possible);
    score.points = Fraction(score.most) * score.share.value_or(Fraction(1));
}

/// Adds the unit's exemptions that take something out of the criterion.
template <class Concerns>
void addExemptions(CriterionScore& score, const UnitFacts& own, Concerns concerns) {
    std::copy_if(own.exemptions.begin(), own.exemptions.end(), std::back_inserter(score.working), concerns);
}

/// How many answers were asked of the unit. @param each is told of every one: its 旬, its task, the list it stands in
template <class Each>
int eachRequired(const UnitFacts& own, Each each) {
    int required = 0;
    for (const auto& [period, answers] : own.answers) {
        for (const auto* list : {&answers->onTime, &answers->late, &answers->missing}) {
            for (const plan::TaskId task : *list) {
                if (own.isExempt(task, period))
                    continue;
                ++required;
                each(period, task, *answers, *list);
            }
        }
    }
    return required;
}

const Notice* escalationOf(const Notice& notice, const std::vector<JudgedNotice>& notices) {
    if (!notice.id)
        return nullptr;
    for (const JudgedNotice& other : notices) {
        const auto& matters = other.notice.matters;
        if (std::any_of(matters.begin(), matters.end(), [&](const Matter& matter) { return matter.unanswered == notice.id; }))
            return &other.notice;
    }
    return nullptr;
}

LetterOutcome outcomeOf(const LetterLine& letter, const NoticeStanding& standing, QDate asOf) {
    if (letter.answeredOn && *letter.answeredOn <= letter.dueOn)
        return LetterOutcome::Answered;
    if (letter.step == Step::Urge && standing.isSettled() && !letter.escalation)
        return LetterOutcome::Settled;
    if (letter.answeredOn)
        return LetterOutcome::Late;
    return letter.dueOn < asOf ? LetterOutcome::Unanswered : LetterOutcome::Running;
}

/// @pre the letter has an answer limit
LetterLine lineOf(const JudgedNotice& judged, const std::vector<JudgedNotice>& notices, QDate asOf) {
    const Notice& notice = judged.notice;
    const Tracking tracking = trackingOf(notice);
    LetterLine line{.id = notice.id,
                    .number = notice.number,
                    .step = notice.step,
                    .period = notice.period,
                    .originalDueOn = *tracking.originalDueOn,
                    .dueOn = *tracking.lastDueOn,
                    .answeredOn = tracking.answeredOn ? tracking.answeredOn : tracking.closedOn};
    if (const Notice* escalation = escalationOf(notice, notices)) {
        line.escalation = escalation->id;
        line.escalationNumber = escalation->number;
    }
    line.outcome = outcomeOf(line, judged.standing, asOf);
    return line;
}

} // namespace

CriterionScore completionScore(const plan::Plan& plan, const EvaluationFacts& facts, const EvaluationRules& rules,
                               const UnitFacts& own, Rates rates) {
    CriterionScore score{.criterion = Criterion::Completion};
    for (const plan::Task* task : plan.tasks()) {
        const auto role = own.tasks.find(task->id);
        if (role == own.tasks.end() || own.isExempt(task->id))
            continue;
        const base::Decimal& weight = role->second == plan::Role::Lead ? rules.lead : rules.co;
        TaskLine line = completionOf(plan, facts, own.unit, *task, role->second, weight, rates);
        if (line.share) {
            score.gained = score.gained + Fraction(weight) * *line.share;
            score.possible = score.possible + Fraction(weight);
        }
        score.working.emplace_back(std::move(line));
    }
    addExemptions(score, own, [](const Exemption& exemption) { return exemption.task && !exemption.period; });
    settle(score, rules);
    return score;
}

CriterionScore onTimeScore(const EvaluationRules& rules, const UnitFacts& own) {
    CriterionScore score{.criterion = Criterion::OnTime};
    int onTime = 0;
    score.possible = eachRequired(own, [&](calendar::TenDay period, plan::TaskId task, const progress::UnitAnswers& answers,
                                           const std::vector<plan::TaskId>& list) {
        if (&list == &answers.onTime)
            ++onTime;
        else
            score.working.emplace_back(
                AnswerLine{.period = period, .task = task, .unit = answers.unit, .late = &list == &answers.late});
    });
    score.gained = onTime;
    addExemptions(score, own, [](const Exemption&) { return true; });
    settle(score, rules);
    return score;
}

CriterionScore qualityScore(const EvaluationRules& rules, const UnitFacts& own) {
    CriterionScore score{.criterion = Criterion::Quality};
    int received = 0;
    int doubtful = 0;
    for (const auto& [period, entry] : own.returns) {
        if (own.isExempt(period))
            continue;
        ++received;
        if (!entry.doubtful)
            continue;
        ++doubtful;
        score.working.emplace_back(ReturnLine{.period = period, .reasons = entry.reasons});
    }
    score.gained = received - doubtful;
    score.possible = received;
    addExemptions(score, own, [](const Exemption& exemption) { return exemption.period && !exemption.task; });
    settle(score, rules);
    const bool anyRequired = eachRequired(own, [](auto&&...) {}) > 0;
    if (received == 0 && anyRequired) {
        score.share = 0;
        score.points = 0;
    }
    return score;
}

CriterionScore answeredScore(const EvaluationRules& rules, const UnitFacts& own, const std::vector<JudgedNotice>& notices,
                             QDate asOf) {
    CriterionScore score{.criterion = Criterion::Answered};
    int inTime = 0;
    int counted = 0;
    for (const JudgedNotice* judged : own.notices) {
        if (judged->notice.step == Step::Remind || !judged->notice.answerBy)
            continue;
        LetterLine line = lineOf(*judged, notices, asOf);
        inTime += line.outcome == LetterOutcome::Answered || line.outcome == LetterOutcome::Settled ? 1 : 0;
        counted += line.outcome == LetterOutcome::Running ? 0 : 1;
        score.working.emplace_back(std::move(line));
    }
    score.gained = inTime;
    score.possible = counted;
    settle(score, rules);
    return score;
}

} // namespace xundu::supervision
