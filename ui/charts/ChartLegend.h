#pragma once

#include "core/progress/Light.h"

#include <QVector>
#include <QWidget>

namespace xundu::ui {

struct Theme;

/// The signs of a chart with their words, painted as in the plot; where room is short the words give way to the tool tip.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Light, Actual, Pace, Zones, Forecast, OnTime, Late, Missing };
    struct Entry {
        Sign sign = Sign::Light;
        QString word;
        progress::Light light = progress::Light::None; ///< for Sign::Light
    };

    /// @pre theme outlives the legend
    ChartLegend(const QVector<Entry>& entries, const Theme& theme, QWidget* parent = nullptr);
    /// The lights in the order in which they are stacked.
    static QVector<Entry> lights();

    const QVector<Entry>& entries() const { return m_entries; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Draws from the left edge of @p rect, centred in its height; without words where they do not fit.
    void paint(QPainter& painter, const QRectF& rect) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOfAll(bool withWords) const;

    QVector<Entry> m_entries;
    const Theme& m_theme;
};

} // namespace xundu::ui
