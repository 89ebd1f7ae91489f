#include "ui/pages/setup/CountButton.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {
namespace {

constexpr int tall = 56, padding = 12, above = 7, underline = 2;

} // namespace

CountButton::CountButton(const QString& what, const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setText(what);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCount(0);
}

void CountButton::setCount(int count) {
    m_count = count;
    setEnabled(count > 0);
    setAccessibleName(tr("%1: %2").arg(text()).arg(count));
    update();
}

QSize CountButton::sizeHint() const {
    return {qCeil(widthOf(text(), m_theme.font(Type::Secondary))) + 2 * padding, m_theme.scaled(tall)};
}

void CountButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked();
    const QColor ground = on || isDown() ? m_theme.tint : isEnabled() && underMouse() ? m_theme.hover : m_theme.surface;
    painter.fillRect(rect(), ground);
    const double top = m_theme.scaled(above);
    const QRectF words(padding, top, width() - 2 * padding, m_theme.lineHeight(Type::Secondary));
    drawLine(painter, words, text(), m_theme.font(Type::Secondary), on ? m_theme.accent : m_theme.text2);
    const QRectF number(padding, words.bottom(), words.width(), m_theme.lineHeight(Type::PageTitle));
    drawLine(painter, number, QString::number(m_count), m_theme.font(Type::PageTitle),
             !isEnabled() ? m_theme.text3
             : on         ? m_theme.accent
                          : m_theme.text);
    if (on)
        painter.fillRect(QRect(0, height() - underline, width(), underline), m_theme.accent);
    if (showsKeyboardFocus(this))
        drawBox(painter, rect(), metrics::kControlRadius, QColor(), m_theme.accent, metrics::kFocus);
}

} // namespace xundu::ui
