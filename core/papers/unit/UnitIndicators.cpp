#include "core/papers/unit/UnitIndicators.h"

#include "core/papers/Figures.h"
#include "core/papers/official/IndicatorWords.h"
#include "core/papers/official/Lagging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::unit {
namespace {

using base::Fraction;
using official::IndicatorWords;
using official::Phrases;

/// Shares of levels and ratios have no way of their own from the year's start to the target: they are set against the share
/// alone.
bool hasCourse(const plan::Indicator& indicator) {
    return !progress::needsBaseline(indicator) && !plan::isRatio(indicator.kind) && indicator.kind != plan::IndicatorKind::Growth;
}

UnitIndicator shareOf(const PaperData& data, const plan::Indicator& indicator, plan::UnitId unit) {
    UnitIndicator own{.indicator = &indicator, .share = Fraction(plan::targetOf(indicator, unit))};
    const auto reading = std::find_if(data.readings.begin(), data.readings.end(), [&](const progress::Reading& entry) {
        return entry.indicator == indicator.code && entry.unit == unit;
    });
    if (reading == data.readings.end())
        return own;
    own.value = progress::valueOf(*reading, indicator);
    own.asOf = reading->period;
    if (own.share->isZero() || indicator.everyUnit)
        return own;
    own.progress = Fraction::of(*own.value, *own.share);
    const auto expected = progress::expectedProgress(indicator, data.now().period, data.plan->firstDay());
    if (expected && hasCourse(indicator))
        own.lagPoints = (*expected - *own.progress) * Fraction(100);
    const int remaining = progress::remainingPeriods(indicator, data.now().period);
    if (remaining > 0 && *own.value < *own.share && !indicator.lowerIsBetter())
        own.needed = Fraction::of(*own.share - *own.value, remaining);
    return own;
}

Row cityRow(const Phrases& phrases, const UnitIndicator& own) {
    const IndicatorWords words(phrases);
    const progress::IndicatorStanding& city = *own.city;
    return {{words.name(*own.indicator, &city)},
            {words.done(*own.indicator, city)},
            {words.percent(city.progress, city.code, "progress")},
            {words.rounded(city.lagPoints, city.code, "lag")},
            {words.rounded(city.neededPerPeriod, city.code, "needed")},
            official::lit(phrases.lights().word(city), city)};
}

QString wordOf(const Phrases& phrases, ShareState state) {
    switch (state) {
    case ShareState::Reached:
        return phrases.text(u"share.reached"_s);
    case ShareState::UnderWay:
        return phrases.text(u"share.under_way"_s);
    case ShareState::Behind:
        return phrases.text(u"share.behind"_s);
    case ShareState::Passes:
        return phrases.text(u"passes"_s);
    case ShareState::FailsToPass:
        return phrases.text(u"passes.not"_s);
    case ShareState::Unreported:
        return phrases.text(u"unreported"_s);
    }
    return {};
}

/// In place of a light: that it is a share, or whether the unit passes.
QString standingWord(const Phrases& phrases, const UnitIndicator& own) {
    if (!own.indicator->everyUnit)
        return phrases.text(u"share"_s);
    return own.value ? wordOf(phrases, stateOf(own)) : phrases.nothing();
}

Row shareRow(const Phrases& phrases, const UnitIndicator& own, plan::UnitId unit) {
    const plan::Indicator& indicator = *own.indicator;
    const QString of = u"%1@%2:"_s.arg(indicator.code.value()).arg(unit.value());
    const auto marked = [&](const std::optional<Fraction>& value, const QString& what) {
        return value ? figure(roundedText(*value), of + what) : phrases.nothing();
    };
    const Fields done{
        {u"value"_s, own.value ? figure(amountText(*own.value, *own.share), of + u"value"_s) : phrases.text(u"unreported"_s)},
        {u"target"_s, figure(amountText(*own.share, *own.share), of + u"target"_s)}};
    return {{IndicatorWords(phrases).nameOfShare(indicator, own.asOf)},
            {phrases.text(u"done"_s, done)},
            {own.progress ? figure(percentText(*own.progress), of + u"progress"_s) : phrases.nothing()},
            {marked(own.lagPoints, u"lag"_s)},
            {marked(own.needed, u"needed"_s)},
            {standingWord(phrases, own)}};
}

} // namespace

ShareState stateOf(const UnitIndicator& own) {
    const plan::Indicator& indicator = *own.indicator;
    if (!own.value)
        return ShareState::Unreported;
    if (indicator.everyUnit)
        return progress::reaches(indicator, *own.value, 0) ? ShareState::Passes : ShareState::FailsToPass;
    if (indicator.lowerIsBetter() ? *own.value <= *own.share : *own.value >= *own.share)
        return ShareState::Reached;
    return own.lagPoints && *own.lagPoints > Fraction(0) ? ShareState::Behind : ShareState::UnderWay;
}

bool needsCare(const UnitIndicator& own) {
    if (own.city)
        return official::isLagging(own.city->light);
    const ShareState state = stateOf(own);
    return state == ShareState::Behind || state == ShareState::FailsToPass || state == ShareState::Unreported;
}

std::vector<official::LightCount> shareCounts(const Phrases& phrases, const std::vector<UnitIndicator>& indicators,
                                              plan::UnitId unit) {
    constexpr std::pair<ShareState, const char*> states[] = {
        {ShareState::Reached, "reached"}, {ShareState::UnderWay, "under_way"}, {ShareState::Behind, "behind"},
        {ShareState::Passes, "passes"},   {ShareState::FailsToPass, "fails"},  {ShareState::Unreported, "unreported"}};
    std::vector<official::LightCount> counts;
    for (const auto& [state, code] : states) {
        const auto count = std::count_if(indicators.begin(), indicators.end(), [&, state = state](const UnitIndicator& own) {
            return !own.city && stateOf(own) == state;
        });
        if (count > 0)
            counts.push_back({wordOf(phrases, state), static_cast<int>(count),
                              u"indicators@%1:share_"_s.arg(unit.value()) + QLatin1String(code)});
    }
    return counts;
}

std::vector<UnitIndicator> indicatorsOf(const PaperData& data, plan::UnitId unit) {
    std::vector<UnitIndicator> result;
    for (const plan::Indicator& indicator : data.plan->indicators) {
        const auto units = plan::readingUnits(*data.plan, indicator);
        if (std::find(units.begin(), units.end(), unit) == units.end())
            continue;
        if (indicator.source != unit)
            result.push_back(shareOf(data, indicator, unit));
        else if (const progress::IndicatorStanding* city = data.now().indicator(indicator.code))
            result.push_back({.indicator = &indicator, .city = city});
    }
    return result;
}

Table unitIndicatorsTable(const Phrases& phrases, const std::vector<UnitIndicator>& indicators, plan::UnitId unit) {
    Table table;
    table.columns = {{phrases.text(u"column.indicator"_s), 29, Align::Left}, {phrases.text(u"column.done"_s), 12, Align::Center},
                     {phrases.text(u"column.progress"_s), 10, Align::Right}, {phrases.text(u"column.lag"_s), 12, Align::Right},
                     {phrases.text(u"column.needed"_s), 9, Align::Right},    {phrases.text(u"column.light"_s), 12, Align::Left}};
    std::vector<Row> rows;
    for (const UnitIndicator& own : indicators)
        rows.push_back(own.city ? cityRow(phrases, own) : shareRow(phrases, own, unit));
    table.open = heldRows(std::move(rows));
    return table;
}

} // namespace xundu::papers::unit
