#include "core/papers/wall/WallChartComposer.h"

#include "core/base/Text.h"
#include "core/papers/Figures.h"
#include "core/papers/official/Overall.h"
#include "core/papers/wall/WallMilestones.h"
#include "core/progress/LightTurns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using calendar::TenDay;
using calendar::TenDayPart;
using progress::Light;
using progress::PeriodStatus;
using progress::TaskStanding;

size_t indexOf(TenDay period) { return static_cast<size_t>(period.numberInYear() - 1); }

QString nameText(const QString& text) { return base::cleaned(text).simplified(); }

class Composer {
public:
    Composer(const PaperData& data, QDate today)
        : m_phrases(data), m_plan(*data.plan), m_period(data.now().period), m_words(data.wording.wording(u"wall"_s)) {
        for (const PeriodStatus& status : data.course) {
            if (status.period.year() == m_period.year() && status.period >= m_plan.firstReport())
                m_course.push_back(&status);
        }
        if (today.isValid() && today.year() == m_period.year())
            m_chart.today = today;
    }

    Paper compose() {
        const QDate date = m_phrases.data().date();
        m_chart.title = title();
        m_chart.nextTitle = text(u"title.next"_s, {{u"title"_s, m_chart.title}});
        m_chart.subtitle = text(u"subtitle"_s, {{u"period"_s, m_period.chineseName()}, {u"day"_s, dayText(m_period.lastDay())}});
        m_chart.signOff = text(u"sign_off"_s, {{u"office"_s, m_plan.taskForce.office}, {u"day"_s, dayText(date)}});
        m_chart.listTitle = text(u"milestones"_s);
        m_chart.noteLabel = text(u"note"_s);
        addHeads();
        addPeriods();
        addGroups();
        addNotes();
        m_chart.counts.text = countsOfTasks() + countsOfMilestones();
        addLegend();
        Paper paper{.name = text(u"name"_s, {{u"period"_s, m_period.chineseName()}}),
                    .creator = m_plan.taskForce.office,
                    .mark = m_phrases.data().frame.demo ? m_phrases.lights().demo() : QString(),
                    .blocks = {std::move(m_chart)},
                    .shape = PageShape::WallChart,
                    .date = date};
        takeFigures(paper);
        return paper;
    }

private:
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

    QString title() const {
        const QString action = actionOf(m_plan);
        const QString year = QString::number(m_plan.year());
        return action.isEmpty() ? text(u"title.plan"_s, {{u"plan"_s, nameText(m_plan.document.title)}})
                                : text(u"title"_s, {{u"action"_s, nameText(action)}, {u"year"_s, year}});
    }

    void addHeads() {
        m_chart.heads = {text(u"column.programme"_s), text(u"column.number"_s), text(u"column.task"_s),
                         text(m_plan.leadsConfirmed ? u"column.lead"_s : u"column.responsible"_s)};
        for (size_t i = 0; i < m_chart.months.size(); ++i)
            m_chart.months[i] = text(u"month"_s, {{u"month"_s, QString::number(i + 1)}});
        m_chart.parts = {text(u"part.early"_s), text(u"part.mid"_s), text(u"part.late"_s)};
    }

    void addPeriods() {
        const QDate issued = m_plan.document.issuedOn;
        const bool byIssue = !m_plan.firstReportSetting && issued.isValid() && issued.year() == m_period.year();
        m_chart.beforeFirst = byIssue ? text(u"before.issued"_s, {{u"day"_s, monthDayText(issued)}})
                                      : text(u"before"_s, {{u"period"_s, shortName(m_chart.firstReport)}});
        for (const PeriodStatus* status : m_course)
            m_chart.closed[indexOf(status->period)] = status->closed;
    }

    void addGroups() {
        for (const plan::Programme& programme : m_plan.programmes) {
            WallGroup group{nameText(programme.name), {}};
            for (const plan::Task& task : programme.tasks)
                group.rows.push_back(rowOf(task));
            if (!group.rows.empty())
                m_chart.groups.push_back(std::move(group));
        }
    }

    WallRow rowOf(const plan::Task& task) {
        const QStringList units = responsibleNames(m_plan, task);
        WallRow row{
            .number = QString::number(task.id.value()), .title = nameText(task.title), .units = nameText(m_phrases.list(units))};
        row.unitsInBrief = inBrief(task, units);
        for (const PeriodStatus* status : m_course) {
            if (const TaskStanding* standing = status->task(task.id))
                row.lights[indexOf(status->period)] = WallLight{standing->light, standing->stale, standing->overridden};
        }
        PlacedMilestones placed = milestonesOf(task, m_period, m_words, m_phrases.lights());
        m_undated += placed.undated;
        m_outside += placed.outside;
        row.milestones = std::move(placed.shown);
        return row;
    }

    /// The first of the printed names and how many units all of them are; two at most are named.
    QString inBrief(const plan::Task& task, const QStringList& names) const {
        size_t count = unitsOf(m_plan, task, plan::Role::Lead).size();
        if (!m_plan.leadsConfirmed)
            count += unitsOf(m_plan, task, plan::Role::Co).size();
        if (count <= 2)
            return nameText(m_phrases.list(names));
        return text(u"units.brief"_s, {{u"first"_s, nameText(names.front())}, {u"count"_s, QString::number(count)}});
    }

    void addNotes() {
        if (m_undated > 0)
            m_chart.notes += text(u"note.undated"_s, {{u"count"_s, QString::number(m_undated)}});
        if (m_outside > 0)
            m_chart.notes += text(u"note.outside"_s,
                                  {{u"count"_s, QString::number(m_outside)}, {u"year"_s, QString::number(m_period.year())}});
        for (const progress::OverrideRun& run : progress::overrideRuns(m_course))
            m_chart.notes += overrideNote(run);
    }

    QString overrideNote(const progress::OverrideRun& run) const {
        const QString from = shortName(run.from);
        const QString span = run.from == run.to ? from : text(u"span"_s, {{u"from"_s, from}, {u"to"_s, shortName(run.to)}});
        Fields fields{{u"number"_s, QString::number(run.task.value())}, {u"span"_s, span}};
        if (run.light == run.computed)
            return text(u"note.override.same"_s, fields);
        fields.insert(u"light"_s, m_phrases.lights().word(run.light));
        fields.insert(u"computed"_s, m_phrases.lights().word(run.computed));
        return text(u"note.override"_s, fields);
    }

    QString countsOfTasks() const { return m_period < m_plan.firstReport() ? QString() : official::tasksByLight(m_phrases); }

    QString countsOfMilestones() const {
        std::array<int, 3> byState{};
        for (const WallGroup& group : m_chart.groups) {
            for (const WallRow& row : group.rows) {
                for (const WallMilestone& milestone : row.milestones)
                    ++byState[static_cast<size_t>(milestone.state)];
            }
        }
        const std::array words{u"done"_s, u"planned"_s, u"overdue"_s}; // by MilestoneState
        int total = 0;
        QStringList counts;
        for (size_t i = 0; i < words.size(); ++i) {
            total += byState[i];
            if (byState[i] > 0)
                counts += text(u"counts."_s + words[i], {{u"count"_s, figure(byState[i], u"milestones:"_s + words[i])}});
        }
        if (total == 0)
            return {};
        return text(u"counts.milestones"_s,
                    {{u"total"_s, figure(total, u"milestones:dated"_s)}, {u"counts"_s, m_phrases.list(counts)}});
    }

    /// All lights; of the other signs those that the chart has.
    void addLegend() {
        auto& legend = m_chart.legend;
        for (const Light light : {Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None})
            legend.push_back({WallLight{light}, m_phrases.lights().word(light)});
        bool stale = false;
        bool overridden = false;
        bool moved = false;
        std::array<bool, 3> states{};
        for (const WallGroup& group : m_chart.groups) {
            for (const WallRow& row : group.rows) {
                for (const auto& light : row.lights) {
                    stale = stale || (light && light->stale);
                    overridden = overridden || (light && light->overridden);
                }
                for (const WallMilestone& milestone : row.milestones) {
                    moved = moved || milestone.original;
                    states[static_cast<size_t>(milestone.state)] = true;
                }
            }
        }
        if (stale)
            legend.push_back({WallLight{Light::Green, true}, text(u"legend.stale"_s)});
        if (overridden)
            legend.push_back({WallSign::Override, text(u"legend.override"_s)});
        const std::array words{u"legend.done"_s, u"legend.planned"_s, u"legend.overdue"_s}; // by MilestoneState
        for (size_t i = 0; i < words.size(); ++i) {
            if (states[i])
                legend.push_back({static_cast<MilestoneState>(i), text(words[i])});
        }
        if (moved)
            legend.push_back({WallSign::OriginalPlace, text(u"legend.original"_s)});
        if (std::find(m_chart.closed.begin(), m_chart.closed.end(), true) != m_chart.closed.end())
            legend.push_back({WallSign::ClosedPeriod, text(u"legend.closed"_s)});
        if (m_chart.today)
            legend.push_back({WallSign::Today, text(u"legend.today"_s, {{u"day"_s, monthDayText(*m_chart.today)}})});
    }

    official::Phrases m_phrases;
    const plan::Plan& m_plan;
    TenDay m_period;
    Wording m_words;
    std::vector<const PeriodStatus*> m_course; ///< of the year shown, from the first with duties
    WallChart m_chart{.shown = m_period, .firstReport = m_plan.firstReport()};
    int m_undated = 0;
    int m_outside = 0;
};

} // namespace

Paper composeWallChart(const PaperData& data, QDate today) {
    Q_ASSERT(data.plan && !data.course.empty());
    return Composer(data, today).compose();
}

} // namespace xundu::papers
