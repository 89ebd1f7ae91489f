#include "ui/widgets/Card.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

namespace xundu::ui {

namespace {

/// Lies over the content: cuts the corners round and draws the line.
class CardEdge : public QWidget {
public:
    CardEdge(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()), metrics::kCardRadius, metrics::kCardRadius);
        painter.fillPath(corners.subtracted(inside), m_theme.window);
        drawBox(painter, rect(), metrics::kCardRadius, QColor(), m_theme.line);
    }

private:
    const Theme& m_theme;
};

} // namespace

Card::Card(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_header(new QWidget(this)),
      m_title(new Label({}, Type::CardTitle)),
      m_note(new ElidedLabel({}, Type::Secondary, Ink::Text3)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_headerParts = new QHBoxLayout(m_header);
    m_headerParts->setContentsMargins(metrics::kCardPadding - 1, 0, metrics::kCardPadding - 1, 0);
    m_headerParts->setSpacing(8);
    m_headerParts->addWidget(m_title);
    m_headerParts->addWidget(m_note, 1);
    m_headerParts->addStretch(); // where there is no note
    fixHeight(*m_header, m_theme, metrics::kCardHeader);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_edge = new CardEdge(m_theme, this);
    setTitle(title);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_note->hide();
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString& note, const QString& tip) {
    m_note->setText(note);
    m_note->setToolTip(tip);
    m_note->setVisible(!note.isEmpty());
}

void Card::addToHeader(QWidget* part) { m_headerParts->addWidget(part); }

void Card::setBodyPadding(int padding) { m_body->setContentsMargins(padding, padding, padding, padding); }

void Card::setHeaderLine(bool on) {
    m_headerLine = on;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    if (m_headerLine && !m_header->isHidden())
        painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), m_theme.line);
}

/// In its width: splitters do not ask how high words become that wrap.
QSize Card::minimumSizeHint() const {
    QSize least = QWidget::minimumSizeHint();
    if (layout()->hasHeightForWidth() && width() >= least.width())
        least.setHeight(layout()->totalMinimumHeightForWidth(width()));
    return least;
}

void Card::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    m_edge->setGeometry(rect());
    m_edge->raise();
}

void Card::childEvent(QChildEvent* event) {
    if (m_edge && event->added() && event->child() != m_edge)
        m_edge->raise();
}

} // namespace xundu::ui
