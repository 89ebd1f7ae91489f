#pragma once

#include "core/papers/official/Structure.h"

/// @file The indicators that one unit answers for.

namespace xundu::papers::unit {

/// An indicator as one unit has it: the city's where it is the source, else its own share.
struct UnitIndicator {
    const plan::Indicator* indicator = nullptr;
    const progress::IndicatorStanding* city = nullptr; ///< set where the unit is the source
    std::optional<base::Fraction> value;               ///< the unit's own newest, for a share
    std::optional<calendar::TenDay> asOf;              ///< its 旬
    std::optional<base::Fraction> share;
    std::optional<base::Fraction> progress; ///< of the share
    std::optional<base::Fraction> lagPoints;
    std::optional<base::Fraction> needed; ///< in each 旬 left
};

/// How a share stands, which rules.md 4 lights for the city alone.
enum class ShareState { Reached, UnderWay, Behind, Passes, FailsToPass, Unreported };

/// @pre a share
ShareState stateOf(const UnitIndicator& own);
/// A share that is behind its pace, does not pass or has no value; of the city's those that lag.
bool needsCare(const UnitIndicator& own);
/// Of the unit's shares, by state in the order above: counts that add up.
std::vector<official::LightCount> shareCounts(const official::Phrases& phrases, const std::vector<UnitIndicator>& indicators,
                                              plan::UnitId unit);

/// In the order of codes.
std::vector<UnitIndicator> indicatorsOf(const PaperData& data, plan::UnitId unit);

/// One row an indicator.
Table unitIndicatorsTable(const official::Phrases& phrases, const std::vector<UnitIndicator>& indicators, plan::UnitId unit);

} // namespace xundu::papers::unit
