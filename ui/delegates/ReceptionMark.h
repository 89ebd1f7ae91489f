#pragma once

#include <QMetaType>
#include <QPointF>

class QPainter;

/// @file Reception marks (look.md 2): what a unit's answer on a task is at. They are not lights and use no light colour.

namespace xundu::ui {

struct Theme;

enum class ReceptionMark {
    None,      ///< blank
    Silent,    ///< a dot
    Missing,   ///< dashed outline
    Returned,  ///< accent outline with an arrow back
    ToCheck,   ///< accent with ?
    Accepted,  ///< grey with a tick
    Unchanged, ///< grey with two bars
};

/// 18 × 12 before the text scale, around @p centre.
void paintReceptionMark(QPainter& painter, const QPointF& centre, ReceptionMark mark, const Theme& theme);

} // namespace xundu::ui

Q_DECLARE_METATYPE(xundu::ui::ReceptionMark)
