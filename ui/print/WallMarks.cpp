#include "ui/print/WallMarks.h"

#include <cmath>
#include <numbers>

namespace xundu::ui::print::wall {
namespace {

constexpr double outline = grid::mm(0.3);
constexpr double hair = grid::mm(0.2);

QPainterPath diamondAt(QPointF centre, double half) {
    QPainterPath path(centre + QPointF(0, -half));
    path.lineTo(centre + QPointF(half, 0));
    path.lineTo(centre + QPointF(0, half));
    path.lineTo(centre + QPointF(-half, 0));
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<PlacedShape> milestoneShapes(papers::MilestoneState state, QPointF centre) {
    using papers::MilestoneState;
    if (state == MilestoneState::Done)
        return {{diamondAt(centre, diamond), Ink::Black}};
    const double half = state == MilestoneState::Overdue ? diamond * 1.25 : diamond - outline / 2; // room for the mark inside
    std::vector<PlacedShape> shapes{{diamondAt(centre, half), Ink::White, outline}};
    if (state == MilestoneState::Overdue) {
        QPainterPath mark;
        mark.addRect(QRectF(centre.x() - grid::mm(0.18), centre.y() - grid::mm(0.85), grid::mm(0.36), grid::mm(0.95)));
        mark.addRect(QRectF(centre.x() - grid::mm(0.18), centre.y() + grid::mm(0.35), grid::mm(0.36), grid::mm(0.36)));
        shapes.push_back({mark, Ink::Black});
    }
    return shapes;
}

PlacedShape originalPlace(QPointF centre) { return {diamondAt(centre, diamond), Ink::White, hair, true}; }

std::vector<PlacedShape> wayOfMove(QPointF from, QPointF to) {
    const QPointF up(0, -diamond);
    const QPointF rise(0, -diamond - moveRise);
    QPainterPath way(from + up);
    way.lineTo(from + rise);
    way.lineTo(to + rise);
    way.lineTo(to + up);
    const QPointF tip = to + up * 1.15;
    QPainterPath head(tip);
    head.lineTo(tip + QPointF(-grid::mm(0.5), -grid::mm(0.8)));
    head.lineTo(tip + QPointF(grid::mm(0.5), -grid::mm(0.8)));
    head.closeSubpath();
    return {{way, std::nullopt, hair}, {head, Ink::Black}};
}

PlacedShape overrideSign(QPointF centre) {
    QPainterPath star;
    for (int i = 0; i < 3; ++i) {
        const double angle = (2 * i + 3) * std::numbers::pi / 6;
        const QPointF arm(std::cos(angle) * grid::mm(0.75), std::sin(angle) * grid::mm(0.75));
        star.moveTo(centre - arm);
        star.lineTo(centre + arm);
    }
    return {star, std::nullopt, outline};
}

} // namespace xundu::ui::print::wall
