#pragma once

#include <QString>

#include <vector>

/// @file Numbers as they stand in Chinese text. For this folder alone.

namespace xundu::papers::check {

struct Number {
    qsizetype begin = 0;
    qsizetype length = 0;
    /// Equal for equal numbers, however they are written: 1,300 1300 １３００ 0.13万; 46.8% 46.80%. A percent is not a bare
    /// number.
    QString value;
};

/// In the text's order: digits with what belongs to them (sign, thousands' commas, decimals, 百 千 万 亿, %), and Chinese
/// numerals of a date, a 旬 or an ordinal (二〇二五年, 连续三旬, 6月中旬). A date's or a document number's parts are numbers
/// each.
std::vector<Number> numbersIn(const QString& text);

} // namespace xundu::papers::check
