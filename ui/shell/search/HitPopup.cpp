#include "ui/shell/search/HitPopup.h"

#include "ui/delegates/HitDelegate.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int widest = 560, margin = 12, edge = 1, belowField = 4;

} // namespace

HitPopup::HitPopup(const Theme& theme, QWidget* window) : QFrame(window), m_theme(theme), m_list(new QListView) {
    hide();
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Found"));
    trackRowHover(*m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model.hit(index.row()))
            Q_EMIT chosen(index.row());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { Q_EMIT currentChanged(index.isValid() ? index.row() : -1); });
}

int HitPopup::heightOfRows() const {
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    return height;
}

void HitPopup::openBelow(const QWidget& field) {
    m_field = &field;
    const QWidget& window = *parentWidget();
    const QPoint place = field.mapTo(&window, QPoint(field.width(), field.height() + belowField));
    const int width = std::min(m_theme.scaled(widest), window.width() - 2 * margin);
    const int height = std::min(heightOfRows() + 2 * edge, window.height() - place.y() - margin);
    setGeometry(std::max(margin, place.x() - width), place.y(), width, height);
    raise();
    show();
}

void HitPopup::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
}

void HitPopup::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool HitPopup::isOurs(const QObject* object) const {
    const auto* widget = qobject_cast<const QWidget*>(object);
    return !widget || widget == m_field || widget == this || isAncestorOf(widget);
}

bool HitPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress && !isOurs(watched))
        hide();
    else if (event->type() == QEvent::Resize && watched == parentWidget())
        QMetaObject::invokeMethod( // once the field has its new place
            this,
            [this] {
                if (isVisible())
                    openBelow(*m_field);
            },
            Qt::QueuedConnection);
    return false;
}

int HitPopup::currentRow() const { return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1; }

void HitPopup::setCurrentRow(int row) {
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_list->scrollTo(m_model.nextRow(-1, 1) == row ? m_model.index(0) : index); // the first hit with its head
    QAccessibleEvent event(m_list, QAccessible::Focus);                         // told although the focus stays with the field
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void HitPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 0, m_theme.surface, m_theme.lineStrong);
}

} // namespace xundu::ui
