#pragma once

#include "core/store/Assignments.h"
#include "core/store/Notices.h"

/// @file What became of letters and assignments, each step one ordinary action titled by what it is about.

namespace xundu::dispatch {

/// Throws Error as store::notices::follow() does.
void follow(store::Office& office, const supervision::Notice& notice, const supervision::FollowUp& step,
            const std::optional<store::Scan>& scan = {});
/// Throws Error as store::assignments::follow() does.
void follow(store::Office& office, const supervision::Assignment& assignment, const supervision::FollowUp& step,
            const std::optional<store::Scan>& scan = {});
/// A proposed matter that is not written about. Throws Error as store::notices::drop() does.
void drop(store::Office& office, plan::UnitId unit, calendar::TenDay period, const supervision::Matter& matter,
          const QString& reason);
/// Reads the file. Throws Error: NotFound, BadValue beyond the size of evidence.
store::Scan scanFrom(const QString& path);

} // namespace xundu::dispatch
