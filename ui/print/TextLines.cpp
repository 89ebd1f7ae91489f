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

constexpr double endless = grid::mm(140000); ///< about the widest line that Qt knows

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
    using Key = std::tuple<FontClass, double, bool, QString>;
    thread_local std::map<Key, QFont> made;
    const Key key{fontClass, style.pointSize, style.onGrid, ownFamily(fontClass)};
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

/// The rules of Unicode leave these at the start of a line.
bool mayStartLine(QChar c) {
    static const QString forbidden = u"—–…⋯·•～〜‐－-/／%％‰℃°"_s;
    return !forbidden.contains(c);
}

/// A digit and the word that counts it stay together.
bool mayPart(const QString& text, qsizetype at) {
    static const QString counters = u"年月日号项家旬"_s;
    return mayStartLine(text[at]) && !(text[at - 1].isDigit() && counters.contains(text[at]));
}

/// Chinese text is broken before quotation marks that open and after those that close, which Unicode cannot tell from apostrophes
/// and joins to both neighbours (UAX 14, LB19).
bool mayPartAtQuote(const QString& text, qsizetype at) {
    static const QString opening = u"“‘（〔【《〈「『"_s;
    static const QString closing = u"”’）〕】》〉」』，。、；：？！"_s;
    static const QString quotes = u"“”‘’"_s;
    const QChar before = text[at - 1];
    const QChar after = text[at];
    const auto isChinese = [](QChar c) { return c >= u'\u2E80' || quotes.contains(c); };
    const bool atQuote = after == u'“' || after == u'‘' || before == u'”' || before == u'’';
    return atQuote && isChinese(before) && isChinese(after) && !opening.contains(before) && !closing.contains(after);
}

/// Where a line of the text may end: whether before each of its characters.
std::vector<bool> lineEnds(const QString& text) {
    std::vector<bool> ends(static_cast<std::size_t>(text.size()), false);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() > 0 && finder.position() < text.size())
        ends[static_cast<std::size_t>(finder.position())] = true;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const auto i = static_cast<std::size_t>(at);
        ends[i] = (ends[i] || mayPartAtQuote(text, at)) && mayPart(text, at);
    }
    return ends;
}

/// What Qt counts as a line's columns.
int columnsOf(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int columns = 0;
    while (finder.toNextBoundary() > 0)
        ++columns;
    return columns;
}

/// Qt fills each line with all that it holds; the line then ends at the last place where it may, if it has one.
void breakLines(QTextLayout& layout, const TextStyle& style, double width) {
    const QString text = layout.text();
    std::vector<bool> ends; // found for the first line that does not hold the rest
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qsizetype start = line.textStart();
        const double room = width - (start == 0 ? style.indent : 0);
        line.setLineWidth(room);
        line.setPosition({width - room, 0});
        const qsizetype full = start + line.textLength();
        if (full >= text.size() || text[full - 1] == QChar::LineSeparator)
            continue;
        if (ends.empty())
            ends = lineEnds(text);
        qsizetype end = full;
        while (end > start && !ends[static_cast<std::size_t>(end)])
            --end;
        if (end > start && end < full)
            line.setNumColumns(columnsOf(text.sliced(start, end - start)), room);
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
    option.setWrapMode(QTextOption::WrapAnywhere);
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
    return setLines(text, style, endless)->lineAt(0).naturalTextWidth();
}

QStringList balancedLines(const QStringList& phrases, const TextStyle& style, double width) {
    const QString text = phrases.join(QString());
    const Lines set = setLines(text, style, endless);
    const QTextLine line = set->lineAt(0);
    const double whole = line.naturalTextWidth();
    if (whole <= width)
        return {text};
    std::vector<bool> ends = lineEnds(text);
    ends.push_back(true);
    std::vector<bool> phraseEnds(ends.size(), false);
    qsizetype phraseEnd = 0;
    for (const QString& phrase : phrases)
        phraseEnds[static_cast<std::size_t>(phraseEnd += phrase.size())] = true;
    struct Cut {
        qsizetype at = 0;
        double x = 0;
        double penalty = 0; ///< of a line that ends here
        double cost = 0;    ///< of the cheapest way here
        std::size_t from = 0;
    };
    // Lines near the even width cost least; a cut within a phrase costs as much as five characters' difference.
    const double even = whole / std::ceil(whole / width);
    const double within = grid::pt(style.pointSize) * 5;
    std::vector<Cut> cuts{Cut{.x = line.cursorToX(0)}};
    for (std::size_t at = 1; at < ends.size(); ++at) {
        if (ends[at])
            cuts.push_back({.at = static_cast<qsizetype>(at),
                            .x = line.cursorToX(static_cast<int>(at)),
                            .penalty = phraseEnds[at] ? 0 : within * within});
    }
    for (std::size_t to = 1; to < cuts.size(); ++to) {
        cuts[to].cost = std::numeric_limits<double>::infinity();
        for (std::size_t from = to; from-- > 0;) {
            const double length = cuts[to].x - cuts[from].x;
            if (length > width && from + 1 < to)
                break; // a piece that no line holds is a line of its own
            const double cost = cuts[from].cost + (length - even) * (length - even) + cuts[to].penalty;
            if (cost < cuts[to].cost) {
                cuts[to].cost = cost;
                cuts[to].from = from;
            }
        }
    }
    QStringList lines;
    for (std::size_t to = cuts.size() - 1; to > 0; to = cuts[to].from) {
        const qsizetype start = cuts[cuts[to].from].at;
        lines.prepend(text.sliced(start, cuts[to].at - start));
    }
    return lines;
}

} // namespace xundu::ui::print
