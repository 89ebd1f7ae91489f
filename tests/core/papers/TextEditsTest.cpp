#include "core/papers/TextEdits.h"

#include "core/papers/Figures.h"
#include "tests/support/Catch.h"

using namespace xundu;
using namespace xundu::papers;
using namespace Qt::Literals::StringLiterals;

namespace {

Paper paperOf(std::vector<Block> blocks) {
    Paper paper;
    paper.blocks = std::move(blocks);
    takeFigures(paper);
    return paper;
}

/// （一）滞后1项。第8项落后31.3个百分点。 in two typefaces; both numbers know their source.
Paragraph twoRuns() {
    return {{{u"（一）滞后"_s + figure(1, u"tasks:yellow"_s) + u"项。"_s, Typeface::KaiTi},
             {u"第8项落后"_s + figure(u"31.3"_s, u"I08-1:lag"_s) + u"个百分点。"_s, Typeface::FangSong}}};
}

const QString twoRunsText = u"（一）滞后1项。第8项落后31.3个百分点。"_s;

std::vector<Run> runsAfter(const char* replacement) {
    const EditedPaper edited = withEdits(paperOf({twoRuns()}), {{twoRunsText, QString::fromUtf8(replacement)}});
    CHECK(edited.unfitting.empty());
    REQUIRE(edited.paper.blocks.size() == 1);
    return std::get<Paragraph>(edited.paper.blocks.front()).runs;
}

} // namespace

TEST_CASE("Texts of paragraphs, headings, addressees and titles can be edited, others cannot") {
    CHECK(editableText(paperOf({twoRuns()}).blocks.front()) == twoRunsText);
    CHECK(editableText(Title{{u"关于"_s, u"情况的通报"_s}}) == u"关于情况的通报"_s);
    CHECK(editableText(Heading{1, u"一、总体情况"_s}) == u"一、总体情况"_s);
    CHECK(editableText(Addressee{u"各单位："_s}) == u"各单位："_s);
    CHECK_FALSE(editableText(SignOff{u"办公室"_s, u"2025年6月20日"_s}));
    CHECK_FALSE(editableText(Table{}));
}

TEST_CASE("An edited paragraph keeps typefaces, and the sources of figures that stay") {
    const Figure count{5, 1, u"tasks:yellow"_s};
    SECTION("before a figure in its run") {
        const auto runs = runsAfter("（一）滞后1项。第8项进度落后31.3个百分点。");
        CHECK(runs == std::vector<Run>{{u"（一）滞后1项。"_s, Typeface::KaiTi, {count}},
                                       {u"第8项进度落后31.3个百分点。"_s, Typeface::FangSong, {{7, 4, u"I08-1:lag"_s}}}});
    }
    SECTION("a figure itself") {
        const auto runs = runsAfter("（一）滞后1项。第8项落后31.4个百分点。");
        CHECK(runs.at(1).text == u"第8项落后31.4个百分点。"_s);
        CHECK(runs.at(1).figures.empty());
        CHECK(runs.at(0).figures == std::vector{count});
    }
    SECTION("a digit beside a figure makes another number of it") {
        CHECK(runsAfter("（一）滞后11项。第8项落后31.3个百分点。").at(0).figures.empty());
        CHECK(runsAfter("（一）滞后1.5项。第8项落后31.3个百分点。").at(0).figures.empty());
        CHECK(runsAfter("（一）滞后约1项。第8项落后31.3个百分点。").at(0).figures ==
              std::vector{Figure{6, 1, u"tasks:yellow"_s}});
    }
    SECTION("at the seam of two typefaces it belongs to the second") {
        CHECK(runsAfter("（一）滞后1项。其中第8项落后31.3个百分点。").at(1).text == u"其中第8项落后31.3个百分点。"_s);
    }
    SECTION("across the seam") {
        const auto runs = runsAfter("（一）滞后1项，落后31.3个百分点。");
        REQUIRE(runs.size() == 2);
        CHECK(runs.at(0) == Run{u"（一）滞后1项，"_s, Typeface::KaiTi, {count}});
        CHECK(runs.at(1) == Run{u"落后31.3个百分点。"_s, Typeface::FangSong, {{2, 4, u"I08-1:lag"_s}}});
    }
    SECTION("at its end") {
        CHECK(runsAfter("（一）滞后1项。第8项落后31.3个百分点。请赶上。").at(1).text.endsWith(u"请赶上。"_s));
    }
}

TEST_CASE("A text edited to nothing is left out, and an edit whose original is gone is told") {
    const Paper paper = paperOf({Heading{1, u"一、总体情况"_s}, Paragraph{{{u"甲。"_s}}}, Paragraph{{{u"乙。"_s}}}});
    const TextEdit gone{u"丙。"_s, u"丁。"_s};
    const EditedPaper edited = withEdits(paper, {{u"甲。"_s, {}}, gone, {u"乙。"_s, u"乙乙。"_s}});
    REQUIRE(edited.paper.blocks.size() == 2);
    CHECK(editableText(edited.paper.blocks.at(1)) == u"乙乙。"_s);
    CHECK(edited.originals == std::map<size_t, QString>{{1, u"乙。"_s}});
    CHECK(edited.unfitting == std::vector{gone});
}

TEST_CASE("A title keeps the places where it may be broken") {
    const EditedPaper edited =
        withEdits(paperOf({Title{{u"关于科技赋能行动"_s, u"2025年6月中旬"_s, u"情况的通报"_s}}}),
                  {{u"关于科技赋能行动2025年6月中旬情况的通报"_s, u"关于科技赋能行动2025年6月中旬进展情况的通报"_s}});
    CHECK(std::get<Title>(edited.paper.blocks.front()).phrases ==
          QStringList{u"关于科技赋能行动"_s, u"2025年6月中旬"_s, u"进展情况的通报"_s});
}
