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
/// while the page lives, columns stay for good; what is not set follows the office and the 旬.
class OptionsForm : public QWidget {
    Q_OBJECT
public:
    /// @pre everything in context, and the course, outlives the form
    OptionsForm(const PageContext& context, QWidget* parent = nullptr);

    void setKind(print::PaperKind kind);
    /// The kind's papers are of, or to, this unit.
    void setUnit(print::PaperKind kind, plan::UnitId unit);
    /// The kind's papers are of this meeting, as long as its 旬 is shown.
    void setMeeting(print::PaperKind kind, supervision::MeetingId meeting);
    /// What hangs on the 旬 and the office anew: choices, the number that is next.
    void refresh();
    /// With the number that the paper is to have.
    print::PaperRequest request() const;
    bool isValid() const; ///< the number typed is one, and free

Q_SIGNALS:
    void changed();
    void validityChanged();

private:
    void buildRows();
    QWidget* addRow(const QString& label, QWidget* field, print::PaperOption option);
    QWidget* checkPair(const std::vector<print::PaperPart>& parts);
    void connectFields();
    void tellChanged();
    print::PaperRequest& wanted() { return m_wanted.at(m_kind); }
    const print::PaperRequest& wanted() const { return m_wanted.at(m_kind); }
    void fillMeetings();
    void fillUnits();
    void fillProgrammes();
    void fillPeriods();
    void fillSeals();
    void fillColumns();
    void showNumber();
    QDate usualDate() const;
    void showDate();
    QString kindCode() const;

    PageContext m_context;
    print::PaperKind m_kind = print::PaperKind::Bulletin;
    std::map<print::PaperKind, print::PaperRequest> m_wanted; ///< what was set by hand, of every kind
    QString m_next;                                           ///< the number where none is typed
    QString m_noNext;                                         ///< the sentence why none could be found; else empty
    QGridLayout* m_grid;
    std::vector<std::pair<print::PaperOption, std::vector<QWidget*>>> m_rows;
    FieldEdit* m_number;
    QDateEdit* m_date;
    QComboBox* m_seal;
    QComboBox* m_meeting;
    QComboBox* m_unit;
    QComboBox* m_from;
    QComboBox* m_programme;
    CheckMenu* m_lights;
    CheckMenu* m_columns;
    QCheckBox* m_tiles;
    std::map<print::PaperPart, QCheckBox*> m_parts;
};

} // namespace xundu::ui
