#include "core/papers/meeting/MeetingPack.h"

#include "core/papers/Figures.h"
#include "core/papers/meeting/MeetingWords.h"
#include "core/papers/meeting/Needs.h"
#include "core/papers/official/Asks.h"
#include "core/papers/official/Causes.h"
#include "core/papers/official/IndicatorWords.h"
#include "core/papers/official/Lagging.h"
#include "core/papers/official/Overall.h"
#include "core/papers/series/LightSeries.h"
#include "core/papers/series/PaceSeries.h"
#include "core/papers/supervision/Assignments.h"
#include "core/papers/unit/UnitSections.h"
#include "core/progress/LightTurns.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using namespace official;

constexpr size_t chartBars = 10; // that leave the overview on one page

class Pack {
public:
    Pack(const PaperData& data, const supervision::Meeting& meeting, const std::vector<supervision::Assignment>& lastDecisions)
        : m_phrases(data),
          m_words(data.wording.wording(u"meeting"_s)),
          m_meeting(meeting),
          m_lastDecisions(lastDecisions),
          m_needs(needsOf(data)) {}

    Paper compose() const {
        const Fields fields{{u"action"_s, m_phrases.action()},
                            {u"meeting"_s, meeting::nameOf(m_words, m_meeting)},
                            {u"period"_s, m_phrases.now().period.chineseName()}};
        Paper paper = begin(m_phrases, {}, m_words.text(u"pack.name"_s, fields),
                            {m_words.text(u"title.action"_s, fields), m_words.text(u"pack.title"_s, fields)});
        addCover(paper);
        addPart(paper, m_words.text(u"pack.last"_s), assignmentBlocks(m_phrases, m_lastDecisions, true));
        addPart(paper, m_words.text(u"pack.given"_s), assignmentBlocks(m_phrases, m_needs.given, true));
        addPart(paper, m_words.text(u"pack.overview"_s, {{u"period"_s, shortName(m_phrases.now().period)}}), overview());
        addPart(paper, m_words.text(u"pack.reds"_s), reds());
        addPart(paper, m_words.text(u"pack.no_reason"_s), redsWithoutReason());
        addPart(paper, m_words.text(u"pack.conflicts"_s), conflicts());
        addPart(paper, m_words.text(u"pack.asks"_s), asks());
        for (const plan::Unit& unit : m_phrases.plan().units)
            addUnit(paper, unit);
        finish(paper, m_phrases);
        return paper;
    }

private:
    /// When, where and about what.
    void addCover(Paper& paper) const {
        const auto line = [&](const QString& kind, const QString& value) {
            if (!value.isEmpty())
                paper.blocks.push_back(
                    Paragraph{{Run{m_words.text(u"pack."_s + kind), Typeface::HeiTi}, Run{value, Typeface::FangSong}}});
        };
        line(u"when"_s, meeting::whenOf(m_meeting));
        line(u"place"_s, m_meeting.venue);
        line(u"chair"_s, m_meeting.chair);
        if (m_phrases.data().frame.demo)
            paper.blocks.push_back(paragraph(m_phrases.text(u"demo"_s)));
        if (m_meeting.agenda.empty())
            return;
        paper.blocks.push_back(Heading{1, m_words.text(u"pack.agenda"_s)});
        int number = 0;
        for (const supervision::AgendaItem& matter : m_meeting.agenda)
            paper.blocks.push_back(paragraph(m_words.text(
                u"pack.agenda.item"_s, {{u"number"_s, chineseNumber(++number)}, {u"title"_s, inSentence(matter.title)}})));
    }

    void addPart(Paper& paper, const QString& title, const std::vector<Block>& blocks) const {
        if (blocks.empty())
            return;
        paper.blocks.push_back(PartStart{title});
        paper.blocks.insert(paper.blocks.end(), blocks.begin(), blocks.end());
    }

    std::vector<Block> overview() const {
        auto blocks = overallSection(m_phrases, Detail::Full, {});
        if (!m_phrases.plan().programmes.empty())
            blocks.push_back(
                Chart{m_words.text(u"pack.chart.programmes"_s), lightsByProgramme(m_phrases.plan(), m_phrases.now())});
        const IndicatorWords words(m_phrases);
        PaceBars bars = paceBars(m_phrases.plan(), laggingIndicators(m_phrases.now()),
                                 [&](const plan::Indicator& indicator, const progress::IndicatorStanding& standing) {
                                     QString text = words.done(indicator, standing) + words.unitOf(indicator);
                                     figuresFrom(text);
                                     return text;
                                 });
        QString title = m_words.text(u"pack.chart.lagging"_s);
        if (bars.bars.size() > chartBars) {
            title = m_words.text(u"pack.chart.lagging.first"_s, {{u"count"_s, QString::number(chartBars)}});
            bars.bars.resize(chartBars);
        }
        if (!bars.bars.empty())
            blocks.push_back(Chart{title, std::move(bars)});
        return blocks;
    }

    /// Red tasks with their causes, how long they are red, and who leads them.
    std::vector<Block> reds() const {
        Table table;
        table.columns = {
            {m_phrases.text(u"column.task"_s), 6, Align::Center},
            {m_phrases.text(u"column.title"_s), 20, Align::Left},
            {m_phrases.text(m_phrases.plan().leadsConfirmed ? u"column.lead"_s : u"column.responsible"_s), 16, Align::Left},
            {m_words.text(u"column.periods"_s), 8, Align::Center},
            {m_words.text(u"column.cause"_s), 34, Align::Left}};
        std::vector<Row> rows;
        for (const progress::RedRun& run : progress::redRuns(m_phrases.data().course)) {
            const plan::Task& task = *m_phrases.plan().task(run.task);
            const QString cause = causeOf(m_phrases, *m_phrases.now().task(run.task));
            rows.push_back({{QString::number(run.task.value())},
                            {task.title},
                            {m_phrases.list(responsibleNames(m_phrases.plan(), task))},
                            {figure(run.periods, u"task:red_for"_s)},
                            {cause.isEmpty() ? m_phrases.nothing() : cause}});
        }
        if (rows.empty())
            return {};
        table.open = heldRows(std::move(rows));
        return {std::move(table)};
    }

    std::vector<Block> redsWithoutReason() const {
        if (m_needs.redsWithoutReason.empty())
            return {};
        QStringList names;
        for (const plan::TaskId task : m_needs.redsWithoutReason)
            names << m_phrases.taskName(task);
        return {paragraph(m_words.text(u"pack.no_reason.text"_s, {{u"tasks"_s, m_phrases.list(names)}}))};
    }

    std::vector<Block> conflicts() const {
        std::vector<Block> blocks;
        for (const Conflict& conflict : m_needs.conflicts)
            blocks.push_back(
                paragraph(m_words.text(u"pack.conflict"_s, {{u"task"_s, m_phrases.taskName(conflict.task)},
                                                            {u"lead"_s, m_phrases.unitName(conflict.lead)},
                                                            {u"leadSays"_s, m_phrases.lights().word(conflict.leadSays)},
                                                            {u"other"_s, m_phrases.unitName(conflict.other)},
                                                            {u"otherSays"_s, m_phrases.lights().word(conflict.otherSays)}})));
        return blocks;
    }

    std::vector<Block> asks() const {
        if (m_needs.asks.empty())
            return {};
        return {asksTable(m_phrases, m_needs.asks)};
    }

    void addUnit(Paper& paper, const plan::Unit& unit) const {
        const unit::UnitSections sections(m_phrases, unit.id);
        const auto all = sections.all();
        if (all.empty())
            return;
        Paper page;
        page.blocks.push_back(PartStart{unit.name});
        page = sections.onOnePage(page, all);
        paper.blocks.insert(paper.blocks.end(), page.blocks.begin(), page.blocks.end());
    }

    Phrases m_phrases;
    Wording m_words;
    const supervision::Meeting& m_meeting;
    const std::vector<supervision::Assignment>& m_lastDecisions;
    Needs m_needs;
};

} // namespace

Paper composeMeetingPack(const PaperData& data, const supervision::Meeting& meeting,
                         const std::vector<supervision::Assignment>& lastDecisions) {
    Q_ASSERT(data.plan && !data.course.empty());
    return Pack(data, meeting, lastDecisions).compose();
}

} // namespace xundu::papers
