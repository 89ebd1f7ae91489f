#include "core/papers/Figures.h"

#include "tests/support/Catch.h"

using namespace xundu;
using namespace xundu::papers;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("numbers keep their sources through sentences and joins") {
    QString text =
        QStringList{u"完成"_s + figure(388, u"I12-2:value"_s) + u"项"_s, figure(u"15.5%"_s, u"I12-2:progress"_s)}.join(u'，');
    const auto figures = figuresFrom(text);
    CHECK(text == u"完成388项，15.5%"_s);
    CHECK(figures == std::vector<Figure>{{2, 3, u"I12-2:value"_s}, {7, 5, u"I12-2:progress"_s}});
    CHECK(figuresFrom(text).empty());
    CHECK(text == u"完成388项，15.5%"_s);
}

TEST_CASE("what only looks like a mark loses its signs and no text") {
    QString text = u"甲"_s + QChar(0xFFF9) + u"乙"_s + QChar(0xFFFB) + u"丙"_s;
    CHECK(figuresFrom(text).empty());
    CHECK(text == u"甲乙丙"_s);
    CHECK(unmarked(u"一"_s + QChar(0xFFFA) + u"二"_s) == u"一二"_s);
}

TEST_CASE("figures are taken out of a paper's runs and of the cells of held rows") {
    Table table{{{u"甲"_s, 1}}, heldRows({{{u"约"_s + figure(7, u"tasks:red"_s)}}}), {}};
    Paper paper{.blocks = {Title{{u"第"_s + figure(3, u"x:y"_s) + u"期"_s}},
                           Paragraph{{Run{u"共"_s, Typeface::KaiTi}, Run{figure(16, u"tasks:all"_s) + u"项"_s}}}, table}};
    takeFigures(paper);
    CHECK(std::get<Title>(paper.blocks[0]).phrases == QStringList{u"第3期"_s});
    const auto& runs = std::get<Paragraph>(paper.blocks[1]).runs;
    CHECK(runs[1] == Run{u"16项"_s, Typeface::FangSong, {{0, 2, u"tasks:all"_s}}});
    const auto row = std::get<Table>(paper.blocks[2]).open()();
    REQUIRE(row);
    CHECK(row->front().text == u"约7"_s);
    CHECK(row->front().figures == std::vector<Figure>{{1, 1, u"tasks:red"_s}});
    CHECK(textLength(paper) == 3 + 4 + 1 + 2); // of title, paragraph, the column's title and the cell
}
