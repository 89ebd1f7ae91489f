#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

namespace xundu::ui {

class Button;

/// Icon, one sentence, one hint, one button: what to do where nothing is yet.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// @param action the button's words; empty: no button. @pre theme outlives the widget
    EmptyState(const Theme& theme, Icon drawing, const QString& sentence, const QString& hint, const QString& action = {},
               QWidget* parent = nullptr);

Q_SIGNALS:
    void actionRequested();

private:
    Button* m_action;
};

} // namespace xundu::ui
