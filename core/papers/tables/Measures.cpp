#include "core/papers/tables/Measures.h"

#include "core/papers/tables/Indicators.h"
#include "core/papers/tables/SheetCells.h"
#include "core/papers/tables/SheetHead.h"
#include "core/plan/PlanNames.h"
#include "core/progress/MeasureStage.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using plan::Measure;
using plan::MeasureKind;
using plan::Task;
using progress::Stage;

QString keyOf(Stage stage) {
    switch (stage) {
    case Stage::Overdue:
        return u"overdue"_s;
    case Stage::UnderWay:
        return u"under_way"_s;
    case Stage::NotStarted:
        return u"not_started"_s;
    case Stage::Unset:
        return u"unset"_s;
    case Stage::Done:
        return u"done"_s;
    }
    return {};
}

class Measures {
public:
    explicit Measures(const MeasuresInput& input) : m_input(input), m_words(input.wording.wording(u"measures"_s)) {}

    SheetBook compose() const {
        const plan::Plan& plan = *m_input.plan;
        const Fields fields{{u"plan"_s, plan.document.title}};
        SheetBook book = bookOf(plan, m_input.status->period, m_words.text(u"title"_s, fields), m_input.demo, m_input.wording);
        const IndicatorsInput indicators{
            .plan = m_input.plan, .status = m_input.status, .demo = m_input.demo, .wording = m_input.wording};
        book.sheets.push_back(keyIndicatorSheet(indicators));
        for (const plan::Indicator& indicator : plan.indicators) {
            if (indicator.isGoal())
                book.figures.insert(indicator.code);
        }
        const QString subtitle = subtitleOf(plan, m_input.status->period, m_input.demo, m_input.wording);
        for (const MeasureKind kind : {MeasureKind::Platform, MeasureKind::Project}) {
            const QString code = plan::codeOf(kind);
            std::vector<Row> rows = rowsOf(kind);
            const QString note = m_words.text(rows.empty() ? u"none."_s + code : u"note"_s);
            book.sheets.push_back({.name = m_words.text(u"sheet."_s + code),
                                   .title = m_words.text(u"title."_s + code, fields),
                                   .subtitle = subtitle,
                                   .table = {columns(), heldRows(std::move(rows)), {note}},
                                   .rowNames = 3});
        }
        return book;
    }

private:
    std::vector<Column> columns() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"number"_s, 7, Align::Center);
        addColumn(columns, m_words, u"task"_s, 20, Align::Left);
        addColumn(columns, m_words, u"measure"_s, 44, Align::Left);
        addColumn(columns, m_words, u"responsible"_s, 22, Align::Left);
        addColumn(columns, m_words, u"stage"_s, 11, Align::Center);
        addColumn(columns, m_words, u"milestones"_s, 11, Align::Center);
        addColumn(columns, m_words, u"current"_s, 30, Align::Left);
        addColumn(columns, m_words, u"due"_s, 14, Align::Center);
        addColumn(columns, m_words, u"original"_s, 14, Align::Center);
        addColumn(columns, m_words, u"done"_s, 14, Align::Center);
        addColumn(columns, m_words, u"progress"_s, 34, Align::Left);
        addColumn(columns, m_words, u"problems"_s, 30, Align::Left);
        return columns;
    }

    std::vector<Row> rowsOf(MeasureKind kind) const {
        std::vector<Row> rows;
        for (const Task* task : m_input.plan->tasks()) {
            for (const Measure& measure : task->measures) {
                if (measure.kind == kind)
                    rows.push_back(row(static_cast<int>(rows.size()) + 1, *task, measure));
            }
        }
        return rows;
    }

    Row row(int number, const Task& task, const Measure& measure) const {
        const progress::StageCount count = progress::milestonesOf(measure, m_input.status->period);
        const plan::Milestone* at = progress::milestoneAt(measure, m_input.status->period);
        const progress::MeasureNote* note = progress::noteOf(m_input.notes, task.id, measure.number, m_input.status->period);
        const bool done = at && progress::stateOf(*at, m_input.status->period) == progress::MilestoneState::Done;
        return {ordinalCell(number),
                Cell{u"%1. %2"_s.arg(task.id.value()).arg(task.title)},
                Cell{measure.text},
                Cell{responsibleNames(*m_input.plan, task).join(m_words.text(u"list.words"_s))},
                Cell{m_words.text(u"stage."_s + keyOf(progress::stageOf(measure, m_input.status->period)))},
                Cell{count.all > 0 ? m_words.text(u"milestones"_s, {{u"done"_s, QString::number(count.done)},
                                                                    {u"all"_s, QString::number(count.all)}})
                                   : QString()},
                Cell{at ? at->text : QString()},
                dateCell(at ? at->dueOn : std::nullopt),
                dateCell(at ? at->originalDueOn : std::nullopt),
                dateCell(done ? at->doneOn : std::nullopt),
                Cell{note ? told(*note) : QString()},
                Cell{note ? note->problems : QString()}};
    }

    /// An older note says of which 旬 it is.
    QString told(const progress::MeasureNote& note) const {
        if (note.period == m_input.status->period || note.progress.isEmpty())
            return note.progress;
        return m_words.text(u"as_of"_s, {{u"period"_s, shortName(note.period)}, {u"text"_s, note.progress}});
    }

    const MeasuresInput& m_input;
    Wording m_words;
};

} // namespace

SheetBook composeMeasures(const MeasuresInput& input) {
    Q_ASSERT(input.plan && input.status);
    return Measures(input).compose();
}

} // namespace xundu::papers
