#pragma once

#include "core/progress/FormRecord.h"
#include "ui/models/OfficeView.h"

#include <QTimer>

#include <map>

/// @file How every 旬 with duties stood, up to the one shown.

namespace xundu::ui {

/// Reads one 旬 at each turn of the event loop, so that the window never stands still, and keeps it until the data change.
class Course : public QObject {
    Q_OBJECT
public:
    /// @pre view outlives it
    explicit Course(OfficeView& view, QObject* parent = nullptr);

    /// Begins to read what is not known of the view's course. Emits whole(), at once where nothing is missing.
    void follow();
    bool isWhole() const;

    /// From the first report to the 旬 shown, oldest first; of that 旬 alone where it lies before. @pre isWhole()
    std::vector<progress::PeriodStatus> statuses() const;
    /// What units owed in those 旬 whose forms were due before today, or that are closed. @pre isWhole()
    std::vector<progress::PeriodAnswers> answersDue() const;

Q_SIGNALS:
    void whole();
    void outdated(); ///< the data changed: nothing is known any more

private:
    struct Known {
        progress::PeriodStatus status;
        std::vector<progress::UnitAnswers> answers;
    };
    std::optional<calendar::TenDay> firstUnknown() const;
    calendar::TenDay first() const;
    void read(calendar::TenDay period);
    void readNext();
    void goOn(); ///< at the next turn, where something is missing

    OfficeView& m_view;
    std::map<calendar::TenDay, Known> m_known;
    QTimer m_turn;
};

} // namespace xundu::ui
