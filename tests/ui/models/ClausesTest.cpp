#include "ui/models/Clauses.h"

#include "tests/support/Catch.h"

using namespace xundu::ui;

TEST_CASE("Clauses") {
    SECTION("only what is new is called new") {
        const auto parts = clauses(QStringLiteral("累计对接388项，其中本旬27项；平台完成联调。"),
                                   QStringLiteral("累计对接361项，其中本旬27项；"));
        REQUIRE(parts.size() == 3);
        CHECK(parts[0].isNew);
        CHECK_FALSE(parts[1].isNew);
        CHECK(parts[2].isNew);
    }
    SECTION("marks and white space do not make a clause new") {
        const auto parts = clauses(QStringLiteral("已 完成联调,"), QStringLiteral("已完成联调。"));
        REQUIRE(parts.size() == 1);
        CHECK_FALSE(parts[0].isNew);
    }
    SECTION("without an older text nothing is new") { CHECK_FALSE(clauses(QStringLiteral("新开工"), QString())[0].isNew); }
    SECTION("mark-up in a text stays text") {
        CHECK(highlighted(QStringLiteral("<b>&"), QString(), QStringLiteral("#fff")) == QStringLiteral("&lt;b&gt;&amp;"));
    }
}
