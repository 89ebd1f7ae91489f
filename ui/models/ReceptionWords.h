#pragma once

#include "core/dispatch/Reception.h"
#include "ui/delegates/ReceptionMark.h"

/// @file What has come in, in words and marks (look.md 2, "Reception marks").

namespace xundu::ui {

ReceptionMark markOf(dispatch::Mark mark);
QString word(dispatch::FormState state);
QString word(dispatch::Mark mark);
QString stateWords(const dispatch::UnitReception& unit); ///< to check, 3 doubts; accepted, late

} // namespace xundu::ui
