#pragma once

#include "core/calendar/TenDay.h"
#include "core/exchange/Finding.h"
#include "core/exchange/marking/MarkedCopy.h"
#include "core/plan/Plan.h"

#include <QDate>

/// @file The words that go with a form sent back. They are official Chinese whatever the program's language: the wording of each
/// doubt is in the template "return".

namespace xundu::exchange {

struct ReturnAddress {
    QString unitName; ///< empty where the file does not say whose it is
    calendar::TenDay period;
    QDate dueOn; ///< null: no day is asked for
    QString officeName;
    const plan::Plan* plan = nullptr; ///< for the names of indicators; null: their codes are told
};

/// What is pasted into chat or mail: polite, with a numbered list of what must be mended, then of what is to be confirmed, each
/// group in the order given.
/// @param marked whether a marked copy goes with it
QString returnText(const ReturnAddress& address, const Findings& findings, bool marked);

/// The marks for the cells that findings name; those of a whole file or sheet have none.
std::vector<CellMark> marksOf(const Findings& findings);

} // namespace xundu::exchange
