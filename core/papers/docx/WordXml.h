#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

/// @file XML of a text document's parts (ISO/IEC 29500-1, WordprocessingML). For this folder alone.

namespace xundu::papers::docx {

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

class WordXml {
public:
    /// @param root without its prefix: document, styles …
    explicit WordXml(const char* root);

    void open(const char* name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char* name, Attributes attributes = {});
    /// Only its value.
    void value(const char* name, const QString& value) { empty(name, {{"val", value}}); }
    /// A run of the paragraph that is open; lines are broken where the text has line ends. What XML cannot hold is left out.
    void run(const QString& text, const QString& fontFamily = {});
    /// A paragraph with this one run.
    void paragraph(const char* style, const QString& text);
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

QString number(int value);

} // namespace xundu::papers::docx
