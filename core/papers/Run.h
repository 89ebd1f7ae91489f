#pragma once

#include <QString>

#include <vector>

/// @file A piece of text and the figures in it.

namespace xundu::papers {

enum class Typeface { FangSong, HeiTi, KaiTi };

/// A printed number and where it comes from (documents.md, "Every figure in a paper knows its source").
struct Figure {
    qsizetype begin = 0; ///< of its first character in the text
    qsizetype length = 0;
    QString source; ///< as Figures.h has it
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A piece of a paragraph in one typeface.
struct Run {
    QString text;
    Typeface typeface = Typeface::FangSong;
    std::vector<Figure> figures{}; ///< in the text's order
    friend bool operator==(const Run&, const Run&) = default;
};

} // namespace xundu::papers
