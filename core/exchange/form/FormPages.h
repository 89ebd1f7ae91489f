#pragma once

#include <optional>
#include <vector>

/// @file How a form falls on pages of paper: tasks first, figures below them or on pages of their own.

namespace xundu::exchange {

struct FormPages {
    bool breaksBeforeFigures = false; ///< they do not fit below the tasks
    /// The row that stands on all pages behind its own: a sheet has but one. The header of the table that goes on overleaf; of
    /// both, where both do, the figures'.
    std::optional<int> repeated;
    friend bool operator==(const FormPages&, const FormPages&) = default;
};

/// @param heights of the rows, in points. @param taskHeader, indicatorHeader rows; nothing: the form has no such table
FormPages pagesOf(const std::vector<double>& heights, std::optional<int> taskHeader, std::optional<int> indicatorHeader);

} // namespace xundu::exchange
