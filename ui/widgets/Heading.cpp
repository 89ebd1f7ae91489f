#include "ui/widgets/Heading.h"

#include "ui/theme/Paint.h"

#include <QtMath>

namespace xundu::ui {
namespace {

constexpr int leastLetters = 8; // in a line

} // namespace

Heading::Heading(Type type, QWidget* parent) : Label({}, type, Ink::Text, parent) {
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QSize Heading::sizeHint() const { return {qCeil(widthOf(text(), font())) + 1, fontMetrics().height()}; }

QSize Heading::minimumSizeHint() const {
    return {qMin(sizeHint().width(), leastLetters * font().pixelSize()), fontMetrics().height()};
}

} // namespace xundu::ui
