#include "ui/pages/Printout.h"

#include "core/base/Error.h"
#include "core/store/IssuedPapers.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/print/OfficePapers.h"
#include "ui/print/PagePainter.h"

using namespace xundu;
using namespace xundu::tests;
using ui::print::PaperKind;

namespace {

store::papers::IssuedPaper issued(DemoFixture& demo, PaperKind kind, const char* name) {
    return ui::print::issuePaper(*demo.office, {.kind = kind, .period = demo.view.period()},
                                 demo.folder.filePath(QLatin1String(name)));
}

} // namespace

TEST_CASE("What was kept as pages has the size, the pages and the sides of the paper it was made from") {
    DemoFixture demo;
    for (const PaperKind kind : {PaperKind::Bulletin, PaperKind::WallChart}) {
        const auto kept = issued(demo, kind, "paper.pdf");
        REQUIRE(ui::isKeptAsPages(kept));
        const ui::Printout again = ui::printoutOf(*demo.office, kept);
        const ui::Printout composed = ui::printoutOf(
            ui::print::PagePainter(ui::print::composePaper(*demo.office, {.kind = kind, .period = demo.view.period()}).paper));
        CHECK(again.name == QStringLiteral("paper"));
        CHECK(again.pages.size() == composed.pages.size());
        CHECK(again.bothSides == composed.bothSides);
        CHECK(again.size.width() == Approx(composed.size.width()).margin(0.5));
        CHECK(again.size.height() == Approx(composed.size.height()).margin(0.5));
    }
}

TEST_CASE("A spreadsheet was not kept as pages") {
    DemoFixture demo;
    CHECK_FALSE(ui::isKeptAsPages(issued(demo, PaperKind::Ledger, "ledger.xlsx")));
}

TEST_CASE("Bytes that are no PDF are refused with their name") {
    DemoFixture demo;
    const auto kept = store::papers::issue(
        *demo.office, {.period = demo.view.period(), .kind = QStringLiteral("bulletin"), .name = QStringLiteral("broken.pdf")},
        "%PDF-1.4 and no more", {});
    CHECK_THROWS_MATCHES(ui::printoutOf(*demo.office, kept), base::Error,
                         Catch::Predicate<base::Error>([](const base::Error& error) {
                             return error.code() == base::ErrorCode::Damaged && error.sentence().contains(u"broken.pdf");
                         }));
}
