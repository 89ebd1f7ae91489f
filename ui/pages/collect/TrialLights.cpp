#include "ui/pages/collect/TrialLights.h"

#include "core/progress/LightCounts.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace xundu::ui {
namespace {

using progress::Light;

constexpr auto& order = progress::kGravestFirst;
constexpr int kHeight = 46, kWidth = 300, kGlyphY = 13, kNumberTop = 22, kNumberHeight = 20;

} // namespace

TrialLights::TrialLights(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    fixHeight(*this, theme, kHeight);
    setAccessibleRole(*this, QAccessible::StaticText);
}

QSize TrialLights::sizeHint() const { return {m_theme.scaled(kWidth), m_theme.scaled(kHeight)}; }

void TrialLights::setCounts(const Counts& before, const Counts& after) {
    m_before = before;
    m_after = after;
    QStringList spoken;
    for (const Light light : order) {
        const auto i = static_cast<std::size_t>(light);
        const QString word = progress::word(light);
        spoken << (before[i] == after[i] ? tr("%1 %2").arg(word).arg(after[i])
                                         : tr("%1 %2 before, %3 after").arg(word).arg(before[i]).arg(after[i]));
    }
    setAccessibleName(spoken.join(u' '));
    setToolTip(spoken.join(u'\n'));
    update();
}

void TrialLights::paintCell(QPainter& painter, const QRectF& cell, Light light) const {
    const auto i = static_cast<std::size_t>(light);
    const bool changes = m_before[i] != m_after[i];
    if (changes)
        painter.fillRect(cell, m_theme.tint);
    const LightValue value{light, {}, false, false, {}};
    LightPainter(m_theme).glyph(painter, {cell.center().x(), cell.top() + m_theme.scaled(kGlyphY)}, metrics::kGlyphCount, value);
    const QRectF line(cell.left(), cell.top() + m_theme.scaled(kNumberTop), cell.width(), m_theme.scaled(kNumberHeight));
    const QString after = QString::number(m_after[i]);
    const QFont plain = m_theme.font(Type::Body);
    if (!changes) {
        drawLine(painter, line, after, plain, m_theme.text, Qt::AlignHCenter);
        return;
    }
    const QString before = QStringLiteral("%1 → ").arg(m_before[i]);
    const QFont strong = m_theme.font(Type::BodyStrong);
    const double width = widthOf(before, plain) + widthOf(after, strong);
    const double left = line.center().x() - width / 2;
    drawLine(painter, {left, line.top(), width + 1, line.height()}, before, plain, m_theme.text2);
    drawLine(painter, {left + widthOf(before, plain), line.top(), width, line.height()}, after, strong, m_theme.text);
}

void TrialLights::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()), metrics::kControlRadius, metrics::kControlRadius);
    painter.setClipPath(clip);
    const double width = this->width() / double(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QRectF cell(std::round(double(i) * width), 0, std::round(width), height());
        paintCell(painter, cell, order[i]);
        if (i > 0)
            painter.fillRect(QRectF(cell.left(), 0, 1, height()), m_theme.line);
    }
    painter.setClipping(false);
    drawBox(painter, rect(), metrics::kControlRadius, QColor(), m_theme.line);
}

} // namespace xundu::ui
