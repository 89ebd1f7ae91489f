#pragma once

#include "ui/pages/meetings/MeetingPart.h"

class QLineEdit;

/// @file What a meeting decides: typed below the table while it is decided, changed in place until something followed.

namespace xundu::ui {

class Button;
class WrappedLabel;

class DecisionTable : public MeetingPart {
    Q_OBJECT
public:
    explicit DecisionTable(const PageContext& context, QWidget* parent = nullptr);

    void show(const ShownMeeting& of) override;
    /// Something stands in the line for a new decision: that is not whole yet.
    bool keep() override;

private:
    QWidget* buildHead();
    QWidget* buildEntry();
    void dressTable();
    void showSentence(const QString& problem);
    void lookAtEntry();
    void add();
    void propose();
    void removeSelected();
    void refreshTools();

    std::optional<supervision::Meeting> m_meeting;
    RowsModel<AssignmentRow> m_model;
    DataTable* m_table;
    Button* m_propose;
    Button* m_remove;
    Button* m_add;
    QLineEdit* m_text; ///< of a decision to add, as the next two
    QLineEdit* m_units;
    QLineEdit* m_due;
    WrappedLabel* m_words; ///< what is wrong with what is being typed, else the chosen decision in full
};

} // namespace xundu::ui
