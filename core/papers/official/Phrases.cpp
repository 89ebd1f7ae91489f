#include "core/papers/official/Phrases.h"

#include "core/papers/Figures.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {

QString Phrases::taskName(plan::TaskId task) const {
    const plan::Task* found = plan().task(task);
    return text(u"task"_s,
                {{u"number"_s, QString::number(task.value())}, {u"title"_s, found ? quotable(found->title) : QString()}});
}

QString Phrases::numbers(const std::vector<plan::TaskId>& tasks) const {
    QStringList numbers;
    for (const plan::TaskId task : tasks)
        numbers += QString::number(task.value());
    return list(numbers);
}

QString Phrases::unitName(plan::UnitId unit) const {
    const plan::Unit* found = plan().unit(unit);
    return found ? found->name : QString();
}

QString Phrases::unitWithTasks(plan::UnitId unit, const std::vector<plan::TaskId>& tasks) const {
    return text(u"unit.tasks"_s, {{u"unit"_s, unitName(unit)}, {u"numbers"_s, numbers(tasks)}});
}

QString Phrases::sentence(const QStringList& items) const { return items.join(text(u"list.items"_s)) + text(u"list.end"_s); }

QString Phrases::who() const { return text(plan().leadsConfirmed ? u"who.lead"_s : u"who.responsible"_s); }

QString Phrases::action() const {
    const QString action = actionOf(plan());
    return !action.isEmpty() ? action : text(u"plan"_s, {{u"plan"_s, plan().document.title}, {u"document"_s, QString()}});
}

QString Phrases::planName() const {
    const plan::PlanDocument& document = plan().document;
    const QString number =
        document.documentNumber.isEmpty() ? QString() : text(u"plan.document"_s, {{u"number"_s, document.documentNumber}});
    return text(u"plan"_s, {{u"plan"_s, document.title}, {u"document"_s, number}});
}

QString Phrases::countSentence(const QString& key, const std::vector<LightCount>& counts, const QString& totalSource) const {
    const int total =
        std::accumulate(counts.begin(), counts.end(), 0, [](int sum, const LightCount& entry) { return sum + entry.count; });
    if (total == 0)
        return {};
    const Fields fields{
        {u"total"_s, figure(total, totalSource)}, {u"counts"_s, countList(counts)}, {u"light"_s, counts.front().word}};
    if (total == 1)
        return text(key + u".one"_s, fields);
    return text(counts.size() == 1 ? key + u".same"_s : key, fields);
}

QString Phrases::countList(const std::vector<LightCount>& counts) const {
    QStringList items;
    for (const LightCount& entry : counts) {
        Fields fields{{u"light"_s, entry.word}, {u"count"_s, figure(entry.count, entry.source)}};
        if (!entry.which.empty())
            fields[u"numbers"_s] = numbers(entry.which);
        items += text(entry.which.empty() ? u"count"_s : u"count.which"_s, fields);
    }
    return list(items);
}

std::vector<LightCount> withoutNumbers(std::vector<LightCount> counts) {
    for (LightCount& entry : counts)
        entry.which.clear();
    return counts;
}

} // namespace xundu::papers::official
