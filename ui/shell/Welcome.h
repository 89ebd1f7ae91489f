#pragma once

#include "ui/prompts/Prompts.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QLineEdit;

/// @file The first start: what the program is for, who acts, where the office file and its backups shall lie.

namespace xundu::ui {

class Button;
class FieldEdit;

class Welcome : public QDialog {
    Q_OBJECT
public:
    struct Answer {
        QString operatorName;
        QString file;         ///< that is made with the plan in it; there is none yet
        QString backupFolder; ///< empty: none
    };

    /// @param suggested stands in the fields at first. @pre theme and prompts outlive it
    Welcome(const Answer& suggested, const Theme& theme, Prompts& prompts, QWidget* parent = nullptr);

    Answer answer() const;

private:
    QWidget* withChooser(QWidget* field, const QString& name, const std::function<void()>& choose);
    void chooseFile();
    void chooseFolder();
    void enable();

    const Theme& m_theme;
    Prompts& m_prompts;
    QLineEdit* m_operator;
    FieldEdit* m_file;
    FieldEdit* m_folder;
    Button* m_begin;
};

} // namespace xundu::ui
