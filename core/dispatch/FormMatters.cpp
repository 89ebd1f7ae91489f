#include "core/dispatch/FormMatters.h"

#include "core/papers/Words.h"
#include "core/store/Assignments.h"
#include "core/store/Notices.h"
#include "core/supervision/Codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::dispatch {
namespace {

using exchange::FormMatter;
using papers::Wording;
using supervision::Assignment;
using supervision::MatterKind;
using supervision::Notice;

QString stateOf(const Wording& words, const supervision::Tracking& tracking, QDate today) {
    return words.text(tracking.isOverdue(today)                    ? u"matter.overdue"_s
                      : tracking.stage == supervision::Stage::Open ? u"matter.open"_s
                                                                   : u"matter.answered"_s);
}

/// 第4、9项任务严重滞后；第5项任务旬报未报送
QString textOf(const Wording& words, const Notice& notice, const std::vector<Assignment>& assignments) {
    QStringList parts;
    for (const MatterKind kind : {MatterKind::Red, MatterKind::MissingReport}) {
        QStringList numbers;
        for (const supervision::Matter& matter : notice.matters) {
            if (matter.kind == kind)
                numbers << QString::number(matter.task->value());
        }
        if (!numbers.isEmpty())
            parts << words.text(u"matter."_s + supervision::codeOf(kind), {{u"numbers"_s, numbers.join(u"、"_s)}});
    }
    for (const supervision::Matter& matter : notice.matters) {
        for (const Assignment& assignment : assignments) {
            if (matter.assignment && assignment.id == matter.assignment)
                parts << words.text(u"matter.late"_s, {{u"text"_s, papers::quotable(papers::inSentence(assignment.text))}});
        }
    }
    return parts.join(u"；"_s);
}

} // namespace

std::vector<FormMatter> formMatters(store::Course& course, calendar::TenDay period, plan::UnitId unit) {
    const store::Office& office = course.office();
    const Wording words = Wording::builtIn(u"form"_s);
    const plan::Unit* own = office.plan().unit(unit);
    const plan::UnitId top = own && own->parent ? *own->parent : unit;
    const QDate today = office.actor().clock.today();
    const auto statuses = course.statusesUpTo(period);
    const auto assignments = store::assignments::assignments(office);
    std::vector<FormMatter> matters;
    for (const Notice& notice : store::notices::notices(office)) {
        if (notice.unit != top || notice.number.isEmpty() || notice.step == supervision::Step::Remind)
            continue;
        const auto tracking = supervision::trackingOf(notice);
        const auto state = supervision::standingOf(notice, statuses, assignments, today).state;
        if (!supervision::isDone(state))
            matters.push_back({words.text(u"matter."_s + supervision::codeOf(notice.step)), notice.number,
                               textOf(words, notice, assignments), tracking.dueOn, stateOf(words, tracking, today)});
    }
    for (const Assignment& assignment : assignments) {
        const auto tracking = supervision::trackingOf(assignment);
        if (tracking.isDone() || (!supervision::isOf(assignment, unit, office.plan(), period) &&
                                  !supervision::isOf(assignment, top, office.plan(), period)))
            continue;
        const QString source = assignment.givenBy.isEmpty() ? words.text(u"matter.source.meeting"_s,
                                                                         {{u"day"_s, papers::monthDayText(assignment.givenOn)}})
                                                            : assignment.givenBy;
        matters.push_back({words.text(u"matter."_s + supervision::codeOf(assignment.origin)), source, assignment.text,
                           tracking.dueOn, stateOf(words, tracking, today)});
    }
    std::stable_sort(matters.begin(), matters.end(), [](const FormMatter& a, const FormMatter& b) {
        return a.due.value_or(QDate(9999, 12, 31)) < b.due.value_or(QDate(9999, 12, 31));
    });
    return matters;
}

} // namespace xundu::dispatch
