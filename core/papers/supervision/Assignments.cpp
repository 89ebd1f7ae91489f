#include "core/papers/supervision/Assignments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using supervision::Assignment;
using supervision::Origin;
using supervision::Stage;

Wording wordsOf(const Phrases& phrases) { return phrases.data().wording.wording(u"assignment"_s); }

/// （责任单位：…；完成时限：…）, with what is known of the two.
QString dutyText(const Phrases& phrases, const Wording& words, const Assignment& assignment) {
    QStringList parts;
    if (!assignment.units.empty())
        parts += words.text(u"units"_s, {{u"units"_s, phrases.list(printedUnits(phrases.plan(), assignment.units))}});
    if (const auto due = supervision::dueOf(assignment)) {
        const bool sameYear = due->year() == phrases.plan().year();
        parts += words.text(u"due"_s, {{u"due"_s, sameYear ? shortName(*due) : due->chineseName()}});
    }
    return parts.isEmpty() ? QString() : words.text(u"duty"_s, {{u"duty"_s, parts.join(phrases.text(u"list.items"_s))}});
}

} // namespace

QStringList printedUnits(const plan::Plan& plan, const std::vector<plan::UnitId>& units) {
    QStringList names;
    std::vector<plan::UnitId> left = units;
    const auto isLeft = [&](plan::UnitId unit) { return std::find(left.begin(), left.end(), unit) != left.end(); };
    for (const plan::UnitId unit : units) {
        if (!isLeft(unit))
            continue;
        const auto group = std::find_if(plan.groups.begin(), plan.groups.end(), [&](const plan::UnitGroup& each) {
            return each.members.size() > 1 && std::find(each.members.begin(), each.members.end(), unit) != each.members.end() &&
                   std::all_of(each.members.begin(), each.members.end(), isLeft);
        });
        if (group == plan.groups.end()) {
            names += plan.unit(unit)->name;
            std::erase(left, unit);
            continue;
        }
        names += group->name;
        std::erase_if(left, [&](plan::UnitId each) {
            return std::find(group->members.begin(), group->members.end(), each) != group->members.end();
        });
    }
    return names;
}

std::vector<Block> assignmentBlocks(const Phrases& phrases, const std::vector<Assignment>& assignments, bool told) {
    const Wording words = wordsOf(phrases);
    std::vector<Block> blocks;
    for (const Assignment& assignment : assignments) {
        QString what = inSentence(assignment.text);
        if (assignment.origin != Origin::Meeting)
            what = words.text(u"from"_s, {{u"origin"_s, originText(phrases, assignment)}, {u"text"_s, what}});
        Fields fields{{u"text"_s, what}, {u"duty"_s, dutyText(phrases, words, assignment)}};
        if (assignments.size() > 1)
            fields[u"index"_s] = QString::number(blocks.size() + 1);
        QString text = words.text(assignments.size() > 1 ? u"item.numbered"_s : u"item"_s, fields);
        if (told)
            text += words.text(u"state"_s, {{u"state"_s, stateText(phrases, assignment)}});
        blocks.push_back(paragraph(text));
    }
    return blocks;
}

QString originText(const Phrases& phrases, const Assignment& assignment) {
    const Wording words = wordsOf(phrases);
    const Fields fields{{u"day"_s, dayInYear(assignment.givenOn, phrases.plan().year())}};
    switch (assignment.origin) {
    case Origin::Meeting:
        return words.text(u"origin.meeting"_s, fields);
    case Origin::Instruction:
    case Origin::Ask: {
        Fields by = fields;
        by[u"by"_s] = assignment.givenBy;
        return words.text(assignment.origin == Origin::Ask ? u"origin.ask"_s : u"origin.instruction"_s, by);
    }
    }
    return {};
}

QString stateText(const Phrases& phrases, const Assignment& assignment) {
    const Wording words = wordsOf(phrases);
    const supervision::Tracking tracking = supervision::trackingOf(assignment);
    const Fields said{{u"text"_s, inSentence(supervision::lastWords(assignment))}};
    switch (tracking.stage) {
    case Stage::Closed:
        return words.text(u"state.closed"_s, said);
    case Stage::Answered:
    case Stage::Verified:
        return words.text(u"state.answered"_s, said);
    case Stage::Open:
        return words.text(tracking.isOverdue(phrases.data().date()) ? u"state.late"_s : u"state.open"_s);
    }
    return {};
}

} // namespace xundu::papers::official
