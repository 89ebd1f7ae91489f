#pragma once

#include "ui/models/NoticeRows.h"
#include "ui/pages/Page.h"

class QStackedWidget;

/// @file 督办: letters that the ladder proposes for the 旬 shown, those that went out, and what became of them.

namespace xundu::ui {

class Button;
class Card;
class DataTable;
class EmptyState;
class LetterFiles;
class NoticeDetail;
class Segment;

class NoticesPage : public Page {
    Q_OBJECT
public:
    explicit NoticesPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Notices;
    static constexpr const char* manual = "notices";
    void focusFirst() override;
    void showView(NoticeView view);
    /// Proposals that wait, and letters overdue: for the badge beside the page's name. @pre the office can be read
    static int waiting(const OfficeView& view);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    QWidget* buildTable();
    void connectDetail();
    void refresh();
    void fill();
    void choose(int row);
    NoticeView shownView() const;
    std::vector<NoticeRow> chosenRows() const; ///< the selected ones, else all of the view
    void drop(int matter);
    void takeUp();
    void followUp(supervision::FollowUpKind kind);
    void openPaper();

    std::vector<NoticeRow> m_rows; ///< of all views
    std::optional<NoticeRow> m_current;
    RowsModel<NoticeRow> m_model;
    Segment* m_views;
    DataTable* m_table;
    QStackedWidget* m_stack;          ///< the table, or what to do where it is empty
    std::vector<EmptyState*> m_empty; ///< by NoticeView
    Card* m_detailCard;               ///< in sight as long as a letter is chosen
    NoticeDetail* m_detail;
    LetterFiles* m_files;
    Button* m_copies;
    Button* m_print;
    Button* m_issue;
    bool m_filling = false;
    bool m_stale = true;
};

} // namespace xundu::ui
