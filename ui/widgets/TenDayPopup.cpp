#include "ui/widgets/TenDayPopup.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ShowBelow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace xundu::ui {

TenDayPopup::TenDayPopup(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_grid(new TenDayGrid(theme)), m_year(new Label({}, Type::CardTitle)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    for (const int step : {-36, 36}) {
        auto* button = new QToolButton;
        button->setIcon(icon(step < 0 ? Icon::ChevronLeft : Icon::ChevronRight, theme));
        button->setAccessibleName(step < 0 ? tr("Previous year") : tr("Next year"));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, step] { m_grid->moveCursor(m_grid->cursor().plus(step)); });
        row->addWidget(button);
        if (step < 0)
            row->addWidget(m_year, 1, Qt::AlignCenter);
    }
    column->addLayout(row);
    column->addWidget(m_grid);
    connect(m_grid, &TenDayGrid::cursorMoved, this, [this] { m_year->setText(QString::number(m_grid->year())); });
    connect(m_grid, &TenDayGrid::chosen, this, &QWidget::hide);
}

void TenDayPopup::openBelow(const QWidget& anchor) {
    adjustSize();
    showBelow(*this, anchor);
    m_grid->setFocus(Qt::PopupFocusReason);
}

void TenDayPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    drawBox(painter, rect(), 0, QColor(), m_theme.lineStrong);
}

} // namespace xundu::ui
