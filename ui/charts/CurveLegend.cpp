#include "ui/charts/CurveLegend.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr int kLine = 16, kBox = 18, kBoxHeight = 12, kGlyph = 8;
constexpr double kGap = 5, kItemGap = 12;
constexpr std::array kZones{Light::Green, Light::Yellow, Light::Red};

} // namespace

CurveLegend::CurveLegend(Kind kind, const Theme& theme, QWidget* parent) : QWidget(parent), m_kind(kind), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(words().join(QStringLiteral(", ")));
}

QStringList CurveLegend::words() const {
    if (m_kind == Kind::Lines)
        return {tr("Actual"), tr("Pace"), tr("Forecast")};
    return {tr("On pace"), tr("Behind"), tr("Far behind")};
}

double CurveLegend::signWidth() const { return m_theme.scaled(m_kind == Kind::Lines ? kLine : kBox); }

QSize CurveLegend::sizeHint() const {
    double width = -kItemGap;
    for (const QString& word : words())
        width += signWidth() + kGap + widthOf(word, m_theme.font(Type::Secondary)) + kItemGap;
    return {qCeil(width), m_theme.lineHeight(Type::Secondary)};
}

void CurveLegend::paintLineSign(QPainter& painter, int item, double x, double y) const {
    QPen pen(item == 1 ? m_theme.text2 : m_theme.accent, item == 0 ? 2 : 1.5, Qt::SolidLine, Qt::FlatCap);
    if (item == 1)
        pen.setDashPattern({5 / 1.5, 3 / 1.5});
    if (item == 2)
        pen.setDashPattern({2 / 1.5, 3 / 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, y), QPointF(x + signWidth(), y));
}

void CurveLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont font = m_theme.font(Type::Secondary);
    double x = 0;
    int item = 0;
    for (const QString& word : words()) {
        const double middle = height() / 2.0;
        if (m_kind == Kind::Lines) {
            paintLineSign(painter, item, x, middle);
        } else {
            const LightInk& ink = m_theme.of(kZones[static_cast<size_t>(item)]);
            const double box = m_theme.scaled(kBoxHeight);
            drawBox(painter, QRectF(x, middle - box / 2, signWidth(), box), 2, ink.ground, ink.outline);
            LightPainter(m_theme).glyph(painter, {x + signWidth() / 2, middle}, kGlyph,
                                        {.light = kZones[static_cast<size_t>(item)]});
        }
        x += signWidth() + kGap;
        const double width = widthOf(word, font);
        drawLine(painter, QRectF(x, 0, width + 1, height()), word, font, m_theme.text2);
        x += width + kItemGap;
        ++item;
    }
}

} // namespace xundu::ui
