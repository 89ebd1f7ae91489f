#pragma once

class QScrollArea;
class QWidget;

/// @file A part of a card that scrolls up and down within it.

namespace xundu::ui {

/// Without a frame, on the card's own ground; never sideways. Owns the body.
QScrollArea* scrolled(QWidget* body);

} // namespace xundu::ui
