#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

/// @file XML of a text document's parts (ISO/IEC 29500-1, WordprocessingML). For this folder alone.

namespace xundu::papers::docx {

using Attributes = QList<std::pair<const char*, QString>>;

class WordXml {
public:
    /// @param root without its prefix: document, styles …
    explicit WordXml(const char* root);

    /// A name without prefix is one of WordprocessingML, as are its attributes; a name with one (wp:inline) has attributes as
    /// they are written.
    void open(const char* name, const Attributes& attributes = {});
    void close(int elements = 1);
    void empty(const char* name, const Attributes& attributes = {});
    /// Only its value.
    void value(const char* name, const QString& value) { empty(name, {{"val", value}}); }
    /// A run of the paragraph that is open; lines are broken where the text has line ends. What XML cannot hold is left out.
    /// Family and size stand for the style's own where they are given.
    void run(const QString& text, const QString& fontFamily = {}, int halfPoints = 0);
    void tab(); ///< a run with a tab
    /// Opens a paragraph and its properties, of which the style is written.
    void openParagraph(const char* style);
    /// A paragraph with this one run.
    void paragraph(const char* style, const QString& text);
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

QString number(int value);
/// What XML can hold of a text: no control characters, no half of a character that lost its other half.
QString sound(const QString& text);

} // namespace xundu::papers::docx
