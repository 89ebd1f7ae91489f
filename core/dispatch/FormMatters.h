#pragma once

#include "core/exchange/form/Form.h"
#include "core/store/Course.h"

namespace xundu::dispatch {

/// What a unit's form of the 旬 tells besides its tasks: letters that are not done, and what it was given to do, as of today; the
/// next due first. To a section what its unit has to answer.
std::vector<exchange::FormMatter> formMatters(store::Course& course, calendar::TenDay period, plan::UnitId unit);

} // namespace xundu::dispatch
