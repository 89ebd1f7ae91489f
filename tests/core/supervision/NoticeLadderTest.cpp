#include "core/supervision/NoticeLadder.h"

#include "tests/core/papers/Answered.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::FollowUpKind;
using supervision::Ladder;
using supervision::LadderFacts;
using supervision::Matter;
using supervision::MatterKind;
using supervision::Notice;
using supervision::NoticeState;
using supervision::Proposal;
using supervision::Step;

namespace {

//                         1234567890123456
const char* const calm = "GGGGGGGGGGGGGGGG";
const QDate yearsEnd(2025, 12, 31);
const char* const tenRed = "GGGGGGGGGRGGGGGG"; // led by 市经信局 and 市发改委

/// What went out for the proposal, number `id`, on the 旬's last day.
Notice sent(const Proposal& proposal, calendar::TenDay period, qint64 id) {
    Notice notice{.id = supervision::NoticeId::from(id),
                  .unit = proposal.unit,
                  .period = period,
                  .step = proposal.step(),
                  .number = QString::number(id),
                  .issuedOn = period.lastDay(),
                  .matters = proposal.matters};
    if (const auto limit = supervision::answerLimit(notice.step))
        notice.answerBy = period.lastDay().addDays(*limit + 2); // one weekend
    return notice;
}

const Proposal* to(const Ladder& ladder, plan::UnitId unit) {
    for (const Proposal& proposal : ladder.proposals) {
        if (proposal.unit == unit)
            return &proposal;
    }
    return nullptr;
}

} // namespace

TEST_CASE("each unit gets one letter with all its matters, the host a list") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGRGRGGGG");
    now.reporting.missing = {{unit(plan, "市经信局"), {task(4)}}, {unit(plan, "市教育局"), {task(15)}}};
    const Ladder ladder = supervision::ladderOf(plan, {.course = {now}, .today = yearsEnd});
    REQUIRE(ladder.proposals.size() == 4);
    CHECK(to(ladder, unit(plan, "市经信局"))->matters.size() == 2);
    CHECK(to(ladder, unit(plan, "市经信局"))->step() == Step::Urge);
    CHECK(to(ladder, unit(plan, "市教育局"))->step() == Step::Remind);
    CHECK_FALSE(to(ladder, unit(plan, "市教育局"))->internal);
    CHECK(to(ladder, unit(plan, "市科技局"))->internal);
    CHECK(ladder.withheld.empty());
}

TEST_CASE("of one matter no step is proposed twice, and a higher one once") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局");
    const auto june = tenDay("2025-06-early");
    LadderFacts facts{.course = {statusWith(plan, "2025-05-late", calm), statusWith(plan, "2025-06-early", tenRed)},
                      .today = yearsEnd};
    Ladder ladder = supervision::ladderOf(plan, facts);
    REQUIRE(to(ladder, economy));
    facts.notices.push_back(sent(*to(ladder, economy), june, 1));
    ladder = supervision::ladderOf(plan, facts);
    CHECK_FALSE(to(ladder, economy));
    CHECK(to(ladder, unit(plan, "市发改委"))); // a letter to one lead is none to the other
    REQUIRE(ladder.withheld.size() == 1);
    CHECK(ladder.withheld[0].notice == facts.notices[0].id);

    facts.course.push_back(statusWith(plan, "2025-06-mid", tenRed));
    ladder = supervision::ladderOf(plan, facts);
    REQUIRE(to(ladder, economy));
    Matter again{Step::Supervise, MatterKind::Red, june, 2, task(10)};
    again.unanswered = facts.notices[0].id; // by 17 June
    CHECK(to(ladder, economy)->matters == std::vector<Matter>{again});
    facts.notices.push_back(sent(*to(ladder, economy), june.plus(1), 2));
    facts.course.push_back(statusWith(plan, "2025-06-late", tenRed));
    CHECK_FALSE(to(supervision::ladderOf(plan, facts), economy));

    SECTION("also when it is closed while the light is as it was") {
        facts.notices[1].followUps = {{.kind = FollowUpKind::Closed, .text = QStringLiteral("已整改")}};
        CHECK_FALSE(to(supervision::ladderOf(plan, facts), economy));
    }
    SECTION("in an earlier 旬 that is looked at later neither") {
        facts.course.erase(facts.course.begin() + 2, facts.course.end());
        CHECK_FALSE(to(supervision::ladderOf(plan, facts), economy));
    }
    SECTION("a task that turns red anew is a new matter") {
        facts.course.push_back(statusWith(plan, "2025-07-early", calm));
        facts.course.push_back(statusWith(plan, "2025-07-mid", tenRed));
        ladder = supervision::ladderOf(plan, facts);
        REQUIRE(to(ladder, economy));
        CHECK(to(ladder, economy)->matters ==
              std::vector<Matter>{{Step::Urge, MatterKind::Red, tenDay("2025-07-mid"), 1, task(10)}});
    }
}

TEST_CASE("what comes up after a unit's letter of the 旬 waits for the next one") {
    const plan::Plan plan = plan::builtInPlan();
    const auto june = tenDay("2025-06-mid");
    const plan::UnitId economy = unit(plan, "市经信局");
    auto now = statusWith(plan, "2025-06-mid", calm);
    now.reporting.missing = {{economy, {task(4)}}};
    LadderFacts facts{.course = {now}, .today = yearsEnd};
    facts.notices = {sent(*to(supervision::ladderOf(plan, facts), economy), june, 1)};
    facts.course = {statusWith(plan, "2025-06-mid", tenRed)}; // a late return turned task 10 red
    const Ladder ladder = supervision::ladderOf(plan, facts);
    CHECK_FALSE(to(ladder, economy));
    CHECK(to(ladder, unit(plan, "市发改委"))); // leads it as well, and has no letter
    REQUIRE(ladder.withheld.size() == 1);
    CHECK(ladder.withheld[0].waits);
    CHECK(ladder.withheld[0].notice == facts.notices[0].id);
    facts.course.push_back(statusWith(plan, "2025-06-late", tenRed));
    const Ladder next = supervision::ladderOf(plan, facts);
    REQUIRE(to(next, economy));
    CHECK(to(next, economy)->step() == Step::Supervise); // red for two 旬
}

TEST_CASE("an urging that is not answered in time becomes a supervision, which names it") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId finance = unit(plan, "市财政局"); // shares in task 14: answers each month
    auto april = statusWith(plan, "2025-04-late", calm);
    auto may = statusWith(plan, "2025-05-late", calm);
    april.reporting.missing = {{finance, {task(14)}}};
    may.reporting.missing = april.reporting.missing;
    auto june = statusWith(plan, "2025-06-late", calm);
    june.reporting.missing = april.reporting.missing;
    LadderFacts facts{.course = {april, statusWith(plan, "2025-05-early", calm), statusWith(plan, "2025-05-mid", calm), may},
                      .today = yearsEnd};
    Ladder ladder = supervision::ladderOf(plan, facts);
    REQUIRE(to(ladder, finance));
    CHECK(to(ladder, finance)->step() == Step::Urge);
    facts.notices.push_back(sent(*to(ladder, finance), may.period, 7)); // to be answered by 7 June

    const auto escalated = [&] {
        ladder = supervision::ladderOf(plan, facts);
        REQUIRE(to(ladder, finance));
        REQUIRE(to(ladder, finance)->matters.size() == 1);
        const Matter& matter = to(ladder, finance)->matters[0];
        CHECK(matter.step == Step::Supervise);
        CHECK(matter.unanswered == facts.notices[0].id);
        CHECK(matter.since == april.period);
    };
    facts.course.push_back(statusWith(plan, "2025-06-early", calm)); // no form is owed, but its last day is 10 June
    SECTION("at once, also where the unit owes no form before the month's end") {
        escalated();
        facts.notices.push_back(sent(*to(ladder, finance), tenDay("2025-06-early"), 8));
        for (const auto& next : {statusWith(plan, "2025-06-mid", calm), june}) {
            facts.course.push_back(next);
            ladder = supervision::ladderOf(plan, facts);
            CHECK_FALSE(to(ladder, finance));
            REQUIRE(ladder.withheld.size() == 1);
            CHECK(ladder.withheld[0].notice == facts.notices[1].id);
        }
    }
    SECTION("not before its day is over") {
        facts.notices[0].answerBy = QDate(2025, 6, 10);
        CHECK_FALSE(to(supervision::ladderOf(plan, facts), finance));
    }
    SECTION("not of a duty that is the unit's no more") {
        plan::Plan other = plan;
        other.duties.push_back({task(14), finance, plan::Frequency::None});
        CHECK_FALSE(to(supervision::ladderOf(other, facts), finance));
    }
    facts.course.push_back(statusWith(plan, "2025-06-mid", calm));
    facts.course.push_back(june);
    if (facts.notices.size() == 1)
        escalated();

    SECTION("not when it was answered") {
        facts.notices[0].followUps = {{.kind = FollowUpKind::Replied, .text = QStringLiteral("将补报"), .on = QDate(2025, 6, 5)}};
        CHECK_FALSE(to(supervision::ladderOf(plan, facts), finance)); // told of at this step already
    }
    SECTION("not when its day was extended") {
        facts.notices[0].followUps = {{.kind = FollowUpKind::Extended,
                                       .text = QStringLiteral("人员调整"),
                                       .dueOn = QDate(2025, 7, 4),
                                       .on = QDate(2025, 6, 5)}};
        CHECK_FALSE(to(supervision::ladderOf(plan, facts), finance));
    }
}

TEST_CASE("a matter that the office dropped is not proposed again at its step, but at a higher one") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局");
    LadderFacts facts{.course = {statusWith(plan, "2025-06-early", tenRed)}, .today = yearsEnd};
    const Matter matter = to(supervision::ladderOf(plan, facts), economy)->matters.at(0);
    facts.dropped = {{.id = 3, .unit = economy, .period = tenDay("2025-06-early"), .matter = matter}};
    const Ladder ladder = supervision::ladderOf(plan, facts);
    CHECK_FALSE(to(ladder, economy));
    REQUIRE(ladder.withheld.size() == 1);
    CHECK(ladder.withheld[0].dropped == 3);
    facts.course.push_back(statusWith(plan, "2025-06-mid", tenRed));
    REQUIRE(to(supervision::ladderOf(plan, facts), economy));
    CHECK(to(supervision::ladderOf(plan, facts), economy)->step() == Step::Supervise);
}

TEST_CASE("reminders and urgings are settled by themselves, a supervision is not") {
    const plan::Plan plan = plan::builtInPlan();
    const auto june = tenDay("2025-06-early");
    const plan::UnitId economy = unit(plan, "市经信局");
    Notice notice{.unit = economy,
                  .period = june,
                  .step = Step::Urge,
                  .answerBy = QDate(2025, 6, 17),
                  .matters = {{Step::Urge, MatterKind::Red, june, 1, task(10)},
                              {Step::Remind, MatterKind::MissingReport, june, 1, task(4)}}};
    auto first = statusWith(plan, "2025-06-early", tenRed);
    first.answers = {{economy, {}, {}, {task(4)}}};
    auto second = statusWith(plan, "2025-06-mid", "GGGGGGGGGYGGGGGG");
    second.answers = {{economy, {}, {}, {task(4)}}};
    auto third = statusWith(plan, "2025-06-late", calm);
    third.answers = {{economy, {task(4)}, {}, {}}};
    const QDate later(2025, 6, 30);
    auto standing = supervision::standingOf(notice, {first, second}, {}, later);
    CHECK(standing.state == NoticeState::Open); // the form is still missing
    CHECK(standing.overdue);
    CHECK(standing.settledIn == std::vector<std::optional<calendar::TenDay>>{second.period, std::nullopt});
    standing = supervision::standingOf(notice, {first, second, third}, {}, later);
    CHECK(standing.state == NoticeState::Settled);
    CHECK_FALSE(standing.overdue);
    notice.step = Step::Supervise;
    CHECK(supervision::standingOf(notice, {first, second, third}, {}, later).state == NoticeState::Open);
    CHECK(supervision::closingOf(notice) == supervision::Closing::Verified);
}

TEST_CASE("before the due day of its forms nothing is proposed for an open 旬") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", tenRed); // due on 20 June
    LadderFacts facts{.course = {now}, .today = QDate(2025, 6, 19)};
    CHECK(supervision::ladderOf(plan, facts).proposals.empty());
    facts.today = QDate(2025, 6, 20);
    CHECK(supervision::ladderOf(plan, facts).proposals.size() == 2);
    facts.today = QDate(2025, 6, 19);
    facts.course.back().closed = true;
    CHECK(supervision::ladderOf(plan, facts).proposals.size() == 2);
}
