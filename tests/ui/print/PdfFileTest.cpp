#include "core/base/Error.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/print/Printed.h"
#include "ui/print/PagePainter.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStringDecoder>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::Paper;
using papers::Paragraph;
using papers::Run;
using papers::Typeface;

namespace {

/// The lines of the text block, without page numbers.
std::vector<PdfLine> bodyLines(const QString& path) {
    std::vector<PdfLine> lines = pdfLines(path);
    std::erase_if(lines, [](const PdfLine& line) { return line.text.startsWith(u"—"_s) && line.box.top() > 262; });
    return lines;
}

} // namespace

TEST_CASE("a page holds 22 lines of 28 characters within its margins") {
    const Printed printed({paragraph(QString(26 + 28 * 43, u'国'))});
    const std::vector<PdfLine> lines = bodyLines(printed.path);
    REQUIRE(lines.size() == 44);
    for (size_t i = 0; i < lines.size(); ++i) {
        const PdfLine& line = lines[i];
        const int row = static_cast<int>(i % 22);
        INFO("line " << i);
        CHECK(line.page == (i < 22 ? 1 : 2));
        CHECK(line.text.size() == (i == 0 ? 26 : 28));
        const double indent = i == 0 ? 2 * 156.0 / 28 : 0;
        CHECK(std::abs(line.box.left() - 28 - indent) < 1);
        CHECK(std::abs(line.box.right() - 184) < 1);
        CHECK(std::abs(line.box.center().y() - 37 - (row + 0.5) * 225 / 22) < 1);
    }
}

TEST_CASE("page numbers stand right on odd pages and left on even ones") {
    const Printed printed({paragraph(QString(28 * 50, u'国'))});
    std::vector<PdfLine> numbers = pdfLines(printed.path);
    std::erase_if(numbers, [](const PdfLine& line) { return line.box.top() < 262; });
    REQUIRE(numbers.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(numbers[i].text == u"—%1—"_s.arg(i + 1));
        CHECK(std::abs(numbers[i].box.center().y() - (262 + 7)) < 1.5);
        if (i % 2 == 0)
            CHECK(std::abs(numbers[i].box.right() - (184 - 14 * 25.4 / 72)) < 1);
        else
            CHECK(std::abs(numbers[i].box.left() - (28 + 14 * 25.4 / 72)) < 1);
    }
}

TEST_CASE("no line begins with a mark that closes or joins, none ends with one that opens") {
    const QString closing = u"，。、；：？！”）》〕】…—·～％"_s;
    const QString opening = u"“（《〔【"_s;
    std::vector<papers::Block> blocks;
    for (int before = 20; before < 30; ++before) // every sign comes to stand at the end of a line
        for (const QString& sign :
             {u"——"_s, u"·"_s, u"～"_s, u"，"_s, u"。”"_s, u"）。"_s, u"……"_s, u"《"_s, u"（"_s, u"15.5％"_s})
            blocks.push_back(paragraph(QString(before, u'国') + sign + QString(12, u'家')));
    const Printed printed(std::move(blocks));
    const auto lines = bodyLines(printed.path);
    REQUIRE(lines.size() >= 200);
    for (const PdfLine& line : lines) {
        INFO(line.text.toStdString());
        CHECK_FALSE(closing.contains(line.text.front()));
        CHECK_FALSE(opening.contains(line.text.back()));
    }
}

TEST_CASE("lines beside quotation marks are as full as others") {
    std::vector<papers::Block> blocks;
    for (int before = 15; before < 30; ++before)
        blocks.push_back(paragraph(QString(before, u'国') + u"办公室”，“三张清单”“《方案》”：“‘点’”等"_s + QString(28, u'家')));
    const Printed printed(std::move(blocks));
    int lines = 0;
    for (const PdfLine& line : bodyLines(printed.path)) {
        INFO(line.text.toStdString());
        const bool first = line.box.left() > 37;
        const bool last = line.text.endsWith(u'家') && line.box.right() < 180;
        CHECK((last || line.text.size() >= (first ? 24 : 26))); // a character with two marks that close goes over whole
        CHECK_FALSE(QRegularExpression(u"^[”’，：》]|[“‘《]$"_s).match(line.text).hasMatch());
        ++lines;
    }
    CHECK(lines >= 30);
}

TEST_CASE("signs of two code units leave lines within the margins") {
    std::vector<papers::Block> blocks;
    for (int before = 0; before < 8; ++before)
        blocks.push_back(
            paragraph(QString(before, u'国') + u"😀"_s.repeated(10) + QString(9, u'国') + u"，（"_s.repeated(12) + u'国'));
    const Printed printed(std::move(blocks));
    for (const PdfLine& line : bodyLines(printed.path)) {
        INFO(line.text.toStdString());
        CHECK(line.box.right() < 185);
        CHECK_FALSE(line.text.endsWith(u'（'));
        CHECK_FALSE(line.text.startsWith(u'，'));
    }
}

TEST_CASE("the title breaks into even lines between its phrases") {
    const Printed printed({papers::Title{{u"关于咸宁市科技赋能行动"_s, u"2025年6月中旬"_s, u"工作调度情况的通报"_s}},
                           papers::Addressee{u"各有关单位："_s}});
    const auto lines = bodyLines(printed.path);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].text == u"关于咸宁市科技赋能行动"_s);
    CHECK(lines[1].text == u"2025年6月中旬工作调度情况的通报"_s);
    CHECK(std::abs(lines[0].box.center().x() - 106) < 1);
    CHECK(lines[2].box.center().y() - lines[1].box.center().y() > 2 * 225.0 / 22 - 1); // one blank line below

    const Printed longOne({papers::Title{{QString(21, u'国')}}}); // 20 fit
    const auto broken = bodyLines(longOne.path);
    REQUIRE(broken.size() == 2);
    CHECK(std::abs(broken[0].text.size() - broken[1].text.size()) <= 1);
}

TEST_CASE("text is found by its ideographs, in every typeface") {
    const QString telling = u"人民群众安全生产见车长门青页风飞马鱼鸟麦黄齐龙龟户贝韦骨鬼鹿黑鼠鼓"_s;
    QString common = telling;
    QStringDecoder decode("GB2312");
    if (decode.isValid()) {
        for (int row = 0xB0; row <= 0xD7; ++row) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell)
                common += QString(decode(QByteArray{} + static_cast<char>(row) + static_cast<char>(cell)));
        }
    } else {
        WARN("Left out: the 3,755 common characters, since this Qt knows no GB2312.");
    }
    const Printed printed({papers::Title{{telling.first(18)}}, paragraph(common), paragraph(common, Typeface::HeiTi),
                           paragraph(common, Typeface::KaiTi)});
    QString text;
    for (const PdfLine& line : bodyLines(printed.path))
        text += line.text;
    CHECK(text == telling.first(18) + common + common + common);
    CHECK(pdfText(printed.path).contains(u"安全生产"_s));
}

TEST_CASE("fonts are embedded and the properties name paper and office") {
    const Printed printed({papers::Title{{u"标题"_s}}, papers::Heading{1, u"一、情况"_s}, paragraph(u"正文123"_s),
                           paragraph(u"（一）小结"_s, Typeface::KaiTi)});
    const QStringList fonts = QString::fromUtf8(run(u"pdffonts"_s, {printed.path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 4);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(QRegularExpression(u"\\s(yes)\\s+(yes|no)\\s+(yes)\\s"_s).match(font).hasMatch()); // embedded, with ToUnicode
    }
    const QString info = QString::fromUtf8(run(u"pdfinfo"_s, {printed.path}));
    CHECK(info.contains(QRegularExpression(u"Title:\\s+通报"_s)));
    CHECK(info.contains(QRegularExpression(u"Creator:\\s+办公室"_s)));
    CHECK(info.contains(u"A4"_s));
}

TEST_CASE("a table repeats its header and splits no row") {
    std::vector<papers::Row> rows;
    for (int i = 1; i <= 60; ++i)
        rows.push_back({{u"甲%1"_s.arg(i), {}},
                        {u"起%1"_s.arg(i) + QString(40, u'文') + u"止%1"_s.arg(i), {}},
                        {u"严重滞后"_s, progress::Light::Red}});
    papers::Table table{
        {{u"名称列"_s, 10, papers::Align::Center}, {u"内容"_s, 30, papers::Align::Left}, {u"亮灯"_s, 10, papers::Align::Left}},
        papers::heldRows(rows),
        {u"注：说明。"_s}};
    const Printed printed({paragraph(QString(200, u'国')), table});
    int headers = 0;
    QMap<int, QString> pages;
    for (const PdfLine& line : bodyLines(printed.path)) {
        pages[line.page] += line.text + u' ';
        CHECK(line.box.bottom() < 263);
        headers += static_cast<int>(line.text.count(u"名称列"_s));
    }
    REQUIRE(pages.size() >= 3);
    CHECK(headers == pages.size());
    for (int i = 1; i <= 60; ++i) {
        int begins = 0;
        int ends = 0;
        for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
            const bool start = QRegularExpression(u"起%1文"_s.arg(i)).match(*it).hasMatch();
            const bool stop = QRegularExpression(u"止%1(?!\\d)"_s.arg(i)).match(*it).hasMatch();
            begins += start;
            ends += stop;
            CHECK(start == stop);
        }
        CHECK(begins == 1);
        CHECK(ends == 1);
    }
}

TEST_CASE("a row taller than a page goes on over the pages and loses nothing") {
    papers::Table table{{{u"列"_s, 1, papers::Align::Left}}, papers::heldRows({{{QString(4000, u'文') + u"完"_s, {}}}}), {}};
    const Printed printed({table});
    QString text;
    for (const PdfLine& line : bodyLines(printed.path))
        text += line.text;
    CHECK(text.count(u'文') == 4000);
    CHECK(text.count(u'完') == 1);
}

TEST_CASE("the same page can be painted on a screen") {
    needFonts();
    const ui::print::PagePainter painter(Paper{.blocks = {paragraph(QString(28 * 30, u'国'))}});
    CHECK(painter.pageCount() == 2);
    QImage image(794, 1123, QImage::Format_RGB32); // A4 at 96 dpi
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    image.fill(Qt::white);
    QPainter canvas(&image);
    painter.paint(canvas, painter.page(1));
    canvas.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    CHECK(std::abs(ink.left() - 28 / 25.4 * 96) < 6);
    CHECK(std::abs(ink.right() - 184 / 25.4 * 96) < 6);
    CHECK(std::abs(ink.bottom() - 269.8 / 25.4 * 96) < 8); // the page number
}

TEST_CASE("a PDF that cannot be written leaves nothing") {
    needFonts();
    const Paper paper{.blocks = {paragraph(u"正文"_s)}};
    const auto codeOf = [&](const QString& path) {
        try {
            ui::print::writePdf(paper, path);
        } catch (const base::Error& error) {
            return error.code();
        }
        FAIL("nothing was refused");
        return base::ErrorCode::Internal;
    };
    QTemporaryDir folder;
    CHECK(codeOf(folder.path()) == base::ErrorCode::BadCall);
    CHECK(codeOf(folder.filePath(u"none/a.pdf"_s)) == base::ErrorCode::NotFound);
    SmallDisk disk(4);
    if (disk.isLeftOut())
        return;
    CHECK(codeOf(disk.path(u"a.pdf"_s)) == base::ErrorCode::CannotWrite);
    CHECK(disk.files().isEmpty());
    disk.makeReadOnly();
    CHECK(codeOf(disk.path(u"a.pdf"_s)) == base::ErrorCode::ReadOnly);
    CHECK(disk.files().isEmpty());
}

TEST_CASE("the preview can say which font stands in") {
    needFonts();
    using ui::print::FontClass;
    for (const FontClass fontClass :
         {FontClass::FangSong, FontClass::XiaoBiaoSong, FontClass::SongTi, FontClass::HeiTi, FontClass::KaiTi}) {
        const QString used = QFontInfo(ui::print::font(fontClass, 16)).family();
        const QString substitute = ui::print::substituteFor(fontClass);
        CHECK((substitute.isEmpty() || substitute == used));
    }
}
