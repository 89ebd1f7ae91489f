#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"

namespace xundu::papers::official {

/// What units are to do about what lags, what is missing and what was asked for; nothing where nothing is.
std::vector<Block> nextSection(const Phrases& phrases, bool asks, Detail detail);

} // namespace xundu::papers::official
