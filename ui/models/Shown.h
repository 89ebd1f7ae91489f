#pragma once

#include "core/progress/Standing.h"
#include "ui/delegates/Roles.h"

/// @file How figures are shown on screen: rounded text in the program's language. Never used to reckon with.

namespace xundu::ui {

inline const QString noFigure = QStringLiteral("–");

/// At most two decimals, minus as U+2212.
QString shown(const base::Fraction& value);
QString shown(const std::optional<base::Fraction>& value); ///< noFigure where there is none
QString shown(const std::optional<base::Decimal>& value);
QString shownPercent(const std::optional<base::Fraction>& fraction); ///< 0.388 → 38.8%
/// The gap against pace in percentage points, ahead positive: +2.5, −31.3.
QString shownGap(const std::optional<base::Fraction>& lagPoints);
QString shownDate(QDate date);                      ///< 6月20日 / 20 June
QString shownDay(const std::optional<QDate>& date); ///< 2025-06-20, or noFigure: where it is typed, too
QString toldDay(const std::optional<QDate>& date);  ///< in a sentence: 2025年6月20日 / 20 Jun 2025, or noFigure
/// 截至…: the last day of the 旬 a value is from.
QString shownAsOf(calendar::TenDay period);
QString comparisonSign(plan::Comparison comparison);   ///< ≥ > ≤ ≈
QString shownTarget(const plan::Indicator& indicator); ///< ">80 %", "2500 项"

LightValue lightValue(const progress::IndicatorStanding& standing);
LightValue lightValue(const progress::TaskStanding& standing);
BulletValue bulletValue(const progress::IndicatorStanding& standing, const progress::RuleBook& rules);

QString word(plan::IndicatorKind kind);
QString word(plan::MeasureKind kind);
QString word(plan::PaceKind kind);
QString word(plan::UnitKind kind);
QString word(plan::Frequency frequency);
QString word(progress::Assessment assessment);
QString strivingWord(bool striving); ///< 力争 / 硬
/// "steps" with its steps, others by word.
QString shownPace(const plan::Pace& pace);

/// Of the lit indicators with a figure the hard one furthest behind, else the striving one; null: none is lit by a figure.
const progress::IndicatorStanding* slowest(const plan::Plan& plan, plan::TaskId task, const progress::PeriodStatus& status);

struct MilestoneCount {
    int done = 0;
    int all = 0;
};
/// Milestones done at the end of the 旬.
MilestoneCount milestones(const plan::Task& task, calendar::TenDay period);

} // namespace xundu::ui
