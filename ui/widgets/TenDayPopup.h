#pragma once

#include "ui/widgets/TenDayGrid.h"

#include <QFrame>

class QToolButton;

namespace xundu::ui {

class Label;

/// A TenDayGrid below the year, which its buttons change; closes after the choice.
class TenDayPopup : public QFrame {
    Q_OBJECT
public:
    TenDayPopup(const Theme& theme, QWidget* parent);
    TenDayGrid& grid() { return *m_grid; }
    void openBelow(const QWidget& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TenDayGrid* m_grid;
    Label* m_year;
};

} // namespace xundu::ui
