#include "ui/print/Tiles.h"

#include "ui/print/PageGrid.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

constexpr double seam = grid::paperWidth; ///< from the A3 page's left: its middle
constexpr double shared = grid::mm(10);
constexpr double edge = grid::mm(4); ///< that a printer leaves white beside the shared strip
constexpr double markWidth = grid::mm(0.2);
constexpr double markLength = grid::mm(6);
constexpr double markFromEdge = grid::mm(6); ///< of the paper's upper and lower edge
constexpr double labelSize = 8;
constexpr double labelGap = grid::mm(0.8);

Part partOf(bool second) {
    return second ? Part{seam - shared / 2 - edge, QRectF(seam - shared / 2, 0, seam + shared / 2, grid::paperHeight)}
                  : Part{seam + shared / 2 + edge - grid::paperWidth, QRectF(0, 0, seam + shared / 2, grid::paperHeight)};
}

bool isSeen(const Placed& placed, const QRectF& shown) {
    const auto* line = std::get_if<PlacedLine>(&placed.what);
    if (!line)
        return true; // cut at the edge
    const QRectF text = line->lines->lineAt(line->index).naturalTextRect().translated(line->left, 0);
    return text.right() > shown.left() && text.left() < shown.right();
}

/// Areas as the page has them, without what lies on the other one.
template <class Item>
void cut(std::vector<Item>& items, const Part& part) {
    std::erase_if(items, [&](const Item& item) { return !item.area.intersects(part.shown); });
    for (Item& item : items)
        item.area = item.area.intersected(part.shown).translated(-part.left, 0);
}

/// The cut above and below, and the tile's number in the strip that is cut off or glued over.
void addMarks(Page& tile, const QString& label, bool second) {
    for (const double top : {markFromEdge, grid::paperHeight - markFromEdge - markLength})
        tile.margins.push_back({0, PlacedRule{QRectF(seam - markWidth / 2, top, markWidth, markLength)}});
    const TextStyle style{FontClass::SongTi, labelSize, second ? Qt::AlignRight : Qt::AlignLeft, 0, false};
    tile.margins.push_back({0, PlacedLine{setLines(label, style, shared), 0, second ? seam - labelGap - shared : seam + labelGap,
                                          markFromEdge + markLength / 2 + grid::baseline * grid::pt(labelSize)}});
}

} // namespace

std::array<Page, 2> tilesOf(const Page& page, int pages) {
    std::array<Page, 2> tiles{page, page};
    for (Page& tile : tiles) {
        const bool second = &tile == &tiles.back();
        tile.number = 2 * page.number - (second ? 0 : 1);
        tile.part = partOf(second);
        for (std::vector<Placed>* things : {&tile.content, &tile.margins})
            std::erase_if(*things, [&](const Placed& placed) { return !isSeen(placed, tile.part->shown); });
        cut(tile.figures, *tile.part);
        cut(tile.blocks, *tile.part);
        addMarks(tile, u"%1/%2"_s.arg(tile.number).arg(2 * pages), second);
    }
    return tiles;
}

} // namespace xundu::ui::print
