#include "ui/delegates/RowPlace.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace xundu::ui {

namespace {

constexpr auto kHover = "hoveredRow";

const QHeaderView* headerOf(const QWidget* view) {
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(view))
        return tree->header();
    return nullptr;
}

bool sameRow(const QModelIndex& a, const QModelIndex& b) { return a.isValid() && a.row() == b.row() && a.parent() == b.parent(); }

class HoverTracker : public QObject {
public:
    explicit HoverTracker(QAbstractItemView& view) : QObject(&view), m_view(view) {
        view.setMouseTracking(true);
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::MouseMove)
            show(m_view.indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
        else if (event->type() == QEvent::Leave)
            show({});
        return false;
    }

private:
    void show(const QModelIndex& index) {
        const QPersistentModelIndex row(index.siblingAtColumn(0));
        if (m_view.property(kHover).value<QPersistentModelIndex>() == row)
            return;
        m_view.setProperty(kHover, QVariant::fromValue(row));
        m_view.viewport()->update();
    }

    QAbstractItemView& m_view;
};

} // namespace

CellPlace placeOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QHeaderView* header = headerOf(option.widget);
    if (!header)
        return {};
    CellPlace place;
    const int visual = header->visualIndex(index.column());
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(header->logicalIndex(i)))
            continue;
        place.first = place.first && i >= visual;
        place.last = place.last && i <= visual;
    }
    return place;
}

void trackRowHover(QAbstractItemView& view) { new HoverTracker(view); }

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (option.state.testFlag(QStyle::State_MouseOver))
        return true;
    return option.widget && sameRow(option.widget->property(kHover).value<QPersistentModelIndex>(), index);
}

bool showsFocus(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && sameRow(view->currentIndex(), index) && showsKeyboardFocus(view);
}

void paintFocusOfEmpty(QAbstractItemView& view) {
    if (!showsKeyboardFocus(&view) || (view.model() && view.model()->rowCount() > 0))
        return;
    QPainter painter(view.viewport());
    drawBox(painter, view.viewport()->rect(), metrics::kControlRadius, QColor(), view.palette().color(QPalette::Link),
            metrics::kFocus);
}

} // namespace xundu::ui
