#pragma once

#include "ui/theme/LightValue.h"

#include <QAbstractButton>

#include <optional>

namespace xundu::ui {

struct Theme;

/// One number of the overview.
struct Tile {
    QString label;
    QString number;
    QString rest;                      ///< after the number: %, 项，共 16 项
    QString line;                      ///< below it
    std::optional<LightValue> light{}; ///< before the number
    std::optional<int> periodsGone{};  ///< of the year's 36: a strip stands in place of the line, its last cell is the 旬 shown
};

/// A number as a button that leads to its rows: label, number, one line. 80 high, without the line 58.
class TileWidget : public QAbstractButton {
    Q_OBJECT
public:
    /// @pre theme outlives the tile
    explicit TileWidget(const Theme& theme, QWidget* parent = nullptr);

    void setTile(const Tile& tile);
    void setShowsLine(bool on); ///< on at first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintNumber(QPainter& painter, const QRectF& line) const;
    void paintYear(QPainter& painter, const QRectF& line) const;

    const Theme& m_theme;
    Tile m_tile;
    bool m_showsLine = true;
};

} // namespace xundu::ui
