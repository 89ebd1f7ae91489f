#pragma once

#include "core/papers/BulletinWriter.h"

/// @file The sections of a bulletin without their headings. A section with nothing to say is empty.

namespace xundu::papers {

/// A unit's request that others act (需协调事项).
struct Ask {
    plan::TaskId task;
    QString unit;
    QString text; ///< without its closing mark
};

std::vector<Block> overallSection(const BulletinWriter& writer);
std::vector<Block> changesSection(const BulletinWriter& writer);
std::vector<Block> programmesSection(const BulletinWriter& writer);
/// @param annex what the annex with the table is called, where detail().laggingInText is off
std::vector<Block> laggingSection(const BulletinWriter& writer, const QString& annex);
std::vector<Block> reportingSection(const BulletinWriter& writer);
std::vector<Block> asksSection(const BulletinWriter& writer, const QString& annex);
std::vector<Block> nextSection(const BulletinWriter& writer);

bool hasLaggingIndicators(const BulletinWriter& writer);
Table laggingTable(const BulletinWriter& writer);
std::vector<Ask> asksOf(const BulletinWriter& writer); ///< by task, then unit
Table asksTable(const BulletinWriter& writer);
Table tasksTable(const BulletinWriter& writer);

} // namespace xundu::papers
