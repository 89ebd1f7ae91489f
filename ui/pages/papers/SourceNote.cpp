#include "ui/pages/papers/SourceNote.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr double padding = 8, paddingY = 5, away = 4;
constexpr double tallest = 1000; ///< no note is as high

/// Between words where each has room, else where the room ends.
int wrappingOf(const SourceNote::Line& line, double width, const Theme& theme) {
    const QRectF taken = QFontMetricsF(theme.font(line.type)).boundingRect({0, 0, width, tallest}, Qt::TextWordWrap, line.words);
    return taken.width() <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

/// How many lines the words take within the width.
int linesOf(const SourceNote::Line& line, double width, const Theme& theme) {
    const QFontMetricsF metrics(theme.font(line.type));
    const QRectF taken = metrics.boundingRect({0, 0, width, tallest}, wrappingOf(line, width, theme), line.words);
    return std::max(1, qRound(taken.height() / metrics.lineSpacing()));
}

} // namespace

QString SourceNote::spoken() const {
    QString words;
    for (const Line& line : lines)
        words += (words.isEmpty() ? QString() : QStringLiteral(", ")) + line.words;
    return words;
}

QSizeF sizeOf(const SourceNote& note, double widest, const Theme& theme) {
    double width = 0, height = 0;
    for (const SourceNote::Line& line : note.lines) {
        width = std::max(width, std::min(widest, widthOf(line.words, theme.font(line.type)) + 1));
        height += linesOf(line, widest, theme) * theme.lineHeight(line.type);
    }
    return {width + 2 * padding, height + 2 * paddingY};
}

void paintNote(QPainter& painter, const SourceNote& note, const QRectF& frame, const Theme& theme) {
    drawBox(painter, frame, metrics::kControlRadius, theme.surface, theme.accent);
    QRectF place = frame.adjusted(padding, paddingY, -padding, 0);
    for (const SourceNote::Line& line : note.lines) {
        place.setHeight(linesOf(line, place.width(), theme) * theme.lineHeight(line.type));
        painter.setFont(theme.font(line.type));
        painter.setPen(colourOf(line.ink, theme));
        painter.drawText(place, wrappingOf(line, place.width(), theme), line.words);
        place.moveTop(place.bottom());
    }
}

std::optional<QRectF> placeBeside(const QRectF& number, QSizeF size, const QRectF& view, const std::vector<QRectF>& texts) {
    const QRectF room = view.adjusted(away, away, -away, -away);
    std::vector<double> lefts{room.left(), room.right() - size.width()};
    std::vector<double> tops{
        std::clamp(number.center().y() - size.height() / 2, room.top(), std::max(room.top(), room.bottom() - size.height())),
        room.top(), room.bottom() - size.height()};
    for (const QRectF& text : texts) {
        lefts.insert(lefts.end(), {text.left() - away - size.width(), text.right() + away});
        tops.insert(tops.end(), {text.top() - away - size.height(), text.bottom() + away});
    }
    lefts.push_back(
        std::clamp(number.center().x() - size.width() / 2, room.left(), std::max(room.left(), room.right() - size.width())));
    std::optional<QRectF> best;
    double least = 0;
    for (const double top : tops) {
        for (const double left : lefts) {
            const QRectF place(QPointF(left, top), size);
            const bool free = room.contains(place) && std::none_of(texts.begin(), texts.end(),
                                                                   [&](const QRectF& text) { return text.intersects(place); });
            // A line that runs level with the number disturbs least.
            const double distance = std::abs(place.center().x() - number.center().x()) +
                                    3 * std::max({0.0, place.top() - number.bottom(), number.top() - place.bottom()});
            if (free && (!best || distance < least)) {
                best = place;
                least = distance;
            }
        }
    }
    return best;
}

} // namespace xundu::ui
