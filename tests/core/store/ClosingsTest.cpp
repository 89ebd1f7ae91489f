#include "core/store/Closings.h"

#include "core/store/Action.h"
#include "core/store/Corrections.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Recording.h"
#include "core/store/Reminders.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/support/TemporaryOffice.h"

#include <SQLiteCpp/Database.h>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

/// 21 of 50 by 20 June, 171/365 expected: green (cli.md). One of two leads' reports is in.
struct June : TemporaryOffice {
    const calendar::TenDay period = tenDay("2025-06-mid");

    June() { record("21"); }
    void record(const char* value, const char* when = "2025-06-mid") {
        reports::Return answer{tenDay(when), taskId(1), unitId(1)};
        answer.progress = QStringLiteral("进展");
        answer.values = {{indicatorCode("I01-1"), {decimal(value), {}}}};
        reports::record(office(), answer);
    }
    void setTarget(const char* target) {
        Action action(office(), QStringLiteral("Target"));
        plans::setTarget(office(), indicatorCode("I01-1"), decimal(target), {QStringLiteral("调整"), QStringLiteral("文号")});
        action.commit();
    }
    base::Fraction known() { return *reports::statusOf(office(), period).indicator(indicatorCode("I01-1"))->progress; }
    base::Fraction reported() {
        return *closings::statusAsReported(office(), period)->indicator(indicatorCode("I01-1"))->progress;
    }
};

QString sentenceOf(const std::function<void()>& work, ErrorCode code) {
    QString sentence;
    CHECK(codeOfError(work, &sentence) == code);
    CHECK(sentence.endsWith(u'.'));
    return sentence;
}

} // namespace

TEST_CASE("Closing keeps the status as it stands, whoever is missing") {
    June june;
    auto expected = reports::statusOf(june.office(), june.period);
    REQUIRE(expected.reporting.missing.size() == 1); // the host's second task
    CHECK_FALSE(closings::statusAsReported(june.office(), june.period));
    CHECK_FALSE(closings::closing(june.office(), june.period));

    closings::close(june.office(), june.period);
    expected.closed = true;
    CHECK(closings::statusAsReported(june.reopen(), june.period) == expected);
    CHECK(closings::statusShown(june.office(), june.period) == expected);
    const closings::Closing made{june.period, june.clock().now(), QStringLiteral("经办人"), 1};
    CHECK(closings::closing(june.office(), june.period) == made);
    CHECK(entries(june.office()).back().title == QStringLiteral("Close mid June 2025"));
    CHECK(entries(june.office()).back().final);
}

TEST_CASE("What cannot be closed is refused with a sentence, and nothing is changed") {
    June june;
    closings::close(june.office(), june.period);
    const auto before = entries(june.office()).size();
    const auto refusal = [&](const char* period, ErrorCode code) {
        return sentenceOf([&] { closings::close(june.office(), tenDay(period)); }, code);
    };
    CHECK(refusal("2025-06-mid", ErrorCode::PeriodClosed) ==
          QStringLiteral("mid June 2025 is closed already: by 经办人 on 2025-06-20 09:30."));
    CHECK(refusal("2026-01-early", ErrorCode::BadValue) ==
          QStringLiteral("early January 2026 lies outside the plan's year 2025."));
    CHECK(refusal("2025-03-mid", ErrorCode::BadValue) == // the plan was issued on 18 March
          QStringLiteral("mid March 2025 lies before the first report, late March 2025: no figures are due in it."));
    CHECK(refusal("2025-06-late", ErrorCode::BadValue) == // today is 20 June
          QStringLiteral("late June 2025 has not begun."));
    CHECK(entries(june.office()).size() == before);
}

TEST_CASE("A closed 旬 takes no report and no light, and says who closed it") {
    June june;
    closings::close(june.office(), june.period);
    const QString closed = QStringLiteral("mid June 2025 was closed by 经办人 on 2025-06-20 09:30");
    CHECK(sentenceOf([&] { june.record("22"); }, ErrorCode::PeriodClosed).startsWith(closed));
    const auto light = [&] {
        Action action(june.office(), QStringLiteral("Light"));
        reports::setOverride(june.office(), june.period,
                             {taskId(1), progress::Light::Red, QStringLiteral("核查"), QStringLiteral("组长")});
    };
    const QString sentence = sentenceOf(light, ErrorCode::PeriodClosed);
    CHECK(sentence.startsWith(closed));
    CHECK(sentence.contains(QStringLiteral("xundu correct")));
    CHECK(sentence.contains(QStringLiteral("xundu reopen")));
    june.record("22", "2025-06-late"); // the next one is open
}

TEST_CASE("Undo stops at a closing and at a re-opening") {
    June june;
    closings::close(june.office(), june.period);
    CHECK(sentenceOf([&] { undo(june.office()); }, ErrorCode::FinalEntry) ==
          QStringLiteral("\"Close mid June 2025\" is final and cannot be taken back. What came before it stays too."));
    june.record("30", "2025-06-late");
    undo(june.office()); // what came after it
    CHECK(codeOfError([&] { undo(june.office()); }) == ErrorCode::FinalEntry);
    CHECK(june.known() == base::Fraction::of(21, 50)); // the recording before the closing stands
    closings::reopen(june.office(), june.period, QStringLiteral("漏报"));
    CHECK(codeOfError([&] { undo(june.office()); }) == ErrorCode::FinalEntry);
}

TEST_CASE("A change of the plan after the closing changes what is known, not what was reported") {
    June june;
    closings::close(june.office(), june.period);
    june.setTarget("60");
    CHECK(june.reported() == base::Fraction::of(21, 50));
    CHECK(june.known() == base::Fraction::of(21, 60));
    const auto known = reports::statusOf(june.office(), june.period).indicator(indicatorCode("I01-1"))->lagPoints;
    CHECK(*known == base::Fraction::of(171 * 20 - 7 * 365, 365 * 20) * base::Fraction(100)); // 171/365 − 7/20: 11.8, yellow
    CHECK(closings::statusShown(june.office(), june.period).indicator(indicatorCode("I01-1"))->light == progress::Light::Green);
    CHECK(reports::statusOf(june.office(), june.period).indicator(indicatorCode("I01-1"))->light == progress::Light::Yellow);
}

TEST_CASE("A 旬 is opened again for a reason, unless a paper of it went out") {
    June june;
    const auto reopen = [&](const char* reason) { closings::reopen(june.office(), june.period, QString::fromUtf8(reason)); };
    CHECK(sentenceOf([&] { reopen("漏报"); }, ErrorCode::NotFound) ==
          QStringLiteral("mid June 2025 is not closed: there is nothing to open again."));
    closings::close(june.office(), june.period);
    CHECK(sentenceOf([&] { reopen(" \n"); }, ErrorCode::BadValue) ==
          QStringLiteral("A ten-day period is opened again only for a reason: give it."));

    SECTION("no paper") {
        reopen("漏报");
        CHECK(entries(june.office()).back().title == QStringLiteral("Re-open mid June 2025: 漏报"));
        CHECK_FALSE(closings::closing(june.office(), june.period));
        CHECK_FALSE(closings::statusAsReported(june.office(), june.period));
        june.record("23");
        closings::close(june.office(), june.period);
        CHECK(june.reported() == base::Fraction::of(23, 50));
    }
    SECTION("a paper of another 旬") {
        store::papers::issue(june.office(),
                             {.period = tenDay("2025-06-early"), .kind = QStringLiteral("ledger"), .name = QStringLiteral("x")},
                             "b", {});
        reopen("漏报");
        CHECK_FALSE(closings::closing(june.office(), june.period));
    }
    SECTION("a paper of it") {
        store::papers::issue(june.office(),
                             {.period = june.period, .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")}, "b",
                             {});
        CHECK(sentenceOf([&] { reopen("漏报"); }, ErrorCode::PeriodClosed) ==
              QStringLiteral("mid June 2025 stays closed: papers of it were issued (通报.pdf). Enter a correction instead."));
        CHECK(closings::closing(june.office(), june.period));
    }
    SECTION("a corrected reading keeps its corrected value, and can be recorded anew") {
        corrections::correct(
            june.office(),
            {indicatorCode("I01-1"), unitId(1), june.period, taskId(1), {decimal("25"), {}}, QStringLiteral("重报")});
        reopen("漏报");
        CHECK(june.known() == base::Fraction::of(25, 50));
        CHECK(corrections::correctionsIn(june.office(), june.period).empty());
        CHECK_FALSE(reports::newestReadings(june.office(), indicatorCode("I01-1"), june.period).front().corrected);
        june.record("26");
        CHECK(june.known() == base::Fraction::of(26, 50));
    }
}

TEST_CASE("A correction answers the doubt about the figure it stands beside, for good") {
    June june;
    {
        Action action(june.office(), QStringLiteral("Collect"));
        const auto file =
            returns::keep(june.office(), {.unit = unitId(1), .period = june.period, .name = QStringLiteral("报表.xlsx")}, "form");
        const auto doubt = [](const char* code, const char* subject, const char* value) {
            return returns::StoredFinding{QString::fromUtf8(code), QStringLiteral("填报"), QStringLiteral("H12"),
                                          QString::fromUtf8(subject), QString::fromUtf8(value)};
        };
        returns::keepFindings(june.office(), file.id, {doubt("value_fell", "I01-1", "12"), doubt("late", "", "")});
        reports::save(june.office(), progress::Reading{indicatorCode("I01-1"),
                                                       unitId(1),
                                                       june.period,
                                                       decimal("12"),
                                                       {},
                                                       {file.name, QStringLiteral("填报"), QStringLiteral("H12"), file.hash,
                                                        QStringLiteral("12")}});
        action.commit();
    }
    const auto open = [&] {
        QStringList codes;
        for (const returns::OpenDoubt& each : returns::openDoubts(june.office(), june.period))
            codes << each.finding.code;
        return codes;
    };
    const QStringList both{QStringLiteral("value_fell"), QStringLiteral("late")};
    const QStringList other{QStringLiteral("late")};
    CHECK(open() == both);
    closings::close(june.office(), june.period);
    corrections::correct(
        june.office(), {indicatorCode("I01-1"), unitId(1), june.period, taskId(1), {decimal("25"), {}}, QStringLiteral("重报")});
    CHECK(open() == other);
    undo(june.office());
    CHECK(open() == both);
    redo(june.office());
    CHECK(open() == other);

    closings::reopen(june.office(), june.period, QStringLiteral("漏报"));
    CHECK(open() == other);
    const auto mended = returns::mendedIn(june.office(), june.period);
    REQUIRE(mended.size() == 1);
    CHECK(mended.front().finding.value == QStringLiteral("12"));
    CHECK(mended.front().finding.mended == QStringLiteral("25"));
}

TEST_CASE("Damaged figures of a closed 旬 are said to be damaged") {
    June june;
    closings::close(june.office(), june.period);
    june.tamper("UPDATE closing SET status = substr(status, 2)");
    CHECK(codeOfError([&] { closings::statusAsReported(june.reopen(), june.period); }) == ErrorCode::Damaged);
}

TEST_CASE("A closed 旬 takes no file, sends none back, and notes no acceptance and no reminder") {
    TemporaryOffice place;
    const auto period = tenDay("2025-06-mid");
    closings::close(place.office(), period);
    const auto refusal = [&](const auto& verb) {
        Action action(place.office(), QStringLiteral("Test"));
        return codeOfError(verb);
    };
    CHECK(refusal([&] { returns::keep(place.office(), {.unit = unitId(1), .period = period}, "bytes"); }) ==
          ErrorCode::PeriodClosed);
    CHECK(refusal([&] { returns::sendBack(place.office(), {unitId(1), period}, "bytes"); }) == ErrorCode::PeriodClosed);
    CHECK(refusal([&] {
              returns::accept(place.office(), {unitId(1), period, QStringLiteral("late"), {}, {}});
          }) == ErrorCode::PeriodClosed);
    CHECK(refusal([&] { reminders::give(place.office(), unitId(1), period, QStringLiteral("form")); }) ==
          ErrorCode::PeriodClosed);
    CHECK_FALSE(refusal([&] { reminders::give(place.office(), unitId(1), tenDay("2025-06-late"), QStringLiteral("form")); }));
}
