#pragma once

#include "ui/print/PaperRequest.h"

namespace xundu::ui {

/// What a kind of paper is called on the screen, in the program's language.
QString word(print::PaperKind kind);

} // namespace xundu::ui
