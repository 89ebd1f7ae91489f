#include "ui/pages/workbench/Bench.h"

namespace xundu::ui {

Bench benchOf(const OfficeView& view) {
    Bench bench{view.reception(), dispatch::loopFactsOf(view.office(), view.status()), {}};
    bench.loop = dispatch::loopOf(bench.reception, bench.facts);
    return bench;
}

void countSupervision(Bench& bench, const OfficeView& view) {
    dispatch::countSupervision(bench.facts, view.plan(), view.ladderFacts());
    bench.loop = dispatch::loopOf(bench.reception, bench.facts);
}

} // namespace xundu::ui
