#include "ui/models/DataTable.h"

#include "ui/delegates/HeaderView.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace xundu::ui {

DataTable::DataTable(RowsModelBase& model, const Theme& theme, int rowHeight, QWidget* parent)
    : QTableView(parent), m_model(model), m_theme(theme) {
    m_sorted.setSourceModel(&model);
    m_sorted.setSortRole(SortRole);
    m_sorted.setSortLocaleAware(true);
    setModel(&m_sorted);
    connect(&model, &QObject::destroyed, this, [this] { m_stretch = -1; }); // a page's models go before its tables
    setHorizontalHeader(new HeaderView(theme));
    setItemDelegate(new RowDelegate(theme, rowHeight, this));
    trackRowHover(*this);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    for (int column = 0; column < model.columnCount({}); ++column)
        setColumnWidth(column, model.widthOf(column));
    followTextSize(*this, [this, rowHeight, before = 100]() mutable {
        verticalHeader()->setDefaultSectionSize(m_theme.scaled(rowHeight));
        const auto& heads = *static_cast<HeaderView*>(horizontalHeader());
        for (int column = 0; column < m_sorted.columnCount(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, std::max(columnWidth(column) * m_theme.textScale / before, heads.widthOfWords(column)));
        }
        before = m_theme.textScale;
        fitStretch();
    });
}

void DataTable::setStretchColumn(int column) {
    m_stretch = column;
    horizontalHeader()->setStretchLastSection(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_stretch)
            fitStretch();
    });
    fitStretch();
}

void DataTable::fitStretch() {
    if (m_stretch < 0)
        return;
    int room = viewport()->width();
    for (int column = 0; column < m_sorted.columnCount(); ++column)
        room -= column == m_stretch ? 0 : columnWidth(column); // 0 where hidden
    const int least = m_theme.scaled(m_model.widthOf(m_stretch)) / 2;
    horizontalHeader()->setSectionResizeMode(m_stretch, room < least ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (room < least)
        setColumnWidth(m_stretch, least);
}

int DataTable::currentSourceRow() const { return currentIndex().isValid() ? m_sorted.mapToSource(currentIndex()).row() : -1; }

void DataTable::selectSourceRow(int row) {
    const QModelIndex index = m_sorted.mapFromSource(m_model.index(row, 0));
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

std::vector<int> DataTable::selectedSourceRows() const {
    std::vector<int> rows;
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            rows.push_back(m_sorted.mapToSource(m_sorted.index(row, 0)).row());
    }
    return rows;
}

void DataTable::setSelectedSourceRows(const std::vector<int>& rows, int current) {
    const auto shownAt = [this](int row) { return m_sorted.mapFromSource(m_model.index(row, 0)); };
    QItemSelection selection;
    for (const int row : rows)
        selection.select(shownAt(row), shownAt(row));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(shownAt(current).siblingAtColumn(column), QItemSelectionModel::NoUpdate);
}

std::vector<int> DataTable::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < m_sorted.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

bool DataTable::isEditable() const {
    if (editTriggers() == NoEditTriggers)
        return false;
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        for (int column = 0; column < m_sorted.columnCount(); ++column) {
            if (m_sorted.index(row, column).flags() & Qt::ItemIsEditable)
                return true;
        }
    }
    return false;
}

/// What stands in the column that takes the width, or the first.
QString DataTable::rowName(const QModelIndex& row) const { return row.siblingAtColumn(std::max(0, m_stretch)).data().toString(); }

Landing DataTable::landingOf(const PastedBlock& block) const {
    Landing landing;
    const QModelIndex start = currentIndex();
    if (!start.isValid() || block.empty())
        return landing;
    const auto land = [&](const QModelIndex& cell, const QString& text) {
        landing.cells.push_back({m_sorted.mapToSource(cell), text, rowName(cell)});
    };
    const QModelIndexList selected = selectionModel()->selectedRows(start.column());
    if (block.size() == 1 && block.front().size() == 1 && selected.size() > 1) {
        for (const QModelIndex& cell : selected)
            land(cell, block.front().front());
        return landing;
    }
    const std::vector<int> columns = shownColumns();
    const auto first = std::find(columns.begin(), columns.end(), start.column());
    const auto roomRight = std::distance(first, columns.end());
    landing.rowsBeyond = std::max(0, static_cast<int>(block.size()) - (m_sorted.rowCount() - start.row()));
    for (std::size_t i = 0; i + static_cast<std::size_t>(landing.rowsBeyond) < block.size(); ++i) {
        const QStringList& texts = block[i];
        landing.columnsBeyond = std::max(landing.columnsBeyond, static_cast<int>(texts.size() - roomRight));
        for (qsizetype k = 0; k < std::min<qsizetype>(texts.size(), roomRight); ++k)
            land(m_sorted.index(start.row() + static_cast<int>(i), *(first + k)), texts.at(k));
    }
    return landing;
}

QString DataTable::selectedBlock() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString block;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (isColumnHidden(cell.column()))
            continue;
        if (row >= 0)
            block += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        QString text = cell.data().toString();
        block += text.replace(u'\t', u' ').replace(u'\n', u' ');
    }
    return block;
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedBlock());
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return;
    }
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT fillWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintFocusOfEmpty(*this);
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitStretch();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(currentSourceRow());
}

void DataTable::showColumnMenu(const QPoint& place) {
    QMenu menu(this);
    int visible = 0;
    for (int column = 0; column < m_sorted.columnCount(); ++column)
        visible += isColumnHidden(column) ? 0 : 1;
    for (int column = 0; column < m_sorted.columnCount(); ++column) {
        const QString title = m_sorted.headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChosen();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

} // namespace xundu::ui
