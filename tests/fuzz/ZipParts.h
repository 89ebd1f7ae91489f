#pragma once

#include <QByteArray>

#include <vector>

/// @file Archives taken apart and put together in memory, unpacked, so that bytes of their parts can be changed.

namespace xundu::fuzz {

struct Part {
    QByteArray name;
    QByteArray content;
};

/// Those that can be unpacked and are not large; none for what is no archive.
std::vector<Part> partsOf(const QByteArray& archive);
QByteArray archiveOf(const std::vector<Part>& parts);

} // namespace xundu::fuzz
