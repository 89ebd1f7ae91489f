#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <cstddef>
#include <vector>

/// @file What stands where on a laid-out page, in millimetres from the paper's upper left corner.

namespace xundu::ui {

struct PageMap {
    struct Figure {
        QRectF area;
        QString source; ///< as core/papers/Figures.h has it
    };
    struct Block {
        QRectF area;
        std::size_t index = 0; ///< among the paper's blocks
    };

    QString text; ///< line by line, for screen readers
    QRectF textArea;
    std::vector<Figure> figures;
    std::vector<Block> blocks;
};

} // namespace xundu::ui
