#include "core/papers/evaluation/TaskRows.h"

#include "core/papers/Figures.h"
#include "core/papers/Words.h"
#include "core/papers/tables/SheetCells.h"
#include "core/plan/PlanNames.h"
#include "core/progress/Pace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::evaluation {
namespace {

using base::Fraction;
using progress::MilestoneState;
using supervision::IndicatorPart;
using supervision::Measured;
using supervision::MilestonePart;
using supervision::TaskLine;

class TaskRows {
public:
    TaskRows(const plan::Plan& plan, const Wording& words, plan::UnitId unit, calendar::TenDay period, const TaskLine& line)
        : m_plan(plan), m_words(words), m_unit(unit), m_period(period), m_line(line), m_number(line.task.value()) {}

    std::vector<WorkingRow> compose() const {
        std::vector<WorkingRow> rows{head()};
        for (const IndicatorPart& part : m_line.indicators)
            rows.push_back(row(part));
        for (const MilestonePart& part : m_line.milestones)
            rows.push_back(row(part));
        return rows;
    }

private:
    QString day(QDate day) const { return dayInYear(day, m_plan.year()); }

    /// How much of the whole something counts.
    Cell share(const std::optional<Fraction>& share, const QString& what) const {
        return percentCell(share, u"score#%1@%2:%3"_s.arg(m_number).arg(m_unit.value()).arg(what));
    }

    WorkingRow head() const {
        const QString role = plan::codeOf(m_line.role);
        const plan::Task* task = m_plan.task(m_line.task);
        return {.item = m_words.text(u"item.task"_s, {{u"number"_s, QString::number(m_number)},
                                                      {u"task"_s, task ? task->title : QString()},
                                                      {u"role"_s, m_words.text(u"role."_s + role)}}),
                .weight = numberCell(Fraction(m_line.weight), u"evaluation:"_s + role),
                .share = share(m_line.share, u"share"_s),
                .process = process(),
                .source = m_line.closedOn ? m_words.text(u"source.closed"_s) : QString()};
    }

    QString process() const {
        if (m_line.closedOn)
            return m_words.text(u"task.closed"_s, {{u"day"_s, day(*m_line.closedOn)}});
        if (!m_line.share)
            return m_words.text(u"task.none"_s);
        const auto judged = [](const auto& part) { return part.share.has_value(); };
        const auto count = std::count_if(m_line.indicators.begin(), m_line.indicators.end(), judged) +
                           std::count_if(m_line.milestones.begin(), m_line.milestones.end(), judged);
        return m_words.text(u"task.mean"_s, {{u"count"_s, QString::number(count)}});
    }

    WorkingRow row(const IndicatorPart& part) const {
        const plan::Indicator* indicator = m_plan.indicator(part.code);
        if (!indicator)
            return {.item = part.code.value()};
        return {.item = m_words.text(u"item.indicator"_s, {{u"number"_s, QString::number(m_number)},
                                                           {u"code"_s, part.code.value()},
                                                           {u"indicator"_s, indicator->name}}),
                .share = share(part.share, part.code.value()),
                .process = part.share ? reckoning(part, *indicator) : whyLeftOut(part, *indicator),
                .source = sources(part)};
    }

    QString marked(const QString& number, const IndicatorPart& part, const QString& what) const {
        const QString of = part.by == Measured::City ? QString() : u"@%1"_s.arg(m_unit.value());
        return figure(number, u"%1%2:%3"_s.arg(part.code.value(), of, what));
    }

    /// @pre the part has a value
    QString value(const IndicatorPart& part) const { return marked(amountText(*part.value, part.target), part, u"value"_s); }

    QString reckoning(const IndicatorPart& part, const plan::Indicator& indicator) const {
        Fields fields{{u"value"_s, value(part)}, {u"unit"_s, indicator.unit}};
        if (part.by == Measured::OwnPass)
            return m_words.text(part.share->isZero() ? u"part.passes.not"_s : u"part.passes"_s, fields);
        fields[u"target"_s] = marked(amountText(part.target, part.target), part, u"target"_s);
        fields[u"progress"_s] = marked(percentText(*part.progress), part, u"progress"_s);
        if (part.baseline)
            fields[u"baseline"_s] = marked(amountText(*part.baseline, *part.baseline), part, u"baseline"_s);
        QString text = m_words.text(indicator.everyUnit ? u"part.units"_s
                                    : part.baseline     ? u"part.baseline"_s
                                                        : u"part"_s,
                                    fields);
        if (part.by == Measured::OwnShare)
            text = m_words.text(u"part.share"_s, {{u"text"_s, text}});
        if (*part.progress == *part.share)
            return text;
        return m_words.text(part.progress->isNegative() ? u"part.below"_s : u"part.above"_s, {{u"text"_s, text}});
    }

    QString whyLeftOut(const IndicatorPart& part, const plan::Indicator& indicator) const {
        if (!part.value)
            return m_words.text(u"part.no_value"_s);
        const Fields fields{{u"value"_s, value(part)}, {u"unit"_s, indicator.unit}};
        if (part.by == Measured::OwnShare)
            return m_words.text(part.target.isZero() ? u"part.no_share"_s : u"part.no_rate"_s, fields);
        if (!indicator.hasTarget())
            return m_words.text(u"part.no_target"_s, fields);
        const bool lacksBaseline = progress::needsBaseline(indicator) && !indicator.baseline;
        return m_words.text(lacksBaseline ? u"part.no_baseline"_s : u"part.no_rate"_s, fields);
    }

    QString sources(const IndicatorPart& part) const {
        QStringList sources;
        for (const progress::Reading& reading : part.from)
            sources += source(reading);
        return sources.join(m_words.text(u"list.parts"_s));
    }

    QString source(const progress::Reading& reading) const {
        const plan::Unit* unit = m_plan.unit(reading.unit);
        Fields fields{{u"unit"_s, unit ? unit->shortName : QString()}, {u"period"_s, shortName(reading.period)}};
        QString text;
        if (reading.source.file.isEmpty()) {
            text = m_words.text(u"source.typed"_s, fields);
        } else {
            fields[u"file"_s] = unmarked(reading.source.file);
            fields[u"sheet"_s] = unmarked(reading.source.sheet);
            fields[u"cell"_s] = reading.source.cell;
            text = m_words.text(u"source.file"_s, fields);
        }
        return reading.corrected ? m_words.text(u"source.corrected"_s, {{u"source"_s, text}}) : text;
    }

    WorkingRow row(const MilestonePart& part) const {
        const plan::Milestone* milestone = m_plan.milestone(part.id);
        return {.item = m_words.text(u"item.milestone"_s, {{u"number"_s, QString::number(m_number)},
                                                           {u"code"_s, part.id.value()},
                                                           {u"milestone"_s, milestone ? milestone->text : QString()}}),
                .share = share(part.share, part.id.value()),
                .process = process(part),
                .source = m_words.text(u"source.milestone"_s)};
    }

    QString process(const MilestonePart& part) const {
        Fields fields{{u"due"_s, day(part.dueOn)}};
        switch (part.state) {
        case MilestoneState::Done:
            fields[u"day"_s] = day(part.doneOn.value_or(part.dueOn));
            return m_words.text(u"milestone.done"_s, fields);
        case MilestoneState::Overdue:
            fields[u"day"_s] = day(m_period.lastDay());
            return m_words.text(u"milestone.overdue"_s, fields);
        case MilestoneState::Planned:
            return m_words.text(u"milestone.planned"_s, fields);
        }
        return {};
    }

    const plan::Plan& m_plan;
    const Wording& m_words;
    plan::UnitId m_unit;
    calendar::TenDay m_period;
    const TaskLine& m_line;
    qint64 m_number;
};

} // namespace

std::vector<WorkingRow> rowsOf(const plan::Plan& plan, const Wording& words, plan::UnitId unit, calendar::TenDay period,
                               const TaskLine& line) {
    return TaskRows(plan, words, unit, period, line).compose();
}

} // namespace xundu::papers::evaluation
