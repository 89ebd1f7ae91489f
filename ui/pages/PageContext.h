#pragma once

#include "ui/models/OfficeView.h"
#include "ui/prompts/Prompts.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

/// @file What every page is given. All of it outlives the pages.

namespace xundu::ui {

struct PageContext {
    OfficeView& view;
    const Theme& theme;
    Prompts& prompts;
    Settings& settings;
};

} // namespace xundu::ui
