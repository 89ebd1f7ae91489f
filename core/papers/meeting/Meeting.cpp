#include "core/papers/meeting/Meeting.h"

#include "core/papers/official/Asks.h"
#include "core/papers/official/Phrases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using official::Phrases;

constexpr int toAct = 3; // 旬 from the meeting to what it decided

} // namespace

Meeting proposedMeeting(const PaperData& data) {
    const Phrases phrases(data);
    const Wording words = data.wording.wording(u"meeting"_s);
    const progress::PeriodStatus& now = data.now();
    const Fields period{{u"period"_s, shortName(now.period)}};
    Meeting meeting{.heldOn = data.date(), .matters = {{words.text(u"proposed.dispatch"_s, period)}}};
    const calendar::TenDay last = calendar::TenDay::lastOf(data.plan->year());
    const auto due = std::min(now.period.plus(toAct), std::max(last, now.period));
    for (const progress::TaskStanding& task : now.tasks) {
        if (task.light == progress::Light::Red)
            meeting.decisions.push_back({words.text(u"proposed.red"_s, {{u"task"_s, phrases.taskName(task.task)}}),
                                         responsibleNames(*data.plan, *data.plan->task(task.task)), due});
    }
    if (!meeting.decisions.empty())
        meeting.matters.push_back({words.text(u"proposed.reds"_s)});
    const auto asks = official::asksOf(*data.plan, data.reports);
    if (!asks.empty())
        meeting.matters.push_back({words.text(u"proposed.asks"_s)});
    for (const official::Ask& ask : asks)
        meeting.decisions.push_back({words.text(u"proposed.ask"_s, {{u"unit"_s, phrases.unitName(ask.unit)},
                                                                    {u"number"_s, QString::number(ask.task.value())},
                                                                    {u"text"_s, ask.text}}),
                                     {data.plan->taskForce.office},
                                     due});
    return meeting;
}

} // namespace xundu::papers
