#pragma once

#include "app/Command.h"
#include "core/dispatch/Collect.h"

namespace xundu::app {

/// The files and folders named after the office file; a folder without any is told on standard error. Throws
/// Error(BadCall) where none is named.
std::vector<dispatch::IncomingFile> returnedFiles(const Call& call);

} // namespace xundu::app
