#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/store/Closings.h"
#include "core/store/Reports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

using namespace progress;

QJsonValue jsonOf(const std::optional<base::Fraction>& value) { return value ? QJsonValue(value->toDouble()) : QJsonValue(); }

QJsonValue jsonOf(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject reportingJson(const plan::Plan& plan, const Reporting& reporting) {
    QJsonArray missing;
    for (const MissingReport& entry : reporting.missing) {
        QJsonArray tasks;
        for (const plan::TaskId task : entry.tasks)
            tasks.append(task.value());
        missing.append(QJsonObject{{QLatin1String("unit"), plan.unit(entry.unit)->name}, {QLatin1String("tasks"), tasks}});
    }
    return {{QLatin1String("expected"), reporting.expected},
            {QLatin1String("received"), reporting.received},
            {QLatin1String("late"), reporting.late},
            {QLatin1String("missing"), missing}};
}

QJsonObject taskJson(const plan::Plan& plan, const TaskStanding& task) {
    QJsonArray reasons;
    for (const Reason& reason : task.reasons) {
        reasons.append(
            QJsonObject{{QLatin1String("code"), codeOf(reason.code)},
                        {QLatin1String("indicator"), reason.indicator ? QJsonValue(reason.indicator->value()) : QJsonValue()},
                        {QLatin1String("text"), sentence(reason, plan)}});
    }
    return {{QLatin1String("number"), task.task.value()},
            {QLatin1String("light"), codeOf(task.light)},
            {QLatin1String("overridden"), task.overridden},
            {QLatin1String("stale"), task.stale},
            {QLatin1String("reasons"), reasons}};
}

QJsonObject indicatorJson(const plan::Plan& plan, const IndicatorStanding& indicator) {
    QJsonArray sources;
    if (indicator.value) {
        for (const Reading& reading : indicator.value->from) {
            const progress::Source source = reading.corrected ? progress::Source() : reading.source; // the office's own word
            sources.append(QJsonObject{{QLatin1String("unit"), plan.unit(reading.unit)->name},
                                       {QLatin1String("file"), jsonOf(source.file)},
                                       {QLatin1String("sheet"), jsonOf(source.sheet)},
                                       {QLatin1String("cell"), jsonOf(source.cell)}});
        }
    }
    return {{QLatin1String("code"), indicator.code.value()},
            {QLatin1String("value"), indicator.value ? QJsonValue(indicator.value->value.toDouble()) : QJsonValue()},
            {QLatin1String("as_of"), indicator.value ? QJsonValue(indicator.value->asOf.code()) : QJsonValue()},
            {QLatin1String("progress"), jsonOf(indicator.progress)},
            {QLatin1String("expected"), jsonOf(indicator.expected)},
            {QLatin1String("lag_points"), jsonOf(indicator.lagPoints)},
            {QLatin1String("light"), codeOf(indicator.light)},
            {QLatin1String("needed_per_period"), jsonOf(indicator.neededPerPeriod)},
            {QLatin1String("forecast"), jsonOf(indicator.forecast)},
            {QLatin1String("sources"), sources}};
}

void print(const plan::Plan& plan, const PeriodStatus& status, QTextStream& out) {
    out << status.period.displayName() << QStringLiteral("  ")
        << StatusText::tr("due %1; %2 of %3 reports received, %4 late")
               .arg(status.dueOn.toString(Qt::ISODate))
               .arg(status.reporting.received)
               .arg(status.reporting.expected)
               .arg(status.reporting.late)
        << Qt::endl;
    for (const TaskStanding& task : status.tasks) {
        out << QStringLiteral("%1  %2  %3").arg(task.task.value(), 3).arg(plan.task(task.task)->title, word(task.light));
        if (!task.reasons.empty())
            out << QStringLiteral("  (") << sentence(task.reasons.front(), plan) << u')';
        out << Qt::endl;
    }
    for (const MissingReport& entry : status.reporting.missing) {
        QStringList tasks;
        for (const plan::TaskId task : entry.tasks)
            tasks << QString::number(task.value());
        out << StatusText::tr("missing: %1, tasks %2").arg(plan.unit(entry.unit)->name, tasks.join(StatusText::tr(", ")))
            << Qt::endl;
    }
}

/// As asked for by --as; without it as reported where the 旬 is closed, else as known.
/// @param isReported set to which of the two it is
PeriodStatus statusFor(const Call& call, const store::Office& office, calendar::TenDay period, bool& isReported) {
    const QString view = call.options.value(QStringLiteral("as"));
    if (!view.isEmpty() && view != u"known" && view != u"reported")
        throw base::Error(base::ErrorCode::BadCall,
                          StatusText::tr("--as takes \"reported\" or \"known\", not \"%1\".").arg(view));
    auto reported = view == u"known" ? std::nullopt : store::closings::statusAsReported(office, period);
    isReported = reported.has_value();
    if (view == u"reported" && !isReported)
        throw base::Error(
            base::ErrorCode::NotFound,
            StatusText::tr("%1 is not closed: there are no figures as reported then. Leave --as out.").arg(period.displayName()));
    return reported ? *std::move(reported) : store::reports::statusOf(office, period);
}

} // namespace

void declareStatus(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("period"), StatusText::tr("the ten-day period; without it the current one"), QStringLiteral("PERIOD")},
         {QStringLiteral("as"), StatusText::tr("reported or known; without it reported where the period is closed"),
          QStringLiteral("VIEW")}});
    declareJson(parser);
}

int runStatus(const Call& call) {
    const auto office = call.open(store::OpenMode::Read);
    const plan::Plan& plan = office->plan();
    const auto period = call.options.isSet(QStringLiteral("period"))
                            ? periodIn(plan, call.options.value(QStringLiteral("period")))
                            : plan.periodShownOn(call.clock.today());
    bool isReported = false;
    const PeriodStatus status = statusFor(call, *office, period, isReported);
    if (!call.options.isSet(QStringLiteral("json"))) {
        print(plan, status, call.out);
        return Done;
    }
    QJsonArray tasks;
    for (const TaskStanding& task : status.tasks)
        tasks.append(taskJson(plan, task));
    QJsonArray indicators;
    for (const IndicatorStanding& indicator : status.indicators)
        indicators.append(indicatorJson(plan, indicator));
    call.say({{QLatin1String("period"), period.code()},
              {QLatin1String("first_day"), period.firstDay().toString(Qt::ISODate)},
              {QLatin1String("last_day"), period.lastDay().toString(Qt::ISODate)},
              {QLatin1String("due_on"), status.dueOn.toString(Qt::ISODate)},
              {QLatin1String("closed"), status.closed},
              {QLatin1String("as"), isReported ? QStringLiteral("reported") : QStringLiteral("known")},
              {QLatin1String("reporting"), reportingJson(plan, status.reporting)},
              {QLatin1String("tasks"), tasks},
              {QLatin1String("indicators"), indicators}});
    return Done;
}

} // namespace xundu::app
