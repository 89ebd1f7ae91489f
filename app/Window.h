#pragma once

/// @file The window's start: which file, which language, which look; and what is said when that fails.

namespace xundu::app {

/// `xundu [FILE]`. @return the exit status
int runWindow(int& argc, char** argv);

} // namespace xundu::app
