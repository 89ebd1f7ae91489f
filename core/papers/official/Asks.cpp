#include "core/papers/official/Asks.h"

#include "core/papers/Figures.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {

std::vector<Ask> asksOf(const plan::Plan& plan, const std::vector<progress::ProgressReport>& reports) {
    std::map<std::pair<plan::TaskId, plan::UnitId>, const progress::ProgressReport*> newest;
    for (const progress::ProgressReport& report : reports) {
        if (report.unchanged && inSentence(report.coordination).isEmpty())
            continue;
        const progress::ProgressReport*& known = newest[{report.task, report.unit}];
        if (!known || known->period <= report.period)
            known = &report;
    }
    std::vector<Ask> asks;
    for (const plan::Task* task : plan.tasks()) {
        for (const plan::Unit& unit : plan.units) {
            const auto report = newest.find({task->id, unit.id});
            const QString text = report == newest.end() ? QString() : inSentence(report->second->coordination);
            if (!text.isEmpty())
                asks.push_back({task->id, unit.id, text});
        }
    }
    return asks;
}

Table asksTable(const Phrases& phrases, const std::vector<Ask>& asks) {
    Table table;
    table.columns = {{phrases.text(u"column.number"_s), 5, Align::Center},
                     {phrases.text(u"column.task"_s), 5, Align::Center},
                     {phrases.text(u"column.asking"_s), 14, Align::Left},
                     {phrases.text(u"column.ask"_s), 50, Align::Left}};
    std::vector<Row> rows;
    for (const Ask& ask : asks)
        rows.push_back(
            {{QString::number(rows.size() + 1)}, {QString::number(ask.task.value())}, {phrases.unitName(ask.unit)}, {ask.text}});
    table.open = heldRows(std::move(rows));
    return table;
}

std::vector<Block> asksSection(const Phrases& phrases, const std::vector<Ask>& asks, Detail detail, const QString& annex) {
    if (asks.empty())
        return {};
    if (detail >= Detail::AsksAnnexed)
        return {paragraph(phrases.text(
            u"asks.annexed"_s, {{u"count"_s, figure(static_cast<int>(asks.size()), u"asks:open"_s)}, {u"annex"_s, annex}}))};
    std::vector<Block> blocks;
    for (const Ask& ask : asks) {
        Fields fields{
            {u"unit"_s, phrases.unitName(ask.unit)}, {u"number"_s, QString::number(ask.task.value())}, {u"text"_s, ask.text}};
        if (asks.size() > 1)
            fields[u"index"_s] = QString::number(blocks.size() + 1);
        blocks.push_back(paragraph(phrases.text(asks.size() > 1 ? u"ask.numbered"_s : u"ask"_s, fields)));
    }
    return blocks;
}

} // namespace xundu::papers::official
