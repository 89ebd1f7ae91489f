#pragma once

#include <functional>

/// @file How long work tells how far it is, and hears that it should stop.

namespace xundu::base {

/// Told before each step. @return false: the user wants to stop; the work then throws Error(Cancelled) and nothing is changed.
using Progress = std::function<bool(int done, int all)>;

/// Tells `progress`, where there is one. Throws Error(Cancelled).
void tell(const Progress& progress, int done, int all);

} // namespace xundu::base
