#pragma once

#include "core/progress/FormRecord.h"
#include "ui/models/OfficeView.h"

#include <QTimer>

#include <map>

/// @file What has come in of each 旬 with duties, up to the one shown.

namespace xundu::ui {

/// Reads one 旬 at each turn of the event loop, so that the window never stands still, and keeps it until the data change.
class Receptions : public QObject {
    Q_OBJECT
public:
    /// Knows of a change before who connects to the view later. @pre view outlives it
    explicit Receptions(OfficeView& view, QObject* parent = nullptr);

    /// Begins to read what is not known. Emits whole(), at once where nothing is missing.
    void follow();
    bool isWhole() const { return !firstUnknown(); }
    /// Those known of the first report to the 旬 shown, oldest first; the one shown among them.
    std::vector<const dispatch::Reception*> known() const;
    /// What units owed in those 旬 whose forms were due before today, or that are closed; of what is known.
    std::vector<progress::PeriodAnswers> answersDue() const;

Q_SIGNALS:
    void whole();
    void failed(const QString& sentence); ///< a 旬 cannot be read; it and those after it are left out

private:
    std::optional<calendar::TenDay> firstUnknown() const;
    void readNext();

    OfficeView& m_view;
    calendar::TenDay m_period;                              ///< shown when the view last changed
    std::map<calendar::TenDay, dispatch::Reception> m_read; ///< without the 旬 shown, which the view has
    QTimer m_turn;
};

} // namespace xundu::ui
