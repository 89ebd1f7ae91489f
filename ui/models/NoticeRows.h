#pragma once

#include "core/supervision/NoticeLadder.h"
#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file The lines of the page of letters: what the ladder proposes for the 旬 shown, what it does not, and what went out.

namespace xundu::ui {

enum class NoticeView { Proposed, NotProposed, Open, Overdue, Done };
inline constexpr int noticeViews = 5;

struct NoticeRow {
    NoticeView view = NoticeView::Proposed; ///< an overdue letter is open, too
    plan::UnitId unit;
    QString unitName{};
    supervision::Step step = supervision::Step::Remind;
    calendar::TenDay period;
    bool internal = false; ///< the list within the host unit
    std::vector<supervision::Matter> matters{};
    std::optional<supervision::Notice> notice{};     ///< of a letter that went out
    supervision::NoticeStanding standing{};          ///< of it
    supervision::Tracking tracking{};                ///< of it
    std::optional<supervision::Withheld> withheld{}; ///< why it is not proposed

    /// Names the row over changes.
    std::pair<qint64, QString> key() const;
};

/// Proposals, what is not proposed, then letters, the newest first. Throws Error as OfficeView::ladderFacts().
std::vector<NoticeRow> noticeRows(const OfficeView& view);
std::vector<NoticeRow> rowsIn(const std::vector<NoticeRow>& all, NoticeView view);

std::vector<Column<NoticeRow>> noticeColumns(const OfficeView& view);
inline constexpr int noticeUnitColumn = 1, noticeAboutColumn = 3;

/// What a row is about, in a few words: tasks 8, 9.
QString matterWords(const NoticeRow& row);
/// Proposed, awaiting an answer by …, overdue since …
QString stateWords(const NoticeRow& row);

} // namespace xundu::ui
