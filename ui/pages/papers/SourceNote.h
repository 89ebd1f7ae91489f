#pragma once

#include "ui/theme/Ink.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

/// @file Where a printed number comes from, in a small frame beside the text.

namespace xundu::ui {

struct Theme;

struct SourceNote {
    struct Line {
        QString words;
        Type type = Type::Secondary;
        Ink ink = Ink::Text2;
    };
    std::vector<Line> lines; ///< empty: nothing is known of the number
    QString target;          ///< of the accent line: what SourceLink.h opens; empty: nothing

    QString spoken() const; ///< one line for screen readers
};

/// @param widest of the words, which go on in further lines
QSizeF sizeOf(const SourceNote& note, double widest, const Theme& theme);
void paintNote(QPainter& painter, const SourceNote& note, const QRectF& frame, const Theme& theme);

/// Where a frame of this size stands near the number: within the view, over none of the texts, left or right of them where that
/// is possible, else above or below. Nothing: there is no such place.
std::optional<QRectF> placeBeside(const QRectF& number, QSizeF size, const QRectF& view, const std::vector<QRectF>& texts);

} // namespace xundu::ui
