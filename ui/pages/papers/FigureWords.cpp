#include "ui/pages/papers/FigureWords.h"

#include "core/papers/tables/CountyFigures.h"
#include "core/papers/unit/UnitIndicators.h"
#include "core/store/Closings.h"
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
    QString of;      ///< a unit's id, sum or rest; empty: the city
    QString what;
};

Source partsOf(const QString& source) {
    const QString subject = source.section(u':', 0, 0);
    return {subject.section(u'@', 0, 0), subject.section(u'@', 1), source.section(u':', 1)};
}

QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() || number == noFigure ? number : QStringLiteral("%1 %2").arg(number, unit);
}

/// For every_unit the city's figures count units, whatever the indicator is measured in.
QString cityUnit(const plan::Indicator& indicator) { return indicator.everyUnit ? FigureText::tr("units") : indicator.unit; }

QString cityTarget(const plan::Plan& plan, const plan::Indicator& indicator) {
    const plan::UnitGroup* group = indicator.everyUnit ? plan.group(*indicator.everyUnit) : nullptr;
    return group ? withUnit(QString::number(group->members.size()), cityUnit(indicator)) : shownTarget(indicator);
}

/// Of the city's standing, or of one unit's against its share. Empty: `what` is none that is reckoned.
QString reckonedWords(const IndicatorStanding& standing, const QString& what, const QString& unit) {
    if (what == u"progress")
        return FigureText::tr("progress %1").arg(shownPercent(standing.progress));
    if (what == u"expected")
        return FigureText::tr("expected %1").arg(shownPercent(standing.expected));
    if (what == u"lag")
        return FigureText::tr("against pace %1 points").arg(shownGap(standing.lagPoints));
    if (what == u"needed")
        return FigureText::tr("needed per period %1").arg(withUnit(shown(standing.neededPerPeriod), unit));
    if (what == u"forecast")
        return FigureText::tr("forecast %1").arg(withUnit(shown(standing.forecast), unit));
    return {};
}

QString cityWords(const plan::Plan& plan, const plan::Indicator& indicator, const IndicatorStanding& standing,
                  const QString& what) {
    if (const QString words = reckonedWords(standing, what, cityUnit(indicator)); !words.isEmpty())
        return words;
    if (what == u"target")
        return FigureText::tr("target %1").arg(cityTarget(plan, indicator));
    if (what == u"baseline")
        return FigureText::tr("baseline %1").arg(withUnit(shown(indicator.baseline), indicator.unit));
    if (what == u"earlier")
        return FigureText::tr("value before the span");
    if (what == u"growth")
        return FigureText::tr("growth over the span");
    return standing.value ? withUnit(shown(standing.value->value), cityUnit(indicator)) : noFigure;
}

QString shareWords(const papers::unit::UnitIndicator& own, const QString& what) {
    const plan::Indicator& indicator = *own.indicator;
    IndicatorStanding against{.code = indicator.code};
    against.progress = own.progress;
    if (!own.progress && own.value && own.share && !own.share->isZero())
        against.progress = base::Fraction::of(*own.value, *own.share);
    against.lagPoints = own.lagPoints;
    against.neededPerPeriod = own.needed;
    if (const QString words = reckonedWords(against, what, indicator.unit); !words.isEmpty())
        return words;
    if (what == u"target")
        return FigureText::tr("share %1").arg(withUnit(shown(own.share), indicator.unit));
    return withUnit(shown(own.value), indicator.unit);
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

/// Of one unit, against its share of what the city has to reach.
SourceNote ofUnit(const OfficeView& view, const plan::Indicator& indicator, const plan::Unit& unit, const QString& what) {
    const papers::PaperData data{.plan = &view.plan(),
                                 .course = {view.status()},
                                 .readings = store::closings::readingsShown(view.office(), view.status(), indicator.code)};
    const auto all = papers::unit::indicatorsOf(data, unit.id);
    const auto own = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.indicator == &indicator; });
    if (own == all.end())
        return {};
    SourceNote note{{{shareWords(*own, what), Type::BodyStrong, Ink::Text},
                     {unit.name, Type::Secondary, Ink::Text},
                     {indicator.name, Type::Secondary, Ink::Text}},
                    {}};
    for (const Reading& reading : data.readings) {
        if (what != u"target" && reading.unit == unit.id)
            addReading(note, view, reading);
    }
    return note;
}

/// Of counties and zone together, or of what the city has beyond them.
SourceNote ofCounties(const OfficeView& view, const plan::Indicator& indicator, const IndicatorStanding& standing,
                      const Source& source) {
    const papers::CountyShare counties = papers::countyShare(
        view.plan(), indicator, {}, store::closings::readingsShown(view.office(), view.status(), indicator.code), standing);
    const bool isShare = source.what == u"progress";
    const papers::CountyFigures& row = isShare ? counties.done : source.what == u"target" ? counties.shares : counties.values;
    const bool isSum = source.of == u"sum";
    const auto& number = isSum ? row.sum : row.rest;
    return {{{isShare ? shownPercent(number) : withUnit(shown(number), indicator.unit), Type::BodyStrong, Ink::Text},
             {isSum ? FigureText::tr("counties and zone together") : FigureText::tr("what the city has beyond counties and zone"),
              Type::Secondary, Ink::Text},
             {indicator.name, Type::Secondary, Ink::Text},
             {FigureText::tr("counted by the program")}},
            {}};
}

SourceNote ofCity(const OfficeView& view, const plan::Indicator& indicator, const IndicatorStanding& standing,
                  const QString& what) {
    SourceNote note;
    note.lines.push_back({cityWords(view.plan(), indicator, standing, what), Type::BodyStrong, Ink::Text});
    note.lines.push_back({indicator.name, Type::Secondary, Ink::Text});
    const bool isOfPlan = what == u"target" || what == u"baseline";
    if (!isOfPlan && what != u"value") {
        for (const LightCardContent::Arithmetic& row : explain(view, indicator.code).arithmetic) {
            QString words = row.name + u' ';
            for (const Words& part : row.working)
                words += part.text;
            note.lines.push_back({words});
        }
    }
    if (!isOfPlan && standing.value)
        addReadings(note, view, standing.value->from);
    return note;
}

SourceNote ofIndicator(const OfficeView& view, const plan::Indicator& indicator, const Source& source) {
    const IndicatorStanding* standing = view.status().indicator(indicator.code);
    if (!standing)
        return {};
    if (source.of.isEmpty())
        return ofCity(view, indicator, *standing, source.what);
    if (source.of == u"sum" || source.of == u"rest")
        return ofCounties(view, indicator, *standing, source);
    const auto id = plan::UnitId::from(source.of.toLongLong());
    const plan::Unit* unit = id ? view.plan().unit(*id) : nullptr;
    return unit ? ofUnit(view, indicator, *unit, source.what) : SourceNote();
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
    if (!source.of.isEmpty())
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
                                       QStringLiteral("year"),       QStringLiteral("score"),     QStringLiteral("evaluation"),
                                       QStringLiteral("merit")};
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
