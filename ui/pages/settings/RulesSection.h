#pragma once

#include "core/progress/RuleBook.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/settings/SettingsSection.h"

#include <QTimer>

class QComboBox;
class QBoxLayout;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// @file The rule book's versions, and a new one with what it would make of the 旬 shown.

namespace xundu::ui {

class Button;
class ChangeList;
class DataTable;
class WrappedLabel;

class RulesSection : public SettingsSection {
    Q_OBJECT
public:
    explicit RulesSection(const PageContext& context, QWidget* parent = nullptr);
    static QString title();
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildForm();
    QSpinBox* number(const QString& name, const QString& suffix, int least, int most);
    void fillStarts();
    void fillForm();
    /// The version as it stands in the form.
    progress::RuleBook typed() const;
    /// Whether its numbers are those by which the 旬 shown is judged.
    bool isInForce(progress::RuleBook book) const;
    void preview();
    void putIntoForce();

    RowsModel<progress::RuleBook> m_model;
    DataTable* m_table;
    QBoxLayout* m_columns = nullptr;
    QFormLayout* m_form = nullptr;
    QComboBox* m_start;
    QLineEdit* m_document;
    QSpinBox* m_yellow = nullptr;
    QSpinBox* m_red = nullptr;
    QSpinBox* m_overdue = nullptr;
    QSpinBox* m_noReading = nullptr;
    QSpinBox* m_around = nullptr;
    QSpinBox* m_dueDays = nullptr;
    QComboBox* m_dueShift;
    WrappedLabel* m_words;
    ChangeList* m_changes;
    Button* m_enact;
    QTimer m_soon;            ///< the preview follows where typing comes to rest
    int m_knownVersions = -1; ///< of which the form was filled; -1: not yet
};

} // namespace xundu::ui
