#pragma once

#include "core/papers/letters/Notice.h"

namespace xundu::papers {

/// What the host unit has to do, by its sections (rules.md 5): a list within the house, without head, number and seal.
/// @pre as composeNotice()
Paper composeInternalList(const PaperData& data, const Letter& letter);

} // namespace xundu::papers
