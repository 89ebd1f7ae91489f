#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/collect/FileRows.h"
#include "ui/pages/collect/FindingGroups.h"
#include "ui/widgets/Card.h"

class QAction;
class QStackedWidget;

namespace xundu::ui {

class DataTable;

/// Every file of a 旬. Delete sets one that waits aside; what a file allows besides is in its menu.
class FilesCard : public Card {
    Q_OBJECT
public:
    /// @param choose called for the check box of a waiting file. @pre context outlives the card
    FilesCard(const PageContext& context, const std::function<void(int file, bool chosen)>& choose, QWidget* parent = nullptr);

    /// What was chosen stays so; where its file is gone, nothing is.
    void show(std::vector<FileRow> rows);
    const FileRow* current() const; ///< null: nothing is chosen
    bool focusTable();              ///< @return whether there is a file to go to
    void chooseNewestOf(plan::UnitId unit);

Q_SIGNALS:
    void currentChanged();
    /// @param row null: the whole file is meant
    void wanted(const xundu::ui::FindingGroup& group, const xundu::ui::FindingRow* row, xundu::ui::FindingAction action);
    void openWanted();  ///< the current file in a spreadsheet program
    void filesWanted(); ///< to be chosen: there are none yet

private:
    void buildTable();
    void buildMenu();
    QAction* addDeed(const QString& words, FindingAction action);
    void refreshMenu();

    RowsModel<FileRow> m_rows;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, or what to do first
    QAction* m_open = nullptr;
    QAction* m_return = nullptr;
    QAction* m_setAside = nullptr;
};

} // namespace xundu::ui
