#pragma once

#include "ui/pages/settings/SettingsSection.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

/// @file Who acts, the language, how the window looks, and folders.

namespace xundu::ui {

class ElidedLabel;

class GeneralSection : public SettingsSection {
    Q_OBJECT
public:
    explicit GeneralSection(const PageContext& context, QWidget* parent = nullptr);
    static QString title();
    void refresh() override;

private:
    /// A choice that is kept as soon as it is made. @param values by entry
    QComboBox* choice(const QString& name, const QStringList& words, const QVariantList& values, const QString& note);
    void folder(const QString& name, const SettingKey<QString>& key, const QString& note);
    void addNote(const QString& words);
    void chooseFolder(const QString& title, const SettingKey<QString>& key);
    void keepOperator();

    QFormLayout* m_form;
    QLineEdit* m_operator;
    QComboBox* m_language;
    QComboBox* m_appearance;
    QComboBox* m_textSize;
    std::vector<std::pair<ElidedLabel*, SettingKey<QString>>> m_folders; ///< where each is shown
};

} // namespace xundu::ui
