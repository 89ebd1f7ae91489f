#include "ui/charts/CurveChart.h"

#include "ui/charts/CurveLegend.h"
#include "ui/charts/CurveTableModel.h"
#include "ui/charts/CurveView.h"
#include "ui/delegates/HeaderView.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace xundu::ui {
namespace {

constexpr int leastTitle = 110; ///< beside the legend; it stands above it else

} // namespace

CurveChart::CurveChart(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new WrappedLabel),
      m_view(new CurveView(theme)),
      m_model(new CurveTableModel(this)),
      m_zones(new CurveLegend(CurveLegend::Kind::Zones, theme)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(6);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(new CurveLegend(CurveLegend::Kind::Lines, theme), 0, Qt::AlignTop);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(6);
    column->addLayout(m_header);
    column->addLayout(m_stack, 1);
    auto* zones = new QHBoxLayout;
    zones->setContentsMargins(36, 0, 0, 0);
    zones->addWidget(m_zones);
    zones->addStretch();
    column->addLayout(zones);
    auto* table = new QShortcut(Qt::Key_T, this);
    table->setContext(Qt::WidgetWithChildrenShortcut);
    connect(table, &QShortcut::activated, this, [this] { showTable(!showsTable()); });
}

void CurveChart::setSeries(const CurveSeries& series) {
    m_name = series.name;
    m_unit = series.unit;
    writeTitle();
    m_view->setSeries(series);
    m_model->setSeries(series);
    m_zones->setVisible(!series.expected.isEmpty());
    setAccessibleName(tr("Curve of %1").arg(series.name));
    const QStringList words{series.latestWords, series.gapWords, series.forecastWords};
    setAccessibleDescription(tr("%1. Press T for the table.").arg(words.join(QStringLiteral(", "))));
    if (m_table)
        m_table->setAccessibleName(accessibleName());
}

void CurveChart::writeTitle() {
    m_title->setHtml(QStringLiteral("<b>%1</b>&nbsp; <span style=\"color:%2\">%3</span>")
                         .arg(m_name.toHtmlEscaped(), m_theme.text3.name(), m_unit.toHtmlEscaped()));
}

void CurveChart::buildTable() {
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new HeaderView(m_theme));
    m_table->setItemDelegate(new RowDelegate(m_theme, metrics::kRowMatrix, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    followTextSize(*m_table, [this] { m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(metrics::kRowMatrix)); });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(accessibleName());
    m_stack->addWidget(m_table);
}

bool CurveChart::showsTable() const { return m_table && m_stack->currentWidget() == m_table; }

void CurveChart::showTable(bool table) {
    if (table && !m_table)
        buildTable();
    const bool hadFocus = hasFocus() || (m_table && m_table->hasFocus());
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_view);
    if (hadFocus)
        (table ? static_cast<QWidget*>(m_table) : this)->setFocus(Qt::ShortcutFocusReason);
}

void CurveChart::paintEvent(QPaintEvent*) {
    if (!showsKeyboardFocus(this))
        return;
    QPainter painter(this);
    drawBox(painter, rect(), metrics::kControlRadius, QColor(), m_theme.accent, metrics::kFocus);
}

void CurveChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int legend = m_header->itemAt(1)->sizeHint().width();
    const bool stacked = width() - legend < m_theme.scaled(leastTitle);
    m_header->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CurveChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        writeTitle();
}

void CurveChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void CurveChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace xundu::ui
