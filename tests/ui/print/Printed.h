#pragma once

#include "tests/ui/print/PdfProbe.h"
#include "ui/print/FontBook.h"
#include "ui/print/PdfFile.h"

#include <QTemporaryDir>

/// @file A paper printed to a PDF of its own.

namespace xundu::tests {

/// Fonts are loaded once for all cases, as a program does.
inline void needFonts() {
    static const bool loaded = [] {
        ui::print::loadStandIns();
        return true;
    }();
    REQUIRE(loaded);
}

inline papers::Paragraph paragraph(const QString& text, papers::Typeface typeface = papers::Typeface::FangSong) {
    return papers::Paragraph{{papers::Run{text, typeface}}};
}

struct Printed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("纸.pdf"));
    explicit Printed(std::vector<papers::Block> blocks, const QString& mark = {})
        : Printed(papers::Paper{
              .name = QStringLiteral("通报"), .creator = QStringLiteral("办公室"), .mark = mark, .blocks = std::move(blocks)}) {}
    explicit Printed(const papers::Paper& paper) {
        needFonts();
        ui::print::writePdf(paper, path);
    }
};

/// The line with the text, white space left out; fails where there is none.
inline PdfLine lineWith(const std::vector<PdfLine>& lines, const QString& text) {
    for (const PdfLine& line : lines) {
        if (line.text.contains(text))
            return line;
    }
    FAIL("no line with " << text.toStdString());
    return {};
}

} // namespace xundu::tests
