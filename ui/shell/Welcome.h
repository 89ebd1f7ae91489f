#pragma once

#include "ui/prompts/Prompts.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <functional>
#include <optional>

/// @file The first start: what the program is for, who acts, where the office file and its backups shall lie.

namespace xundu::ui {

class Button;
class FieldEdit;
class MessageBar;

class Welcome : public QDialog {
    Q_OBJECT
public:
    struct Answer {
        QString operatorName;
        QString file;
        QString backupFolder; ///< empty: none
        bool isNew = true;    ///< the file is made with the plan in it; else it is there already
    };
    /// Makes or opens the file. @return in one sentence why that cannot be done
    using Begin = std::function<std::optional<QString>(const Answer&)>;

    /// Ends accepted once a file was made or opened; until then what stops it is said in the dialog.
    /// @param suggested stands in the fields at first. @pre theme and prompts outlive it
    Welcome(const Answer& suggested, const Theme& theme, Prompts& prompts, Begin begin, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    QWidget* withChooser(QWidget* field, const QString& name, const std::function<void()>& choose);
    void chooseFile();
    void chooseFolder();
    void openExisting();
    void begin(const QString& file, bool isNew);
    void enable();

    const Theme& m_theme;
    Prompts& m_prompts;
    Begin m_tryIt;
    FieldEdit* m_operator;
    FieldEdit* m_file;
    FieldEdit* m_folder;
    MessageBar* m_message;
    Button* m_open;
    Button* m_begin;
};

} // namespace xundu::ui
