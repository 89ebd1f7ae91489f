#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"

/// @file How all stands at the end of the 旬: counts by light, of the whole and by programme.

namespace xundu::papers::official {

std::vector<Block> overallSection(const Phrases& phrases, Detail detail);
std::vector<Block> programmesSection(const Phrases& phrases, Detail detail);

} // namespace xundu::papers::official
