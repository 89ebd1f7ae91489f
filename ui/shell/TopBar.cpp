#include "ui/shell/TopBar.h"

#include "core/store/Journal.h"
#include "ui/shell/search/SearchBox.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TenDaySwitcher.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace xundu::ui {
namespace {

constexpr int titleWidth = 220, separatorHeight = 22;

constexpr int leastShare = 4; ///< of the bar's width is the search's at least, where the text is large

} // namespace

TopBar::TopBar(OfficeView& view, Actions& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_theme(theme),
      m_switcher(new TenDaySwitcher(view.period(), theme)),
      m_search(new SearchBox(view, actions, theme)),
      m_undo(button(Icon::Undo, tr("Undo"))),
      m_redo(button(Icon::Redo, tr("Redo"))),
      m_help(button(Icon::Help, tr("Help"))) {
    fixHeight(*this, theme, metrics::kTopBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 1);
    row->setSpacing(6);
    row->addWidget(m_switcher);
    row->addStretch(1);
    row->addWidget(m_search, 100); // its width before any gap
    row->addSpacing(12);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(6);
    row->addWidget(m_help);
    m_switcher->setRange(calendar::TenDay::firstOf(view.plan().year()), calendar::TenDay::lastOf(view.plan().year()));
    connect(m_switcher, &TenDaySwitcher::currentChanged, &view, &OfficeView::setPeriod);
    connect(&view, &OfficeView::changed, this, &TopBar::refresh);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoWanted);
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpWanted);
    followTextSize(*this, [this] { refresh(); });
}

QToolButton* TopBar::button(Icon drawing, const QString& name) {
    auto* result = new QToolButton(this);
    result->setIcon(icon(drawing, m_theme));
    result->setAccessibleName(name);
    result->setToolTip(name);
    return result;
}

void TopBar::setCompact(bool compact) {
    m_compact = compact;
    refresh();
}

void TopBar::fit() {
    m_search->setMinimumWidth(std::min(m_theme.scaled(metrics::kSearchSmall), width() / leastShare));
    m_search->setMaximumWidth(m_theme.scaled(m_compact ? metrics::kSearchSmall : metrics::kSearch));
    int taken = layout()->contentsMargins().left() + layout()->contentsMargins().right() + m_search->minimumWidth();
    for (const QToolButton* button : {m_undo, m_redo, m_help})
        taken += button->sizeHint().width();
    for (int i = 0; i < layout()->count(); ++i)
        taken += layout()->spacing() + (layout()->itemAt(i)->spacerItem() ? layout()->itemAt(i)->sizeHint().width() : 0);
    m_switcher->setRoom(width() - taken);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::refresh() {
    m_switcher->setCurrent(m_view.period());
    m_switcher->setThisTenDay(m_view.isTodayOutsideYear() ? std::nullopt : std::optional(m_view.today()));
    m_switcher->setClosed(m_view.status().closed ? std::set{m_view.period()} : std::set<calendar::TenDay>());
    const bool writable = m_view.office().isWritable();
    const auto undo = writable ? store::nextUndo(m_view.office()) : std::nullopt;
    const auto redo = writable ? store::nextRedo(m_view.office()) : std::nullopt;
    const QString undoWords = undo ? tr("Undo: %1").arg(undo->title) : tr("Undo");
    m_undo->setEnabled(undo.has_value());
    m_undo->setToolButtonStyle(m_compact || !undo ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_undo->setText(m_undo->fontMetrics().elidedText(undoWords, Qt::ElideRight, m_theme.scaled(titleWidth)));
    m_undo->setToolTip(undoWords + QStringLiteral(" (Ctrl+Z)"));
    m_undo->setAccessibleName(undoWords);
    const QString redoWords = redo ? tr("Redo: %1").arg(redo->title) : tr("Redo");
    m_redo->setEnabled(redo.has_value());
    m_redo->setToolTip(redoWords + QStringLiteral(" (Ctrl+Y)"));
    m_redo->setAccessibleName(redoWords);
    fit();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
    const int separator = m_theme.scaled(separatorHeight);
    for (const QWidget* after : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_redo)})
        painter.fillRect(QRect(after->geometry().right() + 9, (height() - separator) / 2, 1, separator), m_theme.line);
}

} // namespace xundu::ui
