#pragma once

#include "core/base/Id.h"

/// @file Names of letters, meetings and what is given to units.

namespace xundu::supervision {

using NoticeId = base::Id<struct NoticeTag>;
using MeetingId = base::Id<struct MeetingTag>;
using AssignmentId = base::Id<struct AssignmentTag>;

} // namespace xundu::supervision
