#pragma once

#include <QAbstractButton>

/// @file A count that narrows the table to what it counts.

namespace xundu::ui {

struct Theme;

/// What is counted above its number; checked: tint and an accent line below. Disabled where nothing is left.
class CountButton : public QAbstractButton {
    Q_OBJECT
public:
    /// @pre theme outlives the button
    CountButton(const QString& what, const Theme& theme, QWidget* parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_count = 0;
};

} // namespace xundu::ui
