#pragma once

#include "core/calendar/TenDayScale.h"
#include "ui/print/PageFlow.h"
#include "ui/print/WallRows.h"

/// @file The table of a wall chart on one page: header, rows with lights and milestones, line of today.

namespace xundu::ui::print::wall {

inline constexpr double headerHeight = grid::mm(11.5);

class Table {
public:
    /// @param pointSize of the rows' texts
    Table(PageFlow& flow, const papers::WallChart& chart, double pointSize);
    /// @param spare is shared out among the rows. @param top from the paper's edge. @return the bottom
    double place(const PageParts& parts, double spare, double top);

private:
    struct Stripe { ///< one row where it stands
        const SetRow* row;
        double top;
        double bottom;
    };
    void placeShades(double top, double bottom);
    void placeHeader();
    void placeBand(const Part& part, double top, double bottom);
    void placeTexts(const Stripe& stripe);
    void placeLights(const Stripe& stripe);
    void placeMarks(const Stripe& stripe);
    void placeToday(double bottom);
    void placeBeforeFirst(const std::vector<Stripe>& stripes);
    void horizontal(double y, double left, double pen);
    void vertical(double x, double top, double bottom, double pen);
    void centred(const QString& text, const TextStyle& style, const QRectF& box, Ink ink = Ink::Black);
    double middleOfLights(const Stripe& stripe) const;
    double endOf(calendar::TenDay period) const;

    PageFlow& m_flow;
    const papers::WallChart& m_chart;
    double m_pointSize;
    double m_top = 0;
    calendar::TenDayScale m_scale;
    std::array<double, 5> m_edges; ///< of the columns before the first 旬
};

} // namespace xundu::ui::print::wall
