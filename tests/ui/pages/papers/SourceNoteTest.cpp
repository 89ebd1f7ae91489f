#include "ui/pages/papers/SourceNote.h"

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/models/SourceLink.h"
#include "ui/pages/papers/FigureWords.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

const QRectF view(0, 0, 880, 630);
/// The texts of two pages side by side: between them 130 px of margins.
const std::vector<QRectF> texts{{70, 90, 310, 450}, {510, 90, 310, 450}};

QStringList wordsOf(const ui::SourceNote& note) {
    QStringList words;
    for (const auto& line : note.lines)
        words << line.words;
    return words;
}

} // namespace

TEST_CASE("A source note stands in the margin, level with its number, and over no text") {
    const QSizeF size(115, 100);
    SECTION("between two pages") {
        const auto place = ui::placeBeside({530, 270, 20, 16}, size, view, texts);
        REQUIRE(place);
        CHECK(place->left() >= 380);
        CHECK(place->right() <= 510);
        CHECK(place->center().y() == 278);
        const auto left = ui::placeBeside({350, 270, 20, 16}, size, view, texts);
        REQUIRE(left);
        CHECK(left->left() >= 380);
        CHECK(left->right() <= 510);
    }
    SECTION("above or below where the margins at the sides are narrow") {
        const auto place = ui::placeBeside({350, 500, 20, 16}, {200, 70}, view, texts);
        REQUIRE(place);
        CHECK(place->top() >= 540);
        CHECK(view.contains(*place));
    }
    SECTION("nowhere where the text fills the view") {
        CHECK_FALSE(ui::placeBeside({350, 300, 20, 16}, size, view, {view.adjusted(20, 20, -20, -20)}));
    }
}

TEST_CASE("What a source note says of a number") {
    const DemoFixture demo;
    SECTION("a value: the number, the indicator, the file and the cell, when it came") {
        const ui::SourceNote note = ui::noteOf(demo.view, QStringLiteral("I12-2:value"));
        const QStringList words = wordsOf(note);
        REQUIRE(words.size() >= 3);
        CHECK(words[0] == QStringLiteral("388 项"));
        CHECK(words[1].contains(QStringLiteral("需求对接")));
        CHECK(note.spoken() == words.join(QStringLiteral(", ")));
    }
    SECTION("what is reckoned: with its working") {
        const QString words = wordsOf(ui::noteOf(demo.view, QStringLiteral("I12-2:lag"))).join(u'\n');
        CHECK(words.contains(QStringLiteral("388 ÷ 2500"))); // rules.md 3
        CHECK(words.contains(QStringLiteral("31.3")));
    }
    SECTION("what is counted") {
        // rules.md 5: in a 中旬 the leads answer. 10 tasks have one, 5 have two, task 15 has three.
        CHECK(wordsOf(ui::noteOf(demo.view, QStringLiteral("reports:expected"))).front() == QStringLiteral("23"));
        int red = 0;
        for (const auto& task : demo.view.status().tasks)
            red += task.light == progress::Light::Red ? 1 : 0;
        CHECK(wordsOf(ui::noteOf(demo.view, QStringLiteral("tasks:red"))).front() == QString::number(red));
    }
    SECTION("what grew is no light, and by how many 旬 a node is late is not how many are") {
        const QStringList plain = wordsOf(ui::noteOf(demo.view, QStringLiteral("asks:open")));
        for (const char* source : {"growth:none", "milestone:overdue_by", "task:red_for", "reports@1:expected_so_far"})
            CHECK(wordsOf(ui::noteOf(demo.view, QLatin1String(source))) == plain);
        CHECK(wordsOf(ui::noteOf(demo.view, QStringLiteral("indicators:none"))) != plain);
    }
    SECTION("nothing of a source that is none") {
        CHECK(ui::noteOf(demo.view, QStringLiteral("I99-9:value")).lines.empty());
        CHECK(ui::noteOf(demo.view, {}).lines.empty());
        CHECK(ui::noteOf(demo.view, QStringLiteral("weather:mild")).lines.empty());
    }
}
