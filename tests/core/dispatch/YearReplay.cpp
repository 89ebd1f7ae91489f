#include "tests/core/dispatch/YearReplay.h"

#include "core/dispatch/Following.h"
#include "core/papers/meeting/Needs.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Meetings.h"
#include "core/store/Reports.h"
#include "core/supervision/Sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::tests {

using calendar::TenDay;
using supervision::FollowUpKind;
using supervision::Matter;
using supervision::MatterKind;
using supervision::Step;

bool leads(const plan::Plan& plan, const plan::Task& task, plan::UnitId unit) {
    const auto named = plan::unitsOf(plan, task, plan::Role::Lead);
    return std::find(named.begin(), named.end(), unit) != named.end();
}

std::vector<Owed> owedIn(const plan::Plan& plan, TenDay period) {
    std::vector<Owed> owed;
    for (const plan::Task* task : plan.tasks()) {
        for (const plan::Role role : {plan::Role::Lead, plan::Role::Co}) {
            for (const plan::UnitId unit : plan::unitsOf(plan, *task, role)) {
                if (role == plan::Role::Lead || period.part() == calendar::TenDayPart::Late)
                    owed.emplace_back(unit, task->id);
            }
        }
    }
    return owed;
}

int YearReplay::run() {
    int walked = 0;
    for (TenDay period = m_plan.firstReport(); period.year() == 2025; ++period) {
        INFO(period.code().toStdString());
        ++walked;
        today(period.firstDay());
        followUp();
        report(period);
        today(period.lastDay().addDays(1));
        followUp();
        write(period);
        if (period.part() == calendar::TenDayPart::Late)
            meet(period);
        today(period.lastDay().addDays(3));
        reportLate(period);
        if (period == TenDay::lastOf(2025))
            break; // 3 January: ++ would leave the year
    }
    today(QDate(2026, 3, 1));
    followUp();
    settle();
    return walked;
}

void YearReplay::save(TenDay period, const Owed& owed, QDate received) {
    progress::ProgressReport report{period, owed.second, owed.first, u"推进"_s, {}, {}, {}, false, {}, received};
    store::reports::save(m_office, report);
    m_log.came[owed.first].insert(period);
    m_log.answers[owed].insert(period);
}

void YearReplay::report(TenDay period) {
    store::Action action(m_office, u"旬报"_s);
    m_late.clear();
    for (const Owed& owed : owedIn(m_plan, period)) {
        const double drawn = luck();
        ++m_log.required[owed.first][period];
        if (drawn < 0.86) {
            save(period, owed, period.firstDay());
            ++m_log.onTime[owed.first][period];
        } else {
            m_log.notIn[period].insert(owed);
            if (drawn < 0.93)
                m_late.push_back(owed);
        }
    }
    for (const plan::Indicator& indicator : m_plan.indicators) {
        if (indicator.kind != plan::IndicatorKind::Cumulative || !chance(0.7))
            continue;
        qint64& value = m_log.values[indicator.code];
        const auto target = static_cast<int>(base::Fraction(indicator.target).toDouble());
        value += pick(0, std::max(1, target / 12));
        store::reports::save(m_office,
                             progress::Reading{indicator.code, *indicator.source, period, *base::Decimal::of(value), {}, {}});
    }
    action.commit();
}

void YearReplay::reportLate(TenDay period) {
    store::Action action(m_office, u"迟报"_s);
    for (const Owed& owed : m_late)
        save(period, owed, m_place.clock().today());
    action.commit();
}

void YearReplay::write(TenDay period) {
    store::Course course(m_office);
    const auto facts = dispatch::ladderFacts(course, period);
    const auto ladder = supervision::ladderOf(m_plan, facts);
    std::set<Owed> told;
    for (const supervision::Withheld& withheld : ladder.withheld) {
        CHECK_FALSE(supervision::reason(withheld, facts).isEmpty());
        if (withheld.matter.kind == MatterKind::MissingReport)
            told.emplace(withheld.unit, *withheld.matter.task);
    }
    store::Action action(m_office, u"函件"_s, store::Finality::Final);
    for (const supervision::Proposal& proposal : ladder.proposals) {
        for (const Matter& matter : proposal.matters) {
            checkMatter(facts, proposal.unit, matter);
            if (matter.kind == MatterKind::MissingReport)
                told.emplace(proposal.unit, *matter.task);
        }
        send(proposal, period);
    }
    action.commit();
    std::set<Owed> expected = urgedInVain(period);
    expected.merge(std::set(m_log.notIn[period]));
    CHECK(told == expected); // nothing that is missing is passed over, nothing else is told
    course.forget();
    CHECK(dispatch::ladderOf(course, period).proposals.empty()); // … and once written, nothing
}

std::set<Owed> YearReplay::urgedInVain(TenDay period) {
    const std::vector<Owed> owedNow = owedIn(m_plan, period);
    std::set<Owed> result;
    for (const Sent& letter : m_log.letters) {
        const bool isAnswered = letter.answered && *letter.answered <= m_place.clock().today();
        if (!letter.by || *letter.by >= period.lastDay() || isAnswered)
            continue;
        for (const Matter& matter : letter.matters) {
            if (matter.kind != MatterKind::MissingReport || matter.step != Step::Urge)
                continue;
            const Owed owed{letter.unit, *matter.task};
            const auto came = m_log.answers.find(owed);
            const bool isIn = came != m_log.answers.end() && *came->second.rbegin() >= letter.period;
            if (!isIn && std::find(owedNow.begin(), owedNow.end(), owed) == owedNow.end())
                result.insert(owed);
        }
    }
    return result;
}

void YearReplay::checkMatter(const supervision::LadderFacts& facts, plan::UnitId unit, const Matter& matter) {
    const TenDay period = facts.period();
    CHECK_FALSE(supervision::sentence(matter, m_plan, facts.assignments).isEmpty());
    CHECK_FALSE(supervision::reason(matter, facts.notices).isEmpty());
    if (matter.unanswered) {
        const Sent& urging = letter(*matter.unanswered);
        CHECK(urging.step >= Step::Urge);
        CHECK(*urging.by < period.lastDay());
        CHECK((!urging.answered || *urging.answered > m_place.clock().today()));
    }
    switch (matter.kind) {
    case MatterKind::MissingReport:
        CHECK((m_log.notIn[period].contains({unit, *matter.task}) || matter.unanswered));
        if (matter.step == Step::Urge)
            CHECK(matter.periods >= 2);
        break;
    case MatterKind::Red:
        CHECK(leads(m_plan, *m_plan.task(*matter.task), unit));
        CHECK(facts.course.back().task(*matter.task)->light == progress::Light::Red);
        if (!matter.unanswered) {
            const bool before = facts.course.size() > 1 &&
                                facts.course[facts.course.size() - 2].task(*matter.task)->light == progress::Light::Red;
            CHECK(before == (matter.step == Step::Supervise));
        }
        break;
    case MatterKind::LateAssignment:
        CHECK(matter.since <= period);
        break;
    }
}

Sent& YearReplay::letter(supervision::NoticeId id) {
    const auto found = std::find_if(m_log.letters.begin(), m_log.letters.end(), [&](const Sent& each) { return each.id == id; });
    REQUIRE(found != m_log.letters.end());
    return *found;
}

void YearReplay::send(const supervision::Proposal& proposal, TenDay period) {
    const QDate day = m_place.clock().today();
    const QString number = proposal.internal ? QString() : store::papers::nextNumber(m_office, letterSeries, 2025).text();
    const auto paper = store::papers::record(
        m_office, {.period = period, .kind = u"notice"_s, .name = u"函.pdf"_s, .number = number}, "paper", {});
    supervision::Notice notice{.unit = proposal.unit,
                               .period = period,
                               .step = proposal.step(),
                               .number = paper.number,
                               .paper = paper.id,
                               .issuedOn = day,
                               .matters = proposal.matters};
    if (const auto limit = supervision::answerLimit(notice.step))
        notice.answerBy = m_office.calendar().workdaysAfter(day, *limit);
    Sent sent{store::notices::add(m_office, notice), proposal.unit, period, notice.step, paper.number, notice.answerBy};
    sent.matters = proposal.matters;
    if (sent.by) { // some answer in time, some late, some never
        const double drawn = luck();
        if (drawn < 0.6)
            sent.answered = day.addDays(2);
        else if (drawn < 0.8)
            sent.answered = sent.by->addDays(5);
        sent.closes = chance(0.5);
    }
    for (const Matter& matter : proposal.matters) {
        if (matter.unanswered)
            letter(*matter.unanswered).escalated = true;
    }
    m_log.letters.push_back(std::move(sent));
}

void YearReplay::followUp() {
    const QDate now = m_place.clock().today();
    const auto kept = store::notices::notices(m_office);
    for (Sent& letter : m_log.letters) {
        const auto notice = std::find_if(kept.begin(), kept.end(), [&](const auto& each) { return each.id == letter.id; });
        REQUIRE(notice != kept.end());
        if (!letter.answered || *letter.answered > now || supervision::trackingOf(*notice).stage != supervision::Stage::Open)
            continue;
        letter.answered = now;
        dispatch::follow(m_office, *notice, {.kind = FollowUpKind::Replied, .text = u"已整改"_s});
        if (letter.closes) {
            dispatch::follow(m_office, *notice, {.kind = FollowUpKind::Verified, .text = u"属实"_s});
            dispatch::follow(m_office, *notice, {.kind = FollowUpKind::Closed, .text = u"验收单"_s});
        }
    }
    for (Given& given : m_log.given) {
        const auto assignment = store::assignments::assignment(m_office, given.id);
        if (supervision::trackingOf(assignment).stage != supervision::Stage::Open || *given.answered > now)
            continue;
        given.answered = now;
        dispatch::follow(m_office, assignment, {.kind = FollowUpKind::Replied, .text = u"已落实"_s});
        dispatch::follow(m_office, store::assignments::assignment(m_office, given.id),
                         {.kind = FollowUpKind::Closed, .text = u"台账"_s});
    }
}

void YearReplay::meet(TenDay period) {
    store::Course course(m_office);
    const papers::PaperData data{
        .plan = &m_plan, .course = course.statusesUpTo(period), .assignments = store::assignments::assignments(m_office)};
    std::set<supervision::AssignmentId> open;
    for (const supervision::Assignment& each : papers::needsOf(data).lastDecisions)
        open.insert(*each.id);
    for (const Given& given : m_log.given)
        CHECK(open.contains(given.id) == (*given.answered > m_place.clock().today()));
    store::Action action(m_office, u"推进会"_s);
    const auto meeting = store::meetings::add(m_office, {.period = period, .heldOn = m_place.clock().today()});
    for (int i = 0; i < 3; ++i) {
        const TenDay due = period.plus(3);
        const plan::Unit& unit = m_plan.units[static_cast<size_t>(pick(0, static_cast<int>(m_plan.units.size()) - 1))];
        const auto id = store::assignments::add(m_office, {.meeting = meeting,
                                                           .text = u"议定事项%1"_s.arg(m_log.given.size()),
                                                           .units = {unit.id},
                                                           .givenOn = m_place.clock().today(),
                                                           .due = due});
        m_log.given.push_back({id, due, due.lastDay().addDays(chance(0.6) ? -3 : 25)});
    }
    action.commit();
}

void YearReplay::settle() {
    for (const auto& [period, owed] : m_log.notIn) {
        for (const Owed& each : owed) {
            if (!store::reports::report(m_office, period, each.second, each.first))
                m_log.stillOut[period].insert(each);
        }
    }
}

} // namespace xundu::tests
