#include "ui/pages/collect/PaperEffect.h"

#include "core/store/IssuedPapers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace xundu::ui {
namespace {

struct PaperEffectText {
    Q_DECLARE_TR_FUNCTIONS(PaperEffectText)
};

using store::papers::Figure;
using store::papers::IssuedPaper;

/// Figures that stood before and would stand no more.
std::vector<Figure> oldFigures(const dispatch::CollectResult& tried) {
    auto old = store::papers::figuresOf(tried.before);
    const auto after = store::papers::figuresOf(tried.after);
    std::erase_if(old, [&](const Figure& figure) { return std::find(after.begin(), after.end(), figure) != after.end(); });
    return old;
}

/// By name, with how many old figures each carries.
std::map<QString, int> issuedWithOldFigures(const store::Office& office, const dispatch::CollectResult& tried) {
    std::map<QString, int> figures;
    for (const Figure& figure : oldFigures(tried)) {
        for (const IssuedPaper& paper : store::papers::carrying(office, figure)) {
            if (paper.period >= tried.period) // earlier ones said what was so then
                ++figures[paper.name];
        }
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
    const int changes = static_cast<int>(tried.changes.values.size());
    if (changes == 0)
        return effects;
    if (!isBulletinIssued(office, tried.period))
        effects.push_back({PaperEffectText::tr("Bulletin of %1 (draft)").arg(tried.period.displayName()),
                           PaperEffectText::tr("%n figure(s) change", nullptr, changes)});
    const auto issued = issuedWithOldFigures(office, tried);
    for (const auto& [paper, figures] : issued)
        effects.push_back({paper, PaperEffectText::tr("carries %n old figure(s)", nullptr, figures)});
    if (issued.empty())
        effects.push_back({PaperEffectText::tr("Issued papers"), PaperEffectText::tr("not affected")});
    return effects;
}

} // namespace xundu::ui
