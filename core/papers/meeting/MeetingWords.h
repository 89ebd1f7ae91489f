#pragma once

#include "core/papers/meeting/Meeting.h"
#include "core/papers/official/Structure.h"

/// @file Phrases that minutes and the material of a meeting share.

namespace xundu::papers::meeting {

QString nameOf(const Wording& words, const Meeting& meeting);
/// 2025年6月23日上午9时; empty without a day.
QString whenOf(const Meeting& meeting);
/// 1.… （责任单位：…；完成时限：7月上旬）, each a paragraph; without a number where there is one alone.
std::vector<Block> decisionBlocks(const official::Phrases& phrases, const Wording& words, const std::vector<Decision>& decisions);

} // namespace xundu::papers::meeting
