#pragma once

#include "core/progress/Light.h"

#include <QWidget>

#include <array>

namespace xundu::ui {

struct Theme;

/// Five cells side by side, the gravest light first: its glyph over how many tasks show it, "5 → 4" on tint where that changes.
class TrialLights : public QWidget {
    Q_OBJECT
public:
    using Counts = std::array<int, 5>; ///< by progress::Light

    /// @pre theme outlives the widget
    explicit TrialLights(const Theme& theme, QWidget* parent = nullptr);
    void setCounts(const Counts& before, const Counts& after);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCell(QPainter& painter, const QRectF& cell, progress::Light light) const;

    const Theme& m_theme;
    Counts m_before{};
    Counts m_after{};
};

} // namespace xundu::ui
