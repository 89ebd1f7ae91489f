#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"

/// @file How all stands at the end of the 旬: counts by light, of the whole and by programme.

namespace xundu::papers::official {

/// 16项任务中，正常9项、严重滞后2项。 Empty: there is no task.
QString tasksByLight(const Phrases& phrases);
/// @param annex what the annex is called whose notes tell of lights that the office set itself; empty: there is none, and the
/// text tells of each whatever the detail
std::vector<Block> overallSection(const Phrases& phrases, Detail detail, const QString& annex);
std::vector<Block> programmesSection(const Phrases& phrases, Detail detail);

} // namespace xundu::papers::official
