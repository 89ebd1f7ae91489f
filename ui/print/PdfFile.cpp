#include "ui/print/PdfFile.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "ui/print/PageGrid.h"
#include "ui/print/PagePainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

/// The ideographs of U+2E80 to U+2EF3, which normalisation leaves alone; a space where no common ideograph looks the same.
constexpr std::u16string_view supplement =
    u" 厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢 巳幺彑彐忄心扌攵 旡冃月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒" // 2E80–2EB2
    u"   羊   "
    u"耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
static_assert(supplement.size() == 0x2EF4 - 0x2E80);

/// The ideograph that a radical stands for; the character itself where it is none.
char16_t ideographOf(char16_t radical) {
    if (radical == u'\u2F3E')
        return u'户';
    if (radical >= 0x2F00 && radical <= 0x2FD5)
        return QString(QChar(radical)).normalized(QString::NormalizationForm_KC).front().unicode();
    if (radical >= 0x2E80 && radical < 0x2E80 + supplement.size() && supplement[radical - 0x2E80] != u' ')
        return supplement[radical - 0x2E80];
    return radical;
}

/// Within one table of ToUnicode, from `from` to `to`: targets of ranges stand third or in square brackets.
void mendRanges(QByteArray& pdf, qsizetype from, qsizetype to) {
    int inLine = 0;
    bool inList = false;
    for (qsizetype i = from; i < to; ++i) {
        const char c = pdf[i];
        if (c == '\n') {
            inLine = 0;
            inList = false;
        } else if (c == '[') {
            inList = true;
        } else if (c == '<' && i + 5 < to && pdf[i + 5] == '>') {
            ++inLine;
            bool isHex = false;
            const ushort code = pdf.mid(i + 1, 4).toUShort(&isHex, 16);
            if (isHex && (inList || inLine % 3 == 0))
                pdf.replace(i + 1, 4, QByteArray::number(ideographOf(code), 16).rightJustified(4, '0'));
        }
    }
}

QByteArray pdfOf(const papers::Paper& paper) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(grid::dpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(paper.name);
    writer.setCreator(u"%1 · 旬督 %2"_s.arg(paper.creator, QLatin1String(XUNDU_VERSION)));
    QPainter painter;
    if (!painter.begin(&writer))
        throw base::Error(base::ErrorCode::CannotWrite, PdfText::tr("The PDF could not be made."));
    PagePainter(paper).paintAll(painter, [&] { writer.newPage(); });
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray withSearchableText(QByteArray pdf) {
    qsizetype at = 0;
    while ((at = pdf.indexOf("beginbfrange", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0)
            break;
        mendRanges(pdf, at, end);
        at = end;
    }
    return pdf;
}

void writePdf(const papers::Paper& paper, const QString& path) { base::writeWhole(path, withSearchableText(pdfOf(paper))); }

} // namespace xundu::ui::print
