#pragma once

#include "core/papers/Wording.h"
#include "core/supervision/Meeting.h"

/// @file Phrases that minutes and the material of a meeting share.

namespace xundu::papers::meeting {

QString nameOf(const Wording& words, const supervision::Meeting& meeting);
/// 2025年6月23日上午9时; empty without a day.
QString whenOf(const supervision::Meeting& meeting);

} // namespace xundu::papers::meeting
