#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/store/Action.h"
#include "core/store/Assignments.h"
#include "core/store/Meetings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

QString option(const Call& call, const char* name) { return call.options.value(QLatin1String(name)).trimmed(); }

QStringList namesIn(const QString& text) { return text.split(u',', Qt::SkipEmptyParts); }

/// TEXT|UNIT,UNIT|PERIOD; the 旬 may be left out.
supervision::Assignment decisionFrom(const plan::Plan& plan, const QString& words, QDate givenOn) {
    const QStringList parts = words.split(u'|');
    if (parts.size() < 2 || parts.size() > 3)
        throw base::Error(base::ErrorCode::BadCall,
                          MeetingText::tr("\"%1\" is no decision. It is written as TEXT|UNIT,UNIT|PERIOD.").arg(words));
    supervision::Assignment decision{.text = parts[0], .givenOn = givenOn};
    for (const QString& name : namesIn(parts[1])) {
        const auto units = unitsFrom(plan, name);
        decision.units.insert(decision.units.end(), units.begin(), units.end());
    }
    if (parts.size() == 3 && !parts[2].trimmed().isEmpty())
        decision.due = periodFrom(parts[2]);
    return decision;
}

} // namespace

void declareMeeting(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("period"), MeetingText::tr("the ten-day period of which it speaks"), QStringLiteral("PERIOD")},
         {QStringLiteral("held"), MeetingText::tr("the day; without it today"), QStringLiteral("DATE")},
         {QStringLiteral("name"), MeetingText::tr("the meeting's name"), QStringLiteral("TEXT")},
         {QStringLiteral("time"), MeetingText::tr("the hour"), QStringLiteral("TEXT")},
         {QStringLiteral("venue"), MeetingText::tr("the place"), QStringLiteral("TEXT")},
         {QStringLiteral("chair"), MeetingText::tr("who chairs it"), QStringLiteral("TEXT")},
         {QStringLiteral("present"), MeetingText::tr("who is present"), QStringLiteral("NAME,NAME")},
         {QStringLiteral("decision"), MeetingText::tr("what was decided: text, units and the ten-day period due; repeatable"),
          QStringLiteral("TEXT|UNIT,UNIT|PERIOD")}});
    declareJson(parser);
}

int runMeeting(const Call& call) {
    const QString periodText = call.required(QStringLiteral("period"));
    const auto office = call.open(store::OpenMode::Write);
    supervision::Meeting meeting{.period = periodIn(office->plan(), periodText),
                                 .name = option(call, "name"),
                                 .heldOn = call.options.isSet(QStringLiteral("held")) ? dateFrom(option(call, "held"))
                                                                                      : call.clock.today(),
                                 .time = option(call, "time"),
                                 .venue = option(call, "venue"),
                                 .chair = option(call, "chair"),
                                 .present = namesIn(option(call, "present"))};
    store::Action action(*office, MeetingText::tr("Record the meeting of %1").arg(meeting.heldOn.toString(Qt::ISODate)));
    const auto id = store::meetings::add(*office, meeting);
    QJsonArray decisions;
    for (const QString& words : call.options.values(QStringLiteral("decision"))) {
        supervision::Assignment decision = decisionFrom(office->plan(), words, meeting.heldOn);
        decision.meeting = id;
        decisions.append(QString::number(store::assignments::add(*office, decision).value()));
    }
    action.commit();
    if (call.options.isSet(QStringLiteral("json")))
        call.say({{QLatin1String("meeting"), QString::number(id.value())}, {QLatin1String("decisions"), decisions}});
    else
        call.out << id.value() << Qt::endl;
    return Done;
}

} // namespace xundu::app
