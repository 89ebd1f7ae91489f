#include "ui/widgets/SearchField.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kIconLeft = 10, kWordsLeft = 24, kBadgeRight = 9, kBadgePadding = 5, kBadgeHeight = 18;

} // namespace

SearchField::SearchField(const QString& name, const Theme& theme, Icon drawing, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_drawing(drawing) {
    setPlaceholderText(name);
    setAccessibleName(name);
    setProperty("typeRole", static_cast<int>(Type::Secondary));
    setTextMargins(kWordsLeft, 0, 0, 0);
}

void SearchField::setKeyHint(const QKeySequence& keys) {
    m_keys = keys;
    setToolTip(keys.isEmpty() ? QString() : tr("%1 (%2)").arg(placeholderText(), keys.toString(QKeySequence::NativeText)));
    update();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    constexpr int side = metrics::kIconButton;
    paintIcon(painter, m_drawing, QRectF(kIconLeft, (height() - side) / 2.0, side, side),
              isEnabled() ? m_theme.text2 : m_theme.disabled);
    if (m_keys.isEmpty() || !text().isEmpty())
        return;
    const QFont font = m_theme.font(Type::Axis);
    const QString words = m_keys.toString(QKeySequence::NativeText);
    const double badgeWidth = widthOf(words, font) + 2 * kBadgePadding;
    const double badgeHeight = m_theme.scaled(kBadgeHeight);
    const QRectF badge(width() - kBadgeRight - badgeWidth, (height() - badgeHeight) / 2, badgeWidth, badgeHeight);
    drawBox(painter, badge, metrics::kChipRadius, m_theme.subtle, m_theme.lineStrong);
    drawLine(painter, badge, words, font, m_theme.text2, Qt::AlignHCenter);
}

} // namespace xundu::ui
