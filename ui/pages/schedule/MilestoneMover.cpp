#include "ui/pages/schedule/MilestoneMover.h"

#include "core/base/Text.h"
#include "core/progress/MilestoneState.h"
#include "core/store/Plans.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"

namespace xundu::ui {

using calendar::TenDay;

namespace {

constexpr int longestReason = 200;

QDate dayFrom(const QString& text) { return QDate::fromString(text.trimmed(), Qt::ISODate); }

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

std::optional<QString> MilestoneMover::problemWith(const QString& day, const QString& reason) const {
    const QDate date = dayFrom(day);
    if (!date.isValid())
        return tr("\"%1\" is not a day. Days are written like 2025-06-20.").arg(day);
    if (date.year() != m_context.view.plan().year())
        return tr("%1 lies outside the plan's year.").arg(shownDay(date));
    const QString why = base::cleaned(reason);
    if (why.isEmpty())
        return tr("A milestone is moved only for a reason: give it.");
    if (why.size() > longestReason)
        return tr("A reason has at most %1 characters; this one has %2.").arg(longestReason).arg(why.size());
    return std::nullopt;
}

std::optional<MilestoneMover::Answer> MilestoneMover::ask(const plan::Milestone& milestone, TenDay to) const {
    QStringList lines{lastWorkday(to, m_context.view.office().calendar()).toString(Qt::ISODate), QString()};
    QString text = tr("“%1” is due on %2 and shall stand in %3. Its first date is kept.")
                       .arg(milestone.text.simplified(), shownDay(milestone.dueOn), to.displayName());
    for (;;) {
        lines = m_context.prompts.askLines(tr("Move a milestone"), text, {tr("New day"), tr("Reason")}, lines);
        if (lines.size() != 2)
            return std::nullopt;
        const auto problem = problemWith(lines.at(0), lines.at(1));
        if (!problem)
            return Answer{dayFrom(lines.at(0)), base::cleaned(lines.at(1))};
        text = *problem;
    }
}

void MilestoneMover::move(const MilestoneMove& move) {
    const auto milestone = choose(move);
    const auto answer = milestone ? ask(*milestone, move.to) : std::nullopt;
    if (!answer)
        return;
    const QString title =
        tr("Task %1, milestone moved to %2: %3").arg(QString::number(move.task.value()), shownDay(answer->day), answer->reason);
    const auto problem = attempt(m_context.view.office(), title, [&](store::Office& office) {
        store::plans::setMilestoneDue(office, milestone->id, answer->day);
    });
    if (problem)
        Q_EMIT failed(*problem);
}

} // namespace xundu::ui
