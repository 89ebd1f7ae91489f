#pragma once

#include "core/store/Scan.h"
#include "core/supervision/NoticeLadder.h"

/// @file Letters that went out (督办件), what became of them, and what the office chose not to write. Verbs run inside an Action;
/// a letter is part of the final one that records its paper.

namespace xundu::store::notices {

/// Of the plan's year, by 旬, then in the order of issue.
std::vector<supervision::Notice> notices(const Office& office);
/// How often letters of the plan's year tell of the task.
int countOf(const Office& office, plan::TaskId task);
/// By the number as typed or its place in the series: 咸科赋能督〔2025〕3号, 3. Throws Error(BadCall) where there is none.
supervision::Notice numbered(const Office& office, const QString& text);

/// The id is new. @param notice its paper is recorded. Throws Error(BadValue) for a matter that another letter has at this step
/// already.
supervision::NoticeId add(Office& office, const supervision::Notice& notice);
/// Throws Error(BadValue) that says why the step cannot follow: closed already, asked for too late …
void follow(Office& office, supervision::NoticeId notice, const supervision::FollowUp& step,
            const std::optional<Scan>& scan = {});

/// Of the plan's year, in the order of dropping.
std::vector<supervision::DroppedMatter> droppedMatters(const Office& office);
/// Throws Error(BadValue) without a reason.
void drop(Office& office, plan::UnitId unit, calendar::TenDay period, const supervision::Matter& matter, const QString& reason);
/// It is proposed again.
void takeUp(Office& office, qint64 dropped);

} // namespace xundu::store::notices
