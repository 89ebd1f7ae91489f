#include "ui/print/PdfFile.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "ui/print/PageGrid.h"
#include "ui/print/PagePainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

struct PdfText {
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

/// Radicals of U+2E80 to U+2EF3, which normalisation leaves alone, each before its ideograph.
constexpr std::u16string_view supplement = u"⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄"
                                           u"⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬"
                                           u"⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹"
                                           u"⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足"
                                           u"⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨"
                                           u"⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿"
                                           u"⻯竜⻰龙⻱龜⻲亀⻳龟";

/// The ideograph that a radical stands for; the character itself where it is none.
char16_t ideographOf(char16_t radical) {
    if (radical == u'\u2F3E')
        return u'户';
    if (radical >= 0x2F00 && radical <= 0x2FD5)
        return QString(QChar(radical)).normalized(QString::NormalizationForm_KC).front().unicode();
    for (size_t i = 0; i < supplement.size(); i += 2) {
        if (supplement[i] == radical)
            return supplement[i + 1];
    }
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

/// @param size in millimetres
QPageLayout layoutOf(const QSizeF& size) {
    const bool onItsSide = size.width() > size.height();
    const QPageSize page(onItsSide ? size.transposed() : size, QPageSize::Millimeter);
    return QPageLayout(page, onItsSide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
}

QByteArray pdfOf(const papers::Paper& paper) {
    const PagePainter pages(paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(grid::dpi);
    writer.setPageLayout(layoutOf(pages.pageSize()));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(paper.name);
    writer.setCreator(u"%1 · 旬督 %2"_s.arg(paper.creator, QLatin1String(XUNDU_VERSION)));
    QPainter painter;
    if (!painter.begin(&writer))
        throw base::Error(base::ErrorCode::CannotWrite, PdfText::tr("The PDF could not be made."));
    pages.paintAll(painter, [&] { writer.newPage(); });
    painter.end();
    return buffer.data();
}

/// The paper's day stands as the day of making, so that the same paper gives the same bytes; no byte moves.
void dateAs(QByteArray& pdf, QDate date) {
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.lastIndexOf(key);
    if (date.isValid() && at >= 0)
        pdf.replace(at + key.size(), 14, date.toString(u"yyyyMMdd"_s).toLatin1() + "120000");
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

void writePdf(const papers::Paper& paper, const QString& path) {
    QByteArray pdf = withSearchableText(pdfOf(paper));
    dateAs(pdf, paper.date);
    base::writeWhole(path, pdf);
}

} // namespace xundu::ui::print
