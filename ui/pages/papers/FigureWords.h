#pragma once

#include "ui/models/OfficeView.h"
#include "ui/pages/papers/SourceNote.h"

/// @file Where a printed number comes from, in words (core/papers/Figures.h names the sources).

namespace xundu::ui {

/// Of the 旬 shown. Nothing known: a note without lines.
SourceNote noteOf(const OfficeView& view, const QString& source);

} // namespace xundu::ui
