#include "core/store/Recording.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/plan/Duty.h"
#include "core/store/Action.h"
#include "core/store/Reports.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::reports {
namespace {

struct RecordingText {
    Q_DECLARE_TR_FUNCTIONS(RecordingText)
};

using plan::Indicator;
using plan::Plan;
using progress::Reading;

bool isEmpty(const Return& answer) {
    return !answer.progress && !answer.problems && !answer.next && !answer.coordination && !answer.unchanged &&
           !answer.assessment && answer.values.empty();
}

bool mayAnswer(const Plan& plan, const Return& answer) {
    const auto duties = plan::dutiesOf(plan, answer.unit);
    const bool hasDuty =
        std::any_of(duties.begin(), duties.end(), [&](const plan::Duty& duty) { return duty.task == answer.task; });
    if (hasDuty)
        return true;
    const auto indicators = plan.indicatorsOf(answer.task);
    return std::any_of(indicators.begin(), indicators.end(), [&](const Indicator* indicator) {
        const auto units = plan::readingUnits(plan, *indicator);
        return std::find(units.begin(), units.end(), answer.unit) != units.end();
    });
}

bool belongsTo(const Indicator& indicator, plan::TaskId task) {
    const auto tasks = indicator.tasks();
    return tasks.empty() || std::find(tasks.begin(), tasks.end(), task) != tasks.end();
}

/// A department that is not the source enters no sum: its figure stands in the file and counts for nothing (rules.md 2).
bool counts(const Plan& plan, const Indicator& indicator, plan::UnitId id) {
    const auto units = plan::readingUnits(plan, indicator);
    if (std::find(units.begin(), units.end(), id) != units.end())
        return true;
    return plan::entersSums(*plan.unit(id)) && indicator.kind != plan::IndicatorKind::EveryUnit;
}

Reading readingOf(const Return& answer, const GivenValue& given) {
    return Reading{given.indicator, answer.unit, answer.period, given.entry.value, given.entry.denominator, {}};
}

progress::ProgressReport merged(const Office& office, const Return& answer) {
    const auto earlier = report(office, answer.period, answer.task, answer.unit);
    auto result = earlier.value_or(progress::ProgressReport{answer.period, answer.task, answer.unit});
    const auto take = [](QString& field, const std::optional<QString>& text) {
        if (text)
            field = base::cleaned(*text);
    };
    take(result.progress, answer.progress);
    take(result.problems, answer.problems);
    take(result.next, answer.next);
    take(result.coordination, answer.coordination);
    if (answer.assessment)
        result.assessment = answer.assessment;
    result.unchanged = answer.unchanged || (result.unchanged && !answer.progress);
    if (!earlier)
        result.receivedOn = office.actor().clock.today();
    return result;
}

/// Whether the unit's values on the task have all reached their targets, with the new ones in place.
bool taskReached(const Office& office, const Return& answer) {
    return progress::reachesAll(office.plan(), answer.task, answer.unit, [&](const plan::IndicatorCode& code) {
        const Indicator& indicator = *office.plan().indicator(code);
        for (const GivenValue& given : answer.values) {
            if (given.indicator == code)
                return std::optional(progress::valueOf(readingOf(answer, given), indicator));
        }
        const auto past = readingsOf(office, code, {answer.unit}, answer.period);
        return past.empty() ? std::nullopt : std::optional(progress::valueOf(past.back(), indicator));
    });
}

std::optional<progress::ProgressReport> previousReport(const Office& office, const Return& answer) {
    for (const progress::ProgressReport& entry : newestReports(office, answer.task, answer.unit, answer.period, 2)) {
        if (entry.period < answer.period)
            return entry;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> problemWith(const Plan& plan, const Return& answer) {
    if (isEmpty(answer))
        return RecordingText::tr("There is nothing to record: give a text, a value, an assessment or \"unchanged\".");
    const plan::Unit* unit = plan.unit(answer.unit);
    if (!unit || !plan.task(answer.task))
        return RecordingText::tr("The plan has no such task or unit.");
    if (answer.period.year() != plan.year())
        return RecordingText::tr("%1 lies outside the plan's year %2.").arg(answer.period.displayName()).arg(plan.year());
    if (!mayAnswer(plan, answer))
        return RecordingText::tr("%1 has no duty on task %2. Check the task's number and the unit.")
            .arg(unit->name)
            .arg(answer.task.value());
    for (const GivenValue& given : answer.values) {
        if (const auto problem = problemWith(plan, answer.task, given))
            return problem;
        const auto sameCode = [&](const GivenValue& other) { return other.indicator == given.indicator; };
        if (std::count_if(answer.values.begin(), answer.values.end(), sameCode) > 1)
            return RecordingText::tr("%1 is given twice.").arg(given.indicator.value());
    }
    return std::nullopt;
}

std::optional<QString> problemWith(const Plan& plan, plan::TaskId task, const GivenValue& given) {
    const Indicator* indicator = plan.indicator(given.indicator);
    if (!indicator)
        return RecordingText::tr("The plan has no indicator \"%1\".").arg(given.indicator.value());
    if (!belongsTo(*indicator, task))
        return RecordingText::tr("%1 (%2) does not belong to task %3.")
            .arg(indicator->code.value(), indicator->name)
            .arg(task.value());
    return progress::entryProblem(given.entry, *indicator);
}

std::vector<progress::Doubt> doubtsAbout(const Office& office, const Return& answer) {
    std::vector<progress::Doubt> doubts;
    for (const GivenValue& given : answer.values) {
        const Indicator* indicator = office.plan().indicator(given.indicator);
        if (!counts(office.plan(), *indicator, answer.unit))
            doubts.push_back({progress::DoubtCode::NotCounted, given.indicator,
                              RecordingText::tr("%1: the figure of %2 does not count for the city's value; only its source unit, "
                                                "the counties and the zone do.")
                                  .arg(indicator->name, office.plan().unit(answer.unit)->shortName)});
        auto past = readingsOf(office, given.indicator, {answer.unit}, answer.period);
        std::erase_if(past, [&](const Reading& entry) { return entry.period == answer.period; });
        const auto found = progress::doubtsAbout(readingOf(answer, given), past, *indicator);
        doubts.insert(doubts.end(), found.begin(), found.end());
    }
    if (answer.progress) {
        const progress::ProgressReport report{answer.period, answer.task, answer.unit, *answer.progress};
        const auto found = progress::doubtsAbout(report, previousReport(office, answer), taskReached(office, answer));
        doubts.insert(doubts.end(), found.begin(), found.end());
    }
    return doubts;
}

void take(Office& office, const Return& answer) {
    save(office, merged(office, answer));
    for (const GivenValue& given : answer.values)
        save(office, readingOf(answer, given));
}

std::vector<progress::Doubt> record(Office& office, const Return& answer) {
    if (const auto problem = problemWith(office.plan(), answer))
        throw base::Error(base::ErrorCode::BadCall, *problem);
    Action action(office, RecordingText::tr("Record progress of task %1, %2")
                              .arg(answer.task.value())
                              .arg(office.plan().unit(answer.unit)->shortName));
    auto doubts = doubtsAbout(office, answer);
    take(office, answer);
    action.commit();
    return doubts;
}

} // namespace xundu::store::reports
