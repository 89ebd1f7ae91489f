#include "core/papers/official/Reporting.h"

#include "core/papers/Figures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using progress::ReportingRecord;
using progress::UnitAnswers;

QString counts(const Phrases& phrases) {
    const progress::Reporting& reporting = phrases.now().reporting;
    Fields fields{{u"expected"_s, figure(reporting.expected, u"reports:expected"_s)}};
    const QString one = reporting.expected == 1 ? u".one"_s : QString();
    if (reporting.received == 0)
        return phrases.text(u"reporting.none"_s + one, fields);
    const bool complete = reporting.received == reporting.expected;
    if (!complete) {
        fields[u"received"_s] = figure(reporting.received, u"reports:received"_s);
        fields[u"missing"_s] = figure(reporting.expected - reporting.received, u"reports:missing"_s);
    }
    if (reporting.late > 0)
        fields[u"late"_s] = figure(reporting.late, u"reports:late"_s);
    const QString key = complete ? u"reporting.complete"_s : u"reporting.partly"_s;
    const QString late = reporting.late > 0 ? u".late"_s : QString();
    return phrases.text(key + late + (complete ? one : QString()), fields);
}

/// By name, or where there is little room by how many.
QString unitsTold(const Phrases& phrases, const QString& kind, const QStringList& units, Detail detail) {
    if (units.isEmpty())
        return {};
    if (detail < Detail::CountsOnly)
        return phrases.text(u"reporting."_s + kind, {{u"units"_s, phrases.list(units)}});
    return phrases.text(u"reporting."_s + kind + u".count"_s,
                        {{u"count"_s, figure(static_cast<int>(units.size()), u"reports:units_"_s + kind)}});
}

Cell tasksCell(const Phrases& phrases, const std::vector<plan::TaskId>& tasks, const QString& source) {
    if (tasks.empty())
        return {phrases.nothing()};
    return {phrases.text(u"reporting.cell"_s,
                         {{u"count"_s, figure(static_cast<int>(tasks.size()), source)}, {u"numbers"_s, phrases.numbers(tasks)}})};
}

/// Required, on time, late and missing of one unit over the course.
Row recordCells(const ReportingRecord& record) {
    const QString of = u"reports@%1:"_s.arg(record.unit.value());
    return {{figure(record.counts.required, of + u"expected_so_far"_s)},
            {figure(record.counts.onTime, of + u"on_time_so_far"_s)},
            {figure(record.counts.late, of + u"late_so_far"_s)},
            {figure(record.counts.missing, of + u"missing_so_far"_s)},
            {figure(percentText(base::Fraction::of(record.counts.onTime, record.counts.required)), of + u"share_so_far"_s)}};
}

std::vector<Column> recordColumns(const Phrases& phrases) {
    return {{phrases.text(u"column.unit"_s), 22, Align::Left},    {phrases.text(u"column.required"_s), 8, Align::Right},
            {phrases.text(u"column.on_time"_s), 8, Align::Right}, {phrases.text(u"column.late"_s), 8, Align::Right},
            {phrases.text(u"column.missing"_s), 8, Align::Right}, {phrases.text(u"column.share"_s), 10, Align::Right}};
}

} // namespace

std::vector<Block> reportingSection(const Phrases& phrases, Detail detail, const QString& annex) {
    const progress::Reporting& reporting = phrases.now().reporting;
    if (reporting.expected == 0)
        return {};
    QString text = counts(phrases);
    QStringList missing;
    for (const progress::MissingReport& entry : reporting.missing)
        missing += phrases.unitWithTasks(entry.unit, entry.tasks);
    if (reporting.received > 0)
        text += unitsTold(phrases, u"missing"_s, missing, detail);
    QStringList late;
    for (const UnitAnswers& unit : phrases.now().answers) {
        if (!unit.late.empty())
            late += phrases.unitWithTasks(unit.unit, unit.late);
    }
    text += unitsTold(phrases, u"late"_s, late, detail);
    if (!annex.isEmpty())
        text += phrases.text(u"reporting.annexed"_s, {{u"annex"_s, annex}});
    return {paragraph(text)};
}

Table reportingTable(const Phrases& phrases) {
    Table table;
    table.columns = {{phrases.text(u"column.unit"_s), 22, Align::Left},
                     {phrases.text(u"column.required"_s), 7, Align::Center},
                     {phrases.text(u"column.on_time"_s), 7, Align::Center},
                     {phrases.text(u"column.late"_s), 18, Align::Left},
                     {phrases.text(u"column.missing"_s), 22, Align::Left}};
    std::vector<Row> rows;
    for (const UnitAnswers& unit : phrases.now().answers) {
        const QString of = u"reports@%1:"_s.arg(unit.unit.value());
        rows.push_back({{phrases.unitName(unit.unit)},
                        {figure(unit.required(), of + u"expected"_s)},
                        {figure(static_cast<int>(unit.onTime.size()), of + u"on_time"_s)},
                        tasksCell(phrases, unit.late, of + u"late"_s),
                        tasksCell(phrases, unit.missing, of + u"missing"_s)});
    }
    table.open = heldRows(std::move(rows));
    table.notes = {phrases.text(u"reporting.note"_s)};
    return table;
}

Table recordTable(const Phrases& phrases, const std::vector<ReportingRecord>& records) {
    Table table;
    table.columns = recordColumns(phrases);
    std::vector<Row> rows;
    for (const ReportingRecord& record : records) {
        Row row = recordCells(record);
        row.insert(row.begin(), Cell{phrases.unitName(record.unit)});
        rows.push_back(std::move(row));
    }
    table.open = heldRows(std::move(rows));
    table.notes = {phrases.text(u"reporting.note"_s)};
    return table;
}

Table rankingTable(const Phrases& phrases, std::vector<ReportingRecord> records) {
    const auto share = [](const ReportingRecord& record) {
        return base::Fraction::of(record.counts.onTime, record.counts.required);
    };
    std::stable_sort(records.begin(), records.end(),
                     [&](const ReportingRecord& a, const ReportingRecord& b) { return share(a) > share(b); });
    Table table;
    table.columns = recordColumns(phrases);
    table.columns.insert(table.columns.begin(), Column{phrases.text(u"column.rank"_s), 6, Align::Center});
    std::vector<Row> rows;
    size_t rank = 0;
    for (size_t i = 0; i < records.size(); ++i) {
        if (i == 0 || share(records[i]) != share(records[i - 1]))
            rank = i + 1;
        Row row = recordCells(records[i]);
        row.insert(row.begin(), {Cell{QString::number(rank)}, Cell{phrases.unitName(records[i].unit)}});
        rows.push_back(std::move(row));
    }
    table.open = heldRows(std::move(rows));
    return table;
}

} // namespace xundu::papers::official
