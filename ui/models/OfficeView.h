#pragma once

#include "core/dispatch/Reception.h"
#include "core/progress/Comparison.h"
#include "core/store/Course.h"
#include "core/supervision/NoticeLadder.h"

#include <QObject>

#include <optional>

/// @file What the window looks at: one office file, one 旬. Pages show this and ask the store's verbs for changes.

namespace xundu::ui {

class OfficeView : public QObject {
    Q_OBJECT
public:
    /// Starts at the 旬 that the clock's today falls in, or the nearest of the plan's year. @pre office outlives the view
    explicit OfficeView(store::Office& office);

    store::Office& office() const { return m_office; }
    const plan::Plan& plan() const { return m_office.plan(); }
    calendar::TenDay period() const { return m_period; }
    calendar::TenDay today() const { return m_office.plan().periodShownOn(m_office.actor().clock.today()); }
    bool isTodayOutsideYear() const; ///< then the nearest 旬 is shown, and a banner says so
    bool isEditable() const { return m_office.isWritable() && !status().closed; }

    const progress::PeriodStatus& status() const { return m_status; } ///< of a closed 旬 as it was reported
    /// The 旬 before; nothing for the year's first.
    const std::optional<progress::PeriodStatus>& previous() const { return m_previous; }
    const dispatch::Reception& reception() const { return m_reception; }
    /// What the ladder knows at the end of the 旬, as dispatch::ladderFacts(): read when it is first asked for. Throws Error as
    /// store::Course does.
    const supervision::LadderFacts& ladderFacts() const;
    /// Of the office's year; it knows of a change before changed() tells.
    store::Course& course() const { return m_course; }

    /// Before its first picture a window leaves out what asks all 旬 of the year, such as the letters proposed: reading those
    /// takes longer than all the rest.
    void awaitYear() { m_yearAwaited = true; }
    bool isYearAwaited() const { return m_yearAwaited; }
    void endWaiting(); ///< sends yearRead()

    void setPeriod(calendar::TenDay period); ///< a 旬 outside the plan's year is ignored
    void readAgain();                        ///< data have changed, or the clock's day

Q_SIGNALS:
    void outdated(); ///< data or the day have changed, and changed() follows: what was read is no longer so
    void yearRead(); ///< what was left out can be shown
    void changed();  ///< figures, plan or 旬: read everything shown again

private:
    void refresh();

    store::Office& m_office;
    mutable store::Course m_course; ///< reading is no change
    calendar::TenDay m_period;
    progress::PeriodStatus m_status;
    std::optional<progress::PeriodStatus> m_previous;
    dispatch::Reception m_reception;
    bool m_yearAwaited = false;
    mutable std::optional<supervision::LadderFacts> m_ladderFacts; ///< nothing: not read yet
};

} // namespace xundu::ui
