#pragma once

#include "core/store/PaperStyle.h"
#include "ui/pages/settings/SettingsSection.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

/// @file How the office's papers look: head, numbers, copies, seal.

namespace xundu::ui {

class PapersSection : public SettingsSection {
    Q_OBJECT
public:
    explicit PapersSection(const PageContext& context, QWidget* parent = nullptr);

    static QString title();
    void refresh() override;

private:
    void addLine(const QString& name, QString store::papers::PaperStyle::*text, const QString& note);
    void addSeal();
    /// Takes what stands in the fields, one action; what is refused goes back to what was.
    void keep();

    QFormLayout* m_form;
    std::vector<std::pair<QLineEdit*, QString store::papers::PaperStyle::*>> m_lines;
    QComboBox* m_seal;
    QComboBox* m_sealingUnit;
};

} // namespace xundu::ui
