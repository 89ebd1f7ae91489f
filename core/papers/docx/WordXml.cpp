#include "core/papers/docx/WordXml.h"

namespace xundu::papers::docx {
namespace {

const QString words = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A relation's number has its own prefix; everything else has the common one.
QString prefixed(const char* name) {
    const QString plain = QLatin1String(name);
    return plain.contains(u':') ? plain : QStringLiteral("w:") + plain;
}

bool mayStandInXml(QChar c) { return c == u'\t' || c == u'\n' || (c >= u' ' && c < QChar(0xFFFE)); }

/// Of a half character that lost its other half nothing can be made.
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

} // namespace

QString number(int value) { return QString::number(value); }

WordXml::WordXml(const char* root) {
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(prefixed(root));
    m_xml.writeAttribute(QStringLiteral("xmlns:w"), words);
    m_xml.writeAttribute(QStringLiteral("xmlns:r"), relations);
}

void WordXml::open(const char* name, Attributes attributes) {
    m_xml.writeStartElement(prefixed(name));
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(prefixed(key), value);
}

void WordXml::empty(const char* name, Attributes attributes) {
    open(name, attributes);
    close();
}

void WordXml::run(const QString& text, const QString& fontFamily) {
    bool first = true;
    for (const QString& line : sound(text).split(u'\n')) {
        open("r");
        if (!fontFamily.isEmpty()) {
            open("rPr");
            empty("rFonts", {{"ascii", fontFamily}, {"hAnsi", fontFamily}, {"eastAsia", fontFamily}});
            close();
        }
        if (!first)
            empty("br");
        first = false;
        open("t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.writeCharacters(line);
        close();
        close();
    }
}

void WordXml::paragraph(const char* style, const QString& text) {
    open("p");
    open("pPr");
    value("pStyle", QLatin1String(style));
    close();
    run(text);
    close();
}

QByteArray WordXml::finish() {
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace xundu::papers::docx
