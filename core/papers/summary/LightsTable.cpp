#include "core/papers/summary/LightsTable.h"

#include "core/papers/official/Tables.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::summary {
namespace {

using progress::Light;

constexpr size_t uprightColumns = 6; // 旬 that fit beside the titles on an upright page
constexpr size_t markedColumns = 18; // 旬 whose columns have room for a mark beside the shape

} // namespace

official::Annex lightsAnnex(const official::Phrases& phrases, const Wording& words,
                            const std::vector<progress::PeriodStatus>& course) {
    Table table;
    table.columns = {{phrases.text(u"column.task"_s), 6, Align::Center}, {phrases.text(u"column.title"_s), 34, Align::Left}};
    for (const progress::PeriodStatus& status : course) {
        const QString part = u"part."_s + QString::number(static_cast<int>(status.period.part()));
        table.columns.push_back({words.text(u"lights.column"_s, {{u"month"_s, QString::number(status.period.month())},
                                                                 {u"part"_s, words.text(part)}}),
                                 5, Align::Center});
    }
    std::vector<const progress::PeriodStatus*> statuses;
    for (const progress::PeriodStatus& status : course)
        statuses.push_back(&status);
    const auto overrides = progress::overrideRuns(statuses);
    const QString mark = course.size() > markedColumns ? QString() : words.text(u"lights.overridden"_s);
    bool stale = false;
    std::vector<Row> rows;
    for (const plan::Task* task : phrases.plan().tasks()) {
        Row row{{QString::number(task->id.value())}, {task->title}};
        for (const progress::PeriodStatus& status : course) {
            const progress::TaskStanding* standing = status.task(task->id);
            row.push_back(standing ? official::lit(standing->overridden ? mark : QString(), *standing) : Cell{});
            stale = stale || row.back().stale;
        }
        rows.push_back(std::move(row));
    }
    table.open = heldRows(std::move(rows));
    QStringList legend;
    for (const Light light : {Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None})
        legend += phrases.lights().withShape(light, phrases.lights().word(light));
    table.notes = {words.text(u"lights.note"_s, {{u"legend"_s, phrases.list(legend)},
                                                 {u"stale"_s, stale ? words.text(u"lights.note.stale"_s) : QString()}})};
    const QString marked = mark.isEmpty() ? QString() : words.text(u"lights.overridden.marked"_s, {{u"mark"_s, mark}});
    table.notes += official::overrideNotesOverTime(phrases, overrides, marked);
    return {words.text(u"lights.annex"_s), std::move(table), course.size() > uprightColumns};
}

} // namespace xundu::papers::summary
