#pragma once

#include "core/papers/Wording.h"
#include "core/progress/Standing.h"
#include "core/store/Course.h"
#include "ui/print/PaperRequest.h"

namespace xundu::ui::print {

/// What every kind of paper is composed from.
struct Materials {
    const store::Office& office;
    store::Course& course;         ///< of the office
    PaperRequest request;          ///< its number as papers print it
    progress::PeriodStatus status; ///< of the 旬: as it stood where it is closed
    papers::WordingBook wording;
};

} // namespace xundu::ui::print
