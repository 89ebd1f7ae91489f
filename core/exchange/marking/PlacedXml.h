#pragma once

#include "core/exchange/xlsx/XmlStream.h"

/// @file A pass over an XML text that lies in memory and is to be changed at places. For the marking of workbooks alone.

namespace xundu::exchange {

class PlacedXml {
public:
    /// @param xml outlives this
    PlacedXml(XmlListener& listener, const QByteArray& xml) : m_stream(listener), m_xml(xml) {}

    void read(); ///< throws Unreadable for what is no XML, and for an encoding that does not contain ASCII
    TagPlace tag() const { return m_stream.tag(); }
    QByteArray tagBytes() const { return m_xml.mid(tag().begin, tag().end - tag().begin); }

private:
    XmlStream m_stream;
    const QByteArray& m_xml;
};

} // namespace xundu::exchange
