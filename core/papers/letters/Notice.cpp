#include "core/papers/letters/Notice.h"

#include "core/papers/Figures.h"
#include "core/papers/official/Causes.h"
#include "core/papers/official/PeerWording.h"
#include "core/papers/official/Structure.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;
using supervision::Matter;
using supervision::MatterKind;
using supervision::Step;

QString codeOf(Step step) {
    switch (step) {
    case Step::Remind:
        return u"remind"_s;
    case Step::Urge:
        return u"urge"_s;
    case Step::Supervise:
        return u"supervise"_s;
    }
    return {};
}

Step highestOf(const std::vector<Matter>& matters) {
    Step highest = Step::Remind;
    for (const Matter& matter : matters)
        highest = std::max(highest, matter.step);
    return highest;
}

class Letter {
public:
    Letter(const PaperData& data, const Notice& notice)
        : m_phrases(data),
          m_words(data.wording.wording(u"notice"_s), *data.plan->unit(notice.unit)),
          m_notice(notice),
          m_step(codeOf(highestOf(notice.matters))) {}

    Paper compose() const {
        const Fields fields{{u"unit"_s, m_phrases.unitName(m_notice.unit)},
                            {u"action"_s, m_phrases.action()},
                            {u"plan"_s, m_phrases.planName()},
                            {u"period"_s, m_phrases.now().period.chineseName()},
                            {u"day"_s, monthDayText(m_phrases.now().period.lastDay())}};
        Paper paper = begin(m_phrases, headOf(m_phrases.data(), Masthead::Form::Letter), text(u"name."_s + m_step, fields),
                            {text(u"title.first."_s + m_step, fields), text(u"title."_s + m_step, fields)});
        paper.blocks.push_back(Addressee{text(u"addressee"_s, fields)});
        QString opening = text(u"opening"_s, fields);
        if (m_phrases.data().frame.demo)
            opening += m_phrases.text(u"demo"_s);
        paper.blocks.push_back(paragraph(opening));
        addMatters(paper);
        paper.blocks.push_back(paragraph(answer()));
        paper.blocks.push_back(paragraph(text(u"closing."_s + m_step)));
        addSignOff(paper, m_phrases);
        finish(paper, m_phrases);
        return paper;
    }

private:
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

    bool has(MatterKind kind) const {
        return std::any_of(m_notice.matters.begin(), m_notice.matters.end(),
                           [&](const Matter& matter) { return matter.kind == kind; });
    }

    /// Red tasks one by one, then the answers that are not in as one matter.
    void addMatters(Paper& paper) const {
        QStringList items;
        std::vector<plan::TaskId> missing;
        std::vector<plan::TaskId> missingAgain;
        for (const Matter& matter : m_notice.matters) {
            if (matter.kind == MatterKind::Red)
                items += redText(matter);
            else
                (matter.periods > 1 ? missingAgain : missing).push_back(matter.task);
        }
        if (!missingAgain.empty())
            items += missingText(u"matter.missing_again"_s, missingAgain);
        if (!missing.empty())
            items += missingText(u"matter.missing"_s, missing);
        for (int i = 0; i < items.size(); ++i) {
            Fields fields{{u"text"_s, items[i]}};
            if (items.size() > 1)
                fields[u"index"_s] = QString::number(i + 1);
            paper.blocks.push_back(paragraph(text(items.size() > 1 ? u"matter.numbered"_s : u"matter"_s, fields)));
        }
    }

    QString redText(const Matter& matter) const {
        const progress::TaskStanding* standing = m_phrases.now().task(matter.task);
        const QString cause = standing ? causeOf(m_phrases, *standing) : QString();
        const QString task = m_phrases.taskName(matter.task);
        const QString named = cause.isEmpty() ? task : m_phrases.text(u"task.cause"_s, {{u"task"_s, task}, {u"cause"_s, cause}});
        if (matter.periods < 2)
            return text(u"matter.red"_s, {{u"task"_s, named}});
        return text(u"matter.red_again"_s, {{u"task"_s, named}, {u"periods"_s, chineseCount(matter.periods)}});
    }

    QString missingText(const QString& key, std::vector<plan::TaskId> tasks) const {
        std::sort(tasks.begin(), tasks.end());
        return text(key, {{u"period"_s, shortName(m_phrases.now().period)},
                          {u"due"_s, monthDayText(m_phrases.now().dueOn)},
                          {u"numbers"_s, m_phrases.numbers(tasks)}});
    }

    /// What is asked for, the limit once, at the end.
    QString answer() const {
        const bool red = has(MatterKind::Red);
        const QString missing = has(MatterKind::MissingReport) && red ? text(u"answer.missing"_s) : QString();
        const QString key = red ? u"answer.red"_s : u"answer.missing"_s;
        if (!m_notice.limit)
            return missing + text(key);
        return missing + text(key + u".by"_s, {{u"day"_s, dayText(m_notice.limit->by)},
                                               {u"workdays"_s, QString::number(m_notice.limit->workdays)}});
    }

    Phrases m_phrases;
    PeerWording m_words;
    const Notice& m_notice;
    QString m_step;
};

} // namespace

Notice proposedNotice(const PaperData& data, plan::UnitId unit, const calendar::WorkCalendar& calendar) {
    Notice notice{.unit = unit, .matters = supervision::mattersOf(*data.plan, data.course, unit)};
    if (const auto workdays = supervision::answerLimit(highestOf(notice.matters)))
        notice.limit = AnswerLimit{*workdays, calendar.workdaysAfter(data.date(), *workdays)};
    return notice;
}

Paper composeNotice(const PaperData& data, const Notice& notice) {
    Q_ASSERT(data.plan && !data.course.empty() && data.plan->unit(notice.unit) && !notice.matters.empty());
    return Letter(data, notice).compose();
}

} // namespace xundu::papers
