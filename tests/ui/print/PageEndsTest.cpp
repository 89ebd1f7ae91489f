#include "tests/ui/print/Printed.h"
#include "ui/print/PagePainter.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::Paper;

namespace {

constexpr double row = 225.0 / 22; // mm

// Each kind of text is made of one character, which tells its lines apart.
const QChar before = u'国', heading = u'题', former = u'民', body = u'家', cell = u'格', annex = u'件', signature = u'署';

/// A paragraph of so many rows: 26 characters on the first, 28 on the others, the last of three fourths unless it is to be full.
papers::Paragraph rowsOf(QChar c, int rows, bool full) { return paragraph(QString(28 * rows - 2 - (full ? 0 : 7), c)); }

papers::Table table(int rows) {
    std::vector<papers::Row> held;
    for (int i = 0; i < rows; ++i)
        held.push_back({{u"一"_s}, {QString(160, cell)}}); // the column holds 30: six lines
    return {{{u"名称"_s, 1}, {u"内容"_s, 3}}, papers::heldRows(held), {}};
}

papers::Chart chart() {
    const papers::LightBars::Bar bar{QString(3, cell), {1, 2, 3, 4, 5}};
    return {u"各工程亮灯"_s, papers::LightBars{std::vector<papers::LightBars::Bar>(8, bar), false}};
}

/// The characters of a page's text in their order, one for each line.
struct PageLines {
    QString firsts;
    std::map<std::size_t, int> rows{}; ///< that each block takes, by the areas that the page tells
};

std::vector<PageLines> linesOf(const std::vector<papers::Block>& blocks) {
    std::vector<PageLines> pages;
    const ui::print::PagePainter painter(Paper{.blocks = blocks});
    painter.eachPage([&](const ui::print::Page& page) {
        PageLines lines;
        std::map<double, QString> byPlace;
        for (const auto& placed : page.content) {
            if (const auto* line = std::get_if<ui::print::PlacedLine>(&placed.what))
                byPlace[line->baseline] += line->lines->text()[line->lines->lineAt(line->index).textStart()];
        }
        for (const auto& [place, text] : byPlace)
            lines.firsts += text.back(); // of 附件： and a title the title
        for (const auto& block : page.blocks)
            lines.rows[block.index] = qRound(block.area.height() * 25.4 / 1440 / row);
        pages.push_back(lines);
        return true;
    });
    return pages;
}

/// What of the rules for a page's end and beginning the pages break.
QStringList faultsIn(const std::vector<PageLines>& pages, const std::vector<papers::Block>& blocks, bool textLast) {
    QStringList faults;
    const auto fault = [&](const QString& what) { faults += what; };
    for (const QChar c : {before, former, body}) {
        qsizetype all = 0;
        for (const PageLines& page : pages)
            all += page.firsts.count(c);
        for (const PageLines& page : pages) {
            if (page.firsts.count(c) == 1 && all > 1)
                fault(u"a line of %1 alone"_s.arg(c));
        }
    }
    int notes = 0;
    for (const PageLines& page : pages) {
        notes += page.firsts.contains(annex);
        if (page.firsts.endsWith(heading))
            fault(u"a heading at the foot"_s);
        if (page.firsts.isEmpty())
            fault(u"an empty page"_s);
        if (page.firsts.contains(annex) && !page.firsts.contains(signature))
            fault(u"the note away from the sign-off"_s);
        if (textLast && page.firsts.contains(signature) && !page.firsts.contains(QRegularExpression(u"[国民家]"_s)))
            fault(u"a sign-off without text"_s);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto* text = std::get_if<papers::Paragraph>(&blocks[i]);
            const auto told = page.rows.find(i);
            const int rows = told == page.rows.end() ? 0 : told->second;
            if (text && rows != page.firsts.count(text->runs[0].text[0]))
                fault(u"paragraph %1 takes %2 rows"_s.arg(i).arg(rows));
        }
    }
    if (notes > 1)
        fault(u"a note in two parts"_s);
    return faults;
}

} // namespace

TEST_CASE("what belongs together stays together wherever the page ends") {
    needFonts();
    const std::vector<std::vector<papers::Block>> heads{
        {},
        {papers::Heading{1, QString(5, heading)}},
        {papers::Heading{1, QString(5, heading)}, papers::Heading{2, QString(5, heading)}},
        {papers::Heading{1, QString(40, heading)}}}; // two lines
    std::vector<std::vector<papers::Block>> bodies;  // the first six are text
    for (int rows = 1; rows <= 5; ++rows)
        bodies.push_back({rowsOf(body, rows, false)});
    bodies.push_back({rowsOf(former, 4, false), rowsOf(body, 1, false)});
    bodies.push_back({table(1)});
    bodies.push_back({chart()});
    const papers::SignOff signOff{QString(6, signature), QString(6, signature), true};
    const std::vector<std::vector<papers::Block>> ends{
        {}, {signOff}, {papers::AnnexNote{{QString(6, annex), QString(40, annex), QString(6, annex)}}, signOff}};
    for (int rows = 0; rows <= 22; ++rows) {
        for (std::size_t head = 0; head < heads.size(); ++head) {
            for (std::size_t content = 0; content < bodies.size(); ++content) {
                for (std::size_t end = 0; end < (head < 2 ? ends.size() : 1); ++end) {
                    std::vector<papers::Block> blocks;
                    if (rows > 0)
                        blocks.push_back(rowsOf(before, rows, true));
                    for (const auto& part : {heads[head], bodies[content], ends[end]})
                        blocks.insert(blocks.end(), part.begin(), part.end());
                    const bool textLast = content < 6;
                    INFO(rows << " rows, head " << head << ", body " << content << ", end " << end);
                    CHECK(faultsIn(linesOf(blocks), blocks, textLast).join(u'\n').toStdString() == "");
                }
            }
        }
    }
}

TEST_CASE("text that goes over with a sign-off is told where it stands then") {
    needFonts();
    const std::vector<papers::Block> blocks{rowsOf(before, 15, true), papers::Heading{1, QString(5, heading)},
                                            rowsOf(body, 2, false),
                                            papers::SignOff{QString(6, signature), QString(6, signature), true}};
    const auto pages = linesOf(blocks); // 18 rows of text and four of the sign-off fill the page
    CHECK(pages.size() == 1);
    auto more = blocks;
    more[0] = rowsOf(before, 16, true);
    const auto over = linesOf(more);
    REQUIRE(over.size() == 2);
    CHECK(over[0].firsts == QString(16, before));
    CHECK(over[0].rows == std::map<std::size_t, int>{{0, 16}});
    CHECK(over[1].firsts == u"题家家署署"_s);
    CHECK(over[1].rows == std::map<std::size_t, int>{{1, 1}, {2, 2}, {3, 2}});
}

TEST_CASE("a sign-off below a table takes the note on annexes with it") {
    needFonts();
    const auto pages = linesOf({rowsOf(before, 13, true), table(1), papers::AnnexNote{{QString(6, annex)}},
                                papers::SignOff{QString(6, signature), QString(6, signature), true}});
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].firsts.contains(cell));
    CHECK(pages[1].firsts == u"件署署"_s);
}

TEST_CASE("a table without rows has its header within the text block") {
    const Printed printed({rowsOf(before, 22, true), papers::Table{{{u"名称列"_s, 1}}, papers::heldRows({}), {}}});
    const PdfLine header = lineWith(pdfLines(printed.path), u"名称列"_s);
    CHECK(header.page == 2);
    CHECK(header.box.top() < 45);
}
