#include "ui/models/Shown.h"

#include <QCoreApplication>
#include <QLocale>

namespace xundu::ui {
namespace {

struct ShownText {
    Q_DECLARE_TR_FUNCTIONS(ShownText)
};

bool isChinese() { return QLocale().language() == QLocale::Chinese; }

QString withMinus(QString text) { return text.replace(u'-', QChar(u'\u2212')); }

QString rounded(const base::Fraction& value, int decimals) {
    const auto number = value.rounded(decimals);
    return number ? withMinus(number->toString()) : QString::number(value.toDouble(), 'g', 6);
}

/// Always the same number of decimals, so that a column lines up.
QString fixed(const base::Fraction& value, int decimals) {
    return withMinus(QString::number(value.rounded(decimals).value_or(base::Decimal()).toDouble(), 'f', decimals));
}

} // namespace

QString shown(const base::Fraction& value) { return rounded(value, 2); }

QString shown(const std::optional<base::Fraction>& value) { return value ? shown(*value) : noFigure; }

QString shown(const std::optional<base::Decimal>& value) { return value ? withMinus(value->toString()) : noFigure; }

QString shownPercent(const std::optional<base::Fraction>& fraction) {
    return fraction ? fixed(*fraction * base::Fraction(100), 1) + u'%' : noFigure;
}

QString shownGap(const std::optional<base::Fraction>& lagPoints) {
    if (!lagPoints)
        return noFigure;
    const base::Fraction gap = base::Fraction(0) - *lagPoints;
    return gap > base::Fraction(0) ? u'+' + fixed(gap, 1) : fixed(gap, 1);
}

QString shownDate(QDate date) {
    return isChinese() ? QStringLiteral("%1月%2日").arg(date.month()).arg(date.day())
                       : QStringLiteral("%1 %2").arg(date.day()).arg(QLocale::c().monthName(date.month(), QLocale::ShortFormat));
}

QString shownDay(const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : noFigure; }

QString toldDay(const std::optional<QDate>& date) {
    if (!date)
        return noFigure;
    return isChinese() ? QStringLiteral("%1年%2").arg(date->year()).arg(shownDate(*date))
                       : QStringLiteral("%1 %2").arg(shownDate(*date)).arg(date->year());
}

QString shownAsOf(calendar::TenDay period) { return shownDate(period.lastDay()); }

QString comparisonSign(plan::Comparison comparison) {
    switch (comparison) {
    case plan::Comparison::AtLeast:
        return QStringLiteral("≥");
    case plan::Comparison::Above:
        return QStringLiteral(">");
    case plan::Comparison::AtMost:
        return QStringLiteral("≤");
    case plan::Comparison::Around:
        return QStringLiteral("≈");
    }
    return {};
}

QString shownTarget(const plan::Indicator& indicator) {
    if (!indicator.hasTarget())
        return noFigure;
    const QString sign = indicator.comparison == plan::Comparison::AtLeast ? QString() : comparisonSign(indicator.comparison);
    return sign + withMinus(indicator.target.toString()) + (indicator.unit == u"%" ? QString() : QStringLiteral(" ")) +
           indicator.unit;
}

LightValue lightValue(const progress::IndicatorStanding& standing) {
    LightValue value{.light = standing.light, .word = progress::word(standing.light), .stale = standing.stale};
    if (standing.light == progress::Light::None)
        value.word = progress::wordForNone(standing.reason.code);
    if (standing.stale)
        value.note = ShownText::tr("as of %1").arg(standing.value->asOf.displayName());
    return value;
}

LightValue lightValue(const progress::TaskStanding& standing) {
    LightValue value{.light = standing.light,
                     .word = progress::word(standing.light),
                     .stale = standing.stale,
                     .overridden = standing.overridden};
    if (standing.overridden)
        value.note = ShownText::tr("set by hand; computed: %1").arg(progress::word(standing.computed));
    else if (standing.selfAssessed)
        value.word += ShownText::tr(" (own word)");
    else if (standing.light == progress::Light::None && !standing.reasons.empty())
        value.word = progress::wordForNone(standing.reasons.front().code);
    if (standing.stale)
        value.note = ShownText::tr("on an older figure");
    return value;
}

BulletValue bulletValue(const progress::IndicatorStanding& standing, const progress::RuleBook& rules) {
    BulletValue value{.light = standing.light,
                      .yellowLag = static_cast<double>(rules.yellowFrom),
                      .redLag = static_cast<double>(rules.redAbove)};
    if (standing.progress)
        value.progress = standing.progress->toDouble() * 100;
    const bool expectsNothing =
        standing.light == progress::Light::None && standing.reason.code == progress::ReasonCode::NotDueYet;
    if (standing.expected && !expectsNothing)
        value.expected = standing.expected->toDouble() * 100;
    return value;
}

QString word(plan::IndicatorKind kind) {
    switch (kind) {
    case plan::IndicatorKind::Cumulative:
        return ShownText::tr("cumulative");
    case plan::IndicatorKind::Stock:
        return ShownText::tr("level");
    case plan::IndicatorKind::YearlyStock:
        return ShownText::tr("level of the year");
    case plan::IndicatorKind::Ratio:
        return ShownText::tr("ratio");
    case plan::IndicatorKind::EveryUnit:
        return ShownText::tr("each unit");
    case plan::IndicatorKind::Growth:
        return ShownText::tr("growth");
    case plan::IndicatorKind::Milestone:
        return ShownText::tr("stages");
    }
    return {};
}

QString word(plan::MeasureKind kind) {
    switch (kind) {
    case plan::MeasureKind::Platform:
        return ShownText::tr("platform");
    case plan::MeasureKind::Project:
        return ShownText::tr("project");
    case plan::MeasureKind::Activity:
        return ShownText::tr("activity");
    case plan::MeasureKind::Policy:
        return ShownText::tr("policy");
    case plan::MeasureKind::Indicator:
        return ShownText::tr("indicator");
    }
    return {};
}

QString word(plan::PaceKind kind) {
    switch (kind) {
    case plan::PaceKind::Even:
        return ShownText::tr("even");
    case plan::PaceKind::Steps:
        return ShownText::tr("by steps");
    case plan::PaceKind::YearEnd:
        return ShownText::tr("at year end");
    case plan::PaceKind::Level:
        return ShownText::tr("at any time");
    case plan::PaceKind::Unset:
        return ShownText::tr("to be decided");
    }
    return {};
}

QString word(plan::UnitKind kind) {
    switch (kind) {
    case plan::UnitKind::Department:
        return ShownText::tr("department");
    case plan::UnitKind::County:
        return ShownText::tr("county");
    case plan::UnitKind::Zone:
        return ShownText::tr("zone");
    case plan::UnitKind::Institution:
        return ShownText::tr("institution");
    case plan::UnitKind::Enterprise:
        return ShownText::tr("enterprise");
    case plan::UnitKind::Section:
        return ShownText::tr("section");
    }
    return {};
}

QString word(plan::Frequency frequency) {
    switch (frequency) {
    case plan::Frequency::Period:
        return ShownText::tr("each period");
    case plan::Frequency::Month:
        return ShownText::tr("each month");
    case plan::Frequency::Quarter:
        return ShownText::tr("each quarter");
    case plan::Frequency::None:
        return ShownText::tr("not asked");
    }
    return {};
}

QString word(progress::Assessment assessment) {
    switch (assessment) {
    case progress::Assessment::Normal:
        return ShownText::tr("on schedule");
    case progress::Assessment::Behind:
        return ShownText::tr("behind");
    case progress::Assessment::FarBehind:
        return ShownText::tr("far behind");
    case progress::Assessment::Done:
        return ShownText::tr("done");
    }
    return {};
}

QString strivingWord(bool striving) { return striving ? ShownText::tr("striving") : ShownText::tr("hard"); }

QString shownPace(const plan::Pace& pace) {
    if (pace.kind != plan::PaceKind::Steps)
        return word(pace.kind);
    QStringList steps;
    for (const plan::PaceStep& step : pace.steps)
        steps << QStringLiteral("%1 %2").arg(step.period.displayName(), step.value.toString());
    return steps.join(ShownText::tr(", "));
}

const progress::IndicatorStanding* slowest(const plan::Plan& plan, plan::TaskId task, const progress::PeriodStatus& status) {
    const progress::IndicatorStanding* worst = nullptr;
    bool worstIsHard = false;
    for (const plan::Indicator* indicator : plan.indicatorsOf(task)) {
        const progress::IndicatorStanding* standing = status.indicator(indicator->code);
        if (!standing || standing->light == progress::Light::None || !standing->progress || !standing->lagPoints)
            continue;
        const bool hard = !indicator->striving;
        const bool worse = !worst || (hard && !worstIsHard) || (hard == worstIsHard && *standing->lagPoints > *worst->lagPoints);
        if (!worse)
            continue;
        worst = standing;
        worstIsHard = hard;
    }
    return worst;
}

MilestoneCount milestones(const plan::Task& task, calendar::TenDay period) {
    MilestoneCount count;
    for (const plan::Measure& measure : task.measures) {
        for (const plan::Milestone& milestone : measure.milestones) {
            ++count.all;
            count.done += milestone.doneOn && *milestone.doneOn <= period.lastDay() ? 1 : 0;
        }
    }
    return count;
}

} // namespace xundu::ui
