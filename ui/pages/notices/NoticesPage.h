#pragma once

#include "ui/models/NoticeRows.h"
#include "ui/pages/Page.h"

class QStackedWidget;

namespace xundu::store::papers {
struct IssuedPaper;
}
namespace xundu::ui::print {
class PagePainter;
}

/// @file 督办: letters that the ladder proposes for the 旬 shown, those that went out, and what became of them.

namespace xundu::ui {

class Button;
class DataTable;
class EmptyState;
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
    const NoticeRow* current() const;
    std::vector<plan::UnitId> chosenUnits() const; ///< of proposals: the selected ones, else all
    std::vector<plan::UnitId> allUnits() const;
    void issue(const std::vector<plan::UnitId>& units);
    void drop(int matter);
    void takeUp();
    void followUp(supervision::FollowUpKind kind);
    std::vector<int> chosenRows() const;
    std::vector<store::papers::IssuedPaper> issuedPapers(const std::vector<int>& rows) const;
    void openPaper();
    void printDrafts();
    void printIssued(const std::vector<int>& rows);
    void saveCopies(const std::vector<store::papers::IssuedPaper>& papers);
    void writePdfs(const std::vector<print::PagePainter>& papers);

    std::vector<NoticeRow> m_rows; ///< of all views
    std::optional<NoticeRow> m_current;
    RowsModel<NoticeRow> m_model;
    Segment* m_views;
    DataTable* m_table;
    QStackedWidget* m_stack;          ///< the table, or what to do where it is empty
    std::vector<EmptyState*> m_empty; ///< by NoticeView
    NoticeDetail* m_detail;
    Button* m_copies;
    Button* m_print;
    Button* m_issue;
    bool m_filling = false;
    bool m_stale = true;
};

} // namespace xundu::ui
