#pragma once

#include "ui/models/Inbox.h"

/// @file The numbers that taking as proposed would put in place of what units wrote, before the officer has looked at each.

namespace xundu::ui {

/// Of the chosen files that would be taken as proposed: "咸安区  园区入驻企业：约14 → 14 家", a line each.
QStringList proposedNumbers(const store::Office& office, calendar::TenDay period, const Inbox& inbox);
/// At most ten of the lines, then how many more there are.
QString shortened(const QStringList& lines);

} // namespace xundu::ui
