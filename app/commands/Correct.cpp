#include "app/Arguments.h"
#include "app/OldFigures.h"
#include "app/commands/Commands.h"
#include "core/store/Corrections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct CorrectText {
    Q_DECLARE_TR_FUNCTIONS(CorrectText)
};

using store::corrections::Corrected;
using store::corrections::Correction;

Correction correctionFrom(const Call& call, const plan::Plan& plan) {
    const auto period = periodIn(plan, call.required(QStringLiteral("period")));
    const auto task = taskFrom(plan, call.required(QStringLiteral("task"))).id;
    const auto unit = unitFrom(plan, call.required(QStringLiteral("unit"))).id;
    const auto [code, number] = assignmentFrom(QStringLiteral("value"), call.required(QStringLiteral("value")));
    return {indicatorFrom(plan, code).code, unit, period, task, entryFrom(number), call.required(QStringLiteral("reason"))};
}

QJsonObject jsonOf(const plan::Plan& plan, const Corrected& corrected) {
    const Correction& made = corrected.correction;
    const plan::Indicator& indicator = *plan.indicator(made.indicator);
    const auto number = [&](const progress::Entry& entry) {
        return progress::valueOf({made.indicator, made.unit, made.period, entry.value, entry.denominator, {}}, indicator)
            .toDouble();
    };
    QJsonArray papers;
    for (const auto& [paper, value] : corrected.carriers)
        papers.append(QJsonObject{{QLatin1String("name"), paper.name},
                                  {QLatin1String("kind"), paper.kind},
                                  {QLatin1String("period"), paper.period.code()},
                                  {QLatin1String("issued_on"), paper.issuedOn.toString(Qt::ISODate)},
                                  {QLatin1String("printed"), value}});
    return {{QLatin1String("period"), made.period.code()},
            {QLatin1String("unit"), plan.unit(made.unit)->name},
            {QLatin1String("indicator"), made.indicator.value()},
            {QLatin1String("number"), made.number},
            {QLatin1String("from"), number(corrected.before)},
            {QLatin1String("to"), number(made.value)},
            {QLatin1String("papers"), papers}};
}

void print(const Corrected& corrected, QTextStream& out) {
    out << QStringLiteral("%1  %2 → %3")
               .arg(corrected.correction.indicator.value(), progress::textOf(corrected.before),
                    progress::textOf(corrected.correction.value))
        << Qt::endl;
    for (const store::papers::Carrier& carrier : corrected.carriers)
        out << lineOf(carrier) << Qt::endl;
}

} // namespace

void declareCorrect(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), CorrectText::tr("the closed ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("task"), CorrectText::tr("the task's number"), QStringLiteral("N")},
                       {QStringLiteral("unit"), CorrectText::tr("whose reading it is"), QStringLiteral("UNIT")},
                       {QStringLiteral("value"), CorrectText::tr("what is right"), QStringLiteral("CODE=NUM")},
                       {QStringLiteral("reason"), CorrectText::tr("why"), QStringLiteral("TEXT")}});
    declareJson(parser);
}

int runCorrect(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    const auto corrected = store::corrections::correct(*office, correctionFrom(call, office->plan()));
    if (call.options.isSet(QStringLiteral("json")))
        call.say(jsonOf(office->plan(), corrected));
    else
        print(corrected, call.out);
    return Done;
}

} // namespace xundu::app
