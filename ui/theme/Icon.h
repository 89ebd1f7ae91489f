#pragma once

#include <QIcon>

#include <span>

/// @file Line drawings of look.md 4, coloured by the theme at the moment of painting.

namespace xundu::ui {

struct Theme;

enum class Icon {
    Add,
    ArrowRight,
    Backup,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Collapse,
    Collect,
    Copy,
    Delete,
    Error,
    Evaluation,
    Expand,
    Export,
    File,
    Filter,
    Folder,
    Formula,
    Help,
    Indicators,
    Information,
    Lock,
    Meetings,
    Menu,
    More,
    Notices,
    Overview,
    Papers,
    Pen,
    Person,
    Print,
    Redo,
    Rule,
    Schedule,
    Search,
    Settings,
    Table,
    Tasks,
    Trial,
    Undo,
    Units,
    Warning,
    Workbench,
};

std::span<const Icon> allIcons();

/// The colour of an icon that is neither on nor disabled. On is accent, disabled is disabled.
enum class IconInk { Text, Text2, Text3, Accent, OnAccent, Red, Yellow };

/// Follows later changes of @p theme. @pre theme outlives the icon
QIcon icon(Icon name, const Theme& theme, IconInk ink = IconInk::Text2);
/// Draws once in one colour, crisp at the painter's device ratio, stroke 1.5 at any size.
void paintIcon(QPainter& painter, Icon name, const QRectF& rect, const QColor& colour);
/// Rounded square with the three 旬 of a month; in accent.
void paintMark(QPainter& painter, const QRectF& rect, const Theme& theme);

} // namespace xundu::ui
