#pragma once

class QSplitter;
class QWidget;

/// @file Two parts of a page, a list and what it tells of, with an edge between them that can be moved.

namespace xundu::ui {

/// One above the other; neither can be moved out of sight. Owns them.
/// @param upperShare of the height, against `lowerShare`
QSplitter* halves(QWidget* upper, QWidget* lower, int upperShare = 1, int lowerShare = 1);

} // namespace xundu::ui
