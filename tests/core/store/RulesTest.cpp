#include "core/store/Rules.h"

#include "core/plan/PlanJson.h"
#include "core/progress/Comparison.h"
#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/DemoOffice.h"
#include "core/store/Journal.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;
using progress::Light;

namespace {

progress::RuleBook newRules(const char* start = "2025-06-early") {
    progress::RuleBook book = progress::defaultRules(2025);
    book.start = tenDay(start);
    book.documentNumber = QString::fromUtf8("咸科赋能办〔2025〕7号");
    return book;
}

void add(Office& office, const progress::RuleBook& book) {
    Action action(office, QStringLiteral("Rules"));
    rules::add(office, book);
    action.commit();
}

} // namespace

TEST_CASE("A version of the rules holds from its first 旬 on") {
    TemporaryOffice place;
    progress::RuleBook book = newRules();
    book.yellowFrom = 5;
    book.due = {2, calendar::DueShift::SecondWorkdayAfter};
    add(place.office(), book);
    const auto& books = place.reopen().ruleBooks();
    REQUIRE(books.size() == 2);
    book.version = 2;
    CHECK(books.back() == book);
    CHECK(progress::ruleBookFor(books, tenDay("2025-05-late")).version == 1);
    CHECK(progress::ruleBookFor(books, tenDay("2025-06-early")).version == 2);
    undo(place.office());
    CHECK(place.office().ruleBooks().size() == 1);
}

TEST_CASE("Rules that cannot be are refused with a sentence") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto refusal = [&](const progress::RuleBook& book) {
        Action action(office, QStringLiteral("Rules"));
        return codeOfError([&] { rules::add(office, book); });
    };
    progress::RuleBook book = newRules();
    CHECK_FALSE(rules::problemWith(book));
    book.documentNumber = QStringLiteral("  ");
    CHECK(refusal(book) == ErrorCode::BadValue);
    book = newRules();
    book.redAbove = 9; // yellow begins at 10
    CHECK(refusal(book) == ErrorCode::BadValue);
    book.redAbove = 101;
    CHECK(refusal(book) == ErrorCode::BadValue);
    book = newRules();
    book.due.daysAfterEnd = -16;
    CHECK(refusal(book) == ErrorCode::BadValue);
    CHECK(refusal(newRules("2026-01-early")) == ErrorCode::BadValue);
    {
        Action action(office, QStringLiteral("Rules"));
        rules::add(office, newRules("2025-08-early"));
        CHECK(codeOfError([&] { rules::add(office, newRules("2025-07-early")); }) ==
              ErrorCode::BadValue); // an older one would win
    }
    place.clock().setToday(QDate(2025, 6, 30));
    closings::close(office, tenDay("2025-06-mid"));
    CHECK(refusal(newRules("2025-06-mid")) == ErrorCode::PeriodClosed);
    CHECK_FALSE(refusal(newRules("2025-06-late")));
    CHECK(rules::previewOf(office, newRules(), tenDay("2025-06-early")).ruleVersion == 2); // open, though a later one is closed
    CHECK(codeOfError([&] { rules::previewOf(office, newRules(), tenDay("2025-06-mid")); }) == ErrorCode::PeriodClosed);
}

TEST_CASE("A preview of rules tells which lights would turn and changes nothing") {
    QTemporaryDir folder;
    FixedClock clock;
    const Actor actor{QStringLiteral("经办人"), clock};
    const auto office = createDemoOffice(folder.filePath(QStringLiteral("demo.xundu")), plan::builtInPlan(), actor);
    const auto period = tenDay("2025-06-mid");
    const auto before = reports::statusOf(*office, period);
    const auto journal = entries(*office).size();

    progress::RuleBook lax = newRules();
    lax.yellowFrom = lax.redAbove = 100; // no indicator lags by more
    lax.redAfterOverdue = 36;
    const auto changes = progress::compare(before, rules::previewOf(*office, lax, period));
    std::size_t red = 0;
    for (const auto& standing : before.tasks)
        red += standing.light == Light::Red;
    REQUIRE(red > 0);
    for (const auto& change : changes.lights)
        CHECK(change.to != Light::Red);
    CHECK(std::count_if(changes.lights.begin(), changes.lights.end(),
                        [](const auto& change) { return change.from == Light::Red; }) == static_cast<std::ptrdiff_t>(red));
    CHECK(changes.values.empty());

    CHECK(rules::previewOf(*office, newRules("2025-09-early"), period).tasks == before.tasks); // the same numbers
    CHECK(rules::previewOf(*office, newRules(), period).ruleVersion == 2);
    CHECK(reports::statusOf(*office, period) == before);
    CHECK(office->ruleBooks().size() == 1);
    CHECK(entries(*office).size() == journal);
}
