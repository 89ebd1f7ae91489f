#pragma once

#include "ui/theme/Icon.h"

#include <QPushButton>

#include <optional>

/// @file Push buttons of look.md 5.

namespace xundu::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Secondary, Primary, Link };
    enum class Size { Normal, Filter, Small }; ///< 28, 26, 24 high

    /// @pre theme outlives the button
    Button(const QString& text, const Theme& theme, Kind kind = Kind::Secondary, Size size = Size::Normal,
           QWidget* parent = nullptr);
    /// In the colour of the words.
    void setDrawing(Icon name);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Enter presses it, as the space bar does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    Kind m_kind;
};

/// Words that lead somewhere: accent, underlined under the pointer, reached with Tab.
class AccentLink : public Button {
    Q_OBJECT
public:
    AccentLink(const QString& text, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace xundu::ui
