#include "core/progress/LightCounts.h"
#include "ui/models/Shown.h"
#include "ui/pages/overview/Outlook.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct TileText {
    Q_DECLARE_TR_FUNCTIONS(TileText)
};

using dispatch::Share;
using progress::Light;
using progress::PeriodStatus;

int count(const std::array<int, 5>& lights, Light light) { return lights[static_cast<std::size_t>(light)]; }

QString percentNumber(const base::Fraction& part) { return shownPercent(part).chopped(1); }

QString signedCount(int by) {
    return by > 0 ? u'+' + QString::number(by) : by < 0 ? QChar(0x2212) + QString::number(-by) : QStringLiteral("0");
}

Tile paceTile(const OfficeView& view) {
    const int number = view.period().numberInYear();
    return {.label = TileText::tr("Pace of the year"),
            .number = percentNumber(yearGone(view.plan(), view.period())),
            .rest = QStringLiteral("%"),
            .line = TileText::tr("period %1 of 36").arg(number),
            .periodsGone = number};
}

Tile redTile(const Outlook& outlook, const Record* record) {
    const auto lights = progress::lightCounts(outlook.now);
    const int red = count(lights, Light::Red);
    QStringList line;
    if (outlook.before)
        line << TileText::tr("%1 since last period")
                    .arg(signedCount(red - count(progress::lightCounts(*outlook.before), Light::Red)));
    if (record) {
        const auto running = std::count_if(record->redRuns.begin(), record->redRuns.end(),
                                           [](const progress::RedRun& run) { return run.periods >= 2; });
        line << TileText::tr("two periods running: %1").arg(running);
    }
    return {.label = TileText::tr("Red tasks"),
            .number = QString::number(red),
            .rest = TileText::tr("of %1 tasks").arg(outlook.now.tasks.size()),
            .line = line.join(TileText::tr("; ")),
            .light = LightValue{.light = Light::Red}};
}

Tile normalTile(const Outlook& outlook) {
    const auto lights = progress::lightCounts(progress::pointersTo(outlook.now.indicators));
    const int none = count(lights, Light::None);
    return {.label = TileText::tr("Indicators on pace or done"),
            .number = QString::number(count(lights, Light::Green) + count(lights, Light::Done)),
            .rest = TileText::tr("/%1 lit").arg(static_cast<int>(outlook.now.indicators.size()) - none),
            .line = TileText::tr("%1 more show no light").arg(none)};
}

/// Units that owe an answer on the part's tasks, and whether it is in; units that sent one without owing it.
struct FormsIn {
    Share required;
    int others = 0;
};

FormsIn formsIn(const OfficeView& view, const Outlook& outlook) {
    FormsIn forms;
    for (const dispatch::UnitReception& unit : view.reception().units) {
        if (outlook.part.unit && unit.unit != *outlook.part.unit)
            continue;
        bool required = false, missing = false, answered = false;
        for (const dispatch::TaskMark& mark : unit.marks) {
            if (!outlook.now.task(mark.task))
                continue;
            required = required || mark.required;
            missing = missing || (mark.required && !mark.answered);
            answered = answered || mark.answered;
        }
        forms.required.all += required ? 1 : 0;
        forms.required.done += required && !missing ? 1 : 0;
        forms.others += !required && answered ? 1 : 0;
    }
    return forms;
}

Tile formsTile(const OfficeView& view, const Outlook& outlook) {
    const FormsIn forms = formsIn(view, outlook);
    const QDate due = view.reception().dueOn, today = view.office().actor().clock.today();
    QStringList line;
    if (forms.others > 0)
        line << TileText::tr("%1 more sent").arg(forms.others);
    line << (view.status().closed ? TileText::tr("closed")
             : due == today       ? TileText::tr("due today")
             : due < today        ? TileText::tr("was due %1").arg(shownDate(due))
                                  : TileText::tr("due %1").arg(shownDate(due)));
    return {.label = TileText::tr("Forms of the period"),
            .number = QString::number(forms.required.done),
            .rest = TileText::tr("/%1 units required").arg(forms.required.all),
            .line = line.join(TileText::tr("; "))};
}

Tile onTimeTile(const Record* record) {
    Tile tile{.label = TileText::tr("On time so far"), .number = noFigure};
    if (!record)
        return tile;
    qint64 required = 0, onTime = 0;
    for (const progress::FormRecord& form : record->forms) {
        required += form.required();
        onTime += static_cast<qint64>(form.onTime.size());
    }
    if (required == 0) {
        tile.line = TileText::tr("no form was due yet");
        return tile;
    }
    tile.number = percentNumber(base::Fraction::of(onTime, required));
    tile.rest = QStringLiteral("%");
    tile.line = TileText::tr("%1 due, %2 on time").arg(required).arg(onTime);
    return tile;
}

Tile yearEndTile(const Outlook& outlook) {
    const auto lights = progress::lightCounts(progress::pointersTo(outlook.yearEnd.indicators));
    return {.label = TileText::tr("Done at year end"),
            .number = QString::number(count(lights, Light::Done)),
            .rest = TileText::tr("/%1 indicators").arg(outlook.yearEnd.indicators.size()),
            .line = TileText::tr("forecast at the pace of the last six periods")};
}

} // namespace

std::array<Tile, kTiles> tilesOf(const OfficeView& view, const Outlook& outlook, const Record* record) {
    return {paceTile(view),           redTile(outlook, record), normalTile(outlook),
            formsTile(view, outlook), onTimeTile(record),       yearEndTile(outlook)};
}

} // namespace xundu::ui
