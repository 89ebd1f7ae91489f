#include "ui/pages/papers/SideSection.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace xundu::ui {

SideSection::SideSection(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_header(new QWidget(this)),
      m_headerParts(new QHBoxLayout(m_header)),
      m_body(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_headerParts->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    m_headerParts->addWidget(new Label(title, Type::BodyStrong));
    m_headerParts->addStretch(1);
    fixHeight(*m_header, theme, metrics::kRowGroup);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    setAccessibleName(title);
}

void SideSection::addToHeader(QWidget* part) { m_headerParts->addWidget(part); }

void SideSection::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(m_header->geometry(), m_theme.subtle);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
}

} // namespace xundu::ui
