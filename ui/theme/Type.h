#pragma once

#include <QStringList>

/// @file The roles of type (look.md 3).

namespace xundu::ui {

enum class Type {
    PageTitle, ///< also the title of a task
    TileNumber,
    TenDay,    ///< 旬 switcher, next action
    CardTitle, ///< also the name of a step
    Body,
    BodyStrong,      ///< a value that matters
    BodyMedium,      ///< a selected name
    Secondary,       ///< also headers, status
    SecondaryMedium, ///< chips
    SecondaryStrong,
    Axis,       ///< digits of axes and ticks, key hints; no Chinese sentence
    AxisMedium, ///< badges
};

/// In logical pixels before the text scale.
struct TypeMeasure {
    int size;
    int line;
    int weight;
};

TypeMeasure measureOf(Type type);
/// The chain of families of the whole window.
const QStringList& familyChain();

} // namespace xundu::ui
