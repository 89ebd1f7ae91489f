#pragma once

#include "core/supervision/Matters.h"

/// @file Names of enumerations in commands, JSON and the office file.

namespace xundu::supervision {

QString codeOf(Step step);         ///< remind urge supervise
QString codeOf(MatterKind kind);   ///< missing red late
QString codeOf(FollowUpKind kind); ///< replied verified closed looked_again reopened extended
QString codeOf(Origin origin);     ///< meeting instruction ask

/// The inverse; nothing for an unknown code.
std::optional<Step> stepFrom(const QString& code);
std::optional<MatterKind> matterKindFrom(const QString& code);
std::optional<FollowUpKind> followUpKindFrom(const QString& code);
std::optional<Origin> originFrom(const QString& code);

} // namespace xundu::supervision
