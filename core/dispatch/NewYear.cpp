#include "core/dispatch/NewYear.h"

#include "core/base/Error.h"
#include "core/dispatch/Ladder.h"
#include "core/papers/Wording.h"
#include "core/papers/Words.h"
#include "core/plan/NextYear.h"
#include "core/store/Action.h"
#include "core/store/Assignments.h"
#include "core/store/Blobs.h"
#include "core/store/CarryOver.h"
#include "core/store/Closings.h"
#include "core/store/Evaluations.h"
#include "core/store/PaperStyle.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace xundu::dispatch {
namespace {

struct NewYearText {
    Q_DECLARE_TR_FUNCTIONS(NewYearText)
};

using calendar::TenDay;
using store::Office;
using supervision::Assignment;

constexpr int decimalsOfQuotient = 2;

/// As exact as a baseline can be typed; a quotient that never ends is rounded.
std::optional<base::Decimal> decimalOf(const base::Fraction& value) {
    const auto exact = value.rounded(base::Decimal::maxScale);
    return exact && base::Fraction(*exact) == value ? exact : value.rounded(decimalsOfQuotient);
}

/// As known now: a value that was corrected after its 旬 was closed is the truth that the new year begins with.
std::map<plan::IndicatorCode, plan::PreviousEnd> endsOf(const Office& old) {
    std::map<plan::IndicatorCode, plan::PreviousEnd> ends;
    const auto status = store::reports::statusOf(old, TenDay::lastOf(old.plan().year()));
    for (const progress::IndicatorStanding& standing : status.indicators) {
        const auto value = standing.value ? decimalOf(standing.value->value) : std::nullopt;
        if (value)
            ends.emplace(standing.code, plan::PreviousEnd{*value, standing.value->asOf});
    }
    return ends;
}

/// @return itself, its successor, or the host of the office
plan::UnitId standingFor(const Office& old, const Office& next, plan::UnitId unit) {
    return plan::unitNextYear(old.plan(), unit).value_or(next.plan().host()->id);
}

/// As the new file keeps it: for units that are there, and where its meeting is not, by its day.
Assignment carried(const Office& old, const Office& next, Assignment assignment) {
    std::vector<plan::UnitId> units;
    for (const plan::UnitId unit : assignment.units) {
        const plan::UnitId standing = standingFor(old, next, unit);
        if (std::find(units.begin(), units.end(), standing) == units.end())
            units.push_back(standing);
    }
    assignment.units = std::move(units);
    if (assignment.meeting) {
        const auto words = papers::Wording::builtIn(u"new-year"_s);
        assignment.givenBy = words.text(u"given_by.meeting"_s, {{u"day"_s, papers::dayText(assignment.givenOn)}});
        assignment.meeting.reset();
    }
    return assignment;
}

/// The bytes of what was kept beside the assignment.
void keepFiles(const Office& old, Office& next, const Assignment& assignment, CarriedOver& result) {
    std::map<QString, QString> names; // by hash
    if (!assignment.hash.isEmpty())
        names.emplace(assignment.hash, assignment.fileName);
    for (const supervision::FollowUp& step : assignment.followUps) {
        if (!step.hash.isEmpty())
            names.emplace(step.hash, step.fileName);
    }
    for (const auto& [hash, name] : names) {
        try {
            store::blobs::keep(next, store::bytesOfScan(old, name, hash));
            ++result.files;
        } catch (const base::Error& error) {
            if (error.code() != base::ErrorCode::NotFound)
                throw;
            result.lost << name;
        }
    }
}

void carryAssignments(const Office& old, Office& next, CarriedOver& result) {
    for (const Assignment& assignment : store::assignments::assignments(old)) {
        if (supervision::trackingOf(assignment).isDone())
            continue;
        keepFiles(old, next, assignment, result);
        store::assignments::carry(next, carried(old, next, assignment));
        ++result.assignments;
    }
}

void carrySettings(const Office& old, Office& next, CarriedOver& result) {
    store::carryover::setFirstRules(next, progress::ruleBookFor(old.ruleBooks(), TenDay::lastOf(old.plan().year())));
    store::papers::PaperStyle style = store::papers::style(old);
    style.sealingUnit = standingFor(old, next, style.sealingUnit);
    store::papers::setStyle(next, style);
    const auto evaluation = store::evaluations::rules(old).back();
    if (evaluation.setOn.isValid()) // else the program's defaults
        store::evaluations::setRules(next, evaluation);
    store::carryover::keepUsedNumbers(next, store::carryover::usedNumbers(old, next.plan().year()));
    const auto sentences = store::papers::ownSentences(old);
    store::carryover::keepSentences(next, sentences);
    result.sentences = static_cast<int>(sentences.size());
    const auto years = store::carryover::importedYears(old);
    store::plans::importCalendar(next, years);
    result.calendarYears = static_cast<int>(years.size());
    if (old.isDemo()) // its values and assignments are invented
        store::plans::markDemo(next);
}

} // namespace

CarriedOver createNextYear(const Office& old, const QString& path) {
    const auto ends = endsOf(old);
    const plan::Plan plan = plan::nextYear(old.plan(), ends);
    CarriedOver result{.year = plan.year(),
                       .units = static_cast<int>(plan.units.size()),
                       .indicators = static_cast<int>(plan.indicators.size()),
                       .previousEnds = static_cast<int>(ends.size())};
    const QString name = QFileInfo(old.path()).fileName();
    store::carryover::createFilled(path, plan, old.actor(), [&](Office& next) {
        store::Action action(next, NewYearText::tr("Carry over from %1").arg(name), store::Finality::Final);
        carrySettings(old, next, result);
        carryAssignments(old, next, result);
        store::carryover::setPreviousFile(next, name);
        action.commit();
    });
    return result;
}

QStringList leftBehind(const Office& old) {
    QStringList warnings;
    const TenDay last = TenDay::lastOf(old.plan().year());
    if (!store::closings::closing(old, last))
        warnings << NewYearText::tr(
                        "%1 is not closed yet. What is still reported or given in the old year does not come into the new "
                        "file.")
                        .arg(last.displayName());
    store::Course course(old);
    const supervision::LadderFacts facts = ladderFacts(course, last);
    const auto open = std::count_if(facts.notices.begin(), facts.notices.end(), [&](const supervision::Notice& notice) {
        return !supervision::isDone(supervision::standingOf(notice, facts.course, facts.assignments, facts.today).state);
    });
    if (open > 0)
        warnings << NewYearText::tr("%n letter(s) are not done. They stay in the old file, and are followed to their end there.",
                                    nullptr, static_cast<int>(open));
    return warnings;
}

QString lostWords(const CarriedOver& carried) {
    return carried.lost.isEmpty() ? QString()
                                  : NewYearText::tr("No longer in the old file: %1. What was noted beside it went on without it; "
                                                    "look for the file in a backup.")
                                        .arg(carried.lost.join(NewYearText::tr(", ")));
}

} // namespace xundu::dispatch
