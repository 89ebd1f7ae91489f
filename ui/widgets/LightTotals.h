#pragma once

#include "ui/delegates/Roles.h"

#include <QWidget>

namespace xundu::ui {

struct Theme;

/// How many of each light, the gravest first, each with what it gained or lost since before. 36 high.
class LightTotals : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    explicit LightTotals(const Theme& theme, QWidget* parent = nullptr);

    /// @param before nothing: there is no before, no differences are shown
    void setCounts(const LightCounts& now, const std::optional<LightCounts>& before);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString difference(progress::Light light) const;

    const Theme& m_theme;
    LightCounts m_now;
    std::optional<LightCounts> m_before;
};

} // namespace xundu::ui
