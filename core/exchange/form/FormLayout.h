#pragma once

#include "core/plan/Indicator.h"
#include "core/progress/Reading.h"

#include <QStringList>

/// @file The words by which a form is found again after an office has worked on it. A contract (cli.md, "The form"): whoever
/// changes one raises the version.

namespace xundu::exchange::layout {

inline constexpr int version = 1;

QString mainSheet();     ///< 填报
QString mattersSheet();  ///< 督办和交办事项: only where there is one
QString helpSheet();     ///< 说明
QString identitySheet(); ///< _xundu
QString identityMark();  ///< first cell of the hidden sheet

/// Columns of the table of tasks, in the order they are written. They are found by their header words, never by their place.
enum class TaskColumn { Number, Title, Role, Previous, Progress, Problems, Next, Coordination, Assessment, Unchanged };
enum class IndicatorColumn { Code, Name, Unit, Meaning, Target, Previous, Expected, Value, Note };

const QStringList& taskHeaders();      ///< by TaskColumn
const QStringList& indicatorHeaders(); ///< by IndicatorColumn

QString meaning(plan::IndicatorKind kind);     ///< 口径: 自年初累计, 期末数, 比例
QString word(progress::Assessment assessment); ///< 正常 滞后 严重滞后 完成
/// As units write it, with blanks or a full stop.
std::optional<progress::Assessment> assessmentNamed(const QString& text);
/// Without one mark such as 。 or ； at its end.
QString withoutFullStop(const QString& text);

// Keys of the hidden sheet's rows.
QString officeKey();
QString formKey();
QString unitKey();
QString periodKey();
QString taskKey();
QString indicatorKey();

} // namespace xundu::exchange::layout
