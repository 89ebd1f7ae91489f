#pragma once

#include "core/exchange/marking/XmlEdit.h"

#include <map>

/// @file Styles of marked cells: clones of the cells' own (ECMA-376 part 1, 18.8). For the marking of workbooks alone.

namespace xundu::exchange {

class StyleClones {
public:
    /// @param styles the part; throws Unreadable
    explicit StyleClones(const QByteArray& styles);

    /// The number of a style like this one but for the ground of the mark, and unlocked.
    int marked(int style, bool mustFix);
    QByteArray finish() const; ///< the part with the new styles

    /// The part of a workbook that has none. @param space the name space of its sheets
    static QByteArray plainPart(const QByteArray& space);

private:
    int fillOf(uint32_t ground);
    QByteArray cloneOf(int style, int fill) const;
    Splice grown(const char* list, size_t had, const std::vector<QByteArray>& added) const;

    QByteArray m_xml;
    XmlOutline m_outline;
    QByteArray m_prefix;
    std::vector<const XmlElement*> m_fills;
    std::vector<const XmlElement*> m_formats;
    std::vector<QByteArray> m_newFills;
    std::vector<QByteArray> m_newFormats;
    std::map<std::pair<int, bool>, int> m_clones;
};

} // namespace xundu::exchange
