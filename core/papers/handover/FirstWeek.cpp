#include "core/papers/handover/FirstWeek.h"

#include "core/papers/Figures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::handover {
namespace {

using calendar::TenDay;
using official::Part;
using official::Phrases;

constexpr size_t mostNamed = 8; // units in a sentence

class FirstWeek {
public:
    FirstWeek(const Phrases& phrases, const Wording& words, const HandoverInput& input, const OpenMatters& open)
        : m_phrases(phrases), m_words(words), m_input(input), m_open(open) {}

    std::vector<Part> days() const {
        return {{head(u"week.open"_s, 1), opening()},
                {head(u"week.collect"_s, 2), collecting()},
                {head(u"week.lights"_s, 3), lights()},
                {head(u"week.matters"_s, 4), matters()},
                {head(u"week.close"_s, 5), closing()}};
    }

private:
    const progress::PeriodStatus& now() const { return m_phrases.now(); }
    QString period() const { return shortName(now().period); }
    QDate today() const { return m_phrases.data().date(); }
    QDate workday(int number) const { return m_input.calendar.workdaysAfter(today(), number); }
    QString shown(QDate day) const { return dayInYear(day, m_phrases.plan().year()); }
    QString head(const QString& key, int number) const { return m_words.text(key, {{u"day"_s, shown(workday(number))}}); }

    QString opening() const {
        const auto office = std::find_if(m_input.files.begin(), m_input.files.end(),
                                         [](const HandoverFile& file) { return file.kind == u"office"; });
        return m_words.text(u"week.open.text"_s, {{u"file"_s, office == m_input.files.end() ? QString() : office->name}});
    }

    QString collecting() const {
        const progress::Reporting& reporting = now().reporting;
        if (reporting.expected == 0)
            return m_words.text(u"week.collect.nothing"_s, {{u"period"_s, period()}}) + m_words.text(u"week.collect.text"_s);
        const QString due = m_words.text(now().dueOn < today() ? u"week.collect.was_due"_s : u"week.collect.due"_s,
                                         {{u"day"_s, shown(now().dueOn)}});
        return m_words.text(u"week.collect.counts"_s, {{u"period"_s, period()},
                                                       {u"due"_s, due},
                                                       {u"expected"_s, figure(reporting.expected, u"reports:expected"_s)},
                                                       {u"received"_s, figure(reporting.received, u"reports:received"_s)}}) +
               missing() + m_words.text(u"week.collect.text"_s);
    }

    QString missing() const {
        const auto& missing = now().reporting.missing;
        if (missing.empty())
            return {};
        if (missing.size() > mostNamed)
            return m_words.text(u"week.collect.missing.count"_s,
                                {{u"count"_s, figure(static_cast<int>(missing.size()), u"reports:units_missing"_s)}});
        QStringList units;
        for (const progress::MissingReport& each : missing)
            units += m_phrases.unitWithTasks(each.unit, each.tasks);
        return m_words.text(u"week.collect.missing"_s, {{u"units"_s, m_phrases.list(units)}});
    }

    QString lights() const {
        QStringList counts;
        for (const progress::Light light : {progress::Light::Red, progress::Light::Yellow}) {
            std::vector<plan::TaskId> tasks;
            for (const progress::TaskStanding& task : now().tasks) {
                if (task.light == light)
                    tasks.push_back(task.task);
            }
            if (!tasks.empty())
                counts +=
                    m_words.text(u"week.lights.count"_s,
                                 {{u"light"_s, m_phrases.lights().word(light)},
                                  {u"count"_s, figure(static_cast<int>(tasks.size()), u"tasks:"_s + progress::codeOf(light))},
                                  {u"numbers"_s, m_phrases.numbers(tasks)}});
        }
        const QString lagging = counts.isEmpty()
                                    ? m_words.text(u"week.lights.none"_s)
                                    : m_words.text(u"week.lights.lagging"_s, {{u"counts"_s, m_phrases.list(counts)}});
        return lagging + m_words.text(u"week.lights.text"_s, {{u"period"_s, period()}});
    }

    /// Whether an answer falls due within the week.
    template <class Open>
    bool isDue(const Open& matter) const {
        return matter.dueOn && *matter.dueOn >= today() && *matter.dueOn <= workday(5);
    }

    QString matters() const {
        QStringList due;
        for (const OpenLetter& letter : m_open.letters) {
            if (letter.state != supervision::NoticeState::Open || !isDue(letter))
                continue;
            const QString& number = letter.notice->number;
            due += m_words.text(u"week.matters.letter"_s,
                                {{u"number"_s, number.isEmpty() ? m_words.text(u"letter.internal"_s) : number},
                                 {u"day"_s, shown(*letter.dueOn)}});
        }
        for (const OpenAssignment& open : m_open.assignments) {
            if (supervision::trackingOf(*open.assignment).stage == supervision::Stage::Open && isDue(open))
                due += m_words.text(u"week.matters.assignment"_s,
                                    {{u"text"_s, quotable(inSentence(open.assignment->text))}, {u"day"_s, shown(*open.dueOn)}});
        }
        QString text;
        if (m_open.overdue() > 0)
            text += m_words.text(u"week.matters.overdue"_s, {{u"count"_s, QString::number(m_open.overdue())}});
        text += due.isEmpty() ? m_words.text(u"week.matters.calm"_s)
                              : m_words.text(u"week.matters.due"_s,
                                             {{u"count"_s, QString::number(due.size())}, {u"matters"_s, m_phrases.list(due)}});
        return text + m_words.text(u"week.matters.text"_s);
    }

    QString closing() const {
        const QDate last = now().period.lastDay();
        QString text;
        if (now().closed)
            text = m_words.text(u"week.close.closed"_s, {{u"period"_s, period()}});
        else
            text = m_words.text(last < workday(5) ? u"week.close.over"_s : u"week.close.running"_s,
                                {{u"period"_s, period()}, {u"last"_s, shown(last)}});
        return text + following() + m_words.text(u"week.close.text"_s);
    }

    /// What comes after the 旬.
    QString following() const {
        if (now().period == TenDay::lastOf(m_phrases.plan().year()))
            return m_words.text(u"week.close.year"_s);
        const TenDay next = now().period.plus(1);
        const QDate due = calendar::dueDay(next, progress::ruleBookFor(m_input.ruleBooks, next).due, m_input.calendar);
        return m_words.text(u"week.close.next"_s, {{u"period"_s, shortName(next)}, {u"due"_s, shown(due)}});
    }

    const Phrases& m_phrases;
    const Wording& m_words;
    const HandoverInput& m_input;
    const OpenMatters& m_open;
};

} // namespace

std::vector<Block> firstWeek(const Phrases& phrases, const Wording& words, const HandoverInput& input, const OpenMatters& open) {
    return official::blocksOf(phrases, FirstWeek(phrases, words, input, open).days());
}

} // namespace xundu::papers::handover
