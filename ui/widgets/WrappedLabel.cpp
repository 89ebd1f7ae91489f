#include "ui/widgets/WrappedLabel.h"

#include <QEvent>

namespace xundu::ui {
namespace {

constexpr int narrowest = 60; // asked only before a window has its size: a line for every letter would be laid out for nothing

} // namespace

WrappedLabel::WrappedLabel(Type type, Ink ink, QWidget* parent) : Label({}, type, ink, parent) {
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedLabel::setWords(const QString& plain) { set(Qt::PlainText, plain); }

void WrappedLabel::setHtml(const QString& html) { set(Qt::RichText, html); }

void WrappedLabel::set(Qt::TextFormat format, const QString& text) {
    m_heights.clear();
    setTextFormat(format);
    setText(text);
}

int WrappedLabel::heightForWidth(int width) const {
    if (width < narrowest)
        return minimumHeight();
    auto height = m_heights.find(width);
    if (height == m_heights.end())
        height = m_heights.insert(width, qMax(minimumHeight(), Label::heightForWidth(width)));
    return *height;
}

QSize WrappedLabel::sizeHint() const { return {0, minimumHeight()}; }

QSize WrappedLabel::minimumSizeHint() const { return {0, minimumHeight()}; }

void WrappedLabel::changeEvent(QEvent* event) {
    m_heights.clear(); // another font, another style
    Label::changeEvent(event);
}

} // namespace xundu::ui
