#pragma once

#include "core/store/Office.h"

/// @file How the papers of an office look.

namespace xundu::store::papers {

/// Whose seal is set over the sign-off.
enum class Seal {
    Own,
    None,
    OnBehalf, ///< another unit's (代章), which the sign-off names
};

QString codeOf(Seal seal);                         ///< own none on_behalf
std::optional<Seal> sealFrom(const QString& code); ///< the inverse

struct PaperStyle {
    QString mark;           ///< 发文机关标志; empty: papers have no head
    QString series{};       ///< 机关代字 of papers: 咸科赋能办
    QString letterSeries{}; ///< 机关代字 of letters: 咸科赋能督
    QString copies{};       ///< 抄送, without its label; empty: none
    Seal seal = Seal::Own;
    plan::UnitId sealingUnit; ///< whose seal OnBehalf means
    QString printedBy;        ///< 印发机关
    friend bool operator==(const PaperStyle&, const PaperStyle&) = default;
};

/// As set, else as the plan has it: the task force's office, the series of the plan's own number, the host's seal.
PaperStyle style(const Office& office);
/// What is as the plan has it follows the plan. Runs inside an Action. Throws Error(BadValue) for a text that is too long for its
/// place, and a series that no number could carry; BadCall for a unit that the plan does not have.
void setStyle(Office& office, const PaperStyle& style);

} // namespace xundu::store::papers
