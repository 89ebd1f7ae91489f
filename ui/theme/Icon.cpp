#include "ui/theme/Icon.h"

#include "ui/theme/Resource.h"
#include "ui/theme/Theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace xundu::ui {

namespace {

constexpr std::array kFiles{
    "add",        "arrow-right", "backup", "calendar", "check",   "chevron-down", "chevron-left", "chevron-right",
    "chevron-up", "clock",       "close",  "collapse", "collect", "copy",         "delete",       "error",
    "evaluation", "expand",      "export", "file",     "filter",  "folder",       "formula",      "help",
    "indicators", "information", "lock",   "meetings", "menu",    "more",         "notices",      "overview",
    "papers",     "pen",         "person", "print",    "redo",    "rule",         "schedule",     "search",
    "settings",   "table",       "tasks",  "trial",    "undo",    "units",        "warning",      "workbench",
};

constexpr auto kIcons = [] {
    std::array<Icon, kFiles.size()> icons{};
    for (size_t i = 0; i < icons.size(); ++i)
        icons[i] = static_cast<Icon>(i);
    return icons;
}();
static_assert(kIcons.back() == Icon::Workbench);

constexpr double kGrid = 20;
constexpr double kStroke = 1.5;

QByteArray drawing(Icon name) {
    return resource(QStringLiteral("icons/%1.svg").arg(QLatin1String(kFiles[static_cast<size_t>(name)])));
}

/// @p side in logical pixels decides how thick the stroke is on the grid.
QPixmap rendered(Icon name, double side, double ratio, const QColor& colour) {
    const int pixels = qRound(side * ratio);
    if (pixels < 1) // a button that has no room yet
        return {};
    const auto key = QStringLiteral("xundu-icon-%1-%2-%3-%4").arg(static_cast<int>(name)).arg(side).arg(ratio).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("#000", colour.name().toLatin1());
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(kStroke * kGrid / side) + '"');
    pixmap = QPixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(IconInk ink, const Theme& theme) {
    switch (ink) {
    case IconInk::Text:
        return theme.text;
    case IconInk::Text2:
        return theme.text2;
    case IconInk::Text3:
        return theme.text3;
    case IconInk::Accent:
        return theme.accent;
    case IconInk::OnAccent:
        return theme.onAccent;
    case IconInk::Red:
        return theme.of(progress::Light::Red).text;
    case IconInk::Yellow:
        return theme.of(progress::Light::Yellow).text;
    }
    Q_UNREACHABLE();
}

class LineEngine : public QIconEngine {
public:
    LineEngine(Icon name, const Theme& theme, IconInk ink) : m_name(name), m_theme(theme), m_ink(ink) {}

    QIconEngine* clone() const override { return new LineEngine(m_name, m_theme, m_ink); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, m_name, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    /// @p size is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        return rendered(m_name, qMin(size.width(), size.height()) / scale, scale, colour(mode, state));
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled)
            return m_theme.disabled;
        return state == QIcon::On ? m_theme.accent : colourOf(m_ink, m_theme);
    }

    Icon m_name;
    const Theme& m_theme;
    IconInk m_ink;
};

} // namespace

std::span<const Icon> allIcons() { return kIcons; }

QIcon icon(Icon name, const Theme& theme, IconInk ink) { return QIcon(new LineEngine(name, theme, ink)); }

void paintIcon(QPainter& painter, Icon name, const QRectF& rect, const QColor& colour) {
    const double side = qMin(rect.width(), rect.height());
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF corner = rect.center() - QPointF(side, side) / 2;
    const QPointF snapped(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio);
    painter.drawPixmap(snapped, rendered(name, side, ratio, colour));
}

void paintMark(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 24, rect.height() / 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 0, 24, 24), 5, 5);
    QColor past = theme.onAccent;
    past.setAlphaF(0.55F);
    painter.fillRect(QRectF(5, 6, 3.7, 12), past);
    painter.fillRect(QRectF(10.1, 6, 3.8, 12), theme.onAccent);
    painter.setPen(QPen(past, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(15.7, 6.2, 3.2, 11.6));
    painter.restore();
}

} // namespace xundu::ui
