#include "ui/widgets/EmptyState.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace xundu::ui {

EmptyState::EmptyState(const Theme& theme, Icon drawing, const QString& sentence, const QString& hint, const QString& action,
                       QWidget* parent)
    : QWidget(parent), m_action(new Button(action, theme, Button::Kind::Primary, Button::Size::Small)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(0);
    setAccessibleRole(*this, QAccessible::Grouping);
    auto* first = new Label(sentence, Type::BodyStrong);
    auto* second = new Label(hint, Type::Secondary, Ink::Text3);
    for (Label* label : {first, second}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    column->addStretch();
    column->addWidget(new IconView(drawing, theme, metrics::kIconEmpty, Ink::Text3), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(first);
    column->addWidget(second);
    column->addSpacing(7);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

} // namespace xundu::ui
