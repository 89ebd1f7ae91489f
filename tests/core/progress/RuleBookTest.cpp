#include "core/progress/RuleBook.h"

#include "tests/support/Catch.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

progress::RuleBook version(int number, const char* start) {
    progress::RuleBook book{tenDay(start)};
    book.version = number;
    return book;
}

} // namespace

TEST_CASE("The default rules are those of rules.md 4 and 1") {
    const auto rules = progress::defaultRules(2025);
    CHECK(rules.start == tenDay("2025-01-early"));
    CHECK(rules.version == 1);
    CHECK(rules.documentNumber.isEmpty());
    CHECK(rules.yellowFrom == 10);
    CHECK(rules.redAbove == 30);
    CHECK(rules.redAfterOverdue == 3);
    CHECK(rules.noReadingFrom == 10);
    CHECK(rules.aroundPercent == 5);
    CHECK(rules.due == calendar::DueRule{0, calendar::DueShift::Earlier});
    CHECK(progress::defaultRules(2026).start == tenDay("2026-01-early"));
}

TEST_CASE("A 旬 keeps the version in force when it ran") {
    const std::vector<progress::RuleBook> books{version(2, "2025-06-mid"), version(1, "2025-01-early"),
                                                version(3, "2025-09-early")};
    CHECK(progress::ruleBookFor(books, tenDay("2025-01-early")).version == 1);
    CHECK(progress::ruleBookFor(books, tenDay("2025-06-early")).version == 1);
    CHECK(progress::ruleBookFor(books, tenDay("2025-06-mid")).version == 2);
    CHECK(progress::ruleBookFor(books, tenDay("2025-08-late")).version == 2);
    CHECK(progress::ruleBookFor(books, tenDay("2026-01-early")).version == 3);
}

TEST_CASE("Of versions that start together the highest holds") {
    const std::vector<progress::RuleBook> books{version(2, "2025-06-mid"), version(4, "2025-06-mid"), version(3, "2025-06-mid")};
    CHECK(progress::ruleBookFor(books, tenDay("2025-06-mid")).version == 4);
}

TEST_CASE("A 旬 before every start gets the earliest version") {
    const std::vector<progress::RuleBook> books{version(2, "2025-09-early"), version(1, "2025-06-early")};
    CHECK(progress::ruleBookFor(books, tenDay("2025-03-late")).version == 1);
}
