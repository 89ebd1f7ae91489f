#include "ui/print/LastRows.h"

#include <algorithm>

namespace xundu::ui::print {
namespace {

using Kind = TextRow::Kind;

/// Whether the page may end above the last `count` rows.
bool mayEndAbove(const std::vector<TextRow>& rows, std::size_t count) {
    const TextRow& first = rows[count - 1];
    if (count == rows.size())
        return first.top > 0;
    const TextRow& above = rows[count];
    if (above.block != first.block)
        return above.kind != Kind::Heading;
    const auto sameBlock = [&](const TextRow& row) { return row.block == first.block; };
    const auto cut = rows.begin() + static_cast<std::ptrdiff_t>(count);
    return first.kind == Kind::Paragraph && std::count_if(rows.begin(), cut, sameBlock) >= 2 &&
           std::count_if(cut, rows.end(), sameBlock) >= 2;
}

} // namespace

std::size_t rowsThatGoOver(const std::vector<TextRow>& rows) {
    const auto text = std::find_if(rows.begin(), rows.end(), [](const TextRow& row) { return row.kind != Kind::AnnexNote; });
    const auto note = static_cast<std::size_t>(text - rows.begin());
    std::size_t best = note;
    for (std::size_t count = note + 1; count <= rows.size() && best < note + 2; ++count) {
        if (mayEndAbove(rows, count))
            best = count;
    }
    return best;
}

} // namespace xundu::ui::print
