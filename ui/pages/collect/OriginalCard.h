#pragma once

#include "ui/pages/collect/SheetExcerptModel.h"
#include "ui/widgets/Card.h"

class QStackedWidget;
class QTableView;

namespace xundu::ui {

class AccentLink;
class Label;

/// A file as it came.
struct Original {
    QString name;
    QByteArray bytes;
    QString hash;
    QString sheet; ///< empty: the whole file is meant
    QString cell;
    QString words; ///< said where no cell is meant
};

/// 原表: the rows of the original sheet round the cell that is doubted.
class OriginalCard : public Card {
    Q_OBJECT
public:
    /// @pre theme outlives the card
    explicit OriginalCard(const Theme& theme, QWidget* parent = nullptr);

    void show(const Original& original);
    void clear();
    void setReach(int rows); ///< rows shown on each side of the cell; 2 at first
    void setMarkedCopyPossible(bool possible);

Q_SIGNALS:
    void markedCopyWanted();
    void openWanted();

private:
    void showSheet();
    void fitRows();
    void fitColumns();
    void say(const QString& sentence);

    const Theme& m_theme;
    SheetExcerptModel m_model;
    QTableView* m_table;
    QStackedWidget* m_stack; ///< the table, or why there is none
    Label* m_words;
    AccentLink* m_marked;
    AccentLink* m_open;
    Original m_original;
    QString m_loaded; ///< hash of the workbook in m_sheets
    std::vector<exchange::SheetGrid> m_sheets;
    int m_reach = 2;
};

} // namespace xundu::ui
