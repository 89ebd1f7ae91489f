#include "ui/widgets/FilterTag.h"

#include "ui/theme/TextSize.h"
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
    onTextSize(*this, [this] { fitWords(); });
}

void FilterTag::setWords(const QString& what) {
    m_what = what;
    fitWords();
    setToolTip(tr("Only: %1. Press to show all.").arg(what));
    setAccessibleName(toolTip());
    setVisible(!what.isEmpty());
}

void FilterTag::fitWords() {
    setText(QFontMetrics(m_theme.font(Type::Body)).elidedText(m_what, Qt::ElideRight, m_theme.scaled(widest)));
}

} // namespace xundu::ui
