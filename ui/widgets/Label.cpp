#include "ui/widgets/Label.h"

namespace xundu::ui {

Label::Label(const QString& text, Type type, Ink ink, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setProperty("typeRole", static_cast<int>(type));
    setProperty("ink", static_cast<int>(ink));
}

} // namespace xundu::ui
