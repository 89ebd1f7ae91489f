#include "core/dispatch/YearsEvaluation.h"

#include "core/dispatch/Ladder.h"
#include "core/store/Closings.h"
#include "core/store/Evaluations.h"

#include <algorithm>

namespace xundu::dispatch {

supervision::EvaluationFacts evaluationFacts(store::Course& course, calendar::TenDay period, QDate asOf) {
    const store::Office& office = course.office();
    const progress::PeriodStatus& status = course.status(period);
    supervision::EvaluationFacts facts{.status = status,
                                       .readings = store::closings::readingsShown(office, status),
                                       .answers = course.answersDueUpTo(period),
                                       .returns = store::evaluations::returns(office, period),
                                       .merits = store::evaluations::merits(office),
                                       .exemptions = store::evaluations::exemptions(office),
                                       .asOf = asOf};
    const supervision::LadderFacts known = ladderFacts(course, period);
    for (const supervision::Notice& notice : supervision::knownOn(known.notices, asOf))
        facts.notices.push_back({notice, supervision::standingOf(notice, known.course, known.assignments, asOf)});
    return facts;
}

supervision::Evaluation evaluationOf(store::Course& course, calendar::TenDay period, QDate asOf) {
    const store::Office& office = course.office();
    return supervision::evaluate(office.plan(), evaluationFacts(course, period, asOf), store::evaluations::rules(office).back());
}

QDate evaluationDay(const store::Office& office, calendar::TenDay period) {
    return std::min(period.lastDay(), office.actor().clock.today());
}

} // namespace xundu::dispatch
