#include "ui/models/SourceLink.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using ui::OriginalLink;

TEST_CASE("SourceLink") {
    progress::Reading reading = readingOf("I01-1", scienceBureau, "2025-06-mid", "2.1");
    reading.source = {text("市科技局 旬报/改.xlsx"), text("填报"), text("H22"), QString(64, u'a'), text("21000")};

    SECTION("leads to the original and back, whatever the file's name") {
        const auto link = ui::originalOf(reading.source);
        REQUIRE(link);
        CHECK(ui::originalAt(ui::targetOf(*link)) == OriginalLink{QString(64, u'a'), text("市科技局 旬报/改.xlsx")});
    }
    SECTION("leads nowhere for a number that the office typed") {
        reading.source = progress::Source();
        CHECK_FALSE(ui::originalOf(reading.source));
    }
    SECTION("other links are none") { CHECK_FALSE(ui::originalAt(text("task:12"))); }
    SECTION("tells what the cell says where the office's figure is another") {
        CHECK(ui::saidOtherwise(reading) == text("21000"));
        reading.source.said = text("2.10");
        CHECK(ui::saidOtherwise(reading).isEmpty());
        reading.source.said = QString();
        CHECK(ui::saidOtherwise(reading).isEmpty());
    }
    SECTION("a quotient is the same only as a whole") {
        reading = readingOf("I01-1", scienceBureau, "2025-06-mid", "27", "60");
        reading.source.said = text("27/60");
        CHECK(ui::saidOtherwise(reading).isEmpty());
        reading.source.said = text("27");
        CHECK(ui::saidOtherwise(reading) == text("27"));
    }
}
