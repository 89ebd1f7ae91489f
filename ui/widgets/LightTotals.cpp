#include "ui/widgets/LightTotals.h"

#include "core/progress/LightCounts.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

using progress::kGravestFirst;
using progress::Light;

namespace {

constexpr int kHeight = 36, kWidth = 380, kGlyphLeft = 20, kNumberLeft = 31, kGap = 5;

} // namespace

LightTotals::LightTotals(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
}

void LightTotals::setCounts(const LightCounts& now, const std::optional<LightCounts>& before) {
    m_now = now;
    m_before = before;
    QStringList words;
    for (const Light light : kGravestFirst)
        words << tr("%1: %2 %3")
                     .arg(progress::word(light))
                     .arg(now.counts[static_cast<std::size_t>(light)])
                     .arg(difference(light))
                     .trimmed();
    setAccessibleName(words.join(tr(", ")));
    update();
}

QString LightTotals::difference(Light light) const {
    if (!m_before)
        return {};
    const auto place = static_cast<std::size_t>(light);
    const int by = m_now.counts[place] - m_before->counts[place];
    return by == 0 ? QString() : by > 0 ? u'+' + QString::number(by) : QChar(0x2212) + QString::number(-by);
}

QSize LightTotals::sizeHint() const { return {m_theme.scaled(kWidth), m_theme.scaled(kHeight)}; }

void LightTotals::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const LightPainter lights(m_theme);
    const double each = width() / static_cast<double>(kGravestFirst.size());
    const double scale = m_theme.textScale / 100.0;
    const QFont number = m_theme.font(Type::TenDay);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
    for (std::size_t i = 0; i < kGravestFirst.size(); ++i) {
        const QRectF box(static_cast<double>(i) * each, 0, each, height() - 1);
        if (i > 0)
            painter.fillRect(snapped(painter, QRectF(box.left(), 0, 1, box.height())), m_theme.line);
        lights.glyph(painter, {box.left() + kGlyphLeft * scale, box.center().y()}, metrics::kGlyphCount,
                     LightValue{.light = kGravestFirst[i]});
        const QString count = QString::number(m_now.counts[static_cast<std::size_t>(kGravestFirst[i])]);
        const QRectF words = box.adjusted(kNumberLeft * scale, 0, 0, 0);
        drawLine(painter, words, count, number, m_theme.text);
        drawLine(painter, words.adjusted(widthOf(count, number) + kGap, 0, 0, 0), difference(kGravestFirst[i]),
                 m_theme.font(Type::Secondary), m_theme.text3);
    }
}

} // namespace xundu::ui
