#include "ui/pages/overview/Outlook.h"

#include "core/papers/Words.h"
#include "core/papers/series/LightSeries.h"
#include "core/plan/ProgrammeOf.h"
#include "core/progress/Forecast.h"
#include "core/progress/LightCounts.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace xundu::ui {
namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

using calendar::TenDay;
using progress::Light;
using progress::PeriodStatus;

std::set<plan::TaskId> tasksIn(const PeriodStatus& status) {
    std::set<plan::TaskId> tasks;
    for (const progress::TaskStanding& standing : status.tasks)
        tasks.insert(standing.task);
    return tasks;
}

/// What was owed on the part's tasks, by its unit alone where there is one.
std::vector<progress::PeriodAnswers> narrowed(std::vector<progress::PeriodAnswers> course, const Outlook& outlook) {
    if (outlook.part.isWhole())
        return course;
    const auto tasks = tasksIn(outlook.now);
    for (progress::PeriodAnswers& period : course) {
        if (outlook.part.unit)
            std::erase_if(period.units, [&](const auto& answers) { return answers.unit != *outlook.part.unit; });
        for (progress::UnitAnswers& answers : period.units) {
            for (auto* list : {&answers.onTime, &answers.late, &answers.missing})
                std::erase_if(*list, [&](plan::TaskId task) { return !tasks.contains(task); });
        }
    }
    return course;
}

QString names(const std::vector<TenDay>& periods) {
    QStringList result;
    for (const TenDay period : periods)
        result << period.displayName();
    return result.join(OverviewText::tr(", "));
}

} // namespace

Outlook outlookOf(const OfficeView& view, const progress::Part& part) {
    const plan::Plan& plan = view.plan();
    Outlook outlook{part, progress::partOf(plan, view.status(), part), {}, {}, view.status()};
    if (view.previous())
        outlook.before = progress::partOf(plan, *view.previous(), part);
    const TenDay last = TenDay::lastOf(plan.year());
    for (TenDay later = view.period().plus(1); later <= last; ++later)
        outlook.ahead.push_back(
            progress::forecastOf(plan, outlook.now, later, progress::ruleBookFor(view.office().ruleBooks(), later)));
    outlook.yearEnd = outlook.ahead.empty() ? outlook.now : outlook.ahead.back();
    return outlook;
}

Record recordOf(const OfficeView& view, const Outlook& outlook) {
    Record record;
    for (const PeriodStatus& status : view.course().statusesUpTo(view.period()))
        record.course.push_back(progress::partOf(view.plan(), status, outlook.part));
    record.forms = progress::formRecordsOf(view.plan(), narrowed(view.course().answersDueUpTo(view.period()), outlook));
    record.redRuns = progress::redRuns(record.course);
    return record;
}

ProgrammeBars programmeBars(const plan::Plan& plan, const PeriodStatus& now, bool indicators) {
    ProgrammeBars result;
    std::set<int> shown;
    for (const progress::TaskStanding& standing : now.tasks)
        shown.insert(plan.programmeOf(standing.task)->number);
    if (indicators) {
        shown.clear();
        for (const progress::IndicatorStanding& standing : now.indicators) {
            const plan::Indicator* indicator = plan.indicator(standing.code);
            if (const plan::Programme* programme = indicator ? plan::programmeOf(plan, *indicator) : nullptr)
                shown.insert(programme->number);
        }
    }
    for (const plan::Programme& programme : plan.programmes) {
        if (shown.contains(programme.number))
            result.programmes.push_back(programme.number);
    }
    const papers::LightBars bars = indicators ? papers::indicatorsByProgramme(plan, now, OverviewText::tr("Goals alone"))
                                              : papers::lightsByProgramme(plan, now);
    for (const papers::LightBars::Bar& bar : bars.bars) {
        const auto place = static_cast<std::size_t>(result.bars.size());
        if (place >= result.programmes.size())
            result.programmes.push_back(std::nullopt);
        const auto& number = result.programmes[place];
        const QString label = number ? papers::chineseNumber(*number) + QStringLiteral("  ") + bar.label : bar.label;
        result.bars.append({label, {bar.counts}});
    }
    return result;
}

LightTrend trendOf(const OfficeView& view, const Outlook& outlook, const Record& record) {
    std::vector<PeriodStatus> all = record.course;
    all.insert(all.end(), outlook.ahead.begin(), outlook.ahead.end());
    const papers::LightBars bars = papers::indicatorsOverTime(all, papers::shortName);
    LightTrend trend;
    trend.known = static_cast<int>(record.course.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        trend.columns.append({all[i].period, {bars.bars[i].counts}});
    trend.boundary = view.period() == view.today() && !view.isTodayOutsideYear()
                         ? OverviewText::tr("Today")
                         : OverviewText::tr("End of %1").arg(view.period().displayName());
    trend.forecast = OverviewText::tr("then at the pace of the last six periods");
    return trend;
}

std::vector<plan::IndicatorCode> mostLagging(const PeriodStatus& now, std::size_t atMost) {
    std::vector<const progress::IndicatorStanding*> lit;
    for (const progress::IndicatorStanding& standing : now.indicators) {
        if (standing.light != Light::None && standing.lagPoints)
            lit.push_back(&standing);
    }
    std::stable_sort(lit.begin(), lit.end(), [](const auto* a, const auto* b) {
        const bool doneA = a->light == Light::Done, doneB = b->light == Light::Done;
        return doneA != doneB ? doneB : *a->lagPoints > *b->lagPoints;
    });
    std::vector<plan::IndicatorCode> codes;
    for (const auto* standing : lit) {
        if (codes.size() < atMost)
            codes.push_back(standing->code);
    }
    return codes;
}

namespace {

BulletRow bulletRow(const OfficeView& view, const plan::Indicator& indicator, const progress::IndicatorStanding& now,
                    const progress::IndicatorStanding* yearEnd) {
    BulletRow row;
    row.name = indicator.name;
    row.value = now.value ? shown(now.value->value) : noFigure;
    row.target = u'/' + shownTarget(indicator);
    row.light = lightValue(now);
    row.bullet = bulletValue(now, progress::ruleBookFor(view.office().ruleBooks(), view.period()));
    if (now.light == Light::Done)
        row.gap = OverviewText::tr("reached");
    else
        row.gap = now.light == Light::None ? progress::wordForNone(now.reason.code) : shownGap(now.lagPoints);
    row.forecastWords = noFigure;
    if (now.forecast && yearEnd && yearEnd->progress && now.light != Light::Done) {
        row.forecast = yearEnd->progress->toDouble() * 100;
        row.forecastWords = shownPercent(yearEnd->progress);
    }
    row.spoken = OverviewText::tr("%1: %2 %3, %4; done %5, expected %6, gap %7 points; forecast at year end %8 (%9)",
                                  "indicator, value, /target, light, …")
                     .arg(indicator.name, row.value, row.target, row.light.spoken(), shownPercent(now.progress),
                          shownPercent(row.bullet.expected ? now.expected : std::nullopt), shownGap(now.lagPoints),
                          shown(now.forecast), row.forecastWords);
    return row;
}

} // namespace

QVector<BulletRow> bulletRows(const OfficeView& view, const Outlook& outlook, const std::vector<plan::IndicatorCode>& codes) {
    QVector<BulletRow> rows;
    for (const plan::IndicatorCode& code : codes) {
        const plan::Indicator* indicator = view.plan().indicator(code);
        const progress::IndicatorStanding* now = outlook.now.indicator(code);
        if (indicator && now)
            rows.append(bulletRow(view, *indicator, *now, outlook.yearEnd.indicator(code)));
    }
    return rows;
}

QVector<OnTimeRow> onTimeRows(const plan::Plan& plan, const Record& record) {
    QVector<OnTimeRow> rows;
    for (const progress::FormRecord& form : record.forms) {
        const plan::Unit& unit = *plan.unit(form.unit);
        OnTimeRow row{unit.name,
                      static_cast<int>(form.onTime.size()),
                      static_cast<int>(form.late.size()),
                      static_cast<int>(form.missing.size()),
                      {}};
        row.spoken = OverviewText::tr("%1: %2 of %3 forms on time").arg(unit.name).arg(row.onTime).arg(row.required());
        if (row.late > 0)
            row.spoken += u'\n' + OverviewText::tr("late: %1").arg(names(form.late));
        if (row.missing > 0)
            row.spoken += u'\n' + OverviewText::tr("not in: %1").arg(names(form.missing));
        rows.append(row);
    }
    return rows;
}

base::Fraction yearGone(const plan::Plan& plan, TenDay period) {
    return base::Fraction::of(plan.firstDay().daysTo(period.lastDay()) + 1, plan.firstDay().daysTo(plan.lastDay()) + 1);
}

} // namespace xundu::ui
