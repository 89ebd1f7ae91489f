#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// @file Days as people type them and spreadsheets give them.

namespace xundu::ui {

/// 2025-06-20, 2025/6/20, 2025.6.20, 2025年6月20日, and 6月20日 of the given year. Nothing: this is no day of the calendar.
std::optional<QDate> dayTyped(const QString& typed, int year);
/// A sentence for what is no day; empty: it is one.
QString dayProblem(const QString& typed, int year);
/// The same for a due day, which lies in the plan's year.
QString dueProblem(const QString& typed, int year);

} // namespace xundu::ui
