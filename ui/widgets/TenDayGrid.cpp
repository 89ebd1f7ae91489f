#include "ui/widgets/TenDayGrid.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace xundu::ui {

using calendar::TenDay;
using calendar::TenDayPart;

namespace {

constexpr int kMonth = 48, kCell = 56, kRow = 26, kParts = 3, kLock = 10;

} // namespace

TenDayGrid::TenDayGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_cursor(TenDay::containing(QDate(2000, 1, 1))),
      m_chosen(m_cursor),
      m_first(TenDay::firstOf(1900)),
      m_last(TenDay::lastOf(2999)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::List);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TenDayGrid::setChosen(TenDay period) {
    m_chosen = period;
    moveCursor(period);
    update();
}

void TenDayGrid::setThisTenDay(std::optional<TenDay> period) {
    m_this = period;
    update();
}

void TenDayGrid::setRange(TenDay first, TenDay last) {
    m_first = first;
    m_last = last;
    moveCursor(m_cursor);
}

void TenDayGrid::setClosed(std::set<TenDay> closed) {
    m_closed = std::move(closed);
    update();
}

void TenDayGrid::moveCursor(TenDay period) {
    m_cursor = std::clamp(period, m_first, m_last);
    setAccessibleName(spoken(m_cursor));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT cursorMoved();
}

QString TenDayGrid::spoken(TenDay period) const {
    QString words = period.displayName();
    if (period == m_this)
        words = tr("%1, this ten-day").arg(words);
    return m_closed.contains(period) ? tr("%1, closed").arg(words) : words;
}

QSize TenDayGrid::sizeHint() const { return {m_theme.scaled(kMonth + kParts * kCell), m_theme.scaled(12 * kRow)}; }

QRectF TenDayGrid::cell(TenDay period) const {
    const double k = m_theme.textScale / 100.0;
    return {(kMonth + kCell * static_cast<int>(period.part())) * k, kRow * (period.month() - 1) * k, kCell * k, kRow * k};
}

std::optional<TenDay> TenDayGrid::at(const QPointF& point) const {
    for (int i = 0; i < 36; ++i) {
        const TenDay period = TenDay::firstOf(year()).plus(i);
        if (cell(period).contains(point))
            return period;
    }
    return std::nullopt;
}

void TenDayGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    for (int i = 0; i < 36; ++i) {
        const TenDay period = TenDay::firstOf(year()).plus(i);
        const QRectF box = cell(period);
        if (period.part() == TenDayPart::Early) {
            const QString month = QLocale().standaloneMonthName(period.month(), QLocale::ShortFormat);
            drawLine(painter, QRectF(0, box.top(), box.left() - 10, box.height()), month, m_theme.font(Type::Secondary),
                     m_theme.text3, Qt::AlignRight);
        }
        paintCell(painter, period);
    }
}

void TenDayGrid::paintCell(QPainter& painter, TenDay period) const {
    const QRectF box = cell(period).adjusted(1, 1, -1, -1);
    const bool closed = m_closed.contains(period);
    const bool chosen = period == m_chosen;
    QColor ground = closed ? m_theme.shade : QColor();
    if (chosen)
        ground = m_theme.tint;
    else if (period == m_hovered && canChoose(period))
        ground = m_theme.hover;
    const bool framed = hasFocus() && period == m_cursor;
    drawBox(painter, box, metrics::kChipRadius, ground, framed ? m_theme.accent : QColor(), metrics::kFocus);
    const QString part = period.part() == TenDayPart::Early ? tr("Early")
                         : period.part() == TenDayPart::Mid ? tr("Mid")
                                                            : tr("Late");
    const bool strong = chosen || period == m_this;
    const QColor ink = !canChoose(period) ? m_theme.disabled : strong ? m_theme.accent : closed ? m_theme.text2 : m_theme.text;
    drawLine(painter, box, part, m_theme.font(strong ? Type::BodyStrong : Type::Body), ink, Qt::AlignHCenter);
    if (period == m_this)
        painter.fillRect(snapped(painter, QRectF(box.center().x() - 8, box.bottom() - 4, 16, 2)), m_theme.accent);
    if (closed) {
        const double side = m_theme.scaled(kLock);
        paintIcon(painter, Icon::Lock, QRectF(box.right() - 3 - side, box.center().y() - side / 2, side, side), m_theme.text3);
    }
}

void TenDayGrid::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor.plus(-1));
    case Qt::Key_Right:
        return moveCursor(m_cursor.plus(1));
    case Qt::Key_Up:
        return moveCursor(m_cursor.plus(-kParts));
    case Qt::Key_Down:
        return moveCursor(m_cursor.plus(kParts));
    case Qt::Key_PageUp:
        return moveCursor(m_cursor.plus(-36));
    case Qt::Key_PageDown:
        return moveCursor(m_cursor.plus(36));
    case Qt::Key_Home:
        return moveCursor(m_this.value_or(m_chosen));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TenDayGrid::mouseMoveEvent(QMouseEvent* event) {
    const auto period = at(event->position());
    setToolTip(period ? spoken(*period) : QString());
    m_hovered = period;
    update();
}

void TenDayGrid::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void TenDayGrid::mousePressEvent(QMouseEvent* event) {
    const auto period = at(event->position());
    if (!period || !canChoose(*period))
        return;
    moveCursor(*period);
    Q_EMIT chosen(*period);
}

} // namespace xundu::ui
