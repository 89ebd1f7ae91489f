#include "ui/pages/collect/PaperEffect.h"

#include "core/store/IssuedPapers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace xundu::ui {
namespace {

struct PaperEffectText {
    Q_DECLARE_TR_FUNCTIONS(PaperEffectText)
};

using store::papers::Figure;
using store::papers::IssuedPaper;

/// Of all indicators: what a paper of any kind may have printed.
std::vector<Figure> figuresOf(const progress::PeriodStatus& status) {
    std::set<plan::IndicatorCode> all;
    for (const progress::IndicatorStanding& standing : status.indicators)
        all.insert(standing.code);
    return store::papers::figuresOf(status, all);
}

/// Figures that did not stand before.
std::vector<Figure> newFigures(const dispatch::CollectResult& tried) {
    auto figures = figuresOf(tried.after);
    const auto before = figuresOf(tried.before);
    std::erase_if(figures, [&](const Figure& figure) { return std::find(before.begin(), before.end(), figure) != before.end(); });
    return figures;
}

/// By name, with how many figures each printed otherwise.
std::map<QString, int> issuedWithOldFigures(const store::Office& office, const dispatch::CollectResult& tried) {
    std::map<QString, int> figures;
    for (const Figure& figure : newFigures(tried)) {
        for (const store::papers::Carrier& carrier : store::papers::carryingOther(office, figure))
            ++figures[carrier.paper.name];
    }
    return figures;
}

bool isBulletinIssued(const store::Office& office, calendar::TenDay period) {
    const auto papers = store::papers::issuedIn(office, period);
    return std::any_of(papers.begin(), papers.end(), [](const IssuedPaper& paper) { return paper.kind == u"bulletin"; });
}

} // namespace

std::vector<PaperEffect> paperEffects(const store::Office& office, const dispatch::CollectResult& tried) {
    std::vector<PaperEffect> effects;
    if (tried.changes.values.empty())
        return effects;
    if (!isBulletinIssued(office, tried.period))
        effects.push_back({PaperEffectText::tr("Bulletin of %1 (draft)").arg(tried.period.displayName()),
                           PaperEffectText::tr("takes the new figures")});
    const auto issued = issuedWithOldFigures(office, tried);
    for (const auto& [paper, figures] : issued)
        effects.push_back({paper, PaperEffectText::tr("carries %n old figure(s)", nullptr, figures)});
    if (issued.empty())
        effects.push_back({PaperEffectText::tr("Issued papers"), PaperEffectText::tr("not affected")});
    return effects;
}

} // namespace xundu::ui
