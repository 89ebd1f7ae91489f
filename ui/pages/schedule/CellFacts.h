#pragma once

#include "ui/models/OfficeView.h"

/// @file Why a cell's light shines, in a few figures.

namespace xundu::ui {

struct CellFact {
    QString name;
    QString words;
    QString decisive{};                            ///< stands after the words, in the light's colour
    QString target{};                              ///< the words are a link to this original
    progress::Light light = progress::Light::None; ///< that the decisive words stand for
};

/// @param status of the cell's 旬 as shown
std::vector<CellFact> cellFacts(const plan::Plan& plan, const progress::TaskStanding& standing,
                                const progress::PeriodStatus& status);
/// 2025年6月中旬，上旬为滞后，变差. @param before the task in the 旬 before; null: unknown
QString turnSentence(calendar::TenDay period, const progress::TaskStanding& now, const progress::TaskStanding* before);

} // namespace xundu::ui
