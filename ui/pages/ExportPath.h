#pragma once

#include "ui/pages/PageContext.h"

namespace xundu::ui {

/// Asks where a file shall be written; suggests the folder of the last export, which it remembers.
/// @param name with its suffix. @return empty: the user thought better of it
QString askExportPath(const PageContext& context, const QString& title, const QString& name, const QString& suffix);

} // namespace xundu::ui
