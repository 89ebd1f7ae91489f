#include "core/dispatch/Collect.h"

#include "app/Arguments.h"
#include "app/OldFigures.h"
#include "app/ReturnedFiles.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace xundu::app {
namespace {

struct CollectText {
    Q_DECLARE_TR_FUNCTIONS(CollectText)
};

using dispatch::CollectResult;
using dispatch::FileResult;
using dispatch::Outcome;

QJsonObject jsonOf(const exchange::Finding& finding) {
    return {{QLatin1String("severity"), codeOf(severityOf(finding.code))},
            {QLatin1String("code"), codeOf(finding.code)},
            {QLatin1String("sheet"), finding.sheet},
            {QLatin1String("cell"), finding.cell},
            {QLatin1String("message"), finding.message},
            {QLatin1String("fix"), finding.fix}};
}

QJsonObject jsonOf(const FileResult& file, const plan::Plan& plan) {
    QJsonArray findings;
    for (const exchange::Finding& finding : file.findings)
        findings.append(jsonOf(finding));
    return {{QLatin1String("path"), file.path},
            {QLatin1String("unit"), file.unit ? QJsonValue(plan.unit(*file.unit)->name) : QJsonValue()},
            {QLatin1String("outcome"), codeOf(file.outcome)},
            {QLatin1String("reports"), file.reports},
            {QLatin1String("readings"), file.readings},
            {QLatin1String("findings"), findings}};
}

QJsonValue jsonOf(const std::optional<base::Fraction>& value) { return value ? QJsonValue(value->toDouble()) : QJsonValue(); }

QJsonObject jsonOf(const progress::Comparison& changes) {
    QJsonArray lights;
    for (const progress::LightChange& change : changes.lights)
        lights.append(QJsonObject{{QLatin1String("task"), change.task.value()},
                                  {QLatin1String("from"), codeOf(change.from)},
                                  {QLatin1String("to"), codeOf(change.to)}});
    QJsonArray indicators;
    for (const progress::ValueChange& change : changes.values)
        indicators.append(QJsonObject{{QLatin1String("code"), change.indicator.value()},
                                      {QLatin1String("from"), jsonOf(change.from)},
                                      {QLatin1String("to"), jsonOf(change.to)}});
    return {{QLatin1String("lights"), lights}, {QLatin1String("indicators"), indicators}};
}

QString wordOfDuplicate(const FileResult& file, calendar::TenDay asked) {
    const QString word = file.period == asked ? CollectText::tr("taken before")
                                              : CollectText::tr("taken before for %1").arg(file.period->displayName());
    return file.supersededBy.isEmpty() ? word : word + CollectText::tr(" (%1 came later and counts)").arg(file.supersededBy);
}

QString wordOf(const FileResult& file, calendar::TenDay asked) {
    switch (file.outcome) {
    case Outcome::Accepted:
        return CollectText::tr("accepted");
    case Outcome::AcceptedWithWarnings:
        return CollectText::tr("accepted with warnings");
    case Outcome::Refused:
        return CollectText::tr("refused");
    case Outcome::Duplicate:
        return wordOfDuplicate(file, asked);
    }
    return {};
}

QString lineOf(const exchange::Finding& finding) {
    const QString place = finding.cell.isEmpty() ? finding.sheet : finding.sheet + u'!' + finding.cell;
    return QStringLiteral("    %1%2 %3 [%4]")
        .arg(place.isEmpty() ? QString() : place + QStringLiteral(": "), finding.message, finding.fix, codeOf(finding.code));
}

QString shown(const std::optional<base::Fraction>& value) {
    const auto rounded = value ? value->rounded(2) : std::nullopt;
    return rounded ? rounded->toString() : QStringLiteral("–");
}

void print(const CollectResult& result, const plan::Plan& plan, QTextStream& out) {
    for (const FileResult& file : result.files) {
        const QString unit = file.unit ? plan.unit(*file.unit)->name : CollectText::tr("unit unknown");
        out << CollectText::tr("%1: %2, %3; %4 reports, %5 values")
                   .arg(file.path, unit, wordOf(file, result.period), QString::number(file.reports),
                        QString::number(file.readings))
            << Qt::endl;
        for (const exchange::Finding& finding : file.findings)
            out << lineOf(finding) << Qt::endl;
    }
    for (const progress::LightChange& change : result.changes.lights)
        out << CollectText::tr("task %1: %2 → %3")
                   .arg(change.task.value())
                   .arg(progress::word(change.from), progress::word(change.to))
            << Qt::endl;
    for (const progress::ValueChange& change : result.changes.values)
        out << QStringLiteral("%1: %2 → %3").arg(change.indicator.value(), shown(change.from), shown(change.to)) << Qt::endl;
    if (result.tried)
        out << CollectText::tr("Tried only: nothing was changed.") << Qt::endl;
}

/// What was refused is a problem of the call, whatever form the answer has.
void warnOf(const CollectResult& result, const Call& call) {
    for (const FileResult& file : result.files) {
        if (file.outcome != Outcome::Refused)
            continue;
        const auto error = std::find_if(file.findings.begin(), file.findings.end(), [](const exchange::Finding& finding) {
            return severityOf(finding.code) == exchange::Severity::Error;
        });
        const QString place = error->cell.isEmpty() ? QString() : error->sheet + u'!' + error->cell + QStringLiteral(": ");
        call.warn(CollectText::tr("%1 was refused. %2%3 %4").arg(file.path, place, error->message, error->fix));
    }
}

} // namespace

void declareCollect(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), CollectText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("try"), CollectText::tr("show what would change, and change nothing")}});
    declareJson(parser);
}

int runCollect(const Call& call) {
    const QString periodText = call.required(QStringLiteral("period"));
    const auto files = returnedFiles(call);
    const auto office = call.open(store::OpenMode::Write);
    const auto period = periodIn(office->plan(), periodText);
    const auto intent = call.options.isSet(QStringLiteral("try")) ? dispatch::Intent::Try : dispatch::Intent::Take;
    const CollectResult result = dispatch::collect(*office, period, files, intent);
    warnOf(result, call);
    warnOfOldFigures(call, *office, result.before, result.after);
    if (call.options.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const FileResult& file : result.files)
            list.append(jsonOf(file, office->plan()));
        call.say({{QLatin1String("period"), period.code()},
                  {QLatin1String("tried"), result.tried},
                  {QLatin1String("files"), list},
                  {QLatin1String("changes"), jsonOf(result.changes)}});
    } else {
        print(result, office->plan(), call.out);
    }
    const bool refused = std::any_of(result.files.begin(), result.files.end(),
                                     [](const FileResult& file) { return file.outcome == Outcome::Refused; });
    return refused ? PartlyRefused : Done;
}

} // namespace xundu::app
