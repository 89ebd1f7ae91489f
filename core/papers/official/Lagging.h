#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"

/// @file What lags: indicators, dated milestones, and tasks that lag by word alone.

namespace xundu::papers::official {

inline bool isLagging(progress::Light light) { return light == progress::Light::Yellow || light == progress::Light::Red; }

/// Red before yellow, the greater lag first, then by code.
std::vector<const progress::IndicatorStanding*> laggingIndicators(const progress::PeriodStatus& status);
Table laggingTable(const Phrases& phrases);
/// @param annex what the annex with the table is called, where the detail puts it there
std::vector<Block> laggingSection(const Phrases& phrases, Detail detail, const QString& annex);

} // namespace xundu::papers::official
