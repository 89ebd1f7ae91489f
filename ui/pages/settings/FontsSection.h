#pragma once

#include "ui/pages/settings/SettingsSection.h"

class QFormLayout;

/// @file The typefaces of official papers, and what stands in for those that this computer lacks.

namespace xundu::ui {

class FontsSection : public SettingsSection {
    Q_OBJECT
public:
    explicit FontsSection(const PageContext& context, QWidget* parent = nullptr);
    static QString title();
    void refresh() override {} // fonts stay as they were when the program started
};

} // namespace xundu::ui
