#pragma once

#include "app/Command.h"
#include "ui/print/OfficePapers.h"

/// @file Options that say which paper is meant: the same for commands that make papers and that check them.

namespace xundu::app {

/// Throws Error(BadCall) that names the kinds there are.
const ui::print::PaperFormat& paperKindFrom(const QString& code);
/// Throws Error(BadCall) where the kind does not take what --`option` says, which names those that do.
void requireTaken(const ui::print::PaperFormat& format, ui::print::PaperOption takenAs, const QString& option);
/// --unit, --from, --programme …: all that narrows a paper or says how it looks.
void declarePaperOptions(QCommandLineParser& parser);
/// Puts the options of the call into the request. Throws Error(BadCall) for one that its kind does not take, and for a value that
/// cannot be understood.
void applyPaperOptions(ui::print::PaperRequest& request, const Call& call, const plan::Plan& plan);

} // namespace xundu::app
