#pragma once

#include "ui/pages/workbench/Pane.h"

namespace xundu::ui {

class Button;

/// Which units still owe an answer, whom to call there, and the ready-made text that asks them.
class MissingPane : public Pane {
    Q_OBJECT
public:
    explicit MissingPane(const PageContext& context);

    void show(const Bench& bench) override;

Q_SIGNALS:
    void reminderWanted(const std::vector<xundu::plan::UnitId>& units); ///< copy the text for these
    void recordWanted(qint64 task, qint64 unit);

private:
    struct Place {
        plan::UnitId unit;
        int column = 0;
        Qt::FocusReason reason = Qt::OtherFocusReason; ///< so that its frame stays, or stays away
    };

    std::optional<Place> focused() const; ///< a line's button that has the focus
    void focus(const Place& place);
    void addRow(const dispatch::UnitReception& unit, bool asked);
    void addButtons(const dispatch::UnitReception& unit);
    void addNote(const QString& words);
    QString owes(const dispatch::UnitReception& unit) const;
    QString noteOn(const Bench& bench) const;
    void measure();
    void refreshTitle(const Bench& bench);

    QWidget* m_list;
    QGridLayout* m_grid = nullptr; ///< made anew by show()
    int m_lines = 0;
    Button* m_copy;
    std::vector<plan::UnitId> m_units;
};

} // namespace xundu::ui
