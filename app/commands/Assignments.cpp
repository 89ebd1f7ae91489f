#include "core/store/Assignments.h"

#include "app/Arguments.h"
#include "app/SupervisionJson.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/dispatch/Following.h"
#include "core/store/Action.h"
#include "core/supervision/Codes.h"
#include "core/supervision/Sentences.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct AssignmentsText {
    Q_DECLARE_TR_FUNCTIONS(AssignmentsText)
};

using supervision::FollowUp;
using supervision::FollowUpKind;

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadCall, sentence); }

supervision::Assignment assignmentNamed(const store::Office& office, const QString& text) {
    const auto id = supervision::AssignmentId::from(text.toLongLong());
    if (!id)
        refuse(AssignmentsText::tr("\"%1\" is not the number of an item; \"xundu assignments\" lists them.").arg(text));
    return store::assignments::assignment(office, *id);
}

void add(store::Office& office, const Call& call) {
    supervision::Assignment given{.text = call.required(QStringLiteral("text")),
                                  .givenBy = call.required(QStringLiteral("by")),
                                  .givenOn = call.options.isSet(QStringLiteral("on"))
                                                 ? dateFrom(call.options.value(QStringLiteral("on")))
                                                 : call.clock.today()};
    const QString origin = call.options.value(QStringLiteral("add"));
    const auto known = supervision::originFrom(origin);
    if (!known || known == supervision::Origin::Meeting)
        refuse(AssignmentsText::tr("\"%1\" is neither instruction nor ask. What a meeting decides is recorded with \"xundu "
                                   "meeting\".")
                   .arg(origin));
    given.origin = *known;
    for (const QString& name : call.options.values(QStringLiteral("unit"))) {
        const auto units = unitsFrom(office.plan(), name);
        given.units.insert(given.units.end(), units.begin(), units.end());
    }
    if (call.options.isSet(QStringLiteral("task")))
        given.task = taskFrom(office.plan(), call.options.value(QStringLiteral("task"))).id;
    if (call.options.isSet(QStringLiteral("due")))
        given.due = periodFrom(call.options.value(QStringLiteral("due")));
    store::Action action(office, AssignmentsText::tr("Enter: %1").arg(base::briefly(given.text)));
    store::assignments::add(office, given, scanOf(call));
    action.commit();
}

struct Step {
    const char* option;
    FollowUpKind kind;
    const char* what; ///< for the help
};
constexpr Step steps[] = {
    {"reply", FollowUpKind::Replied, QT_TRANSLATE_NOOP("AssignmentsText", "what was done for item ID")},
    {"close", FollowUpKind::Closed, QT_TRANSLATE_NOOP("AssignmentsText", "item ID is done, with its proof")},
    {"reopen", FollowUpKind::Reopened, QT_TRANSLATE_NOOP("AssignmentsText", "item ID is not done after all")}};

/// All that was asked for, or nothing.
void takeSteps(store::Office& office, const Call& call) {
    store::Action action(office, AssignmentsText::tr("Follow up items"));
    for (const Step& step : steps) {
        const QString option = QLatin1String(step.option);
        for (const QString& value : call.options.values(option)) {
            const auto [id, text] = assignmentFrom(option, value);
            dispatch::follow(office, assignmentNamed(office, id), {.kind = step.kind, .text = text}, scanOf(call));
        }
    }
    const QString extend = QStringLiteral("extend");
    for (const QString& value : call.options.values(extend)) {
        const auto [id, rest] = assignmentFrom(extend, value);
        const auto [period, words] = assignmentFrom(extend, rest);
        dispatch::follow(office, assignmentNamed(office, id),
                         {.kind = FollowUpKind::Extended,
                          .text = words.section(u'|', 0, 0).trimmed(),
                          .state = words.section(u'|', 1).trimmed(),
                          .dueOn = periodFrom(period).lastDay()});
    }
    action.commit();
}

void list(const Call& call, const store::Office& office) {
    const auto all = store::assignments::assignments(office);
    if (call.options.isSet(QStringLiteral("json"))) {
        QJsonArray items;
        for (const supervision::Assignment& each : all)
            items.append(jsonOf(each, office.plan(), call.clock.today()));
        call.say({{QLatin1String("assignments"), items}});
        return;
    }
    for (const supervision::Assignment& each : all) {
        const auto due = supervision::dueOf(each);
        call.out << QStringLiteral("%1  %2  %3  %4  %5")
                        .arg(each.id->value())
                        .arg(supervision::word(each.origin), supervision::word(supervision::trackingOf(each).stage),
                             due ? due->displayName() : QString(), each.text)
                 << Qt::endl;
    }
}

} // namespace

void declareAssignments(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("add"), AssignmentsText::tr("instruction or ask: enter one"), QStringLiteral("ORIGIN")},
         {QStringLiteral("text"), AssignmentsText::tr("what has to be done"), QStringLiteral("TEXT")},
         {QStringLiteral("by"), AssignmentsText::tr("who gave it"), QStringLiteral("TEXT")},
         {QStringLiteral("on"), AssignmentsText::tr("the day it was given; without it today"), QStringLiteral("DATE")},
         {QStringLiteral("unit"), AssignmentsText::tr("who has to do it; repeatable"), QStringLiteral("UNIT")},
         {QStringLiteral("task"), AssignmentsText::tr("the task that it is about"), QStringLiteral("N")},
         {QStringLiteral("due"), AssignmentsText::tr("the ten-day period by whose end it is due"), QStringLiteral("PERIOD")},
         {QStringLiteral("extend"), AssignmentsText::tr("another ten-day period, with reason and how far things are"),
          QStringLiteral("ID=PERIOD=REASON|STATE")}});
    for (const Step& step : steps)
        parser.addOption({QLatin1String(step.option), AssignmentsText::tr(step.what), QStringLiteral("ID=TEXT")});
    declareScan(parser);
    declareJson(parser);
}

int runAssignments(const Call& call) {
    const QStringList changing{QStringLiteral("add"), QStringLiteral("reply"), QStringLiteral("close"), QStringLiteral("reopen"),
                               QStringLiteral("extend")};
    const auto isAsked = [&](const QString& name) { return call.options.isSet(name); };
    const bool changes = std::any_of(changing.begin(), changing.end(), isAsked);
    if (isAsked(changing.front()) && std::any_of(changing.begin() + 1, changing.end(), isAsked)) // each is all or nothing
        refuse(AssignmentsText::tr("Enter an item in one call, and what became of others in another."));
    const auto office = call.open(changes ? store::OpenMode::Write : store::OpenMode::Read);
    if (call.options.isSet(changing.front()))
        add(*office, call);
    if (changes)
        takeSteps(*office, call);
    list(call, *office);
    return Done;
}

} // namespace xundu::app
