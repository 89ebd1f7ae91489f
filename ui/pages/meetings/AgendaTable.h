#pragma once

#include "ui/pages/meetings/MeetingPart.h"

#include <QTimer>

class QLineEdit;

/// @file The agenda: its items in their order, and what is said of the chosen one, typed while it is said.

namespace xundu::ui {

class Button;
class KeptText;
class WrappedLabel;

class AgendaTable : public MeetingPart {
    Q_OBJECT
public:
    explicit AgendaTable(const PageContext& context, QWidget* parent = nullptr);

    void show(const ShownMeeting& of) override;
    bool keep() override;

private:
    using Meeting = supervision::Meeting;

    QWidget* buildHead();
    QWidget* buildEntry();
    void dressTable();
    void choose(int place);
    void showSaid(bool another); ///< of the chosen item
    bool keepSaid();
    void add();
    void move(int by);
    void removeCurrent();
    bool change(const QString& what, const std::function<void(Meeting&)>& change);

    std::optional<Meeting> m_meeting;
    int m_place = -1; ///< of the chosen item; -1: none
    bool m_filling = false;
    RowsModel<AgendaRow> m_model;
    DataTable* m_table;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    Button* m_add;
    QLineEdit* m_title;      ///< of an item to add
    WrappedLabel* m_problem; ///< with a title that is being typed
    KeptText* m_said;
    QTimer m_soon; ///< what is being typed is kept from time to time
};

} // namespace xundu::ui
