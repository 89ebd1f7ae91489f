#include "ui/widgets/ShowBelow.h"

#include <QScreen>
#include <QWidget>

namespace xundu::ui {
namespace {

constexpr int gap = 2;

} // namespace

void showBelow(QWidget& popup, const QWidget& anchor, Qt::AlignmentFlag side) {
    const QRect room = anchor.screen()->availableGeometry();
    popup.resize(popup.size().boundedTo(room.size()));
    const int x = side == Qt::AlignRight ? anchor.width() - popup.width() : 0;
    const QPoint below = anchor.mapToGlobal(QPoint(x, anchor.height() + gap));
    popup.move(qBound(room.left(), below.x(), room.right() + 1 - popup.width()),
               qBound(room.top(), below.y(), room.bottom() + 1 - popup.height()));
    popup.show();
}

} // namespace xundu::ui
