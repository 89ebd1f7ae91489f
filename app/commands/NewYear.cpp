#include "core/dispatch/NewYear.h"

#include "app/commands/Commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct NewYearText {
    Q_DECLARE_TR_FUNCTIONS(NewYearText)
};

QJsonObject jsonOf(const dispatch::CarriedOver& carried) {
    return {{QLatin1String("year"), carried.year},
            {QLatin1String("units"), carried.units},
            {QLatin1String("indicators"), carried.indicators},
            {QLatin1String("previous_ends"), carried.previousEnds},
            {QLatin1String("assignments"), carried.assignments},
            {QLatin1String("files"), carried.files},
            {QLatin1String("sentences"), carried.sentences},
            {QLatin1String("calendar_years"), carried.calendarYears},
            {QLatin1String("lost"), QJsonArray::fromStringList(carried.lost)}};
}

void print(const dispatch::CarriedOver& carried, const QString& path, QTextStream& out) {
    out << NewYearText::tr("The office file of %1: %2").arg(carried.year).arg(QDir::toNativeSeparators(path)) << Qt::endl;
    out << NewYearText::tr("%n unit(s)", nullptr, carried.units) << Qt::endl;
    out << NewYearText::tr("%n indicator(s) without a target yet", nullptr, carried.indicators) << Qt::endl;
    out << NewYearText::tr("%n of them with the value at which they ended", nullptr, carried.previousEnds) << Qt::endl;
    out << NewYearText::tr("%n item(s) that are not closed", nullptr, carried.assignments) << Qt::endl;
    out << NewYearText::tr("To set now: targets, baselines, paces and days of milestones.") << Qt::endl;
}

} // namespace

void declareNewYear(QCommandLineParser& parser) { declareJson(parser); }

int runNewYear(const Call& call) {
    const QString path = call.argument(1, NewYearText::tr("The name of the new year's file"));
    const auto office = call.open(store::OpenMode::Read);
    const dispatch::CarriedOver carried = dispatch::createNextYear(*office, path);
    for (const QString& warning : dispatch::leftBehind(*office))
        call.warn(warning);
    if (const QString lost = dispatch::lostWords(carried); !lost.isEmpty())
        call.warn(lost);
    if (call.options.isSet(QStringLiteral("json")))
        call.say(jsonOf(carried));
    else
        print(carried, path, call.out);
    return Done;
}

} // namespace xundu::app
