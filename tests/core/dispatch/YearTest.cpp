#include "core/dispatch/YearsEvaluation.h"
#include "core/papers/DocumentNumber.h"
#include "core/store/Assignments.h"
#include "core/store/Evaluations.h"
#include "core/store/Maintenance.h"
#include "core/store/Notices.h"
#include "tests/core/dispatch/YearReplay.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using calendar::TenDay;
using supervision::Matter;
using supervision::MatterKind;
using supervision::Step;

namespace {

/// The year's evaluation a second time, from the log alone (rules.md 7).
class Reckoning {
public:
    explicit Reckoning(YearReplay& year) : m_office(year.office()), m_plan(year.plan()), m_log(year.log()) {}

    double completionOf(plan::UnitId unit) const {
        double gained = 0;
        double possible = 0;
        for (const plan::Task* task : m_plan.tasks()) {
            const auto co = plan::unitsOf(m_plan, *task, plan::Role::Co);
            const bool isLead = leads(m_plan, *task, unit);
            if (!isLead && std::find(co.begin(), co.end(), unit) == co.end())
                continue;
            std::vector<double> parts = partsOf(*task, false);
            if (parts.empty() && !hasHard(*task))
                parts = partsOf(*task, true);
            if (parts.empty())
                continue;
            double sum = 0;
            for (const double part : parts)
                sum += part;
            const double weight = isLead ? 1 : 0.5;
            gained += weight * sum / static_cast<double>(parts.size());
            possible += weight;
        }
        return possible > 0 ? gained / possible : 1;
    }

    bool hasHard(const plan::Task& task) const {
        const auto all = m_plan.indicatorsOf(task.id);
        return std::any_of(all.begin(), all.end(), [](const plan::Indicator* each) { return !each->striving; });
    }

    std::vector<double> partsOf(const plan::Task& task, bool striving) const {
        std::vector<double> parts;
        for (const plan::Indicator* indicator : m_plan.indicatorsOf(task.id)) {
            const auto value = m_log.values.find(indicator->code);
            if (indicator->striving == striving && value != m_log.values.end())
                parts.push_back(std::min(1.0, static_cast<double>(value->second) / base::Fraction(indicator->target).toDouble()));
        }
        return parts;
    }

    double onTimeOf(plan::UnitId unit) const {
        int required = 0;
        int onTime = 0;
        const bool exempted = m_plan.unit(unit)->shortName == u"通山县"_s;
        for (const auto& [period, count] : m_log.required.at(unit)) {
            if (exempted && period == tenDay("2025-07-late"))
                continue;
            required += count;
            const auto& own = m_log.onTime.find(unit);
            if (own != m_log.onTime.end() && own->second.contains(period))
                onTime += own->second.at(period);
        }
        return static_cast<double>(onTime) / required;
    }

    /// Typed in by the office, nothing is doubted.
    double qualityOf(plan::UnitId unit) const { return m_log.came.contains(unit) ? 1 : 0; }

    double answeredOf(plan::UnitId unit) const {
        int counted = 0;
        int inTime = 0;
        const auto kept = store::notices::notices(m_office);
        store::Course course(m_office);
        const auto statuses = course.statusesUpTo(TenDay::lastOf(2025));
        const auto assignments = store::assignments::assignments(m_office);
        for (const Sent& letter : m_log.letters) {
            if (letter.unit != unit || !letter.by)
                continue;
            ++counted;
            if (letter.answered && *letter.answered <= *letter.by) {
                ++inTime;
                continue;
            }
            // late or never: no matter where the urging closed by itself
            inTime += letter.step == Step::Urge && !letter.escalated && isSettled(letter, statuses, assignments) ? 1 : 0;
        }
        return counted > 0 ? static_cast<double>(inTime) / counted : 1;
    }

    /// Every form came, every light is better, every item is answered, in some later 旬.
    bool isSettled(const Sent& letter, const std::vector<progress::PeriodStatus>& statuses,
                   const std::vector<supervision::Assignment>& assignments) const {
        return std::all_of(letter.matters.begin(), letter.matters.end(), [&](const Matter& matter) {
            if (matter.kind == MatterKind::LateAssignment)
                return std::any_of(assignments.begin(), assignments.end(),
                                   [&](const auto& each) { return each.id == matter.assignment && !each.followUps.empty(); });
            return std::any_of(statuses.begin(), statuses.end(), [&](const progress::PeriodStatus& status) {
                if (status.period < letter.period)
                    return false;
                if (matter.kind == MatterKind::Red)
                    return status.task(*matter.task)->light != progress::Light::Red;
                const auto owed = owedIn(m_plan, status.period);
                const Owed own{letter.unit, *matter.task};
                const auto notIn = m_log.stillOut.find(status.period);
                return std::find(owed.begin(), owed.end(), own) != owed.end() &&
                       (notIn == m_log.stillOut.end() || !notIn->second.contains(own));
            });
        });
    }

private:
    store::Office& m_office;
    const plan::Plan& m_plan;
    const YearLog& m_log;
};

void checkLetters(const YearReplay& year) {
    const plan::Plan& plan = year.plan();
    const YearLog& log = year.log();
    std::set<std::tuple<plan::UnitId, int, Step, qint64, qint64, int>> seen;
    std::set<std::pair<plan::UnitId, int>> perPeriod;
    int expected = 0;
    for (const Sent& letter : log.letters) {
        INFO(letter.number.toStdString());
        CHECK(perPeriod.emplace(letter.unit, letter.period.ordinal()).second); // one per unit and 旬
        if (!plan.unit(letter.unit)->officeHost)
            CHECK(letter.number == papers::DocumentNumber{letterSeries, 2025, ++expected}.text()); // no gap, no double
        else
            CHECK(letter.number.isEmpty());
        for (const Matter& matter : letter.matters)
            CHECK(seen.emplace(letter.unit, static_cast<int>(matter.kind), matter.step, matter.task ? matter.task->value() : 0,
                               matter.assignment ? matter.assignment->value() : 0, matter.since.ordinal())
                      .second);
    }
    CHECK(expected > 30); // the year was not a calm one
}

void checkDecisions(YearReplay& year) {
    store::Office& office = year.office();
    const YearLog& log = year.log();
    const auto kept = store::assignments::assignments(office);
    REQUIRE(kept.size() == log.given.size());
    for (const Given& given : log.given) {
        const auto assignment = store::assignments::assignment(office, given.id);
        CHECK(supervision::trackingOf(assignment).isDone()); // followed to its end
        CHECK(supervision::trackingOf(assignment).answeredOn == given.answered);
        const bool wasLate = *given.answered > given.due.lastDay();
        // A letter is written at the end of each 旬: late is what was not answered by the end of the next one.
        const bool written = std::any_of(log.letters.begin(), log.letters.end(), [&](const Sent& letter) {
            return std::any_of(letter.matters.begin(), letter.matters.end(),
                               [&](const Matter& matter) { return matter.assignment == given.id; });
        });
        const bool lateAtNextLetter = *given.answered > given.due.plus(1).lastDay().addDays(1);
        if (given.due < TenDay::lastOf(2025))
            CHECK(written == (wasLate && lateAtNextLetter));
    }
}

void checkEvaluation(YearReplay& year) {
    store::Office& office = year.office();
    const plan::Plan& plan = year.plan();
    const Reckoning second(year);
    act(office, [&] {
        store::evaluations::addMerit(office, {.unit = plan.unitNamed(u"市经信局"_s)->id,
                                              .points = decimal("7"),
                                              .reason = u"获省级表彰"_s,
                                              .document = u"鄂政发〔2025〕8号"_s});
        store::evaluations::addMerit(office, {.unit = plan.unitNamed(u"市财政局"_s)->id,
                                              .points = decimal("-1.5"),
                                              .reason = u"被省级通报"_s,
                                              .document = u"鄂政办函〔2025〕3号"_s});
        store::evaluations::addExemption(
            office, {.unit = plan.unitNamed(u"通山县"_s)->id, .period = tenDay("2025-07-late"), .reason = u"特大暴雨"_s});
    });
    store::Course course(office);
    const auto evaluation = dispatch::evaluationOf(course, TenDay::lastOf(2025), QDate(2026, 3, 1));
    CHECK_FALSE(evaluation.draft);
    CHECK(evaluation.units.size() >= 19);
    for (const supervision::UnitScore& score : evaluation.units) {
        INFO(plan.unit(score.unit)->name.toStdString());
        const double completion = 60 * second.completionOf(score.unit);
        const double onTime = 20 * second.onTimeOf(score.unit);
        const double quality = 10 * second.qualityOf(score.unit);
        const double answered = 10 * second.answeredOf(score.unit);
        CHECK(score.of(supervision::Criterion::Completion).points.toDouble() == Approx(completion).margin(1e-4));
        CHECK(score.of(supervision::Criterion::OnTime).points.toDouble() == Approx(onTime).margin(1e-6));
        CHECK(score.of(supervision::Criterion::Quality).points.toDouble() == Approx(quality).margin(1e-6));
        CHECK(score.of(supervision::Criterion::Answered).points.toDouble() == Approx(answered).margin(1e-6));
        double extra = 0;
        if (plan.unit(score.unit)->name == u"市经信局"_s)
            extra = 5; // of 7
        if (plan.unit(score.unit)->name == u"市财政局"_s)
            extra = -1.5;
        CHECK(score.total.toDouble() == Approx(completion + onTime + quality + answered + extra).margin(1e-3));
    }
}

} // namespace

TEST_CASE("A year is replayed: one letter for each matter, numbers without gap, decisions to their end, scores reckoned twice") {
    plan::Plan fullYear = plan::builtInPlan();
    fullYear.firstReportSetting = tenDay("2025-01-early");
    const struct {
        unsigned seed;
        plan::Plan plan;
        int periods;
    } years[] = {{2025, fullYear, 36}, {7, plan::builtInPlan(), 28}}; // the plan's own reports begin in late March
    for (const auto& [seed, plan, periods] : years) {
        INFO("seed " << seed);
        YearReplay year(seed, plan);
        CHECK(year.run() == periods);
        checkLetters(year);
        checkDecisions(year);
        checkEvaluation(year);
        CHECK(store::check(year.path()).empty());
    }
}
