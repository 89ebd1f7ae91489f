#include "core/papers/official/Changes.h"

#include "core/papers/Figures.h"
#include "core/papers/official/Causes.h"
#include "core/progress/LightTurns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using progress::LightChange;
using progress::RedRun;

constexpr int longRun = 3; // 旬

QString counted(const Phrases& phrases, const QString& key, size_t count, const QString& source, Fields fields = {}) {
    fields[u"count"_s] = figure(static_cast<int>(count), source);
    return phrases.text(key, fields);
}

QString taskText(const Phrases& phrases, plan::TaskId task, Detail detail) {
    const progress::TaskStanding* standing = phrases.now().task(task);
    const QString cause = standing && detail < Detail::NoCauses ? causeOf(phrases, *standing) : QString();
    const QString name = phrases.taskName(task);
    return cause.isEmpty() ? name : phrases.text(u"task.cause"_s, {{u"task"_s, name}, {u"cause"_s, cause}});
}

QString turnText(const Phrases& phrases, const LightChange& change, Detail detail) {
    const progress::TaskStanding* standing = phrases.now().task(change.task);
    const QString cause = standing && detail < Detail::NoCauses ? causeOf(phrases, *standing) : QString();
    Fields fields{{u"task"_s, phrases.taskName(change.task)},
                  {u"from"_s, phrases.lights().word(change.from)},
                  {u"to"_s, phrases.lights().word(change.to)}};
    if (cause.isEmpty())
        return phrases.text(u"change.turn"_s, fields);
    fields[u"cause"_s] = cause;
    return phrases.text(u"change.turn.cause"_s, fields);
}

/// The items in words, or the tasks by number alone.
template <class Items, class Words>
QString told(const Phrases& phrases, const Items& items, Detail detail, Words words) {
    if (detail >= Detail::NumbersOnly) {
        std::vector<plan::TaskId> tasks;
        for (const auto& item : items)
            tasks.push_back(item.task);
        return phrases.sentence({phrases.text(u"tasks.numbers"_s, {{u"numbers"_s, phrases.numbers(tasks)}})});
    }
    QStringList texts;
    for (const auto& item : items)
        texts += words(item);
    return phrases.sentence(texts);
}

/// 连续五旬严重滞后1项, or 连续三旬以上严重滞后2项 with the length beside each.
std::optional<Part> longReds(const Phrases& phrases, Detail detail) {
    std::vector<RedRun> runs = progress::redRuns(phrases.data().course);
    std::erase_if(runs, [](const RedRun& run) { return run.periods < longRun; });
    if (runs.empty())
        return std::nullopt;
    const bool alike = std::all_of(runs.begin(), runs.end(), [&](const RedRun& run) { return run.periods == runs[0].periods; });
    const Fields length{{u"periods"_s, chineseNumber(alike ? runs[0].periods : longRun)}};
    Part part{counted(phrases, alike ? u"changes.red_run"_s : u"changes.red_runs"_s, runs.size(), u"changes:red_run"_s, length),
              {}};
    part.text = told(phrases, runs, detail, [&](const RedRun& run) {
        const QString task = taskText(phrases, run.task, detail);
        return alike ? task : phrases.text(u"change.red_run"_s, {{u"task"_s, task}, {u"periods"_s, chineseNumber(run.periods)}});
    });
    return part;
}

} // namespace

std::vector<Block> changesSection(const Phrases& phrases, const progress::PeriodStatus& before, Detail detail) {
    const progress::LightTurns turns = progress::turnsOf(before, phrases.now());
    std::vector<Part> parts;
    const auto add = [&](const QString& kind, const std::vector<LightChange>& changes, bool both) {
        if (changes.empty())
            return;
        parts.push_back({counted(phrases, u"changes."_s + kind, changes.size(), u"changes:"_s + kind),
                         told(phrases, changes, detail, [&](const LightChange& change) {
                             return both ? turnText(phrases, change, detail) : taskText(phrases, change.task, detail);
                         })});
    };
    add(u"done"_s, turns.done, false);
    add(u"red"_s, turns.red, false);
    if (auto reds = longReds(phrases, detail))
        parts.push_back(std::move(*reds));
    add(u"yellow"_s, turns.yellow, false);
    add(u"better"_s, turns.better, true);
    add(u"other"_s, turns.other, true);
    if (detail < Detail::CountsOnly || parts.empty())
        return blocksOf(phrases, parts);
    QStringList heads;
    for (const Part& part : parts)
        heads += part.head;
    return {paragraph(phrases.list(heads) + phrases.text(u"list.end"_s))};
}

} // namespace xundu::papers::official
