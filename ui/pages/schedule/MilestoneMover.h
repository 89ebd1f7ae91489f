#pragma once

#include "core/store/Plans.h"
#include "ui/pages/PageContext.h"
#include "ui/schedule/ScheduleView.h"

#include <QObject>

/// @file Takes a milestone to another 旬: asks for the day and the reason, then changes the plan in one action.

namespace xundu::ui {

class MilestoneMover : public QObject {
    Q_OBJECT
public:
    explicit MilestoneMover(const PageContext& context, QObject* parent = nullptr);

    /// The day offered is the last working day of the 旬. Where several milestones stand there, asks which one. One that is done
    /// stays where it is, as does everything in a file that is open for reading.
    void move(const MilestoneMove& move);

Q_SIGNALS:
    void moved(xundu::plan::TaskId task, QDate day);
    void failed(const QString& sentence);

private:
    struct Answer {
        QDate day;
        store::plans::Reasoned why;
    };

    std::optional<plan::Milestone> choose(const MilestoneMove& move) const;
    std::optional<Answer> ask(const plan::Milestone& milestone, calendar::TenDay to) const;
    /// A sentence where it cannot be so; empty: it can.
    QString problemWith(const QString& day, const store::plans::Reasoned& why) const;

    PageContext m_context;
};

} // namespace xundu::ui
