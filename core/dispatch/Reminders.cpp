#include "core/dispatch/Reminders.h"

#include "core/papers/Words.h"
#include "core/store/Action.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::dispatch {
namespace {

using papers::Fields;
using papers::Wording;
using store::reminders::Given;

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

const QString theForm = u"form"_s;

QString tasksText(const plan::Plan& plan, const Wording& words, const UnitReception& unit) {
    QStringList tasks;
    for (const plan::TaskId task : unit.missing())
        tasks << words.text(
            u"task"_s, {{u"number"_s, QString::number(task.value())}, {u"title"_s, papers::quotable(plan.task(task)->title)}});
    return tasks.join(u"、"_s);
}

/// What every sentence may name.
Fields fieldsOf(const Wording& words, const QString& kind, const Reception& reception, QDate today) {
    return {{u"kind"_s, words.text(u"kind."_s + kind)},
            {u"period"_s, papers::shortName(reception.period)},
            {u"due"_s, papers::monthDayText(reception.dueOn)},
            {u"today"_s, papers::monthDayText(today)}};
}

bool isCounty(const plan::Plan& plan, plan::UnitId unit) { return plan.unit(unit)->kind == plan::UnitKind::County; }

bool contains(const std::vector<plan::UnitId>& units, plan::UnitId unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
}

} // namespace

QString reminderText(const plan::Plan& plan, const Reception& reception, plan::UnitId unit, QDate today) {
    const Wording words = Wording::builtIn(u"reminder"_s);
    const UnitReception& entry = *reception.unit(unit);
    const bool late = today > reception.dueOn;
    const bool county = isCounty(plan, unit);
    const QString kind = county ? u"hint"_s : late ? u"urge"_s : u"remind"_s;
    Fields fields = fieldsOf(words, kind, reception, today);
    fields.insert(u"unit"_s, plan.unit(unit)->name);
    fields.insert(u"tasks"_s, tasksText(plan, words, entry));
    fields.insert(u"returned"_s, entry.state == FormState::Returned ? words.text(u"returned"_s) : QString());
    return words.text(county && late ? u"hint.late"_s : kind, fields) + u'\n' +
           words.text(u"signature"_s, {{u"office"_s, plan.taskForce.office}});
}

QString collectedReminder(const plan::Plan& plan, const Reception& reception, const std::vector<plan::UnitId>& units,
                          QDate today) {
    std::vector<const UnitReception*> asked = reception.owing();
    std::erase_if(asked, [&](const UnitReception* entry) { return !contains(units, entry->unit); });
    if (asked.empty())
        return {};
    const Wording words = Wording::builtIn(u"reminder"_s);
    const bool toCounty =
        std::any_of(asked.begin(), asked.end(), [&](const UnitReception* entry) { return isCounty(plan, entry->unit); });
    const QString kind = toCounty ? u"hint"_s : today > reception.dueOn ? u"urge"_s : u"remind"_s;
    QStringList lines{words.text(u"collected."_s + kind, fieldsOf(words, kind, reception, today))};
    for (const UnitReception* entry : asked)
        lines << words.text(u"collected.line"_s, {{u"number"_s, QString::number(lines.size())},
                                                  {u"unit"_s, plan.unit(entry->unit)->name},
                                                  {u"tasks"_s, tasksText(plan, words, *entry)}});
    lines << words.text(toCounty ? u"collected.end.hint"_s : u"collected.end"_s)
          << words.text(u"signature"_s, {{u"office"_s, plan.taskForce.office}});
    return lines.join(u'\n');
}

void giveReminders(store::Office& office, calendar::TenDay period, const std::vector<plan::UnitId>& units) {
    std::vector<plan::UnitId> asked = units;
    for (const Given& entry : alreadySent(office, period))
        std::erase(asked, entry.unit);
    if (asked.empty())
        return;
    store::Action action(office, ReminderText::tr("Remind %n unit(s)", nullptr, static_cast<int>(asked.size())));
    for (const plan::UnitId unit : asked)
        store::reminders::give(office, unit, period, theForm);
    action.commit();
}

std::vector<Given> alreadySent(const store::Office& office, calendar::TenDay period) {
    std::vector<Given> given = store::reminders::givenOn(office, period, office.actor().clock.today());
    std::erase_if(given, [](const Given& entry) { return entry.matter != theForm; });
    return given;
}

} // namespace xundu::dispatch
