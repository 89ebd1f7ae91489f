#include "ui/pages/overview/TileWidget.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace xundu::ui {
namespace {

constexpr int tall = 80, low = 58, least = 120, usual = 188;
constexpr int labelMiddle = 18, numberMiddle = 43, lineMiddle = 65, lineHeight = 20, numberHeight = 30;
constexpr int glyphWidth = 24, numberGap = 4;
constexpr int periods = 36, stripHeight = 6;

} // namespace

TileWidget::TileWidget(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void TileWidget::setTile(const Tile& tile) {
    m_tile = tile;
    const QString number = QStringLiteral("%1 %2").arg(tile.number, tile.rest).trimmed();
    setAccessibleName(tr("%1: %2", "label, number").arg(tile.label, number));
    setAccessibleDescription(tile.line);
    setToolTip(tile.line.isEmpty() ? accessibleName() : accessibleName() + u'\n' + tile.line);
    updateGeometry();
    update();
}

void TileWidget::setShowsLine(bool on) {
    m_showsLine = on;
    updateGeometry();
    update();
}

QSize TileWidget::sizeHint() const { return {m_theme.scaled(usual), m_theme.scaled(m_showsLine ? tall : low)}; }

/// Words and number are never cut; the line below them may be.
QSize TileWidget::minimumSizeHint() const {
    const double number = (m_tile.light ? m_theme.scaled(glyphWidth) : 0) +
                          widthOf(m_tile.number, m_theme.font(Type::TileNumber)) + numberGap +
                          widthOf(m_tile.rest, m_theme.font(Type::Body));
    const double words = qMax(number, widthOf(m_tile.label, m_theme.font(Type::Body)));
    return {qMax(m_theme.scaled(least), qCeil(words) + 2 * metrics::kCardPadding), sizeHint().height()};
}

void TileWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), metrics::kCardRadius, underMouse() ? m_theme.hover : m_theme.surface, m_theme.line);
    const auto line = [this](int middle, int height) {
        return QRectF(metrics::kCardPadding, m_theme.scaled(middle) - m_theme.scaled(height) / 2.0,
                      width() - 2 * metrics::kCardPadding, m_theme.scaled(height));
    };
    drawLine(painter, line(labelMiddle, lineHeight), m_tile.label, m_theme.font(Type::Body), m_theme.text2);
    paintNumber(painter, line(numberMiddle, numberHeight));
    if (m_showsLine && m_tile.periodsGone)
        paintYear(painter, line(lineMiddle, lineHeight));
    else if (m_showsLine)
        drawLine(painter, line(lineMiddle, lineHeight), m_tile.line, m_theme.font(Type::Secondary), m_theme.text3);
    if (showsKeyboardFocus(this))
        drawBox(painter, rect(), metrics::kCardRadius, QColor(), m_theme.accent, metrics::kFocus);
}

void TileWidget::paintNumber(QPainter& painter, const QRectF& line) const {
    double x = line.left();
    if (m_tile.light) {
        LightPainter(m_theme).glyph(painter, {x + m_theme.scaled(metrics::kGlyphHeading) / 2.0, line.center().y()},
                                    metrics::kGlyphHeading, *m_tile.light);
        x += m_theme.scaled(glyphWidth);
    }
    const QFont big = m_theme.font(Type::TileNumber);
    const double number = widthOf(m_tile.number, big);
    drawLine(painter, QRectF(x, line.top(), number + 1, line.height()), m_tile.number, big, m_theme.text);
    x += number + numberGap;
    drawLine(painter, QRectF(x, line.top() + m_theme.scaled(4), line.right() - x, line.height()), m_tile.rest,
             m_theme.font(Type::Body), m_theme.text2);
}

void TileWidget::paintYear(QPainter& painter, const QRectF& line) const {
    const double each = line.width() / periods;
    const double height = m_theme.scaled(stripHeight);
    for (int i = 0; i < periods; ++i) {
        const QColor& colour = i + 1 < *m_tile.periodsGone    ? m_theme.series2
                               : i + 1 == *m_tile.periodsGone ? m_theme.series1
                                                              : m_theme.band1;
        painter.fillRect(snapped(painter, QRectF(line.left() + i * each, line.center().y() - height / 2, each - 1, height)),
                         colour);
    }
}

void TileWidget::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace xundu::ui
