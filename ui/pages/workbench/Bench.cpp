#include "ui/pages/workbench/Bench.h"

namespace xundu::ui {

Bench benchOf(const OfficeView& view) {
    Bench bench{view.reception(), dispatch::loopFactsOf(view.office(), view.status()), {}};
    if (!view.isYearAwaited())
        dispatch::countSupervision(bench.facts, view.plan(), view.ladderFacts());
    bench.loop = dispatch::loopOf(bench.reception, bench.facts);
    return bench;
}

} // namespace xundu::ui
