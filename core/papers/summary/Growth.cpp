#include "core/papers/summary/Growth.h"

#include "core/papers/Figures.h"
#include "core/papers/official/IndicatorWords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::summary {
namespace {

using official::Phrases;
using progress::IndicatorStanding;

/// What became of an indicator's value, in the order it is told.
constexpr std::array kinds{"more", "none", "less", "new", "unknown"};

size_t kindOf(const IndicatorStanding* before, const IndicatorStanding& now) {
    if (!now.value)
        return 4;
    if (!before || !before->value)
        return 3;
    const auto order = now.value->value <=> before->value->value;
    return order > 0 ? 0 : order == 0 ? 1 : 2;
}

QString reachedText(const Phrases& phrases, const Wording& words, const progress::PeriodStatus& before) {
    const official::IndicatorWords indicators(phrases);
    QStringList reached;
    for (const IndicatorStanding& now : phrases.now().indicators) {
        const IndicatorStanding* then = before.indicator(now.code);
        const plan::Indicator* indicator = phrases.plan().indicator(now.code);
        if (now.light != progress::Light::Done || !now.value || !indicator || (then && then->light == progress::Light::Done))
            continue;
        reached +=
            words.text(indicator->everyUnit ? u"growth.reached.indicator.every_unit"_s : u"growth.reached.indicator"_s,
                       {{u"indicator"_s, indicator->name}, {u"value"_s, indicators.valueWithUnit(*indicator, now.value->value)}});
    }
    if (reached.isEmpty())
        return {};
    return words.text(u"growth.reached"_s, {{u"count"_s, figure(static_cast<int>(reached.size()), u"changes:reached"_s)},
                                            {u"indicators"_s, phrases.list(reached)}});
}

} // namespace

std::vector<Block> growthSection(const Phrases& phrases, const Wording& words, const progress::PeriodStatus& before) {
    std::array<int, kinds.size()> counts{};
    for (const IndicatorStanding& now : phrases.now().indicators)
        ++counts.at(kindOf(before.indicator(now.code), now));
    QStringList told;
    for (size_t i = 0; i < kinds.size(); ++i) {
        const QString kind = QLatin1String(kinds.at(i));
        if (counts.at(i) > 0)
            told += words.text(u"growth."_s + kind, {{u"count"_s, figure(counts.at(i), u"growth:"_s + kind)}});
    }
    if (told.isEmpty())
        return {};
    const Fields fields{{u"total"_s, figure(static_cast<int>(phrases.now().indicators.size()), u"indicators:all"_s)},
                        {u"period"_s, shortName(before.period)},
                        {u"counts"_s, phrases.list(told)}};
    return {official::paragraph(words.text(u"growth"_s, fields) + reachedText(phrases, words, before))};
}

} // namespace xundu::papers::summary
