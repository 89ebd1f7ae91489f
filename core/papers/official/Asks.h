#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"

/// @file Requests of units that others act (需协调事项).

namespace xundu::papers::official {

struct Ask {
    plan::TaskId task;
    plan::UnitId unit;
    QString text; ///< without its closing mark
};

/// What each unit last asked for on each task, by task, then unit. An answer that nothing has changed leaves an ask open.
std::vector<Ask> asksOf(const plan::Plan& plan, const std::vector<progress::ProgressReport>& reports);

Table asksTable(const Phrases& phrases, const std::vector<Ask>& asks);
/// @param annex what the annex with the table is called, where the detail puts it there
std::vector<Block> asksSection(const Phrases& phrases, const std::vector<Ask>& asks, Detail detail, const QString& annex);

} // namespace xundu::papers::official
