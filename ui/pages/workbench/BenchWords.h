#pragma once

#include "ui/pages/workbench/Bench.h"
#include "ui/widgets/StepTrack.h"

/// @file The workbench in words: the steps of the track and the next action.

namespace xundu::ui {

QVector<TrackStep> trackSteps(const OfficeView& view, const Bench& bench);

/// What the strip below the track says.
struct NextWords {
    QString title;
    QString detail;
    QString action;      ///< the primary button's words; empty: there is nothing to do
    bool writes = false; ///< the action changes the office file
};

NextWords nextWords(const OfficeView& view, const Bench& bench);

/// The 旬 that the strip leads to where nothing is to do in the one shown; nothing: none.
std::optional<calendar::TenDay> leadsTo(const OfficeView& view, const Bench& bench);

/// Short names, joined; from the fourth on only how many more.
QString someUnits(const plan::Plan& plan, const std::vector<const dispatch::UnitReception*>& units);

} // namespace xundu::ui
