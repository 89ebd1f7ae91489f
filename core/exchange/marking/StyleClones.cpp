#include "core/exchange/marking/StyleClones.h"

#include "core/exchange/SheetColours.h"

#include <algorithm>
#include <numeric>

namespace xundu::exchange {
namespace {

// The lists of the part in their order, as far as what is added here must come behind them.
constexpr const char* lists[] = {"numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"};

std::vector<const XmlElement*> entries(const XmlOutline& outline, const char* list) {
    const XmlElement* element = outline.child(outline.root(), list);
    return element ? outline.children(*element) : std::vector<const XmlElement*>();
}

/// %s are where the part's prefix goes.
QByteArray prefixed(QByteArray elements, const QByteArray& prefix) { return elements.replace('%', prefix); }

QByteArray solid(uint32_t ground, const QByteArray& prefix) {
    const QByteArray rgb = "FF" + QByteArray::number(ground, 16).toUpper().rightJustified(6, '0');
    return prefixed("<%fill><%patternFill patternType=\"solid\"><%fgColor rgb=\"" + rgb + "\"/></%patternFill></%fill>", prefix);
}

/// <styleSheet/> as <styleSheet></styleSheet>.
QByteArray opened(const QByteArray& xml) { return spliced(xml, {appended(xml, XmlOutline(xml).root(), {})}); }

} // namespace

StyleClones::StyleClones(const QByteArray& styles)
    : m_xml(opened(styles)),
      m_outline(m_xml),
      m_prefix(prefixOf(m_outline.root().startTag(m_xml))),
      m_fills(entries(m_outline, "fills")),
      m_formats(entries(m_outline, "cellXfs")) {
    if (m_fills.empty()) // what the first two look like is fixed, whatever stands there
        m_newFills = {prefixed("<%fill><%patternFill patternType=\"none\"/></%fill>", m_prefix),
                      prefixed("<%fill><%patternFill patternType=\"gray125\"/></%fill>", m_prefix)};
    if (m_formats.empty()) // the first is the one of cells without a style
        m_newFormats = {prefixed("<%xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", m_prefix)};
}

int StyleClones::marked(int style, bool mustFix) {
    const auto known = m_clones.find({style, mustFix});
    if (known != m_clones.end())
        return known->second;
    const QByteArray clone = cloneOf(style, fillOf(mustFix ? mustFixGround : confirmGround));
    const bool marksItself =
        style < static_cast<int>(m_formats.size()) && m_formats[static_cast<size_t>(style)]->bytes(m_xml) == clone;
    const int number = marksItself ? style : static_cast<int>(m_formats.size() + m_newFormats.size());
    if (!marksItself)
        m_newFormats.push_back(clone);
    m_clones.insert({{style, mustFix}, number});
    return number;
}

int StyleClones::fillOf(uint32_t ground) {
    const QByteArray fill = solid(ground, m_prefix);
    const auto old =
        std::find_if(m_fills.begin(), m_fills.end(), [&](const XmlElement* each) { return each->bytes(m_xml) == fill; });
    if (old != m_fills.end())
        return static_cast<int>(old - m_fills.begin());
    const auto added = std::find(m_newFills.begin(), m_newFills.end(), fill);
    const int number = static_cast<int>(m_fills.size()) + static_cast<int>(added - m_newFills.begin());
    if (added == m_newFills.end())
        m_newFills.push_back(fill);
    return number;
}

QByteArray StyleClones::cloneOf(int style, int fill) const {
    const bool known = style < static_cast<int>(m_formats.size());
    QByteArray xml = known ? m_formats[static_cast<size_t>(style)]->bytes(m_xml) : prefixed("<%xf numFmtId=\"0\"/>", m_prefix);
    const QByteArray old = XmlOutline(xml).root().startTag(xml);
    QByteArray tag = withAttribute(old, "fillId", QByteArray::number(fill));
    tag = withAttribute(withAttribute(tag, "applyFill", "1"), "applyProtection", "1");
    xml.replace(0, old.size(), tag);
    const XmlOutline outline(xml);
    const XmlElement& format = outline.root();
    if (const XmlElement* protection = outline.child(format, "protection")) {
        const QByteArray lock = protection->startTag(xml);
        return spliced(xml, {{protection->begin, lock.size(), withAttribute(lock, "locked", "0")}});
    }
    const QByteArray unlocked = prefixed("<%protection locked=\"0\"/>", m_prefix);
    if (const XmlElement* alignment = outline.child(format, "alignment"))
        return spliced(xml, {{alignment->end, 0, unlocked}});
    if (format.contentBegin != format.end)
        return spliced(xml, {{format.contentBegin, 0, unlocked}});
    return spliced(xml, {appended(xml, format, unlocked)});
}

/// A list that is not there comes behind those that go before it.
Splice StyleClones::grown(const char* list, size_t had, const std::vector<QByteArray>& added) const {
    const QByteArray content = std::accumulate(added.begin(), added.end(), QByteArray());
    const QByteArray count = QByteArray::number(static_cast<qsizetype>(had + added.size()));
    const XmlElement* element = m_outline.child(m_outline.root(), list);
    if (element) {
        QByteArray xml = element->bytes(m_xml);
        const QByteArray tag = element->startTag(m_xml);
        xml.replace(0, tag.size(), withAttribute(tag, "count", count));
        return {element->begin, element->end - element->begin, spliced(xml, {appended(xml, XmlOutline(xml).root(), content)})};
    }
    qsizetype at = m_outline.root().contentBegin;
    for (const char* each : lists) {
        if (std::string_view(each) == list)
            break;
        if (const XmlElement* before = m_outline.child(m_outline.root(), each))
            at = before->end;
    }
    return {at, 0, prefixed("<%" + QByteArray(list) + " count=\"" + count + "\">" + content + "</%" + list + '>', m_prefix)};
}

QByteArray StyleClones::finish() const {
    std::vector<Splice> splices;
    if (!m_newFills.empty())
        splices.push_back(grown("fills", m_fills.size(), m_newFills));
    if (!m_newFormats.empty())
        splices.push_back(grown("cellXfs", m_formats.size(), m_newFormats));
    return spliced(m_xml, splices);
}

QByteArray StyleClones::plainPart(const QByteArray& space) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + space +
           "\"><fonts count=\"1\"><font/></fonts><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf "
           "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs></styleSheet>";
}

} // namespace xundu::exchange
