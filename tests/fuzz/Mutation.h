#pragma once

#include <QByteArray>

#include <functional>

/// @file Changes that get past the archive: random bytes break a check sum long before they reach the XML.

namespace xundu::fuzz {

using Change = std::function<QByteArray(const QByteArray&)>;

/// One part of an archive changed, by chance removed, doubled or given another's content; what is no archive is changed itself.
/// The same input gives the same bytes.
QByteArray withOnePartChanged(const QByteArray& archive, unsigned seed, const Change& change);

/// A few tags and values removed, doubled, moved or replaced by odd ones.
QByteArray changedXml(const QByteArray& xml, unsigned seed);

} // namespace xundu::fuzz
