#include "ui/pages/papers/PageShelf.h"

#include "tests/support/Catch.h"

using namespace xundu;
using ui::Fit;
using ui::PageShelf;

namespace {

const QSizeF a4{210, 297};

} // namespace

TEST_CASE("PageShelf lays pages on the desk") {
    SECTION("two in a row where two fit with the gap of 14 and 12 at either side") {
        const PageShelf shelf(a4, 5, 2, 884); // 2 × 420 + 14 + 24 = 878
        CHECK(shelf.columns() == 2);
        CHECK(shelf.rows() == 3);
        CHECK(shelf.pageRect(0) == QRectF(15, 20, 420, 594));
        CHECK(shelf.pageRect(1) == QRectF(449, 20, 420, 594));
        CHECK(shelf.pageRect(2) == QRectF(15, 634, 420, 594));
        CHECK(shelf.extent() == QSizeF(884, 3 * 614 + 20));
    }
    SECTION("one below the other where they do not, or where there is but one") {
        CHECK(PageShelf(a4, 5, 2, 877).columns() == 1);
        const PageShelf single(a4, 1, 2, 884);
        CHECK(single.columns() == 1);
        CHECK(single.pageRect(0) == QRectF(232, 20, 420, 594));
    }
    SECTION("a page wider than the view scrolls sideways") {
        const PageShelf shelf(a4, 1, 4, 600);
        CHECK(shelf.pageRect(0).left() == 12);
        CHECK(shelf.extent().width() == 864);
    }
    SECTION("which pages are in view") {
        const PageShelf shelf(a4, 5, 2, 884);
        CHECK(shelf.pagesBetween(0, 600) == std::pair(0, 1));
        CHECK(shelf.pagesBetween(0, 640) == std::pair(0, 3));
        CHECK(shelf.pagesBetween(700, 1300) == std::pair(2, 4));
        CHECK(PageShelf(a4, 0, 2, 884).pagesBetween(0, 600) == std::pair(0, -1));
    }
}

TEST_CASE("PageShelf fits pages to the room") {
    CHECK(PageShelf::scaleFor(Fit::Height, a4, 1, {884, 634}, 0) == 2);         // 634 − 2 × 20 = 594
    CHECK(PageShelf::scaleFor(Fit::Height, a4, 5, {884, 634}, 0) == 2);         // 2 × 420 + 38 = 878
    CHECK(PageShelf::scaleFor(Fit::Height, a4, 5, {836, 634}, 0) == 1.9);       // 2 × 399 + 38 = 836, 5 % less high
    CHECK(PageShelf::scaleFor(Fit::Height, a4, 5, {700, 634}, 0) == 2);         // one page: 331 px are too narrow for a second
    CHECK(PageShelf::scaleFor(Fit::Height, {297, 210}, 1, {618, 634}, 0) == 2); // else it would be wider than the room
    CHECK(PageShelf::scaleFor(Fit::Width, a4, 5, {864, 634}, 0) == 4);
    CHECK(PageShelf::scaleFor(Fit::Actual, a4, 5, {864, 634}, 3.5) == 3.5);
    CHECK(PageShelf::scaleFor(Fit::Height, a4, 5, {0, 0}, 0) > 0);
}
