#include "core/papers/wall/WallMilestones.h"

#include "core/papers/Figures.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using calendar::TenDay;

QString textOf(const plan::Milestone& milestone, MilestoneState state, TenDay period, const Wording& words,
               const LightWords& lights) {
    const int year = period.year();
    const bool moved = milestone.originalDueOn && milestone.originalDueOn != milestone.dueOn;
    Fields fields{
        {u"text"_s, inSentence(milestone.text)},
        {u"moved"_s,
         moved ? words.text(u"milestone.moved"_s, {{u"day"_s, dayInYear(*milestone.originalDueOn, year)}}) : QString()},
    };
    if (state == MilestoneState::Done) {
        fields.insert(u"day"_s, dayInYear(*milestone.doneOn, year));
        return words.text(u"milestone.done"_s, fields);
    }
    if (state == MilestoneState::Planned) {
        fields.insert(u"day"_s, dayInYear(*milestone.dueOn, year));
        return words.text(u"milestone.planned"_s, fields);
    }
    QString overdue = lights.overdue(*milestone.dueOn, period - TenDay::containing(*milestone.dueOn), period);
    figuresFrom(overdue); // the list's texts keep no figures
    fields.insert(u"overdue"_s, overdue);
    return words.text(u"milestone.overdue"_s, fields);
}

} // namespace

PlacedMilestones milestonesOf(const plan::Task& task, TenDay period, const Wording& words, const LightWords& lights) {
    PlacedMilestones result;
    std::vector<std::pair<QDate, WallMilestone>> found;
    for (const plan::Measure& measure : task.measures) {
        for (const plan::Milestone& milestone : measure.milestones) {
            const MilestoneState state = progress::stateOf(milestone, period);
            const auto day = milestone.dueOn ? milestone.dueOn : state == MilestoneState::Done ? milestone.doneOn : std::nullopt;
            if (!day) {
                ++result.undated;
                continue;
            }
            if (day->year() != period.year()) {
                ++result.outside;
                continue;
            }
            WallMilestone placed{
                .state = state, .period = TenDay::containing(*day), .text = textOf(milestone, state, period, words, lights)};
            const auto original = milestone.originalDueOn;
            if (original && original->year() == period.year() && TenDay::containing(*original) != placed.period)
                placed.original = TenDay::containing(*original);
            found.emplace_back(*day, std::move(placed));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.second.period, a.second.state, a.first) < std::tuple(b.second.period, b.second.state, b.first);
    });
    for (auto& [day, placed] : found) {
        placed.number = static_cast<int>(result.shown.size()) + 1;
        placed.label = words.text(u"milestone.label"_s,
                                  {{u"task"_s, QString::number(task.id.value())}, {u"number"_s, QString::number(placed.number)}});
        result.shown.push_back(std::move(placed));
    }
    return result;
}

} // namespace xundu::papers
