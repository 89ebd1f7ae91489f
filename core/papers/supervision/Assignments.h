#pragma once

#include "core/papers/official/Structure.h"
#include "core/supervision/Assignment.h"

/// @file What meetings decided, leaders instructed and units asked for, as papers tell it.

namespace xundu::papers::official {

/// As the plan prints them: a group where all its members are meant.
QStringList printedUnits(const plan::Plan& plan, const std::vector<plan::UnitId>& units);
/// 1.…（责任单位：…；完成时限：7月上旬）。, each a paragraph; without a number where there is one alone.
/// What a meeting did not decide tells where it comes from.
/// @param told what became of each by the paper's date, too: 落实情况：…
std::vector<Block> assignmentBlocks(const Phrases& phrases, const std::vector<supervision::Assignment>& assignments, bool told);
/// 6月23日工作推进会议定事项, 市政府分管领导6月20日批示, 市经信局提出的需协调事项.
QString originText(const Phrases& phrases, const supervision::Assignment& assignment);
/// 已销号（…）, 已反馈：…, 逾期未反馈, 正在落实 on the paper's date.
QString stateText(const Phrases& phrases, const supervision::Assignment& assignment);

} // namespace xundu::papers::official
