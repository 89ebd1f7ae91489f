#include "core/papers/Figures.h"
#include "tests/ui/print/Printed.h"
#include "ui/print/ChartPicture.h"
#include "ui/print/PagePainter.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::Masthead;
using papers::Paper;

namespace {

constexpr double row = 225.0 / 22;       // mm
constexpr double character = 156.0 / 28; // mm

const QString office = u"咸宁市科技赋能行动工作专班办公室"_s;

papers::Table tableOf(int rows) {
    std::vector<papers::Row> held;
    for (int i = 1; i <= rows; ++i)
        held.push_back({{u"行%1"_s.arg(i)}, {QString(20, u'文')}});
    return {{{u"名称列"_s, 1}, {u"内容"_s, 3}}, papers::heldRows(held), {}};
}

/// Where a page's ink lies, in millimetres, by colour: what is red and what is black.
struct InkOnPage {
    QRectF red, black;
    explicit InkOnPage(const QString& pdf, int page, const QRectF& within) {
        QTemporaryDir folder;
        const QString stem = folder.filePath(u"p"_s);
        run(u"pdftoppm"_s, {u"-r"_s, u"127"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, QString::number(page), pdf, stem});
        const QImage image(stem + u".png"_s); // 127 dpi: five dots a millimetre
        REQUIRE_FALSE(image.isNull());
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                const QRectF dot(x / 5.0, y / 5.0, 0.2, 0.2);
                if (!within.contains(dot.center()) || colour.lightness() > 160)
                    continue;
                (colour.red() > 150 && colour.green() < 100 ? red : black) |= dot;
            }
        }
    }
};

} // namespace

TEST_CASE("the head of a document stands where the standard puts it") {
    const Printed printed({Masthead{Masthead::Form::Document, office, u"咸科赋能办〔2025〕11号"_s},
                           papers::Title{{u"关于工作调度情况的通报"_s}}, paragraph(u"正文"_s)});
    const auto lines = pdfLines(printed.path);
    const PdfLine mark = lineWith(lines, office); // whole, on one line
    CHECK(std::abs(mark.box.center().x() - 106) < 1);
    const InkOnPage ink(printed.path, 1, {0, 37, 210, 60});
    CHECK(std::abs(ink.red.top() - (37 + 35)) < 1); // its upper edge 35 mm below that of the text block
    const PdfLine number = lineWith(lines, u"〔2025〕11号"_s);
    CHECK(std::abs(number.box.center().x() - 106) < 1);
    CHECK(std::abs(number.box.center().y() - (mark.box.center().y() + 4.7 + 2.5 * row)) < 1.5); // two rows free below the mark
    const InkOnPage rule(printed.path, 1, {0, number.box.bottom(), 210, 12});
    CHECK(std::abs(rule.red.left() - 28) < 0.5);
    CHECK(std::abs(rule.red.width() - 156) < 1);
    CHECK(std::abs(rule.red.center().y() - (number.box.center().y() + 16 * 25.4 / 72 / 2 + 4)) < 1);
    CHECK(rule.red.height() < 1);
    const PdfLine title = lineWith(lines, u"关于工作调度"_s);
    const double free = title.box.center().y() - row / 2 - rule.red.bottom();
    CHECK(free > 1.5 * row); // two rows, to the next row of the grid
    CHECK(free < 2.7 * row);
    const double inGrid = (title.box.center().y() - 37) / row - 0.5;
    CHECK(std::abs(inGrid - std::round(inGrid)) < 0.1);
}

TEST_CASE("a mark of sixty characters takes two lines within the text block") {
    const QString mark(60, u'国');
    const Printed printed({Masthead{Masthead::Form::Document, mark, {}}, paragraph(u"正文"_s)});
    QString said;
    for (const PdfLine& line : pdfLines(printed.path)) {
        if (!line.text.contains(u'国'))
            continue;
        said += line.text;
        CHECK(line.box.left() > 27);
        CHECK(line.box.right() < 185);
    }
    CHECK(said == mark);
}

TEST_CASE("a mark that may be broken nowhere loses nothing") {
    const Printed printed({Masthead{Masthead::Form::Document, QString(60, u'W'), {}}, paragraph(u"正文"_s)});
    CHECK(pdfText(printed.path).count(u'W') == 60);
}

TEST_CASE("a letter has double rules of 170 mm, its number at the right and no page number on its first page") {
    const Printed printed({Masthead{Masthead::Form::Letter, office, u"咸科赋能督〔2025〕3号"_s}, papers::Title{{u"提醒函"_s}},
                           paragraph(QString(28 * 25, u'国'))});
    const auto lines = pdfLines(printed.path);
    const InkOnPage mark(printed.path, 1, {0, 0, 210, 42});
    CHECK(std::abs(mark.red.top() - 30) < 1); // below the page's edge
    const InkOnPage upper(printed.path, 1, {0, mark.red.bottom() + 1, 210, 6});
    CHECK(std::abs(upper.red.top() - (mark.red.bottom() + 4)) < 1);
    CHECK(std::abs(upper.red.left() - 20) < 0.5);
    CHECK(std::abs(upper.red.width() - 170) < 1);
    const InkOnPage lower(printed.path, 1, {0, 265, 210, 30});
    CHECK(std::abs(lower.red.bottom() - (297 - 20)) < 0.5);
    CHECK(std::abs(lower.red.width() - 170) < 1);
    const InkOnPage below(printed.path, 1, {0, lower.red.top(), 210, lower.red.height() / 2 - 0.3}); // thin above, thick below
    CHECK(below.red.height() < lower.red.height() / 2);
    const PdfLine number = lineWith(lines, u"〔2025〕3号"_s);
    CHECK(std::abs(number.box.right() - 184) < 1);
    CHECK(number.page == 1);
    CHECK(std::abs(number.box.center().y() - (upper.red.bottom() + 16 * 25.4 / 72 * (7.0 / 8 + 0.5))) < 1);
    for (const PdfLine& line : lines)
        CHECK_FALSE((line.page == 1 && line.text == u"—1—"_s));
    CHECK(lineWith(lines, u"—2—"_s).page == 2);
}

TEST_CASE("minutes have their mark 35 mm below the upper edge of the text block") {
    const Printed printed({Masthead{Masthead::Form::Minutes, u"工作推进会议纪要"_s, u"第3期"_s}, paragraph(u"正文"_s)});
    const InkOnPage ink(printed.path, 1, {0, 37, 210, 60});
    CHECK(std::abs(ink.red.top() - (37 + 35)) < 1);
    CHECK(lineWith(pdfLines(printed.path), u"工作推进会议纪要"_s).page == 1);
}

TEST_CASE("a sealed sign-off has its date four characters from the right and the name above its middle") {
    const QString date = u"2025年6月20日"_s;
    const Printed printed({paragraph(u"正文"_s), papers::SignOff{u"专班办公室"_s, date, true}});
    const auto lines = pdfLines(printed.path);
    const PdfLine name = lineWith(lines, u"专班办公室"_s);
    const PdfLine day = lineWith(lines, date);
    CHECK(std::abs(day.box.right() - (184 - 4 * character)) < 1);
    CHECK(std::abs(name.box.center().x() - day.box.center().x()) < 1);
    CHECK(std::abs(day.box.center().y() - name.box.center().y() - row) < 0.5);
}

TEST_CASE("an unsealed sign-off stands two characters from the right, its date two characters further in") {
    const QString date = u"2025年6月20日"_s;
    const Printed longName({paragraph(u"正文"_s), papers::SignOff{office, date, false}});
    auto lines = pdfLines(longName.path);
    const PdfLine name = lineWith(lines, office);
    CHECK(std::abs(name.box.right() - (184 - 2 * character)) < 1);
    CHECK(std::abs(lineWith(lines, date).box.left() - (name.box.left() + 2 * character)) < 1);

    const Printed shortName({paragraph(u"正文"_s), papers::SignOff{u"办公室"_s, date, false}}); // the date is the longer one
    lines = pdfLines(shortName.path);
    const PdfLine day = lineWith(lines, date);
    CHECK(std::abs(day.box.right() - (184 - 2 * character)) < 1);
    CHECK(std::abs(lineWith(lines, u"办公室"_s).box.left() - (day.box.left() - 2 * character)) < 1);
}

TEST_CASE("the closing block lies at the foot of the last page, after the annexes") {
    const papers::ClosingBlock closing{
        u"抄送：市委办公室，市政府办公室，市人大常委会办公室，市政协办公室，各有关单位，市纪委监委机关。"_s, office,
        u"2025年6月20日印发"_s};
    const Printed printed({paragraph(u"正文"_s), papers::AnnexStart{u"附件"_s, u"一览表"_s}, tableOf(3), closing});
    const auto lines = pdfLines(printed.path);
    const PdfLine copies = lineWith(lines, u"抄送：市委"_s);
    const PdfLine day = lineWith(lines, u"2025年6月20日印发"_s);
    const double four = 14 * 25.4 / 72; // 4号
    CHECK(copies.page == 2);
    CHECK(day.page == 2);
    CHECK(std::abs(copies.box.left() - (28 + four)) < 1);
    CHECK(std::abs(lineWith(lines, office).box.left() - (28 + four)) < 1);
    CHECK(std::abs(day.box.right() - (184 - four)) < 1);
    const InkOnPage ink(printed.path, 2, {20, copies.box.top() - 4, 170, 262.6 - copies.box.top() + 4});
    CHECK(std::abs(ink.black.bottom() - 262) < 0.6); // the last rule on the text block's lower edge
    CHECK(std::abs(ink.black.width() - 156) < 1);

    const Printed full({paragraph(QString(28 * 22 - 2, u'国')), closing}); // no room left
    CHECK(lineWith(pdfLines(full.path), u"印发"_s).page == 2);
}

TEST_CASE("a closing block has room for a printer of sixty characters beside the day") {
    const QString printer = QString(29, u'甲') + QString(31, u'乙');
    const QString day = u"2025年6月20日印发"_s;
    const Printed printed({paragraph(u"正文"_s), papers::ClosingBlock{{}, printer, day}});
    QString said;
    QRectF dayBox;
    std::vector<QRectF> names;
    for (const PdfLine& word : pdfWords(printed.path)) {
        if (word.text.contains(u'甲') || word.text.contains(u'乙')) {
            said += word.text;
            names.push_back(word.box);
        }
        if (word.text.contains(u"印发"_s))
            dayBox = word.box;
    }
    CHECK(said == printer);
    CHECK(std::abs(dayBox.right() - (184 - 14 * 25.4 / 72)) < 1);
    REQUIRE(names.size() >= 3); // 156 mm less two characters and the day hold about 22
    for (const QRectF& name : names) {
        CHECK(name.right() < dayBox.left());
        CHECK(name.bottom() < 262.5);
    }
    CHECK(std::abs(names.back().center().y() - dayBox.center().y()) < 1);
}

TEST_CASE("a landscape annex is turned to the left and its page number stays upright") {
    const Printed printed({paragraph(u"正文"_s), papers::AnnexStart{u"附件"_s, u"指标进度表"_s, true}, tableOf(40),
                           papers::AnnexStart{u"附件2"_s, u"直排"_s}, tableOf(1)});
    const auto lines = pdfLines(printed.path);
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {printed.path, u"-f"_s, u"1"_s, u"-l"_s, u"9"_s}));
    CHECK(info.count(u"595"_s) >= 2); // all pages lie upright: 595 × 842 pt
    CHECK_FALSE(info.contains(u"841.89 x"_s));
    int headers = 0;
    int turnedPages = 0;
    for (const PdfLine& line : lines) {
        if (line.text.startsWith(u"名称列"_s) && line.box.height() > line.box.width()) { // read from below
            ++headers;
            turnedPages = std::max(turnedPages, line.page);
            CHECK(line.box.left() > 27.5); // its upper edge is the page's left one
            CHECK(line.box.left() < (line.page == 2 ? 60 : 32));
            CHECK(line.box.bottom() < 262.5);
        }
    }
    CHECK(headers >= 2);
    const PdfLine number = lineWith(lines, u"—3—"_s);
    CHECK(number.box.width() > number.box.height());
    CHECK(std::abs(number.box.center().y() - (262 + 7)) < 1.5);
    const PdfLine upright = lineWith(lines, u"直排"_s);
    CHECK(upright.box.width() > upright.box.height());
    CHECK(upright.page == turnedPages + 1);
}

TEST_CASE("a sheet lies on its side, its parts begin pages of their own") {
    Paper sheet{.blocks = {papers::Title{{u"任务台账"_s}}, tableOf(30), papers::PartStart{u"第二部分"_s}, tableOf(2)}};
    sheet.shape = papers::PageShape::Landscape;
    const Printed printed(sheet);
    CHECK(QString::fromUtf8(run(u"pdfinfo"_s, {printed.path}))
              .contains(QRegularExpression(u"Page size:\\s+84[12](\\.\\d+)? x 595"_s)));
    const auto lines = pdfLines(printed.path);
    const PdfLine part = lineWith(lines, u"第二部分"_s);
    CHECK(part.page == lineWith(lines, u"行30"_s).page + 1);
    CHECK(part.box.top() < 35);
    for (const PdfLine& line : lines) {
        CHECK(line.box.right() < 297 - 15);
        CHECK(line.box.bottom() < 210 - 5);
    }
}

TEST_CASE("charts say their counts and words, and each light's fill differs in black and white") {
    using progress::Light;
    const papers::Chart chart{u"各工程亮灯"_s,
                              papers::LightBars{{{u"甲工程"_s, {1, 2, 3, 4, 5}}, {u"乙工程"_s, {0, 0, 15, 0, 0}}}, false}};
    const papers::Chart pace{u"滞后指标"_s, papers::PaceBars{{{u"需求对接"_s, u"388/2500"_s, 0.1552, 0.4685, Light::Red}}}};
    const Printed printed({chart, pace});
    const QString text = pdfText(printed.path);
    for (const QString& word : {u"各工程亮灯"_s, u"甲工程"_s, u"乙工程"_s, u"15"_s, u"完成"_s, u"未亮灯"_s, u"滞后指标"_s,
                                u"需求对接"_s, u"388/2500"_s, u"序时应达"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    QSet<QByteArray> fills;
    for (const Light light : {Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red}) {
        papers::LightBars one{{{u"甲"_s, {}}}, false};
        one.bars[0].counts[static_cast<size_t>(light)] = 1;
        const ui::print::PagePainter painter(Paper{.blocks = {papers::Chart{{}, one}}});
        const auto page = painter.page(1);
        QImage image(794, 1123, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter canvas(&image);
        painter.paint(canvas, page);
        canvas.end();
        QRectF bar;
        for (const auto& placed : page.content) {
            if (const auto* found = std::get_if<ui::print::PlacedBar>(&placed.what))
                bar = found->area.width() > bar.width() ? found->area : bar;
        }
        const double scale = static_cast<double>(image.logicalDpiX()) / 1440;
        const QRect inside = QRectF(bar.topLeft() * scale, bar.size() * scale).toRect().adjusted(2, 2, -2, -2);
        REQUIRE(inside.width() > 30);
        const QImage left = image.copy(QRect(inside.topLeft(), QSize(25, inside.height()))); // beside the number
        fills << QByteArray(reinterpret_cast<const char*>(left.constBits()), left.sizeInBytes());
    }
    CHECK(fills.size() == 5);
}

TEST_CASE("columns of many 旬 are named by month and part below their axis") {
    needFonts();
    papers::LightBars year{{}, true};
    for (int month = 1; month <= 12; ++month) {
        for (const QString& part : {u"上"_s, u"中"_s, u"下"_s})
            year.bars.push_back({u"%1月%2旬"_s.arg(month).arg(part), {0, 1, 5, 3, 2}, u"%1月"_s.arg(month), part});
    }
    papers::LightBars names{{}, true}; // without groups: labels of two lines
    for (int i = 0; i < 8; ++i)
        names.bars.push_back({QString(10, u'名'), {0, 1, 5, 3, 2}});
    for (const papers::LightBars& bars : {year, names}) {
        const ui::print::PagePainter painter(Paper{.blocks = {papers::Chart{{}, bars}, paragraph(u"正文"_s)}});
        const ui::print::Page page = painter.page(1);
        double axis = 0;
        for (const auto& placed : page.content) {
            if (const auto* bar = std::get_if<ui::print::PlacedBar>(&placed.what))
                axis = std::max(axis, bar->area.bottom());
        }
        QStringList below;
        for (const auto& placed : page.content) {
            const auto* line = std::get_if<ui::print::PlacedLine>(&placed.what);
            if (!line)
                continue;
            const QTextLine set = line->lines->lineAt(line->index);
            const QString text = line->lines->text().mid(set.textStart(), set.textLength());
            const double top = line->baseline - 0.86 * set.height() / 1.45; // of its letters
            if (top > axis)
                below += text;
            if (text == u"正文"_s)
                CHECK(top > page.blocks[0].area.bottom());
            else
                CHECK(line->baseline < page.blocks[0].area.bottom());
        }
        const bool isYear = bars.bars.size() == 36;
        CHECK(below.count(u"12月"_s) == (isYear ? 1 : 0));
        CHECK(below.count(u"中"_s) == (isYear ? 12 : 0));
        CHECK(below.join(QString()).count(u'名') == (isYear ? 0 : 80));
    }
}

TEST_CASE("a table's titles break by sense") {
    const Printed printed({papers::Table{{{u"计量单位"_s, 10}, {u"滞后（百分点）"_s, 15}, {u"名称"_s, 75}},
                                         papers::heldRows({{{u"项"_s}, {u"1"_s}, {u"文"_s}}}),
                                         {}}});
    QStringList words; // 13 and 21 mm of 10.5 pt
    for (const PdfLine& word : pdfWords(printed.path))
        words += word.text;
    for (const QString& expected : {u"计量"_s, u"单位"_s, u"滞后"_s, u"（百分点）"_s})
        CHECK(words.contains(expected));
}

TEST_CASE("a page tells where its numbers come from and where its blocks lie") {
    needFonts();
    papers::Paragraph text = paragraph(QString(30, u'国') + u"完成388项"_s);
    text.runs[0].figures = {{32, 3, u"I12-2:value"_s}};
    papers::Table table{
        {{u"甲"_s, 1}}, papers::heldRows({{{u"约"_s + papers::figure(u"15"_s, u"I14-3:value"_s) + u"项"_s}}}), {}};
    const ui::print::PagePainter painter(Paper{.blocks = {papers::Title{{u"标题"_s}}, text, table}});
    const auto page = painter.page(1);
    REQUIRE(page.figures.size() == 2);
    CHECK(page.figures[0].source == u"I12-2:value"_s);
    CHECK(page.figures[1].source == u"I14-3:value"_s);
    const double dot = 25.4 / 1440;
    const QRectF area(page.figures[0].area.topLeft() * dot, page.figures[0].area.size() * dot);
    CHECK(std::abs(area.center().y() - (37 + 3.5 * row)) < 0.5); // title, free row, first line, this one
    CHECK(std::abs(area.left() - (28 + 6 * character)) < 1);     // 26 stand on the first line: six before it
    CHECK(std::abs(area.width() - 3 * 8 * 25.4 / 72) < 2);       // three digits of half a character
    REQUIRE(page.blocks.size() == 3);
    CHECK(page.blocks[1].index == 1);
    CHECK(std::abs(page.blocks[1].area.top() * dot - (37 + 2 * row)) < 0.5);
    CHECK(std::abs(page.blocks[1].area.height() * dot - 2 * row) < 0.5);
}

TEST_CASE("the same paper of the same day gives the same bytes") {
    Paper paper{.blocks = {paragraph(u"正文"_s)}};
    paper.date = QDate(2025, 6, 20);
    const auto bytes = [&] {
        const Printed printed(paper);
        QFile file(printed.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = bytes();
    CHECK(first.contains("/CreationDate (D:20250620120000"));
    QTest::qWait(1100); // the clock's second is another
    CHECK(first == bytes());
}

TEST_CASE("a chart's picture is as wide as the text block and holds nothing else") {
    needFonts();
    papers::LightBars bars{{{u"甲工程"_s, {0, 1, 2, 0, 1}}}, false};
    const auto pictures = ui::print::picturesOf({u"各工程亮灯"_s, bars});
    REQUIRE(pictures.size() == 1);
    CHECK(std::abs(pictures[0].size.width() - 156) < 0.1);
    CHECK(pictures[0].size.height() < 30);
    const QImage image = QImage::fromData(pictures[0].png, "PNG");
    CHECK(std::abs(image.width() - 156 * 300 / 25.4) < 2);
    bars.bars.resize(60, bars.bars.front());
    CHECK(ui::print::picturesOf({u"各工程亮灯"_s, bars}).size() == 2); // 60 rows of 5.6 mm on pages of 225 mm
}
