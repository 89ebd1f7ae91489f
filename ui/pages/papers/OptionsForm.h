#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/papers/CheckMenu.h"
#include "ui/print/OfficePapers.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;

namespace xundu::ui {

class FieldEdit;

/// What a paper of the kind can be told: number, day, seal, parts, and what narrows it. What is set for one kind stays for it
/// while the page lives; columns stay for good.
class OptionsForm : public QWidget {
    Q_OBJECT
public:
    /// @pre everything in context outlives the form
    explicit OptionsForm(const PageContext& context, QWidget* parent = nullptr);

    void setKind(print::PaperKind kind);
    /// What hangs on the 旬 and the office anew: choices, the number that is next.
    void refresh();
    print::PaperRequest request() const;
    bool isValid() const; ///< the number typed is one
    /// The columns that the kind's table has; they are offered where there is something to choose.
    void setColumns(const std::vector<CheckMenu::Choice>& columns);

Q_SIGNALS:
    void changed();

private:
    void buildRows();
    QWidget* addRow(const QString& label, QWidget* field, print::PaperOption option);
    QWidget* checkPair(const std::vector<print::PaperPart>& parts);
    void fillUnits();
    void fillPeriods();
    void fillSeals();
    void showNumber();
    void showDate();
    QString kindCode() const;

    PageContext m_context;
    print::PaperKind m_kind = print::PaperKind::Bulletin;
    QGridLayout* m_grid;
    std::vector<std::pair<print::PaperOption, std::vector<QWidget*>>> m_rows;
    FieldEdit* m_number;
    QDateEdit* m_date;
    QComboBox* m_seal;
    QComboBox* m_unit;
    QComboBox* m_from;
    QComboBox* m_programme;
    CheckMenu* m_lights;
    CheckMenu* m_columns;
    QCheckBox* m_tiles;
    std::map<print::PaperPart, QCheckBox*> m_parts;
    bool m_numberTyped = false; ///< else it is the next
    bool m_dateTyped = false;   ///< else it is the 旬's last day
};

} // namespace xundu::ui
