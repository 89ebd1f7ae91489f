#pragma once

#include "core/papers/official/Structure.h"

namespace xundu::papers::summary {

/// The light of each task at the end of each 旬: shapes, with a note that names them.
official::Annex lightsAnnex(const official::Phrases& phrases, const Wording& words,
                            const std::vector<progress::PeriodStatus>& course);

} // namespace xundu::papers::summary
