#include "core/exchange/form/FormPages.h"

namespace xundu::exchange {
namespace {

constexpr double pageHeight = 560; // points of rows on a page, as the widths of the form are fitted to A4 landscape

/// The rows laid on pages, of which each but the first begins with a header.
struct Laid {
    bool overleaf = false;
    double lastPage = 0; ///< points in use
};

Laid lay(const std::vector<double>& heights, size_t first, size_t last, double header) {
    Laid laid;
    for (size_t row = first; row < last; ++row) {
        if (laid.lastPage + heights[row] > pageHeight) {
            laid.overleaf = true;
            laid.lastPage = header;
        }
        laid.lastPage += heights[row];
    }
    return laid;
}

double heightOf(const std::vector<double>& heights, std::optional<int> row) {
    return row ? heights[static_cast<size_t>(*row)] : 0;
}

} // namespace

FormPages pagesOf(const std::vector<double>& heights, std::optional<int> taskHeader, std::optional<int> indicatorHeader) {
    if (!taskHeader || !indicatorHeader)
        return {false, taskHeader ? taskHeader : indicatorHeader};
    const auto begin = static_cast<size_t>(*indicatorHeader);
    const Laid tasks = lay(heights, 0, begin, heightOf(heights, taskHeader));
    const Laid figures = lay(heights, begin, heights.size(), heightOf(heights, indicatorHeader));
    const bool fits = !figures.overleaf && tasks.lastPage + figures.lastPage <= pageHeight;
    return {!fits, tasks.overleaf && !figures.overleaf ? taskHeader : indicatorHeader};
}

} // namespace xundu::exchange
