#include "core/papers/docx/WordXml.h"

namespace xundu::papers::docx {
namespace {

const QString words = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A relation's number has its own prefix; everything else of WordprocessingML has the common one.
QString prefixed(const char* name) {
    const QString plain = QLatin1String(name);
    return plain.contains(u':') ? plain : QStringLiteral("w:") + plain;
}

bool mayStandInXml(QChar c) { return c == u'\t' || c == u'\n' || (c >= u' ' && c < QChar(0xFFFE)); }

} // namespace

QString number(int value) { return QString::number(value); }

QString sound(const QString& text) {
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += text.mid(i, 2);
            ++i;
        } else if (!text[i].isSurrogate() && mayStandInXml(text[i])) {
            kept += text[i];
        }
    }
    return kept;
}

WordXml::WordXml(const char* root) {
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(prefixed(root));
    m_xml.writeAttribute(QStringLiteral("xmlns:w"), words);
    m_xml.writeAttribute(QStringLiteral("xmlns:r"), relations);
}

void WordXml::open(const char* name, const Attributes& attributes) {
    m_xml.writeStartElement(prefixed(name));
    const bool foreign = QLatin1String(name).contains(u':');
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(foreign ? QString(QLatin1String(key)) : prefixed(key), value);
}

void WordXml::close(int elements) {
    for (int i = 0; i < elements; ++i)
        m_xml.writeEndElement();
}

void WordXml::tab() {
    open("r");
    empty("tab");
    close();
}

void WordXml::empty(const char* name, const Attributes& attributes) {
    open(name, attributes);
    close();
}

void WordXml::run(const QString& text, const QString& fontFamily, int halfPoints) {
    bool first = true;
    for (const QString& line : sound(text).split(u'\n')) {
        open("r");
        if (!fontFamily.isEmpty() || halfPoints > 0) {
            open("rPr");
            if (!fontFamily.isEmpty())
                empty("rFonts", {{"ascii", fontFamily}, {"hAnsi", fontFamily}, {"eastAsia", fontFamily}});
            if (halfPoints > 0) {
                value("sz", number(halfPoints));
                value("szCs", number(halfPoints));
            }
            close();
        }
        if (!first)
            empty("br");
        first = false;
        open("t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.writeCharacters(line);
        close(2);
    }
}

void WordXml::openParagraph(const char* style) {
    open("p");
    open("pPr");
    value("pStyle", QLatin1String(style));
}

void WordXml::paragraph(const char* style, const QString& text) {
    openParagraph(style);
    close();
    run(text);
    close();
}

QByteArray WordXml::finish() {
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace xundu::papers::docx
