#include "ui/widgets/SearchField.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace xundu::ui {

namespace {

constexpr int kIconLeft = 10, kWordsLeft = 8, kBadgeRight = 9, kBadgePadding = 5, kBadgeHeight = 18;

} // namespace

SearchField::SearchField(const QString& name, const Theme& theme, Icon drawing, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_drawing(drawing) {
    setPlaceholderText(name);
    setAccessibleName(name);
    setProperty("typeRole", static_cast<int>(Type::Secondary));
    connect(this, &QLineEdit::textChanged, this, &SearchField::fitWords);
    followTextSize(*this, [this] { fitWords(); });
}

void SearchField::setKeyHint(const QKeySequence& keys) {
    m_keys = keys;
    setToolTip(keys.isEmpty() ? QString() : tr("%1 (%2)").arg(placeholderText(), keys.toString(QKeySequence::NativeText)));
    fitWords();
}

bool SearchField::showsKeys() const { return !m_keys.isEmpty() && text().isEmpty(); }

double SearchField::badgeWidth() const {
    return widthOf(m_keys.toString(QKeySequence::NativeText), m_theme.font(Type::Axis)) + 2 * kBadgePadding;
}

void SearchField::fitWords() {
    setTextMargins(kWordsLeft + m_theme.scaled(metrics::kIconButton), 0, showsKeys() ? qCeil(badgeWidth()) + kBadgeRight : 0, 0);
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
    const double side = m_theme.scaled(metrics::kIconButton);
    paintIcon(painter, m_drawing, QRectF(kIconLeft, (height() - side) / 2, side, side),
              isEnabled() ? m_theme.text2 : m_theme.disabled);
    if (!showsKeys())
        return;
    const QFont font = m_theme.font(Type::Axis);
    const QString words = m_keys.toString(QKeySequence::NativeText);
    const double width = badgeWidth();
    const double badgeHeight = m_theme.scaled(kBadgeHeight);
    const QRectF badge(rect().right() + 1 - kBadgeRight - width, (height() - badgeHeight) / 2, width, badgeHeight);
    drawBox(painter, badge, metrics::kChipRadius, m_theme.subtle, m_theme.lineStrong);
    drawLine(painter, badge, words, font, m_theme.text2, Qt::AlignHCenter);
}

} // namespace xundu::ui
