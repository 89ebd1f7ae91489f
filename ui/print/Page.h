#pragma once

#include "ui/print/TextLines.h"

#include <QPainterPath>
#include <QRectF>

#include <functional>
#include <variant>
#include <vector>

/// @file A laid-out page: what stands where, in dots (PageGrid.h) from the paper's upper left corner.

namespace xundu::ui::print {

enum class Ink { Black, Red, White, Shade };

struct PlacedLine {
    Lines lines;
    int index = 0;
    double left = 0;
    double baseline = 0;
    Ink ink = Ink::Black;
};

struct PlacedRule {
    QRectF area;
    Ink ink = Ink::Black;
};

struct PlacedLight {
    progress::Light light = progress::Light::None;
    bool stale = false;
    QRectF box;
};

/// A part of a chart that stands for a light: told apart in black and white (look.md 2).
struct PlacedBar {
    progress::Light light = progress::Light::None;
    QRectF area;
};

/// A drawn sign.
struct PlacedShape {
    QPainterPath path;
    std::optional<Ink> fill{};
    double pen = 0; ///< of the outline, in black; 0: none
    bool dotted = false;
};

using Thing = std::variant<PlacedLine, PlacedRule, PlacedLight, PlacedBar, PlacedShape>;

struct Placed {
    double top = 0; ///< of the row that it stands in, below that of the text block
    Thing what;
};

/// A number on the page and where it comes from (Figures.h).
struct PlacedFigure {
    QRectF area;
    QString source;
};

/// What one block of the paper takes of the page.
struct PlacedBlock {
    QRectF area;
    std::size_t index = 0; ///< of the paper's block
};

/// What a page shows of the paper where it is one of its tiles (Tiles.h).
struct Part {
    double left = 0; ///< where the page's own left edge lies on the paper
    QRectF shown;
};

struct Page {
    int number = 1;
    bool turned = false;         ///< `content` is in the turned text's own measure (Frame), all else is the paper's
    std::vector<Placed> content; ///< within the text block
    std::vector<Placed> margins; ///< outside it: number, mark
    std::vector<PlacedFigure> figures;
    std::vector<PlacedBlock> blocks;
    std::optional<Part> part{}; ///< content and margins are in the paper's own measure, figures and blocks in the page's
};

/// Takes one page after the other; false: no further one is wanted.
using PageSink = std::function<bool(const Page&)>;

} // namespace xundu::ui::print
