#include "core/papers/check/DocumentText.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::check {
namespace {

constexpr int deepest = 256;                    // elements within each other
constexpr qsizetype mostCharacters = 1'000'000; // a paper of 500 pages has fewer

/// What is not part of the text: deleted or kept a second time for older programs, readings above characters, what formats and
/// numbers were before a change.
bool isAside(QStringView name) {
    return name == u"Fallback" || name == u"rt" || name == u"instrText" || name == u"delText" || name.endsWith(u"Change");
}

bool isOff(QStringView value) { return value == u"0" || value == u"false" || value == u"off"; }

} // namespace

void DocumentText::read(const QByteArray& part) {
    m_xml.clear();
    m_xml.addData(part);
    m_places = {Place()};
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            m_refusal(archive::ZipFault::Damaged, u"a document type declaration"_s);
            break;
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (isWithin("t"_L1))
                write(m_xml.text().toString());
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError())
        m_refusal(archive::ZipFault::Damaged, u"XML: "_s + m_xml.errorString());
    emitLine(m_places.front().begun);
}

bool DocumentText::isWithin(QLatin1String parent, QLatin1String grandparent) const {
    const qsizetype depth = m_path.size();
    return depth > 0 && m_path.back() == parent && (grandparent.isEmpty() || (depth > 1 && m_path[depth - 2] == grandparent));
}

void DocumentText::start() {
    const QStringView name = m_xml.name();
    if (isAside(name))
        return m_xml.skipCurrentElement();
    if (name == u"del" || name == u"moveFrom")
        return startChange();
    if (name == u"p")
        m_paragraphs.emplace_back();
    else if (name == u"tc" || name == u"txbxContent")
        m_places.push_back({name == u"tc"});
    else if (name == u"tr")
        m_rows.emplace_back();
    else if (name == u"r")
        m_hidden = false;
    else if (name == u"vanish" && isWithin("rPr"_L1, "r"_L1))
        m_hidden = !isOff(m_xml.attributes().value(m_xml.namespaceUri().toString(), u"val"_s));
    else if ((name == u"tab" || name == u"ptab") && isWithin("r"_L1))
        write(u"\t"_s);
    else if (name == u"br" || name == u"cr")
        write(u"\n"_s);
    else if (name == u"noBreakHyphen")
        write(u"-"_s);
    m_path << name.toString();
    if (m_path.size() > deepest)
        m_refusal(archive::ZipFault::Damaged, u"elements nested deeper than %1"_s.arg(deepest));
}

/// A deletion stands around text, or within properties: then it is of the paragraph's end or of the whole row.
void DocumentText::startChange() {
    if (isWithin("rPr"_L1, "pPr"_L1) && !m_paragraphs.empty())
        m_paragraphs.back().goesOn = true;
    else if (isWithin("trPr"_L1) && !m_rows.empty())
        m_rows.back().deleted = true;
    m_xml.skipCurrentElement();
}

void DocumentText::end() {
    const QString name = m_path.takeLast();
    if (name == u"p"_s) {
        endParagraph();
    } else if (name == u"tc"_s || name == u"txbxContent"_s) {
        const Place place = m_places.back();
        m_places.pop_back();
        if (place.isCell && !m_rows.empty())
            m_rows.back().cells << place.text + place.begun;
        else if (!place.begun.isEmpty())
            emitLine(place.begun);
    } else if (name == u"tr"_s) {
        const TableRow row = m_rows.back();
        m_rows.pop_back();
        if (!row.deleted)
            emitLine(row.cells.join(u'\t'));
    }
}

void DocumentText::endParagraph() {
    const Paragraph paragraph = m_paragraphs.back();
    m_paragraphs.pop_back();
    Place& place = m_places.back();
    const QString text = std::exchange(place.begun, {}) + paragraph.text;
    if (paragraph.goesOn)
        place.begun = text;
    else if (place.isCell)
        place.text += place.text.isEmpty() ? text : u'\n' + text;
    else
        emitLine(text);
}

void DocumentText::write(const QString& text) {
    if (m_hidden || m_paragraphs.empty())
        return;
    m_characters += text.size();
    if (m_characters > mostCharacters)
        m_refusal(archive::ZipFault::TooLarge, u"more than %1 characters"_s.arg(mostCharacters));
    m_paragraphs.back().text += text;
}

void DocumentText::emitLine(const QString& text) {
    Line line{text};
    dropUnseen(line);
    if (!line.text.trimmed().isEmpty())
        m_lines.push_back(std::move(line));
}

} // namespace xundu::papers::check
