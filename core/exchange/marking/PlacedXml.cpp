#include "core/exchange/marking/PlacedXml.h"

#include "core/exchange/xlsx/Unreadable.h"

#include <algorithm>

namespace xundu::exchange {

void PlacedXml::read() {
    constexpr qsizetype pieceSize = 64 * 1024;
    if (m_xml.contains('\0'))
        refuseMarking(QStringLiteral("a part in UTF-16"));
    for (qsizetype at = 0; at < m_xml.size(); at += pieceSize)
        m_stream.feed(m_xml.constData() + at, static_cast<int>(std::min(pieceSize, m_xml.size() - at)));
    m_stream.finish();
}

} // namespace xundu::exchange
