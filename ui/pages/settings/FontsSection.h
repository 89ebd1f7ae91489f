#pragma once

#include "ui/pages/settings/SettingsSection.h"
#include "ui/print/FontBook.h"

#include <vector>

class QComboBox;
class QFormLayout;

/// @file The family of the window and those of the papers, each by choice or by its chain, and what is missing.

namespace xundu::ui {

class Label;

class FontsSection : public SettingsSection {
    Q_OBJECT
public:
    explicit FontsSection(const PageContext& context, QWidget* parent = nullptr);
    static QString title();
    void refresh() override;

private:
    struct Paper {
        print::FontClass typeface;
        QComboBox* family;
        Label* state;
    };

    QComboBox* familyChoice(const QString& name, const QString& byItself);
    void addPaper(print::FontClass typeface);
    void showState(const Paper& paper);

    QFormLayout* m_form;
    QStringList m_families; ///< to choose from
    QComboBox* m_screen;
    std::vector<Paper> m_papers;
};

} // namespace xundu::ui
