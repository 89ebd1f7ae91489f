#include "core/papers/official/Overall.h"

#include "core/papers/Figures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using progress::IndicatorStanding;
using progress::Light;
using progress::TaskStanding;

QString noneReasons(const Phrases& phrases) {
    std::vector<LightCount> counts;
    for (const IndicatorStanding& standing : phrases.now().indicators) {
        if (standing.light != Light::None)
            continue;
        const QString word = phrases.lights().word(standing);
        const auto known =
            std::find_if(counts.begin(), counts.end(), [&](const LightCount& entry) { return entry.word == word; });
        if (known == counts.end())
            counts.push_back({word, 1, u"indicators:"_s + progress::codeOf(standing.reason.code)});
        else
            ++known->count;
    }
    return counts.empty() ? QString() : phrases.text(u"overall.none"_s, {{u"counts"_s, phrases.countList(counts)}});
}

QString overrideNote(const Phrases& phrases, const TaskStanding& task) {
    const QString reason = task.reasons.empty() ? QString() : inSentence(task.reasons.front().note);
    Fields fields{{u"task"_s, phrases.taskName(task.task)}, {u"light"_s, phrases.lights().word(task.light)}};
    QString key = u"overall.override"_s;
    if (task.computed == task.light)
        key += u".same"_s;
    else
        fields[u"computed"_s] = phrases.lights().word(task.computed);
    fields[u"reason"_s] = reason.isEmpty() ? QString() : phrases.text(u"overall.override.reason"_s, {{u"reason"_s, reason}});
    return phrases.text(key, fields);
}

QString overrides(const Phrases& phrases, Detail detail, const QString& annex) {
    QString notes;
    int count = 0;
    for (const TaskStanding& task : phrases.now().tasks) {
        if (!task.overridden)
            continue;
        ++count;
        notes += overrideNote(phrases, task);
    }
    if (count == 0 || annex.isEmpty() || detail < Detail::NumbersOnly)
        return notes;
    return phrases.text(u"overall.overrides"_s, {{u"count"_s, figure(count, u"tasks:overridden"_s)}, {u"annex"_s, annex}});
}

/// The programme's indicators, each once though several of its tasks name it.
std::vector<const IndicatorStanding*> indicatorsOf(const Phrases& phrases, const plan::Programme& programme) {
    std::vector<const IndicatorStanding*> result;
    for (const plan::Task& task : programme.tasks) {
        for (const plan::Indicator* indicator : phrases.plan().indicatorsOf(task.id)) {
            const IndicatorStanding* standing = phrases.now().indicator(indicator->code);
            if (standing && std::find(result.begin(), result.end(), standing) == result.end())
                result.push_back(standing);
        }
    }
    return result;
}

} // namespace

QString tasksByLight(const Phrases& phrases) {
    const auto counts = countsOf(progress::pointersTo(phrases.now().tasks), phrases.lights(), u"tasks"_s);
    return phrases.countSentence(u"overall.tasks"_s, withoutNumbers(counts), u"tasks:all"_s);
}

std::vector<Block> overallSection(const Phrases& phrases, Detail detail, const QString& annex) {
    const progress::PeriodStatus& now = phrases.now();
    const plan::Plan& plan = phrases.plan();
    const QDate last = now.period.lastDay();
    const qint64 year = plan.firstDay().daysTo(plan.lastDay()) + 1;
    const qint64 gone = plan.firstDay().daysTo(last) + 1;
    QString text =
        phrases.text(u"overall.time"_s, {{u"day"_s, monthDayText(last)},
                                         {u"percent"_s, figure(percentText(base::Fraction::of(gone, year)), u"year:gone"_s)}});
    text += tasksByLight(phrases);
    text += phrases.countSentence(u"overall.indicators"_s,
                                  countsOf(progress::pointersTo(now.indicators), phrases.lights(), u"indicators"_s),
                                  u"indicators:all"_s);
    text += noneReasons(phrases);
    const auto stale = std::count_if(now.indicators.begin(), now.indicators.end(), [](const auto& entry) { return entry.stale; });
    if (stale > 0)
        text += phrases.text(u"overall.stale"_s, {{u"count"_s, figure(static_cast<int>(stale), u"indicators:stale"_s)}});
    std::vector<Block> blocks{paragraph(text)};
    if (const QString notes = overrides(phrases, detail, annex); !notes.isEmpty())
        blocks.push_back(paragraph(notes));
    return blocks;
}

std::vector<Block> programmesSection(const Phrases& phrases, Detail detail) {
    std::vector<Part> parts;
    for (const plan::Programme& programme : phrases.plan().programmes) {
        const QString of = u'#' + QString::number(programme.number);
        auto taskCounts = countsOf(progress::standingsOf(phrases.now(), programme), phrases.lights(), u"tasks"_s + of);
        if (detail == Detail::CountsOnly)
            taskCounts = withoutNumbers(std::move(taskCounts));
        const QString text =
            phrases.countSentence(u"programme.tasks"_s, taskCounts, u"tasks"_s + of + u":all"_s) +
            phrases.countSentence(u"programme.indicators"_s,
                                  countsOf(indicatorsOf(phrases, programme), phrases.lights(), u"indicators"_s + of),
                                  u"indicators"_s + of + u":all"_s);
        if (!text.isEmpty())
            parts.push_back({programme.name, text});
    }
    return blocksOf(phrases, parts);
}

} // namespace xundu::papers::official
