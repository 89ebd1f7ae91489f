#pragma once

#include "ui/models/MeetingRows.h"
#include "ui/pages/Page.h"

class QBoxLayout;
class QStackedWidget;

/// @file Meetings: a list, and the chosen one with its agenda and its decisions; or all that is to be followed, wherever it comes
/// from.

namespace xundu::ui {

class Button;
class Card;
class DataTable;
class FollowPane;
class MeetingPane;
class Segment;

class MeetingsPage : public Page {
    Q_OBJECT
public:
    explicit MeetingsPage(const PageContext& context, QWidget* parent = nullptr);
    ~MeetingsPage() override;

    static QString name();
    static constexpr Icon drawing = Icon::Meetings;
    static constexpr const char* manual = "meetings";
    void focusFirst() override;
    bool mayLeave() override;
    /// Among the items to follow, without filters.
    void showAssignment(qint64 id);

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    void buildHeader();
    QWidget* buildMeetings();
    QWidget* buildFollow();
    void dressTable();
    void connectParts();
    void refresh();
    void fitPane();
    void showView(); ///< meetings or items
    void showNote();
    void selectCurrent();
    void choose(int row);
    void showCurrent();
    bool keep(); ///< what is being typed of the meeting
    void addMeeting();
    void removeCurrent();
    void wantPaper(print::PaperKind kind);
    const MeetingRow* current() const;
    bool showsItems() const;

    std::vector<AssignmentRow> m_assignments;
    RowsModel<MeetingRow> m_model;
    DataTable* m_table;
    MeetingPane* m_pane;
    FollowPane* m_follow;
    QStackedWidget* m_views;    ///< meetings, items
    QStackedWidget* m_meetings; ///< list and pane, or what to do where there is none
    Segment* m_what;
    std::vector<Button*> m_meetingButtons; ///< shown with the meetings, as the next two
    Button* m_pack = nullptr;
    Button* m_minutes = nullptr;
    std::vector<Button*> m_itemButtons;
    QBoxLayout* m_columns = nullptr;
    Card* m_list = nullptr;
    std::optional<supervision::MeetingId> m_current;
    bool m_isStacked = false; ///< the list above the meeting
    bool m_filling = false;   ///< rows are being replaced: the table's current line means nothing
    bool m_keeping = false;   ///< several things may be kept: all is read again when that is done
    bool m_stale = true;      ///< something changed while the page was not seen
};

} // namespace xundu::ui
