#include "ui/pages/overview/ChartCard.h"

#include "core/base/WholeFile.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/pages/ExportPath.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Stack.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <memory>

namespace xundu::ui {
namespace {

constexpr int padding = 11, bottom = 6, firstColumn = 190, otherColumn = 58;
constexpr int pictureGap = 16, leastPicture = 560;
constexpr double pictureRatio = 2;

/// Numbers sort as such.
QVariant sortValue(const QString& text) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(text);
}

} // namespace

ChartCard::ChartCard(const PageContext& context, const Words& words, BarPlot* plot, const QVector<ChartLegend::Entry>& legend,
                     MakePlot makePlot, QWidget* parent)
    : Card(context.theme, words.title, parent),
      m_context(context),
      m_words(words),
      m_plot(plot),
      m_makePlot(std::move(makePlot)),
      m_stack(new Stack),
      m_scroll(scrolled(plot)),
      m_legend(legend) {
    if (words.legendInHeader)
        addToHeader(new ChartLegend(legend, context.theme));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(padding, padding / 2, padding, bottom);
    column->addWidget(m_scroll);
    m_stack->addWidget(room);
    buildTable(words.heads);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(context.theme, Icon::Overview, words.empty, words.hint));
    body()->addWidget(m_stack);
    connect(m_plot, &BarPlot::chosen, this, &ChartCard::chosen);
    connect(m_plot, &BarPlot::spotReached, this,
            [this](const QRect& area) { m_scroll->ensureVisible(area.center().x(), area.center().y(), 0, area.height()); });
    auto* table = new QShortcut(Qt::Key_T, this);
    table->setContext(Qt::WidgetWithChildrenShortcut);
    connect(table, &QShortcut::activated, this, [this] { showTable(!showsTable()); });
    m_plot->setAccessibleDescription(tr("Arrow keys move, Enter opens the rows, T shows the chart as a table."));
}

void ChartCard::buildTable(const QStringList& heads) {
    std::vector<Column<QStringList>> columns;
    for (int i = 0; i < heads.size(); ++i)
        columns.push_back({.title = heads.at(i),
                           .width = i == 0 ? firstColumn : otherColumn,
                           .alignment = i == 0 ? Qt::AlignLeft : Qt::AlignRight,
                           .text = [i](const QStringList& row) { return row.value(i); },
                           .sort = [i](const QStringList& row) { return sortValue(row.value(i)); }});
    m_model = new RowsModel<QStringList>(std::move(columns), this);
    m_table = new DataTable(*m_model, m_context.theme, metrics::kRowMatrix);
    m_table->setStretchColumn(0);
    m_table->setAccessibleName(m_words.title);
    new TableTools(m_context, *m_table, QStringLiteral("overview.%1").arg(QLatin1String(m_words.key)));
    const auto open = [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            Q_EMIT chosen(row, -1);
    };
    connect(m_table, &QTableView::doubleClicked, this, open);
    onEnter(*m_table, open);
}

void ChartCard::setTable(std::vector<QStringList> rows) {
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 2 : m_wantsTable ? 1 : 0);
}

bool ChartCard::showsTable() const { return m_stack->currentWidget() == m_table; }

void ChartCard::showTable(bool table) {
    m_wantsTable = table;
    if (m_model->rowCount() == 0)
        return;
    const bool hadFocus = m_plot->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentIndex(table ? 1 : 0);
    if (hadFocus)
        (table ? static_cast<QWidget*>(m_table) : m_plot)->setFocus(Qt::ShortcutFocusReason);
}

void ChartCard::focusContent() { (showsTable() ? static_cast<QWidget*>(m_table) : m_plot)->setFocus(Qt::ShortcutFocusReason); }

void ChartCard::addActionsTo(QMenu& menu) {
    menu.addAction(tr("Save as PNG…"), this, [this] { save(QStringLiteral("png"), &ChartCard::png); });
    menu.addAction(tr("Save as SVG…"), this, [this] { save(QStringLiteral("svg"), &ChartCard::svg); });
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event) {
    if (m_model->rowCount() == 0)
        return;
    QMenu menu(this);
    menu.addAction((showsTable() ? tr("Show as chart") : tr("Show as table")) + QStringLiteral("\tT"), this,
                   [this] { showTable(!showsTable()); });
    addActionsTo(menu);
    menu.exec(event->globalPos());
}

QSize ChartCard::pictureSize() const {
    return {qMax(leastPicture, m_plot->width() + 2 * pictureGap), metrics::kCardHeader + m_plot->height() + 2 * pictureGap};
}

void ChartCard::paintPicture(QPainter& painter, const Theme& theme, const QSize& size) const {
    const QRectF page(QPointF(), size);
    painter.fillRect(page, theme.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head(pictureGap, pictureGap / 2.0, page.width() - 2 * pictureGap, metrics::kCardHeader);
    const QFont title = theme.font(Type::CardTitle), plain = theme.font(Type::Secondary);
    const double name = widthOf(m_words.title, title);
    drawLine(painter, head, m_words.title, title, theme.text);
    const ChartLegend legend(m_legend, theme);
    const double signs = qMin<double>(legend.sizeHint().width(), head.width() - name - pictureGap);
    drawLine(painter, QRectF(head.left() + name + 8, head.top(), head.width() - name - signs - 16, head.height()),
             m_context.view.period().displayName(), plain, theme.text3);
    legend.paint(painter, QRectF(head.right() - signs, head.top(), signs, head.height()));
    const std::unique_ptr<BarPlot> plot(m_makePlot(theme));
    plot->setAttribute(Qt::WA_DontShowOnScreen); // it takes its size only where it is shown
    plot->resize(static_cast<int>(head.width()), size.height() - metrics::kCardHeader - 2 * pictureGap);
    plot->show();
    plot->render(&painter, QRectF(head.bottomLeft(), plot->size()), plot->rect(), Qt::IgnoreAspectRatio);
}

QByteArray ChartCard::png() const {
    QImage image(pictureSize() * pictureRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureRatio);
    {
        QPainter painter(&image);
        paintPicture(painter, Theme::light());
    }
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray ChartCard::svg() const {
    QBuffer bytes;
    QSvgGenerator file;
    file.setOutputDevice(&bytes);
    file.setTitle(m_words.title);
    file.setDescription(m_context.view.period().displayName());
    file.setSize(pictureSize());
    file.setViewBox(QRect(QPoint(), pictureSize()));
    {
        QPainter painter(&file);
        paintPicture(painter, Theme::light());
    }
    return bytes.data();
}

void ChartCard::save(const QString& suffix, QByteArray (ChartCard::*picture)() const) {
    const QString name = QStringLiteral("%1-%2.%3").arg(m_words.title, m_context.view.period().displayName(), suffix);
    const QString path = askExportPath(m_context, tr("Save the chart"), name, suffix);
    if (path.isEmpty())
        return;
    const auto problem = attempt([&] { base::writeWhole(path, (this->*picture)()); });
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    else
        Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
}

} // namespace xundu::ui
