#pragma once

#include <QString>

class QScrollArea;
class QWidget;

/// @file A part that scrolls up and down within its place.

namespace xundu::ui {

/// Without a frame. It never scrolls sideways: it asks for the width that the body needs at least. Owns the body.
/// @param ground of both, as the style sheet names it
QScrollArea* scrolled(QWidget* body, const QString& ground = QStringLiteral("surface"));

} // namespace xundu::ui
