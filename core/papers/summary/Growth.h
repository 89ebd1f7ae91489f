#pragma once

#include "core/papers/official/Structure.h"

namespace xundu::papers::summary {

/// How many indicators grew, stayed and fell since `before`, counts that add up, and which reached their targets since.
std::vector<Block> growthSection(const official::Phrases& phrases, const Wording& words, const progress::PeriodStatus& before);

} // namespace xundu::papers::summary
