#include "ui/pages/papers/FigureWords.h"

#include "core/store/Returns.h"
#include "ui/models/LightExplanation.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

using progress::IndicatorStanding;
using progress::Reading;
constexpr std::size_t mostReadings = 2;

/// `I12-2@7:value` in its parts.
struct Source {
    QString subject; ///< with a programme's number, where it has one: tasks#3
    std::optional<plan::UnitId> unit;
    QString what;
};

Source partsOf(const QString& source) {
    const QString subject = source.section(u':', 0, 0);
    const QString unit = subject.section(u'@', 1);
    return {subject.section(u'@', 0, 0), unit.isEmpty() ? std::nullopt : plan::UnitId::from(unit.toLongLong()),
            source.section(u':', 1)};
}

QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() || number == noFigure ? number : QStringLiteral("%1 %2").arg(number, unit);
}

QString valueWords(const plan::Indicator& indicator, const IndicatorStanding& standing, const QString& what) {
    if (what == u"progress")
        return FigureText::tr("progress %1").arg(shownPercent(standing.progress));
    if (what == u"expected")
        return FigureText::tr("expected %1").arg(shownPercent(standing.expected));
    if (what == u"lag")
        return FigureText::tr("against pace %1 points").arg(shownGap(standing.lagPoints));
    if (what == u"needed")
        return FigureText::tr("needed per period %1").arg(withUnit(shown(standing.neededPerPeriod), indicator.unit));
    if (what == u"forecast")
        return FigureText::tr("forecast %1").arg(withUnit(shown(standing.forecast), indicator.unit));
    if (what == u"target")
        return FigureText::tr("target %1").arg(shownTarget(indicator));
    if (what == u"earlier")
        return FigureText::tr("value before the span");
    if (what == u"growth")
        return FigureText::tr("growth over the span");
    return standing.value ? withUnit(shown(standing.value->value), indicator.unit) : noFigure;
}

void addReading(SourceNote& note, const OfficeView& view, const Reading& reading) {
    const plan::Unit* unit = view.plan().unit(reading.unit);
    const QString name = unit ? unit->shortName : QString();
    if (reading.source.file.isEmpty()) {
        note.lines.push_back({FigureText::tr("%1: %2, entered by the office").arg(name, progress::textOf(entryOf(reading)))});
        return;
    }
    note.lines.push_back({reading.source.file});
    const auto original = originalOf(reading.source);
    const bool link = original && note.target.isEmpty();
    note.lines.push_back({QStringLiteral("%1!%2").arg(reading.source.sheet, reading.source.cell), Type::Secondary,
                          link ? Ink::Accent : Ink::Text2});
    if (link)
        note.target = targetOf(*original);
    const auto file = store::returns::withContent(view.office(), reading.source.hash);
    if (!file)
        return;
    const bool today = file->receivedOn == view.office().actor().clock.today();
    const QString time = file->receivedAt.toString(QStringLiteral("HH:mm"));
    note.lines.push_back({today ? FigureText::tr("received today at %1").arg(time)
                                : FigureText::tr("received on %1 at %2").arg(shownDate(file->receivedOn), time),
                          Type::Secondary, Ink::Text3});
}

void addReadings(SourceNote& note, const OfficeView& view, std::vector<Reading> readings) {
    for (std::size_t i = 0; i < std::min(mostReadings, readings.size()); ++i)
        addReading(note, view, readings[i]);
    if (readings.size() > mostReadings)
        note.lines.push_back({FigureText::tr("and %n more reading(s)", nullptr, static_cast<int>(readings.size() - mostReadings)),
                              Type::Secondary, Ink::Text3});
}

SourceNote ofIndicator(const OfficeView& view, const plan::Indicator& indicator, const Source& source) {
    SourceNote note;
    const IndicatorStanding* standing = view.status().indicator(indicator.code);
    if (!standing)
        return note;
    std::vector<Reading> readings = standing->value ? standing->value->from : std::vector<Reading>();
    if (source.unit) {
        std::erase_if(readings, [&](const Reading& reading) { return reading.unit != *source.unit; });
        if (readings.empty())
            return note;
        const plan::Unit* unit = view.plan().unit(*source.unit);
        note.lines.push_back(
            {withUnit(progress::textOf(entryOf(readings.front())), indicator.unit), Type::BodyStrong, Ink::Text});
        note.lines.push_back({unit ? unit->name : QString(), Type::Secondary, Ink::Text});
    } else {
        note.lines.push_back({valueWords(indicator, *standing, source.what), Type::BodyStrong, Ink::Text});
    }
    note.lines.push_back({indicator.name, Type::Secondary, Ink::Text});
    if (!source.unit && source.what != u"value") {
        for (const LightCardContent::Arithmetic& row : explain(view, indicator.code).arithmetic) {
            QString words = row.name + u' ';
            for (const Words& part : row.working)
                words += part.text;
            note.lines.push_back({words});
        }
    }
    if (source.what != u"target")
        addReadings(note, view, readings);
    return note;
}

SourceNote counted(const QString& number, const QString& what) {
    return {
        {{number, Type::BodyStrong, Ink::Text}, {what, Type::Secondary, Ink::Text}, {FigureText::tr("counted by the program")}},
        {}};
}

/// How many of these show a light.
template <class Standing>
SourceNote ofLights(const std::vector<Standing>& standings, const QString& code, const QString& words) {
    const auto light = progress::lightFromCode(code);
    if (!light)
        return {};
    const auto count =
        std::count_if(standings.begin(), standings.end(), [&](const Standing& standing) { return standing.light == *light; });
    return counted(QString::number(count), words.arg(progress::word(*light)));
}

SourceNote ofReports(const progress::Reporting& reporting, const QString& what) {
    if (what == u"expected")
        return counted(QString::number(reporting.expected), FigureText::tr("answers required"));
    if (what == u"received")
        return counted(QString::number(reporting.received), FigureText::tr("answers received"));
    if (what == u"late")
        return counted(QString::number(reporting.late), FigureText::tr("answers received late"));
    if (what == u"missing")
        return counted(QString::number(reporting.expected - reporting.received), FigureText::tr("answers missing"));
    return {};
}

/// What has a number of its own to show: of the whole plan, not of one programme or unit.
SourceNote ofCount(const OfficeView& view, const Source& source) {
    if (source.unit)
        return {};
    if (source.subject == u"tasks")
        return ofLights(view.status().tasks, source.what, FigureText::tr("tasks: %1"));
    if (source.subject == u"indicators")
        return ofLights(view.status().indicators, source.what, FigureText::tr("indicators: %1"));
    if (source.subject == u"reports")
        return ofReports(view.status().reporting, source.what);
    return {};
}

} // namespace

SourceNote noteOf(const OfficeView& view, const QString& source) {
    static const QStringList countable{QStringLiteral("tasks"),      QStringLiteral("task"),      QStringLiteral("indicators"),
                                       QStringLiteral("growth"),     QStringLiteral("reports"),   QStringLiteral("changes"),
                                       QStringLiteral("milestones"), QStringLiteral("milestone"), QStringLiteral("asks"),
                                       QStringLiteral("year")};
    const Source parts = partsOf(source);
    if (const auto code = plan::IndicatorCode::from(parts.subject)) {
        if (const plan::Indicator* indicator = view.plan().indicator(*code))
            return ofIndicator(view, *indicator, parts);
    }
    if (SourceNote note = ofCount(view, parts); !note.lines.empty())
        return note;
    if (!countable.contains(parts.subject.section(u'#', 0, 0)))
        return {};
    return {{{FigureText::tr("counted by the program")}}, {}};
}

} // namespace xundu::ui
