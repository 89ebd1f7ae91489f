#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

/// @file Changing an XML text at a few places so that every other byte stays. The places come from expat, which counts bytes; no
/// writer of XML could keep the rest as it was written. All that is put in is ASCII, so the text's encoding may be any that
/// contains it.

namespace xundu::exchange {

/// What takes the place of some bytes.
struct Splice {
    qsizetype at = 0;
    qsizetype removed = 0;
    QByteArray inserted;
};

/// All splices done. Where several insert at one place they come in the order given, before what is replaced there.
QByteArray spliced(const QByteArray& xml, std::vector<Splice> splices);

/// Where an element stands in its text.
struct XmlElement {
    std::string name; ///< without prefix
    int depth = 0;    ///< the root's is 1
    qsizetype begin = 0;
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0;

    QByteArray startTag(const QByteArray& xml) const { return xml.mid(begin, contentBegin - begin); }
    QByteArray bytes(const QByteArray& xml) const { return xml.mid(begin, end - begin); }
};

/// The elements of a small text, in their order.
class XmlOutline {
public:
    /// Throws Unreadable for what is no XML, or has more elements than anyone marks cells in.
    explicit XmlOutline(const QByteArray& xml);

    const XmlElement& root() const { return m_elements.front(); }
    std::vector<const XmlElement*> children(const XmlElement& of) const;
    const XmlElement* child(const XmlElement& of, const char* name) const; ///< the first; null where there is none

private:
    std::vector<XmlElement> m_elements;
};

/// Puts content behind all that an element holds. An element written as <a/> is opened.
Splice appended(const QByteArray& xml, const XmlElement& element, const QByteArray& content);
/// The same for an element told as it streams by: whether it is <a/> shows in equal ends.
Splice appended(const QByteArray& startTag, qsizetype contentBegin, qsizetype contentEnd, qsizetype end,
                const QByteArray& content);

QByteArray prefixOf(const QByteArray& startTag); ///< "x:" of <x:row>
/// An attribute's value as it is written; nothing where there is none of that name.
std::optional<QByteArray> attributeOf(const QByteArray& startTag, const QByteArray& name);
QByteArray withAttribute(QByteArray startTag, const QByteArray& name, const QByteArray& value);

/// A text as it stands in an element or attribute, in ASCII.
QByteArray asXml(const QString& text);

} // namespace xundu::exchange
