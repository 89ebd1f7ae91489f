#include "core/exchange/form/FormPages.h"

#include "tests/support/Catch.h"

using namespace xundu::exchange;

namespace {

constexpr int taskHeader = 1;

/// A head of 40, the header of tasks (20), so many tasks of 50, the header of figures (20), so many figures of 20: a page has
/// room for 560.
FormPages pages(int tasks, int figures) {
    std::vector<double> heights{40, 20};
    heights.insert(heights.end(), static_cast<size_t>(tasks), 50);
    const auto indicatorHeader = static_cast<int>(heights.size());
    heights.push_back(20);
    heights.insert(heights.end(), static_cast<size_t>(figures), 20);
    return pagesOf(heights, taskHeader, indicatorHeader);
}

FormPages breaking(int repeated) { return {true, repeated}; }
FormPages running(int repeated) { return {false, repeated}; }

} // namespace

TEST_CASE("A form that fits on one page breaks nowhere") {
    CHECK(pages(4, 14) == running(6)); // 60 + 200 + 20 + 280 = 560
    CHECK(pages(4, 15) == breaking(6));
}

TEST_CASE("Tasks that go on overleaf keep their header there, also with the figures below them") {
    CHECK(pages(11, 2) == running(taskHeader));   // 60 + 10 × 50 fill the page; 20 + 50 + 20 + 40 on the next
    CHECK(pages(11, 23) == running(taskHeader));  // 20 + 50 + 20 + 460 = 550
    CHECK(pages(11, 24) == breaking(taskHeader)); // 570
}

TEST_CASE("Figures that go on overleaf keep their header there, whatever the tasks do") {
    CHECK(pages(4, 27) == breaking(6)); // 20 + 540 fill a page of their own
    CHECK(pages(4, 60) == breaking(6));
    CHECK(pages(11, 60) == breaking(13)); // one sheet repeats one row only
}

TEST_CASE("A form with one table repeats its header") {
    CHECK(pagesOf({40, 20, 50}, 1, std::nullopt) == running(1));
    CHECK(pagesOf({40, 20, 20}, std::nullopt, 1) == running(1));
}
