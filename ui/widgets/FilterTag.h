#pragma once

#include "ui/widgets/Button.h"

namespace xundu::ui {

/// Says that a list shows only what another page asked for; pressed, the list shows all again. Hidden while it says nothing.
class FilterTag : public Button {
    Q_OBJECT
public:
    /// @pre theme outlives the button
    explicit FilterTag(const Theme& theme, QWidget* parent = nullptr);

    void setWords(const QString& what); ///< empty: hides

private:
    void fitWords();

    const Theme& m_theme;
    QString m_what;
};

} // namespace xundu::ui
