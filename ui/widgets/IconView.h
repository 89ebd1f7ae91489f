#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Ink.h"

#include <QWidget>

namespace xundu::ui {

/// A drawing that stands still; read out only where it is given an accessible name.
class IconView : public QWidget {
    Q_OBJECT
public:
    /// @param side before the text size. @pre theme outlives the widget
    IconView(Icon drawing, const Theme& theme, int side, Ink ink = Ink::Text2, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_drawing;
    const Theme& m_theme;
    Ink m_ink;
};

} // namespace xundu::ui
