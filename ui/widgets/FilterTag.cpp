#include "ui/widgets/FilterTag.h"

#include "ui/theme/Theme.h"

#include <QFontMetrics>

namespace xundu::ui {
namespace {

constexpr int widest = 220;

} // namespace

FilterTag::FilterTag(const Theme& theme, QWidget* parent)
    : Button({}, theme, Kind::Secondary, Size::Filter, parent), m_theme(theme) {
    setDrawing(Icon::Close);
    hide();
}

void FilterTag::setWords(const QString& what) {
    setText(QFontMetrics(m_theme.font(Type::Body)).elidedText(what, Qt::ElideRight, m_theme.scaled(widest)));
    setToolTip(tr("Only: %1. Press to show all.").arg(what));
    setAccessibleName(toolTip());
    setVisible(!what.isEmpty());
}

} // namespace xundu::ui
