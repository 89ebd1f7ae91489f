#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// @file Archives made out of parts.

namespace xundu::archive {

struct Part {
    QString name; ///< with its folders: word/document.xml
    QByteArray content;
};

/// The parts in their order, packed, all of one day: the same parts give the same bytes. Throws Error(CannotWrite).
QByteArray zipOf(const std::vector<Part>& parts);

} // namespace xundu::archive
