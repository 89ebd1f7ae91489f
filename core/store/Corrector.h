#pragma once

#include "core/progress/Reading.h"
#include "core/store/Query.h"

/// @file Readings as known now. For the files of this folder alone.

namespace xundu::store {

/// Puts the newest correction of a reading in place of what was reported. One seek a reading, and none where the file holds no
/// correction at all.
class Corrector {
public:
    explicit Corrector(const SQLite::Database& database);
    progress::Reading asKnown(progress::Reading reading);

private:
    std::optional<Query> m_newest; ///< nothing: there is nothing to look for
};

} // namespace xundu::store
