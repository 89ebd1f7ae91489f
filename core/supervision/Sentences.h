#pragma once

#include "core/supervision/NoticeLadder.h"

/// @file Letters and assignments in plain words for commands and screens, in the program's language.

namespace xundu::supervision {

QString word(Step step);         ///< 提醒 催办 督办
QString word(FollowUpKind kind); ///< 答复 核实 销号 回头看 重新打开 延期
QString word(Origin origin);     ///< 议定事项 批示 需协调事项
QString word(NoticeState state); ///< 待答复 已答复 已核实 自动办结 已销号
QString word(Stage stage);       ///< 待答复 已答复 已核实 已销号

/// How sentences name a letter: its number; the list within the host unit, which has none, by its 旬.
QString letterName(const QString& number, calendar::TenDay period);

/// What the matter is: Task 8, red for 2 ten-day periods running, since …
QString sentence(const Matter& matter, const plan::Plan& plan, const std::vector<Assignment>& assignments);
/// Why it is proposed at this step, by which rule.
QString reason(const Matter& matter, const std::vector<Notice>& notices);
/// Why it is not.
QString reason(const Withheld& withheld, const LadderFacts& facts);

} // namespace xundu::supervision
