#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/plan/PlanNames.h"
#include "core/progress/Light.h"
#include "core/store/Action.h"
#include "core/store/PaperStyle.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "core/store/Units.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::app {
namespace {

struct SetText {
    Q_DECLARE_TR_FUNCTIONS(SetText)
};

using store::Office;
namespace plans = store::plans;

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

plans::Reasoned reasonOf(const Call& call) {
    return {call.required(QStringLiteral("reason")), call.required(QStringLiteral("document"))};
}

plan::MilestoneId milestoneFrom(const plan::Plan& plan, const QString& text) {
    const auto id = plan::MilestoneId::from(text.toUpper());
    if (!id || !plan.milestone(*id))
        refuse(
            SetText::tr("The plan has no milestone \"%1\". They are written like M01-1; \"xundu show\" lists them.").arg(text));
    return *id;
}

void setBaseline(Office& office, const Call&, const QString& text) {
    const auto [code, number] = assignmentFrom(QStringLiteral("baseline"), text);
    plans::setBaseline(office, indicatorFrom(office.plan(), code).code, numberFrom(number));
}

void setTarget(Office& office, const Call& call, const QString& text) {
    const auto [code, number] = assignmentFrom(QStringLiteral("target"), text);
    const plan::Indicator& indicator = indicatorFrom(office.plan(), code);
    const plans::Reasoned why = indicator.hasTarget() ? reasonOf(call) : plans::Reasoned{}; // the first one changes nothing
    plans::setTarget(office, indicator.code, numberFrom(number), why);
}

void setDue(Office& office, const Call& call, const QString& text) {
    const auto [task, date] = assignmentFrom(QStringLiteral("due"), text);
    plans::setTaskDue(office, taskFrom(office.plan(), task).id, dateFrom(date), reasonOf(call));
}

void setAllocation(Office& office, const Call&, const QString& text) {
    const auto [place, number] = assignmentFrom(QStringLiteral("allocate"), text);
    const auto [code, unit] = pairFrom(QStringLiteral("allocate"), place);
    for (const plan::UnitId id : unitsFrom(office.plan(), unit))
        plans::setAllocation(office, indicatorFrom(office.plan(), code).code, id, numberFrom(number));
}

void setSource(Office& office, const Call&, const QString& text) {
    const auto [code, unit] = assignmentFrom(QStringLiteral("source"), text);
    plans::setSource(office, indicatorFrom(office.plan(), code).code, unitFrom(office.plan(), unit).id);
}

void setPace(Office& office, const Call&, const QString& text) {
    const auto [code, words] = assignmentFrom(QStringLiteral("pace"), text);
    const auto pace = plan::parsePace(words);
    if (!pace)
        refuse(SetText::tr("\"%1\" is not a pace. It is even, year_end, level, unset or steps:2025-06-mid=20,2025-12-late=50.")
                   .arg(words));
    plans::setPace(office, indicatorFrom(office.plan(), code).code, *pace);
}

void setDuty(Office& office, const Call&, const QString& text) {
    const auto [place, words] = assignmentFrom(QStringLiteral("duty"), text);
    const auto [task, unit] = pairFrom(QStringLiteral("duty"), place);
    const auto frequency = plan::fromCode<plan::Frequency>(words);
    if (!frequency)
        refuse(SetText::tr("\"%1\" is not a frequency. It is period, month, quarter or none.").arg(words));
    for (const plan::UnitId id : unitsFrom(office.plan(), unit))
        plans::setDuty(office, {taskFrom(office.plan(), task).id, id, *frequency});
}

void setMilestone(Office& office, const Call& call, const QString& text) {
    const auto [name, words] = assignmentFrom(QStringLiteral("milestone"), text);
    const auto id = milestoneFrom(office.plan(), name);
    const auto [what, date] = pairFrom(QStringLiteral("milestone"), words);
    if (what == u"due")
        plans::setMilestoneDue(office, id, dateFrom(date),
                               {call.options.value(QStringLiteral("reason")), call.options.value(QStringLiteral("document"))});
    else if (what == u"done")
        plans::setMilestoneDone(office, id, dateFrom(date));
    else
        refuse(SetText::tr("A milestone takes due:DATE or done:DATE, not \"%1\".").arg(words));
}

void closeTask(Office& office, const Call& call, const QString& text) {
    plans::closeTask(office, taskFrom(office.plan(), text).id, call.clock.today());
}

void setLight(Office& office, const Call& call, const QString& text) {
    const auto [number, colour] = assignmentFrom(QStringLiteral("light"), text);
    const auto light = progress::lightFromCode(colour);
    if (!light)
        refuse(SetText::tr("\"%1\" is not a light. It is done, green, yellow, red or none.").arg(colour));
    const auto period = periodIn(office.plan(), call.required(QStringLiteral("period")));
    const QString reason = call.required(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        refuse(SetText::tr("A light is only set by hand with a reason: --reason must not be empty."));
    store::reports::setOverride(office, period, {taskFrom(office.plan(), number).id, *light, reason, call.operatorName});
}

void setOfficer(Office& office, const Call&, const QString& text) {
    const auto [unit, words] = assignmentFrom(QStringLiteral("officer"), text);
    const auto slash = words.indexOf(u'/');
    plans::setOfficer(office, unitFrom(office.plan(), unit).id, words.left(slash).trimmed(),
                      slash < 0 ? QString() : words.mid(slash + 1).trimmed());
}

/// UNIT=PERIOD or UNIT=PERIOD:SUCCESSOR; UNIT=none takes it back.
void dissolve(Office& office, const Call&, const QString& text) {
    const auto [unit, rest] = assignmentFrom(QStringLiteral("dissolve"), text);
    const plan::UnitId id = unitFrom(office.plan(), unit).id;
    if (rest == u"none") {
        store::units::restore(office, id);
        return;
    }
    const QString successor = rest.section(u':', 1).trimmed();
    store::units::dissolve(office, id, periodIn(office.plan(), rest.section(u':', 0, 0)),
                           successor.isEmpty() ? std::nullopt : std::optional(unitFrom(office.plan(), successor).id));
}

void confirmLeads(Office& office, const Call&, const QString&) { plans::confirmLeads(office); }

void setFirstReport(Office& office, const Call&, const QString& text) {
    plans::setFirstReport(office, periodIn(office.plan(), text));
}

struct PaperText {
    const char* key;
    QString store::papers::PaperStyle::*text;
};
constexpr PaperText paperTexts[] = {{"mark", &store::papers::PaperStyle::mark},
                                    {"series", &store::papers::PaperStyle::series},
                                    {"letter-series", &store::papers::PaperStyle::letterSeries},
                                    {"copies", &store::papers::PaperStyle::copies},
                                    {"printed-by", &store::papers::PaperStyle::printedBy}};

void setPaper(Office& office, const Call&, const QString& words) {
    const QString key = words.section(u'=', 0, 0).trimmed();
    const QString text = words.section(u'=', 1).trimmed();
    store::papers::PaperStyle style = store::papers::style(office);
    const auto* known = std::find_if(std::begin(paperTexts), std::end(paperTexts),
                                     [&](const PaperText& each) { return key == QLatin1String(each.key); });
    if (known != std::end(paperTexts) && words.contains(u'=')) {
        style.*known->text = text;
    } else if (key == u"sealing-unit") {
        style.sealingUnit = unitFrom(office.plan(), text).id;
    } else if (const auto seal = key == u"seal" ? store::papers::sealFrom(text) : std::nullopt) {
        style.seal = *seal;
    } else {
        refuse(SetText::tr("\"%1\" is nothing that papers have. There are: mark, series, letter-series, copies, printed-by, "
                           "sealing-unit=UNIT and seal=own, none or on_behalf.")
                   .arg(words));
    }
    store::papers::setStyle(office, style);
}

struct Setting {
    const char* option;
    const char* value; ///< null: a flag
    const char* what;  ///< for the help
    void (*apply)(Office& office, const Call& call, const QString& text);
};

constexpr Setting settings[] = {
    {"baseline", "CODE=NUM", QT_TRANSLATE_NOOP("SetText", "the level a stock indicator starts from"), setBaseline},
    {"target", "CODE=NUM", QT_TRANSLATE_NOOP("SetText", "a new target; needs --reason and --document"), setTarget},
    {"due", "TASK=DATE", QT_TRANSLATE_NOOP("SetText", "a task's new due date; needs --reason and --document"), setDue},
    {"allocate", "CODE:UNIT=NUM", QT_TRANSLATE_NOOP("SetText", "a unit's share of the target"), setAllocation},
    {"source", "CODE=UNIT", QT_TRANSLATE_NOOP("SetText", "the unit whose figure is the city's"), setSource},
    {"pace", "CODE=PACE", QT_TRANSLATE_NOOP("SetText", "even, year_end, level, unset or steps:2025-06-mid=20,2025-12-late=50"),
     setPace},
    {"duty", "TASK:UNIT=FREQUENCY", QT_TRANSLATE_NOOP("SetText", "how often a unit reports: period, month, quarter or none"),
     setDuty},
    {"milestone", "ID=due:DATE", QT_TRANSLATE_NOOP("SetText", "when it is due; done:DATE when it was done"), setMilestone},
    {"close-task", "N", QT_TRANSLATE_NOOP("SetText", "the task is done as of today"), closeTask},
    {"light", "TASK=COLOUR", QT_TRANSLATE_NOOP("SetText", "set a light by hand, none takes it back; needs --period and --reason"),
     setLight},
    {"officer", "UNIT=NAME/PHONE", QT_TRANSLATE_NOOP("SetText", "a unit's contact officer"), setOfficer},
    {"dissolve", "UNIT=PERIOD:SUCCESSOR",
     QT_TRANSLATE_NOOP("SetText",
                       "from this ten-day period on a unit is no more, its duties are its successor's; none takes it back"),
     dissolve},
    {"confirm-leads", nullptr, QT_TRANSLATE_NOOP("SetText", "the inferred lead units are right"), confirmLeads},
    {"paper", "KEY=TEXT",
     QT_TRANSLATE_NOOP("SetText", "how papers look: mark, series, letter-series, copies, printed-by, seal or sealing-unit"),
     setPaper},
    {"first-report", "PERIOD", QT_TRANSLATE_NOOP("SetText", "the first ten-day period that owes reports"), setFirstReport},
};

} // namespace

void declareSet(QCommandLineParser& parser) {
    for (const Setting& setting : settings) {
        QCommandLineOption option(QLatin1String(setting.option), SetText::tr(setting.what));
        if (setting.value)
            option.setValueName(QLatin1String(setting.value));
        parser.addOption(option);
    }
    parser.addOptions(
        {{QStringLiteral("reason"), SetText::tr("why; for --target, --due, --milestone and --light"), QStringLiteral("TEXT")},
         {QStringLiteral("document"), SetText::tr("the paper that says so; for --target, --due and --milestone"),
          QStringLiteral("TEXT")},
         {QStringLiteral("period"), SetText::tr("for --light"), QStringLiteral("PERIOD")}});
}

int runSet(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    store::Action action(*office, SetText::tr("Change the plan"));
    int applied = 0;
    for (const Setting& setting : settings) {
        const QString option = QLatin1String(setting.option);
        if (!call.options.isSet(option))
            continue;
        const QStringList values = setting.value ? call.options.values(option) : QStringList{QString()};
        for (const QString& value : values) {
            setting.apply(*office, call, value);
            ++applied;
        }
    }
    if (applied == 0)
        refuse(SetText::tr("Nothing to set. \"xundu set --help\" lists what can be set."));
    action.commit();
    return Done;
}

} // namespace xundu::app
