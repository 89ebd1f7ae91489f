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

bool isGiven(const std::vector<Given>& given, plan::UnitId unit) {
    return std::any_of(given.begin(), given.end(), [&](const Given& entry) { return entry.unit == unit; });
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
    QString text = words.text(county && late ? u"hint.late"_s : kind, fields);
    if (entry.state == FormState::Returned)
        text += words.text(u"returned"_s);
    return text + u'\n' + words.text(u"signature"_s, {{u"office"_s, plan.taskForce.office}});
}

QString collectedReminder(const plan::Plan& plan, const Reception& reception, QDate today) {
    const auto owing = reception.owing();
    if (owing.empty())
        return {};
    const Wording words = Wording::builtIn(u"reminder"_s);
    const bool late = today > reception.dueOn;
    const bool toCounty =
        std::any_of(owing.begin(), owing.end(), [&](const UnitReception* unit) { return isCounty(plan, unit->unit); });
    const QString kind = toCounty ? u"hint"_s : late ? u"urge"_s : u"remind"_s;
    QStringList lines{words.text(late ? u"collected.late"_s : u"collected"_s, fieldsOf(words, kind, reception, today))};
    for (const UnitReception* unit : owing)
        lines << words.text(u"collected.line"_s, {{u"number"_s, QString::number(lines.size())},
                                                  {u"unit"_s, plan.unit(unit->unit)->name},
                                                  {u"tasks"_s, tasksText(plan, words, *unit)}});
    lines << words.text(u"collected.end"_s) << words.text(u"signature"_s, {{u"office"_s, plan.taskForce.office}});
    return lines.join(u'\n');
}

std::vector<Given> giveReminders(store::Office& office, calendar::TenDay period, const std::vector<plan::UnitId>& units) {
    std::vector<Given> before = alreadySent(office, period);
    std::erase_if(before, [&](const Given& entry) { return std::find(units.begin(), units.end(), entry.unit) == units.end(); });
    if (before.size() == units.size())
        return before;
    store::Action action(office, ReminderText::tr("Remind %n unit(s)", nullptr, static_cast<int>(units.size() - before.size())));
    for (const plan::UnitId unit : units) {
        if (!isGiven(before, unit))
            store::reminders::give(office, unit, period, theForm);
    }
    action.commit();
    return before;
}

std::vector<Given> alreadySent(const store::Office& office, calendar::TenDay period) {
    std::vector<Given> given = store::reminders::givenOn(office, period, office.actor().clock.today());
    std::erase_if(given, [](const Given& entry) { return entry.matter != theForm; });
    return given;
}

} // namespace xundu::dispatch
