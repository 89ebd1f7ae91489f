#pragma once

#include "core/papers/Paper.h"
#include "ui/print/FontBook.h"

#include <QTextLayout>

#include <memory>

/// @file Text broken into lines by the rules of Chinese typesetting, in dots (PageGrid.h).

namespace xundu::ui::print {

/// A text and how it is to be set.
struct TextStyle {
    FontClass fontClass = FontClass::FangSong;
    double pointSize = 16;
    Qt::Alignment alignment = Qt::AlignLeft;
    double indent = 0;   ///< of the first line
    bool onGrid = false; ///< letters so close that 28 of 16 pt fill the width of the page
};

using Lines = std::shared_ptr<const QTextLayout>;

/// At least one line. No line begins with a closing mark, a dash, a middle dot or a swung dash; none ends with an opening mark.
Lines setLines(const std::vector<papers::Run>& runs, const TextStyle& style, double width);
Lines setLines(const QString& text, const TextStyle& style, double width);
double naturalWidth(const QString& text, const TextStyle& style);

/// Lines of about equal width, cut between phrases where that is possible, never one short rest below a full line. A piece that
/// may not be cut and is wider than a line is one all the same: setLines() breaks it.
QStringList balancedLines(const QStringList& phrases, const TextStyle& style, double width);

} // namespace xundu::ui::print
