#pragma once

#include "core/supervision/Evaluation.h"
#include "ui/models/RowsModel.h"

/// @file The year's evaluation as lines of tables: what each unit scores, and how that was reckoned.

namespace xundu::ui {

struct ScoreRow {
    supervision::UnitScore score;
    QString unitName;
    std::optional<base::Decimal> before{}; ///< what it scores by the rules in force, beside a what-if
};
std::vector<ScoreRow> scoreRows(const plan::Plan& plan, const supervision::Evaluation& evaluation,
                                const supervision::Evaluation* before = nullptr);
/// @param ranked, compared whether there are such columns
std::vector<Column<ScoreRow>> scoreColumns();
inline constexpr int scoreUnitColumn = 0;
inline constexpr int scoreRankColumn = 8;
inline constexpr int scoreBeforeColumn = 9;

struct WorkingRow {
    QString criterion;
    QString what;   ///< a task, an answer, a letter …
    QString counts; ///< weight and rate, or what it is worth
    QString how;    ///< the figures it was reckoned from
    QString source; ///< file and cell, number of a letter, document
    std::optional<plan::TaskId> task{};
};
std::vector<WorkingRow> workingRows(const plan::Plan& plan, const supervision::UnitScore& score);
std::vector<Column<WorkingRow>> workingColumns();
inline constexpr int workingHowColumn = 3;

QString word(supervision::Criterion criterion);
QString shownPoints(const base::Fraction& points); ///< two decimals, half away from zero

} // namespace xundu::ui
