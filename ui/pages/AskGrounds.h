#pragma once

#include "ui/models/Grounds.h"
#include "ui/prompts/Prompts.h"

namespace xundu::ui {

/// Asks why and by which document, as one question that stays open until the answer will do. @param what is changed, in words
/// @return nothing: the user thought better of it
std::optional<store::plans::Reasoned> askGrounds(Prompts& prompts, const QString& what, Grounds wanted);
/// How the question names the document.
QString documentLabel(Grounds wanted);

} // namespace xundu::ui
