#include "ui/pages/collect/PaperEffect.h"

#include "core/store/IssuedPapers.h"

#include <QCoreApplication>

#include <map>

namespace xundu::ui {
namespace {

struct PaperEffectText {
    Q_DECLARE_TR_FUNCTIONS(PaperEffectText)
};

/// By name, with how many figures each printed otherwise.
std::map<QString, int> issuedWithOldFigures(const store::Office& office, const dispatch::CollectResult& tried) {
    std::map<QString, int> figures;
    for (const store::papers::Carrier& carrier : store::papers::carryingOld(office, tried.before, tried.after))
        ++figures[carrier.paper.name];
    return figures;
}

} // namespace

std::vector<PaperEffect> paperEffects(const store::Office& office, const dispatch::CollectResult& tried) {
    std::vector<PaperEffect> effects;
    if (tried.changes.values.empty())
        return effects;
    if (!store::papers::isIssued(office, tried.period, QStringLiteral("bulletin")))
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
