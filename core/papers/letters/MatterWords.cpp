#include "core/papers/letters/MatterWords.h"

#include "core/papers/official/Causes.h"
#include "core/papers/supervision/Assignments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::letters {
namespace {

using supervision::Matter;
using supervision::MatterKind;

/// How answers that are not in are told: once, or again.
QString keyOfMissing(const Matter& matter) { return matter.periods > 1 ? u"matter.missing_again"_s : u"matter.missing"_s; }

} // namespace

QStringList MatterWords::items(const std::vector<Matter>& matters) const {
    QStringList items;
    std::vector<std::vector<Matter>> groups; // of answers that are not in
    for (const Matter& matter : matters) {
        if (matter.kind != MatterKind::MissingReport) {
            items += item(matter);
            continue;
        }
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& each) { return isToldWith(matter, each[0]); });
        if (group == groups.end())
            groups.push_back({matter});
        else
            group->push_back(matter);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return std::pair(a[0].unanswered.has_value(), a[0].periods > 1) >
               std::pair(b[0].unanswered.has_value(), b[0].periods > 1);
    });
    for (const auto& group : groups)
        items += withUnanswered(missing(group), group[0]);
    return items;
}

QString MatterWords::item(const Matter& matter) const {
    switch (matter.kind) {
    case MatterKind::Red:
        return withUnanswered(red(matter), matter);
    case MatterKind::LateAssignment:
        return withUnanswered(late(matter), matter);
    case MatterKind::MissingReport:
        return withUnanswered(missing({matter}), matter);
    }
    return {};
}

QString MatterWords::red(const Matter& matter) const {
    const progress::TaskStanding* standing = m_phrases.now().task(*matter.task);
    const QString cause = standing ? official::causeOf(m_phrases, *standing) : QString();
    const QString task = m_phrases.taskName(*matter.task);
    const QString named = cause.isEmpty() ? task : m_phrases.text(u"task.cause"_s, {{u"task"_s, task}, {u"cause"_s, cause}});
    if (matter.periods < 2)
        return m_words.text(u"matter.red"_s, {{u"task"_s, named}});
    return m_words.text(u"matter.red_again"_s, {{u"task"_s, named}, {u"periods"_s, chineseCount(matter.periods)}});
}

QString MatterWords::late(const Matter& matter) const {
    const auto& all = m_phrases.data().assignments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == matter.assignment; });
    Q_ASSERT(found != all.end());
    const auto due = supervision::dueOf(*found);
    return m_words.text(u"matter.late"_s, {{u"origin"_s, official::originText(m_phrases, *found)},
                                           {u"text"_s, quotable(inSentence(found->text))},
                                           {u"due"_s, due ? shortName(*due) : QString()}});
}

const supervision::Notice* MatterWords::unansweredLetter(const Matter& matter) const {
    const auto& all = m_phrases.data().notices;
    const auto letter = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == matter.unanswered; });
    return matter.unanswered && letter != all.end() ? &*letter : nullptr;
}

const progress::PeriodStatus& MatterWords::askedIn(const Matter& matter) const {
    const supervision::Notice* letter = unansweredLetter(matter);
    const auto& course = m_phrases.data().course;
    const auto asked = std::find_if(course.rbegin(), course.rend(), [&](const progress::PeriodStatus& status) {
        return letter && supervision::isMissing(status, matter.section.value_or(letter->unit), *matter.task);
    });
    return asked != course.rend() ? *asked : m_phrases.now();
}

bool MatterWords::isToldWith(const Matter& a, const Matter& b) const {
    return a.unanswered == b.unanswered && (a.periods > 1) == (b.periods > 1) && askedIn(a).period == askedIn(b).period;
}

QString MatterWords::missing(const std::vector<Matter>& matters) const {
    const progress::PeriodStatus& asked = askedIn(matters.front());
    std::vector<plan::TaskId> tasks;
    for (const Matter& matter : matters)
        tasks.push_back(*matter.task);
    std::sort(tasks.begin(), tasks.end());
    return m_words.text(keyOfMissing(matters.front()), {{u"period"_s, shortName(asked.period)},
                                                        {u"due"_s, monthDayText(asked.dueOn)},
                                                        {u"numbers"_s, m_phrases.numbers(tasks)}});
}

QString MatterWords::withUnanswered(const QString& text, const Matter& matter) const {
    const supervision::Notice* letter = unansweredLetter(matter);
    if (!letter)
        return text;
    if (letter->number.isEmpty())
        return m_words.text(u"matter.unanswered.list"_s, {{u"text"_s, text}, {u"period"_s, shortName(letter->period)}});
    return m_words.text(u"matter.unanswered"_s, {{u"text"_s, text}, {u"number"_s, letter->number}});
}

} // namespace xundu::papers::letters
