#pragma once

#include "ui/print/TextLines.h"

#include <QRectF>

#include <functional>
#include <variant>
#include <vector>

/// @file A laid-out page: what stands where, in dots from the paper's upper left corner.

namespace xundu::ui::print {

struct PlacedLine {
    Lines lines;
    int index = 0;
    double left = 0;
    double baseline = 0;
};

struct PlacedRule {
    QRectF area;
};

struct PlacedLight {
    progress::Light light = progress::Light::None;
    QRectF box;
};

struct Placed {
    double top = 0; ///< of the row that it stands in
    std::variant<PlacedLine, PlacedRule, PlacedLight> what;
};

struct Page {
    int number = 1;
    std::vector<Placed> content;
};

/// Takes one page after the other; false: no further one is wanted.
using PageSink = std::function<bool(const Page&)>;

} // namespace xundu::ui::print
