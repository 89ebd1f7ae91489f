#include "ui/print/TextLines.h"

#include "ui/print/PageGrid.h"

#include <QImage>
#include <QTextBoundaryFinder>

#include <cmath>
#include <limits>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

/// A device of 1440 dpi that is never painted on: every layout is made for it, so that screen, printer and PDF agree.
const QImage& referenceDevice() {
    static const QImage device = [] {
        QImage image(1, 1, QImage::Format_Grayscale8);
        const int dotsPerMetre = qRound(grid::dpi / 0.0254);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        return image;
    }();
    return device;
}

/// Qt scales absolute spacing by dpi / 96 and keeps it in steps of 1/64; rounding up would leave room for 27 characters only.
double gridSpacing() {
    const double perCharacter = grid::width / grid::characters - grid::pt(grid::body);
    return std::floor(perCharacter * 96 / grid::dpi * 64) / 64;
}

QFont madeFont(FontClass fontClass, const TextStyle& style) {
    QFont result = font(fontClass, style.pointSize);
    result.setPixelSize(qRound(grid::pt(style.pointSize)));
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::PreferQuality);
    if (style.onGrid)
        result.setLetterSpacing(QFont::AbsoluteSpacing, gridSpacing());
    return result;
}

/// A font is looked up among the system's once and then kept: the search takes longer than setting a line.
QFont deviceFont(FontClass fontClass, const TextStyle& style) {
    using Key = std::tuple<FontClass, double, bool>;
    thread_local std::map<Key, QFont> made;
    const Key key{fontClass, style.pointSize, style.onGrid};
    const auto known = made.find(key);
    return known != made.end() ? known->second : made.emplace(key, madeFont(fontClass, style)).first->second;
}

FontClass classOf(papers::Typeface typeface, FontClass usual) {
    switch (typeface) {
    case papers::Typeface::FangSong:
        return usual;
    case papers::Typeface::HeiTi:
        return FontClass::HeiTi;
    case papers::Typeface::KaiTi:
        return FontClass::KaiTi;
    }
    return usual;
}

/// Qt's own rules leave these at the start of a line.
bool mayStartLine(QChar c) {
    static const QString forbidden = u"—–…⋯·•～〜‐－-/／%％‰℃°"_s;
    return !forbidden.contains(c);
}

/// A digit and the word that counts it stay together.
bool mayPart(const QString& text, qsizetype at) {
    static const QString counters = u"年月日号项家旬"_s;
    return mayStartLine(text[at]) && !(text[at - 1].isDigit() && counters.contains(text[at]));
}

/// The last place before `end` and after `start` where the line may end; `end` where there is none.
qsizetype earlierBreak(const QString& text, qsizetype start, qsizetype end) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = end - 1; at > start; --at) {
        finder.setPosition(at);
        if (finder.isAtBoundary() && mayPart(text, at))
            return at;
    }
    return end;
}

void breakLines(QTextLayout& layout, const TextStyle& style, double width) {
    const QString text = layout.text();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = line.textStart() == 0 ? style.indent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, 0});
        const qsizetype end = line.textStart() + line.textLength();
        if (end >= text.size() || text[end - 1] == QChar::LineSeparator || mayPart(text, end))
            continue;
        const qsizetype earlier = earlierBreak(text, line.textStart(), end);
        if (earlier < end)
            line.setNumColumns(static_cast<int>(earlier - line.textStart()), width - indent);
    }
    layout.endLayout();
}

} // namespace

Lines setLines(const std::vector<papers::Run>& runs, const TextStyle& style, double width) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const papers::Run& run : runs) {
        const FontClass fontClass = classOf(run.typeface, style.fontClass);
        if (fontClass != style.fontClass) {
            QTextLayout::FormatRange range{static_cast<int>(text.size()), static_cast<int>(run.text.size()), {}};
            range.format.setFont(deviceFont(fontClass, style));
            formats.push_back(range);
        }
        text += run.text;
    }
    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(text, deviceFont(style.fontClass, style), &referenceDevice());
    layout->setFormats(formats);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    breakLines(*layout, style, width);
    return layout;
}

Lines setLines(const QString& text, const TextStyle& style, double width) {
    return setLines({{text, papers::Typeface::FangSong}}, style, width);
}

double naturalWidth(const QString& text, const TextStyle& style) {
    const Lines lines = setLines(text, style, grid::mm(10000));
    return lines->lineCount() == 0 ? 0 : lines->lineAt(0).naturalTextWidth();
}

QStringList balancedLines(const QStringList& phrases, const TextStyle& style, double width) {
    const QString text = phrases.join(QString());
    const double whole = naturalWidth(text, style);
    if (whole <= width || text.isEmpty())
        return {text};
    std::vector<qsizetype> cuts{0};
    QList<qsizetype> phraseEnds;
    for (const QString& phrase : phrases)
        phraseEnds += (phraseEnds.isEmpty() ? 0 : phraseEnds.back()) + phrase.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() > 0) {
        if (finder.position() == text.size() || mayPart(text, finder.position()))
            cuts.push_back(finder.position());
    }
    // The cheapest way to each cut: lines near the even width, a cut within a phrase costs as much as five characters'
    // difference.
    const double even = whole / std::ceil(whole / width);
    const double within = grid::pt(style.pointSize) * 5;
    std::vector<double> cost(cuts.size(), std::numeric_limits<double>::infinity());
    std::vector<size_t> from(cuts.size(), 0);
    cost[0] = 0;
    for (size_t to = 1; to < cuts.size(); ++to) {
        for (size_t start = to; start-- > 0;) {
            const double length = naturalWidth(text.sliced(cuts[start], cuts[to] - cuts[start]), style);
            if (length > width)
                break;
            const double penalty = phraseEnds.contains(cuts[to]) ? 0 : within * within;
            const double here = cost[start] + (length - even) * (length - even) + penalty;
            if (here < cost[to]) {
                cost[to] = here;
                from[to] = start;
            }
        }
    }
    QStringList lines;
    for (size_t to = cuts.size() - 1; to > 0; to = from[to])
        lines.prepend(text.sliced(cuts[from[to]], cuts[to] - cuts[from[to]]));
    return lines;
}

} // namespace xundu::ui::print
