#pragma once

#include "ui/models/Inbox.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/collect/PaperEffect.h"
#include "ui/pages/collect/TrialLights.h"

/// @file What a trial says: lights and numbers, now and after taking.

namespace xundu::ui {

struct TrialLight {
    progress::LightChange change;
    QString title; ///< of the task
};

struct TrialNumber {
    QString name;
    QString unit; ///< of measure
    std::optional<base::Fraction> now;
    std::optional<base::Fraction> after;
};

struct TrialContent {
    int files = 0;    ///< that wait
    int takeable = 0; ///< of the chosen ones
    int unchosen = 0;
    int untried = 0; ///< of the chosen ones: all of them while no trial stands; then nothing is known of what would change
    TrialLights::Counts before{};
    TrialLights::Counts after{};
    std::vector<TrialLight> lights;
    std::vector<TrialNumber> numbers;
    std::vector<PaperEffect> papers;
    QString warning;   ///< as proposed: what would come of the cells as they are written; empty: the same
    QStringList notes; ///< what else to know before taking
};

/// @param status of the 旬 as the office file has it now
TrialContent trialContent(const store::Office& office, const progress::PeriodStatus& status, const Inbox& inbox, ReadAs as);
std::vector<Column<TrialNumber>> trialNumberColumns();
std::vector<Column<TrialLight>> trialLightColumns();
std::vector<Column<PaperEffect>> paperEffectColumns();

} // namespace xundu::ui
