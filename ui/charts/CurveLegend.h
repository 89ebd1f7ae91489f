#pragma once

#include <QWidget>

namespace xundu::ui {

struct Theme;

/// The legend's signs with their words, painted as in the plot.
class CurveLegend : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Lines, Zones };

    /// @pre theme outlives the legend
    CurveLegend(Kind kind, const Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList words() const;
    double signWidth() const;
    void paintLineSign(QPainter& painter, int item, double x, double y) const;

    Kind m_kind;
    const Theme& m_theme;
};

} // namespace xundu::ui
