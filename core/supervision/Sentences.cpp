#include "core/supervision/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::supervision {
namespace {

struct SupervisionText {
    Q_DECLARE_TR_FUNCTIONS(SupervisionText)
};

QString taskName(const Matter& matter, const plan::Plan& plan) {
    const plan::Task* task = matter.task ? plan.task(*matter.task) : nullptr;
    return task ? SupervisionText::tr("Task %1 \"%2\"").arg(task->id.value()).arg(task->title) : QString();
}

template <class Thing, class Id>
const Thing* withId(const std::vector<Thing>& things, const std::optional<Id>& id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& each) { return id && each.id == id; });
    return found == things.end() ? nullptr : &*found;
}

QString nameOf(const Notice* notice) { return notice ? letterName(notice->number, notice->period) : QString(); }

} // namespace

QString word(Step step) {
    switch (step) {
    case Step::Remind:
        return SupervisionText::tr("Reminder");
    case Step::Urge:
        return SupervisionText::tr("Urging");
    case Step::Supervise:
        return SupervisionText::tr("Supervision");
    }
    return {};
}

QString word(FollowUpKind kind) {
    switch (kind) {
    case FollowUpKind::Replied:
        return SupervisionText::tr("Answer");
    case FollowUpKind::Verified:
        return SupervisionText::tr("Verified");
    case FollowUpKind::Closed:
        return SupervisionText::tr("Closed");
    case FollowUpKind::LookedAgain:
        return SupervisionText::tr("Looked at again");
    case FollowUpKind::Reopened:
        return SupervisionText::tr("Opened again");
    case FollowUpKind::Extended:
        return SupervisionText::tr("Extended");
    }
    return {};
}

QString word(Origin origin) {
    switch (origin) {
    case Origin::Meeting:
        return SupervisionText::tr("Decision");
    case Origin::Instruction:
        return SupervisionText::tr("Instruction");
    case Origin::Ask:
        return SupervisionText::tr("To coordinate");
    }
    return {};
}

QString word(NoticeState state) {
    switch (state) {
    case NoticeState::Open:
        return SupervisionText::tr("Awaiting an answer");
    case NoticeState::Answered:
        return SupervisionText::tr("Answered");
    case NoticeState::Verified:
        return SupervisionText::tr("Verified", "state");
    case NoticeState::Settled:
        return SupervisionText::tr("Settled by itself");
    case NoticeState::Closed:
        return SupervisionText::tr("Closed", "state");
    }
    return {};
}

QString word(Stage stage) {
    switch (stage) {
    case Stage::Open:
        return word(NoticeState::Open);
    case Stage::Answered:
        return word(NoticeState::Answered);
    case Stage::Verified:
        return word(NoticeState::Verified);
    case Stage::Closed:
        return word(NoticeState::Closed);
    }
    return {};
}

QString letterName(const QString& number, calendar::TenDay period) {
    return number.isEmpty() ? SupervisionText::tr("internal list of %1").arg(period.displayName()) : number;
}

QString sentence(const Matter& matter, const plan::Plan& plan, const std::vector<Assignment>& assignments) {
    const QString task = taskName(matter, plan);
    switch (matter.kind) {
    case MatterKind::MissingReport: {
        const plan::Unit* section = matter.section ? plan.unit(*matter.section) : nullptr;
        const QString subject = section ? SupervisionText::tr("%1 (%2)").arg(task, section->name) : task;
        return matter.periods == 1
                   ? SupervisionText::tr("%1: the form of %2 did not come").arg(subject, matter.since.displayName())
                   : SupervisionText::tr("%1: %n form(s) running did not come, since %2", nullptr, matter.periods)
                         .arg(subject, matter.since.displayName());
    }
    case MatterKind::Red:
        return matter.periods == 1 ? SupervisionText::tr("%1: turned red in %2").arg(task, matter.since.displayName())
                                   : SupervisionText::tr("%1: red for %n ten-day period(s), since %2", nullptr, matter.periods)
                                         .arg(task, matter.since.displayName());
    case MatterKind::LateAssignment: {
        const Assignment* assignment = withId(assignments, matter.assignment);
        return SupervisionText::tr("\"%1\": overdue for %n ten-day period(s)", nullptr, matter.periods)
            .arg(assignment ? assignment->text : QString());
    }
    }
    return {};
}

QString reason(const Matter& matter, const std::vector<Notice>& notices) {
    if (matter.unanswered)
        return SupervisionText::tr("%1 was not answered in time.").arg(nameOf(withId(notices, matter.unanswered)));
    switch (matter.kind) {
    case MatterKind::MissingReport:
        return matter.step == Step::Remind ? SupervisionText::tr("A required form is not in at the due day.")
                                           : SupervisionText::tr("Two due forms running or more did not come.");
    case MatterKind::Red:
        return matter.step == Step::Urge
                   ? SupervisionText::tr("A task that the unit leads turned red.")
                   : SupervisionText::tr("A task that the unit leads is red for two periods running or longer.");
    case MatterKind::LateAssignment:
        return SupervisionText::tr("What was given to the unit is not answered by its day.");
    }
    return {};
}

QString reason(const Withheld& withheld, const LadderFacts& facts) {
    if (withheld.notice) {
        const Notice* notice = withId(facts.notices, withheld.notice);
        if (withheld.waits)
            return SupervisionText::tr(
                       "It came up after %1 had gone out: a unit gets one letter for a ten-day period. The next one "
                       "proposes it if it lasts.")
                .arg(nameOf(notice));
        const bool closed = notice && trackingOf(*notice).isDone();
        return closed ? SupervisionText::tr("%1 told of it and is closed: look at it again, and open it again if need be.")
                            .arg(nameOf(notice))
                      : SupervisionText::tr("%1 tells of it already.").arg(nameOf(notice));
    }
    const auto dropped = std::find_if(facts.dropped.begin(), facts.dropped.end(),
                                      [&](const DroppedMatter& each) { return each.id == withheld.dropped; });
    return dropped == facts.dropped.end() ? QString()
                                          : SupervisionText::tr("Dropped by %1 on %2: %3")
                                                .arg(dropped->by, dropped->on.toString(Qt::ISODate), dropped->reason);
}

} // namespace xundu::supervision
