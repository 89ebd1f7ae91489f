#pragma once

#include "core/base/Progress.h"
#include "core/store/Office.h"

/// @file One folder that lets a successor take over: the office file, its papers as of today, and 交接说明.

namespace xundu::ui::print {

/// Makes the folder: a consistent copy of the office file, papers of the 旬 shown today as PDF (nothing is issued), one page for
/// each unit with duties in a folder of its own, and 交接说明 as .docx and .pdf, dated today. All of it or nothing: it gets its
/// name when it is whole. The office file learns of the copy as of any backup. Needs a QGuiApplication.
/// @param folder not there yet, or empty
/// Throws Error: AlreadyThere for a folder with something in it, NotFound where the folder around it is not there, ReadOnly,
/// CannotWrite, Cancelled, and as bytesOf() does.
void writeHandover(const store::Office& office, const QString& folder, const base::Progress& progress = {});

} // namespace xundu::ui::print
