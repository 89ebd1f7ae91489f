#pragma once

#include "core/papers/Paper.h"

#include <QByteArray>
#include <QSizeF>

/// @file A chart as a picture, for documents that cannot draw one.

namespace xundu::ui::print {

struct Picture {
    QByteArray png;
    QSizeF size; ///< in millimetres
};

/// As it stands on a page, as wide as the text block, in 300 dots an inch; several where it takes several pages.
std::vector<Picture> picturesOf(const papers::Chart& chart);

} // namespace xundu::ui::print
