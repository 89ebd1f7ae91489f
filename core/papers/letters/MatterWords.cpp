#include "core/papers/letters/MatterWords.h"

#include "core/papers/official/Causes.h"
#include "core/papers/supervision/Assignments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::letters {
namespace {

using supervision::Matter;
using supervision::MatterKind;

/// How answers that are not in are told: once, again, again after a letter.
QString keyOfMissing(const Matter& matter) { return matter.periods > 1 ? u"matter.missing_again"_s : u"matter.missing"_s; }

} // namespace

QStringList MatterWords::items(const std::vector<Matter>& matters) const {
    QStringList items;
    std::vector<Matter> again;
    std::vector<Matter> once;
    for (const Matter& matter : matters) {
        if (matter.kind != MatterKind::MissingReport || matter.unanswered)
            items += item(matter);
        else
            (matter.periods > 1 ? again : once).push_back(matter);
    }
    for (const auto* missingOnes : {&again, &once}) {
        if (!missingOnes->empty())
            items += missing(keyOfMissing(missingOnes->front()), *missingOnes);
    }
    return items;
}

QString MatterWords::item(const Matter& matter) const {
    switch (matter.kind) {
    case MatterKind::Red:
        return withUnanswered(red(matter), matter);
    case MatterKind::LateAssignment:
        return withUnanswered(late(matter), matter);
    case MatterKind::MissingReport:
        return withUnanswered(missing(keyOfMissing(matter), {matter}), matter);
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

QString MatterWords::missing(const QString& key, const std::vector<Matter>& matters) const {
    std::vector<plan::TaskId> tasks;
    for (const Matter& matter : matters)
        tasks.push_back(*matter.task);
    std::sort(tasks.begin(), tasks.end());
    return m_words.text(key, {{u"period"_s, shortName(m_phrases.now().period)},
                              {u"due"_s, monthDayText(m_phrases.now().dueOn)},
                              {u"numbers"_s, m_phrases.numbers(tasks)}});
}

QString MatterWords::withUnanswered(const QString& text, const Matter& matter) const {
    const auto& all = m_phrases.data().notices;
    const auto letter = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == matter.unanswered; });
    if (!matter.unanswered || letter == all.end())
        return text;
    if (letter->number.isEmpty())
        return m_words.text(u"matter.unanswered.list"_s, {{u"text"_s, text}, {u"period"_s, shortName(letter->period)}});
    return m_words.text(u"matter.unanswered"_s, {{u"text"_s, text}, {u"number"_s, letter->number}});
}

} // namespace xundu::papers::letters
