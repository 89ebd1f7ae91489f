#pragma once

#include "core/papers/Paper.h"
#include "core/papers/Wording.h"

/// @file A row of the working, behind the columns of its unit and its criterion.

namespace xundu::papers::evaluation {

struct WorkingRow {
    QString item;
    Cell weight{};
    Cell share{};
    QString process{};
    QString source{};
};

} // namespace xundu::papers::evaluation
