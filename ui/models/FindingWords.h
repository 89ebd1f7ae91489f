#pragma once

#include "core/dispatch/Collect.h"

/// @file Findings of returned forms in a few words.

namespace xundu::ui {

QString word(exchange::FindingCode code); ///< the kind of doubt: "cumulative value fell"
QString outcomeOf(const dispatch::FileResult& file);
/// The kind and what it is about: an indicator's or a task's name where there is one.
QString headline(const exchange::Finding& finding, const plan::Plan& plan);
/// 填报!H22; the sheet's name, or empty where the whole file is meant.
QString placeName(const exchange::Finding& finding);
/// Told for information: nothing is left to decide.
bool isHint(exchange::FindingCode code);

} // namespace xundu::ui
