#include "ui/widgets/Chip.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kPadding = 6;

} // namespace

Chip::Chip(const LightValue& light, const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setLight(light);
}

Chip::Chip(const QString& word, const Theme& theme, Tag tag, QWidget* parent) : QWidget(parent), m_theme(theme), m_tag(tag) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setWord(word);
}

void Chip::setLight(const LightValue& light) {
    m_light = light;
    setAccessibleName(light.spoken());
    setToolTip(light.note);
    updateGeometry();
    update();
}

void Chip::setWord(const QString& word) {
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    if (m_light)
        return LightPainter(m_theme).chipSize(*m_light);
    return {qCeil(widthOf(m_word, m_theme.font(Type::SecondaryMedium))) + 2 * kPadding, m_theme.scaled(metrics::kChip)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_light) {
        LightPainter(m_theme).chip(painter, rect(), *m_light);
        return;
    }
    const bool accent = m_tag == Tag::Accent;
    drawBox(painter, rect(), metrics::kChipRadius, accent ? m_theme.tint : m_theme.of(progress::Light::None).ground, QColor());
    drawLine(painter, QRectF(rect()).adjusted(0, 0, 1, 0), m_word, m_theme.font(Type::SecondaryMedium),
             accent ? m_theme.accent : m_theme.text2, Qt::AlignHCenter);
}

void Chip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace xundu::ui
