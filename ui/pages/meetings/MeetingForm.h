#pragma once

#include "ui/pages/meetings/MeetingPart.h"

class QGridLayout;
class QHBoxLayout;
class QLineEdit;

/// @file When, where and with whom a meeting is held.

namespace xundu::ui {

class FieldEdit;
class KeptText;
class Label;

class MeetingForm : public MeetingPart {
    Q_OBJECT
public:
    explicit MeetingForm(const PageContext& context, QWidget* parent = nullptr);

    void show(const ShownMeeting& of) override;
    bool keep() override;

private:
    using Meeting = supervision::Meeting;
    struct LineField {
        QLineEdit* line;
        QString name;
        QString Meeting::*text;
    };
    struct NamesField {
        KeptText* edit;
        QString name;
        QStringList Meeting::*names;
    };

    void addLine(int row, int column, const QString& name, QString Meeting::*text);
    void addNames(const QString& name, QStringList Meeting::*names);
    void addDay(int row, int column);
    void fill(bool another); ///< another meeting: what was typed is not of it
    bool keepLine(const LineField& field);
    bool keepNames(const NamesField& field);
    bool keepDay();

    std::optional<Meeting> m_meeting;
    QGridLayout* m_grid;
    QHBoxLayout* m_people;
    Label* m_period;
    FieldEdit* m_day = nullptr;
    std::vector<LineField> m_lines;
    std::vector<NamesField> m_names;
};

} // namespace xundu::ui
