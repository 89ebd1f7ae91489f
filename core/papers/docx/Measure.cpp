#include "core/papers/docx/Measure.h"

#include <numeric>

namespace xundu::papers::docx {

double widthOf(const QString& text) {
    return std::accumulate(text.begin(), text.end(), 0.0, [](double sum, QChar c) {
        return sum + (c.unicode() < 0x80 ? 0.5 : c.isLowSurrogate() ? 0 : 1);
    });
}

} // namespace xundu::papers::docx
