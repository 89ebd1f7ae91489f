#include "core/papers/handover/OpenMatters.h"

#include "core/papers/supervision/Assignments.h"
#include "core/supervision/Codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::handover {
namespace {

using official::Phrases;
using supervision::NoticeState;

template <class Open>
void sortByNeed(std::vector<Open>& matters) {
    std::stable_sort(matters.begin(), matters.end(), [](const Open& a, const Open& b) {
        if (a.overdue != b.overdue)
            return a.overdue;
        return a.dueOn && (!b.dueOn || *a.dueOn < *b.dueOn);
    });
}

template <class Open>
int overdueAmong(const std::vector<Open>& matters) {
    return static_cast<int>(std::count_if(matters.begin(), matters.end(), [](const Open& each) { return each.overdue; }));
}

template <class Open>
QString overdueText(const Wording& words, const std::vector<Open>& matters) {
    const int overdue = overdueAmong(matters);
    if (overdue == 0)
        return words.text(u"open.in_time"_s);
    if (overdue == static_cast<int>(matters.size()))
        return words.text(u"open.overdue.all"_s);
    return words.text(u"open.overdue"_s, {{u"count"_s, QString::number(overdue)}});
}

template <class Open>
QString headOf(const Wording& words, const QString& key, const std::vector<Open>& matters) {
    return words.text(key, {{u"count"_s, QString::number(matters.size())}});
}

QString marked(const Wording& words, const QString& limit, bool overdue) {
    return overdue ? words.text(u"limit.overdue"_s, {{u"limit"_s, limit}}) : limit;
}

QString stateOf(const Wording& words, const OpenLetter& letter) {
    const bool supervises = letter.notice->step == supervision::Step::Supervise;
    switch (letter.state) {
    case NoticeState::Answered:
        return words.text(supervises ? u"state.answered.supervise"_s : u"state.answered"_s);
    case NoticeState::Verified:
        return words.text(u"state.verified"_s);
    case NoticeState::Open:
    case NoticeState::Settled:
    case NoticeState::Closed:
        break;
    }
    return words.text(letter.notice->step == supervision::Step::Remind ? u"state.form"_s : u"state.open"_s);
}

Table lettersTable(const Phrases& phrases, const Wording& words, const std::vector<OpenLetter>& letters) {
    const int year = phrases.plan().year();
    Table table;
    table.columns = {{words.text(u"column.letter"_s), 24, Align::Left},      {words.text(u"column.step"_s), 8, Align::Center},
                     {phrases.text(u"column.unit"_s), 20, Align::Left},      {words.text(u"column.sent"_s), 13, Align::Center},
                     {words.text(u"column.answer_by"_s), 16, Align::Center}, {words.text(u"column.state"_s), 17, Align::Left}};
    std::vector<Row> rows;
    for (const OpenLetter& letter : letters) {
        const supervision::Notice& notice = *letter.notice;
        const QString limit = letter.dueOn                               ? dayInYear(*letter.dueOn, year)
                              : notice.step == supervision::Step::Remind ? words.text(u"limit.form"_s)
                                                                         : words.text(u"limit.none"_s);
        rows.push_back({{notice.number.isEmpty() ? words.text(u"letter.internal"_s) : notice.number},
                        {words.text(u"step."_s + supervision::codeOf(notice.step))},
                        {phrases.unitName(notice.unit)},
                        {dayInYear(notice.issuedOn, year)},
                        {marked(words, limit, letter.overdue)},
                        {stateOf(words, letter)}});
    }
    table.open = heldRows(std::move(rows));
    return table;
}

Table assignmentsTable(const Phrases& phrases, const Wording& words, const std::vector<OpenAssignment>& assignments) {
    Table table;
    table.columns = {{words.text(u"column.origin"_s), 18, Align::Left},
                     {words.text(u"column.matter"_s), 28, Align::Left},
                     {phrases.text(u"column.responsible"_s), 18, Align::Left},
                     {words.text(u"column.due"_s), 14, Align::Center},
                     {words.text(u"column.state"_s), 22, Align::Left}};
    std::vector<Row> rows;
    for (const OpenAssignment& open : assignments) {
        const supervision::Assignment& assignment = *open.assignment;
        const auto due = supervision::dueOf(assignment);
        const bool thisYear = due && due->year() == phrases.plan().year();
        const QString limit = due ? (thisYear ? shortName(*due) : due->chineseName()) : words.text(u"limit.none"_s);
        rows.push_back({{official::originText(phrases, assignment)},
                        {inSentence(assignment.text)},
                        {phrases.list(official::printedUnits(phrases.plan(), assignment.units))},
                        {marked(words, limit, open.overdue)},
                        {official::stateText(phrases, assignment)}});
    }
    table.open = heldRows(std::move(rows));
    return table;
}

} // namespace

int OpenMatters::overdue() const { return overdueAmong(letters) + overdueAmong(assignments); }

OpenMatters openMatters(const PaperData& data) {
    OpenMatters open;
    for (const supervision::Notice& notice : data.notices) {
        const auto standing = supervision::standingOf(notice, data.course, data.assignments, data.date());
        if (!supervision::isDone(standing.state))
            open.letters.push_back({&notice, standing.state, supervision::trackingOf(notice).dueOn, standing.overdue});
    }
    for (const supervision::Assignment& assignment : data.assignments) {
        const auto tracking = supervision::trackingOf(assignment);
        if (!tracking.isDone())
            open.assignments.push_back({&assignment, tracking.dueOn, tracking.isOverdue(data.date())});
    }
    sortByNeed(open.letters);
    sortByNeed(open.assignments);
    return open;
}

std::vector<Block> openSection(const Phrases& phrases, const Wording& words, const OpenMatters& open) {
    std::vector<official::Part> parts;
    if (!open.letters.empty())
        parts.push_back({headOf(words, u"open.letters"_s, open.letters),
                         overdueText(words, open.letters),
                         {lettersTable(phrases, words, open.letters)}});
    if (!open.assignments.empty())
        parts.push_back({headOf(words, u"open.assignments"_s, open.assignments),
                         overdueText(words, open.assignments),
                         {assignmentsTable(phrases, words, open.assignments)}});
    if (parts.empty())
        return {official::paragraph(words.text(u"open.none"_s, {{u"day"_s, monthDayText(phrases.data().date())}}))};
    return official::blocksOf(phrases, parts);
}

} // namespace xundu::papers::handover
