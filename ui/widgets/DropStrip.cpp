#include "ui/widgets/DropStrip.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace xundu::ui {
namespace {

constexpr int kHeight = 46, kIconLeft = 16, kIconSide = 18, kGap = 10;
constexpr double kDash = 1.5;

} // namespace

QStringList draggedPaths(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DropStrip::DropStrip(const QString& sentence, const QString& hint, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sentence(new Label(sentence, Type::BodyMedium)),
      m_hint(new Label(hint, Type::Secondary, Ink::Text2)),
      m_row(new QHBoxLayout(this)) {
    followTextSize(*this, [this] { m_row->setContentsMargins(kIconLeft + m_theme.scaled(kIconSide) + kGap, 0, 14, 0); });
    m_row->setSpacing(kGap);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_row->addWidget(m_sentence);
    m_row->addWidget(m_hint);
    m_row->addStretch(1);
    fixHeight(*this, theme, kHeight);
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
}

void DropStrip::addButton(Button* button) { m_row->addWidget(button); }

void DropStrip::setDragging(bool dragging) {
    m_dragging = dragging;
    update();
}

void DropStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int needed = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        if (const QWidget* part = m_row->itemAt(i)->widget())
            needed += part->sizeHint().width() + kGap;
    }
    m_hint->setVisible(needed <= width());
}

void DropStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_dragging ? m_theme.accent : m_theme.lineStrong, kDash, m_dragging ? Qt::SolidLine : Qt::CustomDashLine);
    if (!m_dragging)
        pen.setDashPattern({2.5, 2.5});
    painter.setPen(pen);
    painter.setBrush(m_dragging ? m_theme.tint : m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kCardRadius, metrics::kCardRadius);
    const double side = m_theme.scaled(kIconSide);
    paintIcon(painter, Icon::Collect, QRectF(kIconLeft, (height() - side) / 2, side, side), m_theme.accent);
}

} // namespace xundu::ui
