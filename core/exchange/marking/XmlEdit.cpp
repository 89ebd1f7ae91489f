#include "core/exchange/marking/XmlEdit.h"

#include "core/exchange/marking/PlacedXml.h"
#include "core/exchange/xlsx/Unreadable.h"

#include <QList>

#include <algorithm>

namespace xundu::exchange {
namespace {

constexpr size_t mostElements = 1'000'000;

class OutlineListener : public XmlListener {
public:
    OutlineListener(const QByteArray& xml, std::vector<XmlElement>& elements) : m_elements(elements), m_xml(*this, xml) {}
    void read() { m_xml.read(); }

    void start(std::string_view element, const XmlAttributes&) override {
        if (m_elements.size() >= mostElements)
            refuseMarking(QStringLiteral("more than %1 elements").arg(mostElements));
        const TagPlace tag = m_xml.tag();
        m_open.push_back(m_elements.size());
        m_elements.push_back({std::string(element), static_cast<int>(m_open.size()), tag.begin, tag.end, 0, 0});
    }
    void end(std::string_view) override {
        XmlElement& element = m_elements[m_open.back()];
        m_open.pop_back();
        element.contentEnd = m_xml.tag().begin;
        element.end = m_xml.tag().end;
    }
    void text(std::string_view) override {}

private:
    std::vector<XmlElement>& m_elements;
    std::vector<size_t> m_open;
    PlacedXml m_xml;
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

qsizetype nameEnd(const QByteArray& startTag) {
    qsizetype i = 1;
    while (i < startTag.size() && !isBlank(startTag.at(i)) && startTag.at(i) != '/' && startTag.at(i) != '>')
        ++i;
    return i;
}

struct ValuePlace {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Expat has seen the tag: each name has its equals sign, each value its quotes.
std::optional<ValuePlace> valueIn(const QByteArray& startTag, const QByteArray& name) {
    qsizetype i = nameEnd(startTag);
    while (true) {
        while (i < startTag.size() && isBlank(startTag.at(i)))
            ++i;
        const qsizetype equals = startTag.indexOf('=', i);
        if (equals < 0)
            return std::nullopt;
        const QByteArray found = startTag.mid(i, equals - i).trimmed();
        qsizetype quote = equals + 1;
        while (isBlank(startTag.at(quote)))
            ++quote;
        const qsizetype end = startTag.indexOf(startTag.at(quote), quote + 1);
        if (found == name)
            return ValuePlace{quote + 1, end};
        i = end + 1;
    }
}

} // namespace

QByteArray spliced(const QByteArray& xml, std::vector<Splice> splices) {
    std::stable_sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) {
        return std::pair(a.at, a.removed > 0) < std::pair(b.at, b.removed > 0);
    });
    QByteArray result;
    result.reserve(xml.size());
    qsizetype from = 0;
    for (const Splice& splice : splices) {
        result.append(xml.constData() + from, splice.at - from).append(splice.inserted);
        from = splice.at + splice.removed;
    }
    return result.append(xml.constData() + from, xml.size() - from);
}

XmlOutline::XmlOutline(const QByteArray& xml) { OutlineListener(xml, m_elements).read(); }

std::vector<const XmlElement*> XmlOutline::children(const XmlElement& of) const {
    std::vector<const XmlElement*> result;
    const auto first = std::upper_bound(m_elements.begin(), m_elements.end(), of.begin,
                                        [](qsizetype at, const XmlElement& element) { return at < element.begin; });
    for (auto it = first; it != m_elements.end() && it->begin < of.end; ++it) {
        if (it->depth == of.depth + 1)
            result.push_back(&*it);
    }
    return result;
}

const XmlElement* XmlOutline::child(const XmlElement& of, const char* name) const {
    const auto all = children(of);
    const auto found = std::find_if(all.begin(), all.end(), [&](const XmlElement* each) { return each->name == name; });
    return found == all.end() ? nullptr : *found;
}

Splice appended(const QByteArray& xml, const XmlElement& element, const QByteArray& content) {
    return appended(element.startTag(xml), element.contentBegin, element.contentEnd, element.end, content);
}

Splice appended(const QByteArray& startTag, qsizetype contentBegin, qsizetype contentEnd, qsizetype end,
                const QByteArray& content) {
    if (contentEnd != end)
        return {contentEnd, 0, content};
    const QByteArray name = startTag.mid(1, nameEnd(startTag) - 1);
    return {contentBegin - 2, 2, '>' + content + "</" + name + '>'};
}

QByteArray prefixOf(const QByteArray& startTag) {
    const qsizetype colon = startTag.left(nameEnd(startTag)).indexOf(':');
    return colon < 0 ? QByteArray() : startTag.mid(1, colon);
}

std::optional<QByteArray> attributeOf(const QByteArray& startTag, const QByteArray& name) {
    const auto place = valueIn(startTag, name);
    if (!place)
        return std::nullopt;
    return startTag.mid(place->begin, place->end - place->begin);
}

QByteArray withAttribute(QByteArray startTag, const QByteArray& name, const QByteArray& value) {
    if (const auto place = valueIn(startTag, name))
        return startTag.replace(place->begin, place->end - place->begin, value);
    return startTag.insert(nameEnd(startTag), ' ' + name + "=\"" + value + '"');
}

QByteArray asXml(const QString& text) {
    QByteArray result;
    for (const char32_t c : text.toUcs4()) {
        constexpr char32_t firstBeyondAscii = 0x80;
        if (c >= firstBeyondAscii || c == U'&' || c == U'<' || c == U'>' || c == U'"')
            result += "&#" + QByteArray::number(static_cast<uint>(c)) + ';';
        else
            result += static_cast<char>(c);
    }
    return result;
}

} // namespace xundu::exchange
