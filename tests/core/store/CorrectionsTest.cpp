#include "core/store/Corrections.h"

#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Journal.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;
using base::Fraction;
using progress::Entry;
using progress::Reading;

namespace {

/// 20 of 50 in mid June, which is closed; success 45 of 60.
struct Closed : TemporaryOffice {
    const calendar::TenDay period = tenDay("2025-06-mid");
    const Reading reported{
        indicatorCode("I01-1"),
        unitId(1),
        period,
        decimal("20"),
        {},
        {QStringLiteral("报表.xlsx"), QStringLiteral("填报"), QStringLiteral("H12"), QString(), QStringLiteral("20")}};

    Closed() {
        Action action(office(), QStringLiteral("Record"));
        reports::save(office(), reported);
        reports::save(office(), Reading{indicatorCode("I01-3"), unitId(1), period, decimal("45"), decimal("60"), {}});
        action.commit();
        closings::close(office(), period);
    }
    corrections::Correction correction(const char* value, const char* reason = "重复计算", const char* code = "I01-1") {
        return {indicatorCode(code),      unitId(1), period, taskId(1), progress::parseEntry(QString::fromUtf8(value)).value(),
                QString::fromUtf8(reason)};
    }
    corrections::Corrected correct(const char* value) { return corrections::correct(office(), correction(value)); }
    std::optional<Fraction> known(const char* code = "I01-1", const char* when = "2025-06-mid") {
        return reports::statusOf(office(), tenDay(when)).indicator(indicatorCode(code))->value->value;
    }
    std::optional<Fraction> frozen(const char* code = "I01-1") {
        return closings::statusAsReported(office(), period)->indicator(indicatorCode(code))->value->value;
    }
    QString refusal(const corrections::Correction& wrong, ErrorCode code) {
        QString sentence;
        const auto before = entries(office()).size();
        CHECK(codeOfError([&] { corrections::correct(office(), wrong); }, &sentence) == code);
        CHECK(entries(office()).size() == before);
        return sentence;
    }
    store::papers::IssuedPaper issue(const char* name, const progress::PeriodStatus& status) {
        return store::papers::issue(
            office(), {.period = status.period, .kind = QStringLiteral("bulletin"), .name = QString::fromUtf8(name)}, name,
            store::papers::figuresOf(status, {indicatorCode("I01-1")}));
    }
};

} // namespace

TEST_CASE("A correction stands beside what was reported") {
    Closed closed;
    const auto made = closed.correct("21");
    CHECK(made.before == Entry{decimal("20"), {}});
    CHECK(made.correction.number == 1);
    CHECK(made.correction.on == QDate(2025, 6, 20));
    CHECK(made.correction.by == QStringLiteral("经办人"));
    CHECK(made.carriers.empty());
    CHECK(entries(closed.office()).back().title == QStringLiteral("Correct I01-1, 市科技局, mid June 2025"));
    CHECK_FALSE(entries(closed.office()).back().final);

    CHECK(closed.known() == Fraction(21));
    CHECK(closed.frozen() == Fraction(20));
    CHECK(closed.known("I01-1", "2025-06-late") == Fraction(21)); // carried forward as known
    Reading known = closed.reported;
    known.value = decimal("21");
    known.corrected = true;
    const auto code = indicatorCode("I01-1");
    CHECK(reports::newestReadings(closed.office(), code, closed.period) == std::vector{known});
    CHECK(reports::readingsOf(closed.office(), code, everyUnit(), closed.period) == std::vector{known});
    CHECK(reports::factsOf(closed.office(), closed.period).readings.front().latest == known);
    CHECK(reports::readingAsReported(closed.office(), code, unitId(1), closed.period) == closed.reported);
    CHECK(corrections::correctionsOf(closed.office(), code, unitId(1), closed.period) == std::vector{made.correction});
    CHECK(corrections::correctionsOf(closed.office(), code, unitId(2), closed.period).empty());
}

TEST_CASE("Units' readings of a closed 旬 are shown without what was corrected later") {
    Closed closed;
    closed.correct("21");
    const auto valueShown = [&](const char* period) {
        const auto status = closings::statusShown(closed.office(), tenDay(period));
        for (const Reading& reading : closings::readingsShown(closed.office(), status)) {
            if (reading.indicator == indicatorCode("I01-1"))
                return reading.value;
        }
        FAIL("no reading");
        return base::Decimal();
    };
    CHECK(valueShown("2025-06-mid") == decimal("20"));
    CHECK(valueShown("2025-06-late") == decimal("21")); // open: as known
}

TEST_CASE("Later corrections of one reading are numbered, and the last counts") {
    Closed closed;
    closed.correct("21");
    const auto second = closed.correct("22");
    CHECK(second.before == Entry{decimal("21"), {}});
    CHECK(second.correction.number == 2);
    CHECK(closed.known() == Fraction(22));
    const auto ratio = corrections::correct(closed.office(), closed.correction("27/60", "口径", "I01-3"));
    CHECK(ratio.correction.number == 1);
    CHECK(ratio.before == Entry{decimal("45"), decimal("60")});
    CHECK(closed.known("I01-3") == Fraction(45));  // 27/60
    CHECK(closed.frozen("I01-3") == Fraction(75)); // 45/60
    CHECK(corrections::correctionsIn(closed.reopen(), closed.period).size() == 3);
}

TEST_CASE("A correction is undone and brought again") {
    Closed closed;
    closed.correct("21");
    closed.correct("22");
    undo(closed.office());
    CHECK(closed.known() == Fraction(21));
    undo(closed.office());
    CHECK(closed.known() == Fraction(20));
    redo(closed.office());
    redo(closed.office());
    CHECK(closed.known() == Fraction(22));
    CHECK(closed.frozen() == Fraction(20));
    for (int i = 0; i < 2; ++i)
        undo(closed.office());
    CHECK(codeOfError([&] { undo(closed.office()); }) == ErrorCode::FinalEntry); // the closing
}

TEST_CASE("What cannot be corrected is refused with a sentence") {
    Closed closed;
    auto open = closed.correction("21");
    open.period = tenDay("2025-06-late");
    CHECK(closed.refusal(open, ErrorCode::NotFound) ==
          QStringLiteral("late June 2025 is not closed: record the value (\"xundu record\") instead of correcting it."));
    auto silent = closed.correction("21");
    silent.unit = unitId(2);
    CHECK(closed.refusal(silent, ErrorCode::NotFound) ==
          QStringLiteral("咸安区 has no value of 新增企业 for mid June 2025: there is nothing to correct."));
    CHECK(closed.refusal(closed.correction("20"), ErrorCode::BadValue) ==
          QStringLiteral("I01-1 stands at 20 already: there is nothing to correct."));
    CHECK(closed.refusal(closed.correction("21", "  "), ErrorCode::BadValue) == QStringLiteral("A correction needs its reason."));
    CHECK(closed.refusal(closed.correction("-1"), ErrorCode::BadValue) == QStringLiteral("新增企业 cannot be below 0."));
    CHECK(closed.refusal(closed.correction("61/60", "口径", "I01-3"), ErrorCode::BadValue) ==
          QStringLiteral("对接成功率: the numerator cannot exceed the denominator."));
    auto otherTask = closed.correction("21");
    otherTask.task = taskId(2);
    CHECK(closed.refusal(otherTask, ErrorCode::BadValue) == QStringLiteral("I01-1 (新增企业) does not belong to task 2."));
    auto nobody = closed.correction("21");
    nobody.unit = unitId(9);
    closed.refusal(nobody, ErrorCode::BadCall);
}

TEST_CASE("A correction names every issued paper that carries another value, with what it prints") {
    Closed closed;
    closed.clock().setToday(QDate(2025, 7, 1)); // the papers of late June and early July are due
    const auto june = closed.issue("六月中旬通报.pdf", *closings::statusAsReported(closed.office(), closed.period));
    const auto late =
        closed.issue("六月下旬通报.pdf", reports::statusOf(closed.office(), tenDay("2025-06-late"))); // carried forward
    closed.issue("六月上旬通报.pdf", reports::statusOf(closed.office(), tenDay("2025-06-early")));    // before the reading
    const QString twenty = QStringLiteral("20");
    const auto named = [](const corrections::Corrected& made) {
        auto carriers = made.carriers;
        std::sort(carriers.begin(), carriers.end(), [](const auto& a, const auto& b) { return a.paper.name < b.paper.name; });
        return carriers;
    };
    const std::vector<store::papers::Carrier> both{{late, twenty}, {june, twenty}}; // 下 before 中
    CHECK(named(closed.correct("21")) == both);
    const auto july = closed.issue("七月上旬通报.pdf", reports::statusOf(closed.office(), tenDay("2025-07-early"))); // prints 21

    CHECK(named(closed.correct("22")) ==
          std::vector<store::papers::Carrier>{{july, QStringLiteral("21")}, {late, twenty}, {june, twenty}});
    CHECK(named(closed.correct("21")) == both); // the one of July is right after all
    CHECK(named(closed.correct("20")) == std::vector<store::papers::Carrier>{{july, QStringLiteral("21")}});
}

TEST_CASE("A paper that prints the reported value of a closed 旬 after a correction is named by the next one") {
    Closed closed;
    closed.correct("21");
    const auto june = closed.issue("六月中旬通报.pdf", *closings::statusAsReported(closed.office(), closed.period)); // prints 20
    CHECK(closed.correct("22").carriers == std::vector<store::papers::Carrier>{{june, QStringLiteral("20")}});
}
