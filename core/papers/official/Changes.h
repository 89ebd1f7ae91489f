#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"

namespace xundu::papers::official {

/// How the lights of tasks turned from `before` to the end of the 旬, and which are red for three 旬 running or longer
/// (documents.md, "bulletin"). Nothing where none turned.
std::vector<Block> changesSection(const Phrases& phrases, const progress::PeriodStatus& before, Detail detail);

} // namespace xundu::papers::official
