#pragma once

#include "core/plan/PlanJson.h"
#include "core/store/DemoOffice.h"
#include "tests/support/FixedClock.h"
#include "tests/support/ScriptedPrompts.h"
#include "ui/models/OfficeView.h"
#include "ui/pages/PageContext.h"
#include "ui/theme/Theme.h"

#include <QSettings>
#include <QTemporaryDir>

/// @file A demo office and everything a page needs. 20 June 2025, the due day of 2025-06-mid.

namespace xundu::tests {

struct DemoFixture {
    QTemporaryDir folder;
    FixedClock clock;
    store::Actor actor{QStringLiteral("经办人"), clock};
    std::unique_ptr<store::Office> office =
        store::createDemoOffice(folder.filePath(QStringLiteral("demo.xundu")), plan::builtInPlan(), actor);
    ui::OfficeView view{*office};
    ui::Theme theme = ui::Theme::light();
    ScriptedPrompts prompts;
    QSettings storage{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Settings settings{storage};
    ui::PageContext context{view, theme, prompts, settings};
};

} // namespace xundu::tests
