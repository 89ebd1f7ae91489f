#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"

/// @file 旬工作调度通报 (documents.md, "bulletin").

namespace xundu::papers {

struct BulletinOptions {
    bool lagging = true;         ///< 逐项滞后: else how many lag, no more
    bool ranking = false;        ///< 单位排名: by the share of answers that came on time, over the course
    bool indicatorAnnex = false; ///< 指标进度表
    bool reportingAnnex = false; ///< 收表情况
};

/// At most 4,000 characters before the annexes, however many tasks the plan has: the text says less step by step
/// (official/Detail.h), and annexes say the rest. The last annex lists all tasks, with units, as rules.md 8 orders, and lights.
/// What changed is told where the course has the 旬 before. Throws Error(BadValue) where the wording has a fault.
Paper composeBulletin(const PaperData& data, const BulletinOptions& options = {});

} // namespace xundu::papers
