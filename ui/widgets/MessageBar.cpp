#include "ui/widgets/MessageBar.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace xundu::ui {

namespace {

constexpr int kIconLeft = 15, kIconSide = 18, kIconGap = 10, kHeight = 50;

QColor barColour(MessageBar::Kind kind, const Theme& theme) {
    switch (kind) {
    case MessageBar::Kind::Error:
        return theme.of(progress::Light::Red).fill;
    case MessageBar::Kind::Warning:
        return theme.of(progress::Light::Yellow).fill;
    case MessageBar::Kind::Information:
        return theme.accent;
    }
    Q_UNREACHABLE();
}

QColor iconColour(MessageBar::Kind kind, const Theme& theme) {
    return kind == MessageBar::Kind::Warning ? theme.of(progress::Light::Yellow).text
           : kind == MessageBar::Kind::Error ? theme.of(progress::Light::Red).text
                                             : theme.accent;
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_happened(new Label({}, Type::BodyStrong)),
      m_whatNow(new Label({}, Type::Secondary, Ink::Text2)),
      m_action(new Button({}, theme, Button::Kind::Secondary, Button::Size::Small)),
      m_close(new QToolButton) {
    m_close->setIcon(icon(Icon::Close, theme));
    m_close->setProperty("measure", QStringLiteral("small"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss the message"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    for (Label* label : {m_happened, m_whatNow}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    followTextSize(*this, [this, row] {
        setMinimumHeight(m_theme.scaled(kHeight));
        row->setContentsMargins(kIconLeft + m_theme.scaled(kIconSide) + kIconGap, 4, metrics::kCardPadding, 4);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& happened, const QString& whatNow, const QString& action) {
    m_kind = kind;
    m_happened->setText(happened);
    m_whatNow->setText(whatNow);
    m_whatNow->setVisible(!whatNow.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(happened);
    setAccessibleDescription(whatNow);
    setVisible(true);
    update();
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::dismiss() {
    hide();
    Q_EMIT closed();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), metrics::kControlRadius, metrics::kControlRadius);
    drawBox(painter, rect(), metrics::kControlRadius, m_theme.surface, m_theme.lineStrong);
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, metrics::kAccentBar, height()), barColour(m_kind, m_theme));
    painter.setClipping(false);
    const Icon drawing = m_kind == Kind::Information ? Icon::Information : Icon::Warning;
    const double side = m_theme.scaled(kIconSide);
    paintIcon(painter, drawing, QRectF(kIconLeft, (height() - side) / 2, side, side), iconColour(m_kind, m_theme));
}

} // namespace xundu::ui
