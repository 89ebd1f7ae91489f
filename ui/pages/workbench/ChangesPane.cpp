#include "ui/pages/workbench/ChangesPane.h"

#include "core/progress/LightCounts.h"
#include "ui/models/ChangeList.h"
#include "ui/widgets/LightTotals.h"

#include <QVBoxLayout>

namespace xundu::ui {

ChangesPane::ChangesPane(const PageContext& context)
    : Pane(context), m_totals(new LightTotals(context.theme)), m_list(new ChangeList(context.theme)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_totals);
    column->addWidget(m_list, 1);
    connect(m_list, &ChangeList::taskWanted, this, &ChangesPane::taskWanted);
}

void ChangesPane::show(const Bench& bench) {
    const auto& before = view().previous();
    const auto counts = [](const progress::PeriodStatus& status) { return LightCounts{progress::lightCounts(status)}; };
    m_totals->setCounts(counts(view().status()), before ? std::optional(counts(*before)) : std::nullopt);
    m_list->setChanges(view().plan(), before, view().status());
    QString note = tr("no period before");
    if (before) {
        const bool provisional = bench.loop.season == dispatch::Season::Running &&
                                 bench.loop.step(dispatch::Step::Lights).state != dispatch::StepState::Done;
        note = provisional ? tr("since %1, provisional").arg(before->period.displayName())
                           : tr("since %1").arg(before->period.displayName());
    }
    setTitle(tr("Changes"), note, tr("Changes %1").arg(m_list->count()));
}

} // namespace xundu::ui
