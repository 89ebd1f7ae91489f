#include "ui/pages/schedule/MilestoneMover.h"

#include "core/progress/MilestoneState.h"
#include "ui/models/MeasureRows.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedDay.h"
#include "ui/pages/AskGrounds.h"

namespace xundu::ui {

using calendar::TenDay;

namespace {

/// The last working day of the 旬; its last day where it has none.
QDate lastWorkday(TenDay period, const calendar::WorkCalendar& calendar) {
    const QDate day = calendar.lastWorkdayUpTo(period.lastDay());
    return day < period.firstDay() ? period.lastDay() : day;
}

} // namespace

MilestoneMover::MilestoneMover(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

std::optional<plan::Milestone> MilestoneMover::choose(const MilestoneMove& move) const {
    std::vector<plan::Milestone> movable;
    QStringList names;
    const plan::Task* task = m_context.view.plan().task(move.task);
    for (const plan::Measure& measure : task ? task->measures : std::vector<plan::Measure>{}) {
        for (const plan::Milestone& milestone : measure.milestones) {
            const bool there = milestone.dueOn && TenDay::containing(*milestone.dueOn) == move.from;
            if (!there || progress::stateOf(milestone, m_context.view.period()) == progress::MilestoneState::Done)
                continue;
            movable.push_back(milestone);
            names << QStringLiteral("%1 %2").arg(milestone.id.value(), milestone.text.simplified());
        }
    }
    if (movable.empty())
        return std::nullopt;
    const int chosen = movable.size() == 1
                           ? 0
                           : m_context.prompts.choose(tr("Move a milestone"),
                                                      tr("Several stand in %1: which one?").arg(move.from.displayName()), names);
    return chosen < 0 ? std::nullopt : std::optional(movable.at(static_cast<std::size_t>(chosen)));
}

QString MilestoneMover::problemWith(const QString& day, const store::plans::Reasoned& why) const {
    const QString problem = dueProblem(day, m_context.view.plan().year());
    return problem.isEmpty() ? groundsProblem(why, Grounds::Reason) : problem;
}

std::optional<MilestoneMover::Answer> MilestoneMover::ask(const plan::Milestone& milestone, TenDay to) const {
    const QString text = tr("“%1” is due on %2 and shall stand in %3. Its first date is kept.")
                             .arg(milestone.text.simplified(), toldDay(milestone.dueOn), to.displayName());
    const QString day = lastWorkday(to, m_context.view.office().calendar()).toString(Qt::ISODate);
    const QStringList lines =
        m_context.prompts.askLines(tr("Move a milestone"), text, {tr("New day"), tr("Reason"), documentLabel(Grounds::Reason)},
                                   {day, QString(), QString()}, [this](const QStringList& typed) {
                                       return problemWith(typed.at(0), {typed.at(1), typed.at(2)});
                                   });
    if (lines.isEmpty())
        return std::nullopt;
    return Answer{*dayTyped(lines.at(0), m_context.view.plan().year()), {lines.at(1), lines.at(2)}};
}

void MilestoneMover::move(const MilestoneMove& move) {
    const auto milestone = choose(move);
    const auto answer = milestone ? ask(*milestone, move.to) : std::nullopt;
    if (!answer)
        return;
    if (const auto problem = moveMilestone(m_context.view, move.task, milestone->id, answer->day, answer->why))
        Q_EMIT failed(*problem);
    else
        Q_EMIT moved(move.task, answer->day);
}

} // namespace xundu::ui
