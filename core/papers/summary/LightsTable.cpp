#include "core/papers/summary/LightsTable.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::summary {
namespace {

using progress::Light;

constexpr size_t uprightColumns = 6; // 旬 that fit beside the titles on an upright page

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
    std::vector<Row> rows;
    for (const plan::Task* task : phrases.plan().tasks()) {
        Row row{{QString::number(task->id.value())}, {task->title}};
        for (const progress::PeriodStatus& status : course) {
            const progress::TaskStanding* standing = status.task(task->id);
            row.push_back(standing ? official::lit(QString(), *standing) : Cell{});
        }
        rows.push_back(std::move(row));
    }
    table.open = heldRows(std::move(rows));
    QStringList legend;
    for (const Light light : {Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None})
        legend += phrases.lights().withShape(light, phrases.lights().word(light));
    table.notes = {words.text(u"lights.note"_s, {{u"legend"_s, phrases.list(legend)}})};
    return {words.text(u"lights.annex"_s), std::move(table), course.size() > uprightColumns};
}

} // namespace xundu::papers::summary
