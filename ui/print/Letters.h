#pragma once

#include "core/base/Progress.h"
#include "core/papers/letters/Notice.h"
#include "ui/print/Materials.h"

/// @file Letters to units: what the ladder proposes as papers, and how they go out.

namespace xundu::ui::print {

/// A letter that went out where the request names one, else a draft of what the ladder proposes to the unit. Throws
/// Error(BadCall) where there is none.
papers::Paper noticeOf(const Materials& materials);
/// Units that the ladder proposes a letter to in the 旬, in the plan's order.
std::vector<plan::UnitId> unitsToWriteTo(store::Course& course, calendar::TenDay period);

/// For the action that issues the paper: records the letter beside it. @param request as it was issued, with its date, of what is
/// proposed
void recordLetter(store::Office& office, store::Course& course, const PaperRequest& request, qint64 paper);

struct WrittenLetter {
    plan::UnitId unit;
    QString number; ///< empty: the list within the host unit, and drafts
    QString path;
};
/// A PDF for each unit into the folder, which is made where it is not there; nothing is recorded. Dated today.
/// @param units as unitsToWriteTo() gives them, or some of them
std::vector<WrittenLetter> writeLetters(store::Course& course, calendar::TenDay period, const std::vector<plan::UnitId>& units,
                                        const QString& folder, const base::Progress& progress = {});
/// The numbers that issueLetters() would give them, in their order; empty for one that has none.
QStringList numbersFor(const store::Office& office, calendar::TenDay period, const std::vector<plan::UnitId>& units);
/// What should be looked at before letters go out today: store::papers::doubtAbout of their first number.
/// @param numbers as numbersFor() gives them
QString doubtAboutLetters(const store::Office& office, const QStringList& numbers);
/// The same, numbered and recorded as one final action: all or nothing. Throws Error(BadValue) for a 旬 that has not begun,
/// Cancelled, and as writePaper() does.
std::vector<WrittenLetter> issueLetters(store::Office& office, calendar::TenDay period, const std::vector<plan::UnitId>& units,
                                        const QString& folder, const base::Progress& progress = {});

} // namespace xundu::ui::print
