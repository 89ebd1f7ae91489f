#pragma once

#include "core/progress/Standing.h"

/// @file What counties and the zone reach of an indicator that is shared out among them.

namespace xundu::papers {

/// One row of figures: a unit's, in the order of the columns, then those of all together, of the city, and the city's rest.
struct CountyFigures {
    std::vector<std::optional<base::Fraction>> units;
    std::optional<base::Fraction> sum;
    std::optional<base::Fraction> city;
    std::optional<base::Fraction> rest;
    bool isEmpty() const; ///< has no unit's figure
};

struct CountyShare {
    CountyFigures values;
    CountyFigures shares;
    CountyFigures done; ///< value by share
};

/// The units that have a column: counties and the zone, and any other with a share, in the plan's order.
std::vector<const plan::Unit*> unitsWithShares(const plan::Plan& plan);

/// @param readings of the indicator, one a unit; the source's is the city's and no county's
CountyShare countyShare(const plan::Plan& plan, const plan::Indicator& indicator, const std::vector<const plan::Unit*>& units,
                        std::vector<progress::Reading> readings, const progress::IndicatorStanding& standing);

} // namespace xundu::papers
