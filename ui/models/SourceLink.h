#pragma once

#include "core/progress/Reading.h"

/// @file Where a number came from, as a link to the original that the office file keeps.

namespace xundu::ui {

/// Of a link: which original to open, under which name.
struct OriginalLink {
    QString hash;
    QString name;
    friend bool operator==(const OriginalLink&, const OriginalLink&) = default;
};

QString targetOf(const OriginalLink& link);
std::optional<OriginalLink> originalAt(const QString& target);
/// Nothing where the office typed the number, or keeps no original.
std::optional<OriginalLink> originalOf(const progress::Source& source);
/// "市科技局旬报.xlsx 填报!H12", or that the office entered it.
QString placeWords(const progress::Source& source);
/// What the cell says where the office's figure is another; empty: the same.
QString saidOtherwise(const progress::Reading& reading);

} // namespace xundu::ui
