#include "ui/widgets/TenDaySwitcher.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TenDayPopup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

namespace xundu::ui {

using calendar::TenDay;

namespace {

constexpr int kSpacing = 2, kGap = 6;

QToolButton* arrow(Icon drawing, const QString& name, const Theme& theme) {
    auto* button = new QToolButton;
    button->setIcon(icon(drawing, theme));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

TenDaySwitcher::TenDaySwitcher(TenDay period, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_current(period),
      m_first(TenDay::firstOf(1901)),
      m_last(TenDay::lastOf(2998)),
      m_back(arrow(Icon::ChevronLeft, tr("Previous ten-day"), theme)),
      m_name(new QToolButton),
      m_forward(arrow(Icon::ChevronRight, tr("Next ten-day"), theme)),
      m_thisMark(new Chip(tr("This ten-day"), theme, Chip::Tag::Accent)),
      m_closedMark(new Chip(tr("Closed"), theme)),
      m_days(new Label({}, Type::Secondary, Ink::Text2)),
      m_number(new Label({}, Type::Secondary, Ink::Text2)) {
    m_name->setLayoutDirection(Qt::RightToLeft);
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setIcon(icon(Icon::ChevronDown, theme));
    fixIconSide(*m_name, theme, metrics::kIconText);
    m_name->setProperty("title", true);
    m_name->setProperty("typeRole", static_cast<int>(Type::TenDay));
    m_name->setToolTip(tr("Choose a ten-day of the year"));
    m_name->setFocusPolicy(Qt::StrongFocus);
    m_name->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->addWidget(m_forward);
    row->addSpacing(kGap);
    row->addWidget(m_thisMark);
    row->addWidget(m_closedMark);
    row->addSpacing(kGap);
    row->addWidget(m_days);
    row->addSpacing(kGap);
    row->addWidget(m_number);
    connect(m_back, &QToolButton::clicked, this, [this] { setCurrent(m_current.plus(-1)); });
    connect(m_forward, &QToolButton::clicked, this, [this] { setCurrent(m_current.plus(1)); });
    connect(m_name, &QToolButton::clicked, this, &TenDaySwitcher::openYear);
    setRange(m_first, m_last);
}

void TenDaySwitcher::setCurrent(TenDay period) {
    period = std::clamp(period, m_first, m_last);
    if (period == m_current)
        return;
    m_current = period;
    refresh();
    Q_EMIT currentChanged(m_current);
}

void TenDaySwitcher::setThisTenDay(std::optional<TenDay> period) {
    m_this = period;
    refresh();
}

void TenDaySwitcher::setRange(TenDay first, TenDay last) {
    m_first = first;
    m_last = last;
    setCurrent(m_current);
    refresh();
}

void TenDaySwitcher::setClosed(std::set<TenDay> closed) {
    m_closed = std::move(closed);
    refresh();
}

void TenDaySwitcher::setRoom(int width) {
    m_room = width;
    fit();
}

void TenDaySwitcher::fit() {
    int taken = 0;
    for (const QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_forward)})
        taken += part->sizeHint().width() + kSpacing;
    for (const Chip* mark : {m_thisMark, m_closedMark})
        taken += mark->isHidden() ? 0 : mark->sizeHint().width() + kSpacing;
    for (Label* words : {m_days, m_number}) {
        taken += kGap + kSpacing + words->sizeHint().width();
        words->setVisible(taken <= m_room);
    }
}

void TenDaySwitcher::openYear() {
    if (!m_popup) {
        m_popup = new TenDayPopup(m_theme, this);
        connect(&m_popup->grid(), &TenDayGrid::chosen, this, &TenDaySwitcher::setCurrent);
    }
    TenDayGrid& grid = m_popup->grid();
    grid.setRange(m_first, m_last);
    grid.setThisTenDay(m_this);
    grid.setClosed(m_closed);
    grid.setChosen(m_current);
    m_popup->openBelow(*m_name);
}

void TenDaySwitcher::refresh() {
    const QLocale locale;
    m_name->setText(m_current.displayName());
    m_thisMark->setVisible(m_current == m_this);
    const bool closed = m_closed.contains(m_current);
    m_closedMark->setVisible(closed);
    m_days->setText(tr("%1–%2", "first day with its month, last day")
                        .arg(locale.toString(m_current.firstDay(), tr("d MMM", "a day with its month")),
                             locale.toString(m_current.lastDay(), tr("d MMM", "the last day of a range in one month"))));
    m_number->setText(tr("No. %1", "of the ten-days in the year").arg(m_current.numberInYear()));
    m_back->setEnabled(m_first < m_current);
    m_forward->setEnabled(m_current < m_last);
    m_name->setAccessibleName(closed ? tr("%1, closed").arg(m_name->text()) : m_name->text());
    m_name->setAccessibleDescription(m_days->text() + u' ' + m_number->text());
    fit();
}

bool TenDaySwitcher::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        setCurrent(m_current.plus(-1));
        return true;
    case Qt::Key_Right:
        setCurrent(m_current.plus(1));
        return true;
    case Qt::Key_Down:
        openYear();
        return true;
    default:
        return false;
    }
}

} // namespace xundu::ui
