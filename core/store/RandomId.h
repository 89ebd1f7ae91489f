#pragma once

#include <QRandomGenerator>

/// @file Keys of rows that have none by nature. For the files of this folder alone, and for what goes out with such a key on it.

namespace xundu::store {

/// 63 random bits, so that rows made in two copies of a file never collide.
inline qint64 randomId() { return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1U); }

} // namespace xundu::store
