#include "ui/theme/Style.h"

#include "ui/theme/Icon.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace xundu::ui {

namespace {

constexpr int kArrow = 14, kSpinArrow = 10;
constexpr int kFieldSide = 9;   ///< from a field's edge to its words
constexpr int kArrowWidth = 24; ///< of a combo box
constexpr int kSpinWidth = 20;
constexpr int kIndicator = 16;

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

std::optional<Icon> arrowOf(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return Icon::ChevronDown;
    case QStyle::PE_IndicatorArrowUp:
        return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::ChevronRight;
    default:
        return std::nullopt;
    }
}

struct Standard {
    QStyle::StandardPixmap pixmap;
    Icon drawing;
    IconInk ink = IconInk::Text2;
};

/// What message boxes and file dialogs show.
constexpr std::array kStandards{
    Standard{QStyle::SP_MessageBoxInformation, Icon::Information, IconInk::Accent},
    Standard{QStyle::SP_MessageBoxQuestion, Icon::Help, IconInk::Accent},
    Standard{QStyle::SP_MessageBoxWarning, Icon::Warning, IconInk::Yellow},
    Standard{QStyle::SP_MessageBoxCritical, Icon::Error, IconInk::Red},
    Standard{QStyle::SP_ArrowBack, Icon::ChevronLeft},
    Standard{QStyle::SP_ArrowLeft, Icon::ChevronLeft},
    Standard{QStyle::SP_ArrowForward, Icon::ChevronRight},
    Standard{QStyle::SP_ArrowRight, Icon::ChevronRight},
    Standard{QStyle::SP_FileDialogToParent, Icon::ChevronUp},
    Standard{QStyle::SP_FileDialogNewFolder, Icon::Add},
    Standard{QStyle::SP_FileDialogListView, Icon::Menu},
    Standard{QStyle::SP_FileDialogDetailedView, Icon::Table},
    Standard{QStyle::SP_DirIcon, Icon::Folder},
    Standard{QStyle::SP_DirClosedIcon, Icon::Folder},
    Standard{QStyle::SP_DirOpenIcon, Icon::Folder},
    Standard{QStyle::SP_DirLinkIcon, Icon::Folder},
    Standard{QStyle::SP_DirHomeIcon, Icon::Folder},
    Standard{QStyle::SP_DesktopIcon, Icon::Folder},
    Standard{QStyle::SP_ComputerIcon, Icon::Folder},
    Standard{QStyle::SP_DriveHDIcon, Icon::Folder},
    Standard{QStyle::SP_FileIcon, Icon::File},
    Standard{QStyle::SP_FileLinkIcon, Icon::File},
};

QRectF square(const QPointF& centre, double side) { return {centre.x() - side / 2, centre.y() - side / 2, side, side}; }

} // namespace

Style::Style(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const QColor ink = has(*option, State_Enabled) ? m_theme.text2 : m_theme.disabled;
    if (const auto arrow = arrowOf(element)) {
        paintIcon(*painter, *arrow, square(QRectF(option->rect).center(), m_theme.scaled(kArrow)), ink);
        return;
    }
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter, widget);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter, widget);
    case PE_IndicatorBranch:
        if (has(*option, State_Children))
            paintIcon(*painter, has(*option, State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                      square(QRectF(option->rect).center(), m_theme.scaled(kArrow)), ink);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawCheck(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const QRectF box(option.rect);
    const bool on = has(option, State_On) || has(option, State_NoChange);
    if (!has(option, State_Enabled)) {
        drawBox(painter, box, metrics::kChipRadius, m_theme.of(progress::Light::None).ground, m_theme.line);
    } else if (on) {
        drawBox(painter, box, metrics::kChipRadius, has(option, State_MouseOver) ? m_theme.accentHover : m_theme.accent,
                QColor());
    } else {
        drawBox(painter, box, metrics::kChipRadius, m_theme.surface,
                has(option, State_MouseOver) ? m_theme.text3 : m_theme.lineStrong);
    }
    if (has(option, State_HasFocus) && showsKeyboardFocus(widget))
        drawBox(painter, on ? box.adjusted(2, 2, -2, -2) : box, on ? 1 : metrics::kChipRadius, QColor(),
                on ? m_theme.onAccent : m_theme.accent, on ? 1 : metrics::kFocus);
    const QColor ink = has(option, State_Enabled) ? m_theme.onAccent : m_theme.disabled;
    if (has(option, State_NoChange))
        painter.fillRect(snapped(painter, QRectF(box.center() - QPointF(4, 1), QSizeF(8, 2))), ink);
    else if (on)
        paintIcon(painter, Icon::Check, box.adjusted(2, 2, -2, -2), ink);
}

void Style::drawRadio(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const QRectF box(option.rect);
    const bool enabled = has(option, State_Enabled);
    const QColor edge = !enabled ? m_theme.line : has(option, State_On) ? m_theme.accent : m_theme.lineStrong;
    const bool focus = has(option, State_HasFocus) && showsKeyboardFocus(widget);
    drawBox(painter, box, box.width() / 2, enabled ? m_theme.surface : m_theme.of(progress::Light::None).ground,
            focus ? m_theme.accent : edge, focus ? metrics::kFocus : 1);
    if (has(option, State_On))
        drawBox(painter, square(box.center(), box.width() / 2), box.width() / 4, enabled ? m_theme.accent : m_theme.disabled,
                QColor());
}

void Style::drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const bool enabled = has(option, State_Enabled);
    const bool focus = showsKeyboardFocus(widget);
    const bool error = widget && widget->property("error").toBool();
    QColor edge = has(option, State_MouseOver) ? m_theme.text3 : m_theme.lineStrong;
    if (!enabled)
        edge = m_theme.line;
    else if (error)
        edge = m_theme.of(progress::Light::Red).fill;
    else if (focus)
        edge = m_theme.accent;
    drawBox(painter, option.rect, metrics::kControlRadius, enabled ? m_theme.surface : m_theme.of(progress::Light::None).ground,
            edge, focus ? metrics::kFocus : 1);
}

void Style::drawSpinArrows(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool hovered = option.activeSubControls.testFlag(part) && has(option, State_MouseOver);
        const QColor ink = !has(option, State_Enabled) ? m_theme.disabled : hovered ? m_theme.text : m_theme.text2;
        paintIcon(painter, part == SC_SpinBoxUp ? Icon::ChevronUp : Icon::ChevronDown,
                  square(QRectF(rect).center(), m_theme.scaled(kSpinArrow)), ink);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ComboBox) {
        drawField(*option, *painter, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const QColor ink = has(*option, State_Enabled) ? m_theme.text : m_theme.disabled;
        paintIcon(*painter, Icon::ChevronDown, square(QPointF(arrow.center()) + QPointF(0, 0.5), m_theme.scaled(kArrow)), ink);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*option, *painter, widget);
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
            spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            drawSpinArrows(*option, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect r = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            return r.adjusted(kFieldSide, 1, -m_theme.scaled(kArrowWidth), -1);
        if (part == SC_ComboBoxArrow)
            return {r.right() - m_theme.scaled(kArrowWidth), r.top(), m_theme.scaled(kArrowWidth), r.height()};
        if (part == SC_ComboBoxFrame)
            return r;
    }
    if (control == CC_SpinBox) {
        const int width = m_theme.scaled(kSpinWidth);
        const int left = r.right() - width;
        const int middle = r.center().y();
        switch (part) {
        case SC_SpinBoxUp:
            return {left, r.top() + 1, width, middle - r.top()};
        case SC_SpinBoxDown:
            return {left, middle, width, r.bottom() - middle};
        case SC_SpinBoxEditField:
            return r.adjusted(kFieldSide - 2, 1, -width, -1);
        case SC_SpinBoxFrame:
            return r;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    if (type == CT_ComboBox)
        return {size.width() + kFieldSide + m_theme.scaled(kArrowWidth), m_theme.scaled(metrics::kControl)};
    const QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_SpinBox)
        return {result.width() + m_theme.scaled(kSpinWidth), m_theme.scaled(metrics::kControl)};
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(kIndicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 9;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return m_theme.scaled(metrics::kIconButton);
    case PM_MessageBoxIconSize:
        return m_theme.scaled(metrics::kIconEmpty);
    case PM_ScrollBarExtent:
        return 8;
    case PM_SplitterWidth:
        return metrics::kCardGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    const auto* known =
        std::find_if(kStandards.begin(), kStandards.end(), [pixmap](const Standard& each) { return each.pixmap == pixmap; });
    return known == kStandards.end() ? QProxyStyle::standardIcon(pixmap, option, widget)
                                     : icon(known->drawing, m_theme, known->ink);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace xundu::ui
