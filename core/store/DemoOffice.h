#pragma once

#include "core/store/Office.h"

/// @file An office file with invented returns, each marked as such, so that every page has something to show.

namespace xundu::store {

/// Creates the file and fills it from resources/demo-2025.json: baselines, paces, dates, and the returns of 2025-03-late to
/// 2025-06-mid. Leaves no file behind on failure. Throws as Office::create().
std::unique_ptr<Office> createDemoOffice(const QString& path, const plan::Plan& plan, const Actor& actor);

} // namespace xundu::store
