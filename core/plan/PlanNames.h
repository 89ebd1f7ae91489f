#pragma once

#include "core/plan/Plan.h"

/// @file The codes that stand for the plan's enumerations in commands, JSON and the office file (cli.md). One table each.

namespace xundu::plan {

QString codeOf(UnitKind kind);         ///< department county zone institution enterprise section
QString codeOf(MeasureKind kind);      ///< platform project activity policy indicator
QString codeOf(IndicatorKind kind);    ///< cumulative stock yearly_stock ratio every_unit growth milestone
QString codeOf(Comparison comparison); ///< >= > <= ~
QString codeOf(PaceKind kind);         ///< even steps year_end level unset
QString codeOf(Frequency frequency);   ///< period month quarter none
QString codeOf(Role role);             ///< lead co

template <class Enum>
std::optional<Enum> fromCode(const QString& code); ///< the inverse; nothing for an unknown code

template <>
std::optional<UnitKind> fromCode(const QString& code);
template <>
std::optional<MeasureKind> fromCode(const QString& code);
template <>
std::optional<IndicatorKind> fromCode(const QString& code);
template <>
std::optional<Comparison> fromCode(const QString& code);
template <>
std::optional<PaceKind> fromCode(const QString& code);
template <>
std::optional<Frequency> fromCode(const QString& code);
template <>
std::optional<Role> fromCode(const QString& code);

/// As typed and shown: even, year_end, level, unset, or steps:2025-06-mid=20,2025-12-late=50.
QString paceText(const Pace& pace);
/// The inverse, steps sorted by 旬; nothing for anything else, for a repeated 旬 and for a bad number.
std::optional<Pace> parsePace(const QString& text);

} // namespace xundu::plan
