#pragma once

#include "core/papers/Paper.h"

/// @file Points of an evaluation as they are printed: two decimals, half away from zero.

namespace xundu::papers::evaluation {

QString pointsText(const base::Fraction& points); ///< 61.33
/// The workbook holds the rounded number too: it is what ranks go by.
Cell pointsCell(const base::Fraction& points, const QString& source);
/// As many decimals as the number has up to six, where it is rounded: 0.783333, 2.5
QString sumText(const base::Fraction& sum);
/// `score@7:total`, a unit's score or what it is reckoned from.
QString scoreSource(plan::UnitId unit, const QString& what);

} // namespace xundu::papers::evaluation
