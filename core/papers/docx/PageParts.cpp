#include "core/papers/docx/PageParts.h"

#include "core/papers/docx/Styles.h"
#include "core/papers/docx/WordXml.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

const QString formats = u"http://schemas.openxmlformats.org/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

/// Parts whose root has a name space of its own.
class PlainXml {
public:
    PlainXml(const QString& root, const QString& space) {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(root);
        m_xml.writeDefaultNamespace(space);
    }
    void empty(const QString& name, std::initializer_list<std::pair<QString, QString>> attributes) {
        m_xml.writeEmptyElement(name);
        for (const auto& [key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }
    QByteArray finish() {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

void relate(PlainXml& xml, const QString& id, const QString& kind, const QString& target) {
    xml.empty(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, formats + kind}, {u"Target"_s, target}});
}

} // namespace

QByteArray contentTypes() {
    PlainXml xml(u"Types"_s, formats + u"package/2006/content-types"_s);
    xml.empty(u"Default"_s,
              {{u"Extension"_s, u"rels"_s}, {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.empty(u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
    const auto part = [&](const QString& name, const QString& type) {
        xml.empty(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    part(u"/word/document.xml"_s, wordType + u"document.main+xml"_s);
    part(u"/word/styles.xml"_s, wordType + u"styles+xml"_s);
    part(u"/word/settings.xml"_s, wordType + u"settings+xml"_s);
    part(u"/word/header.xml"_s, wordType + u"header+xml"_s);
    part(u"/word/footer-odd.xml"_s, wordType + u"footer+xml"_s);
    part(u"/word/footer-even.xml"_s, wordType + u"footer+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    return xml.finish();
}

QByteArray relations() {
    PlainXml xml(u"Relationships"_s, formats + u"package/2006/relationships"_s);
    relate(xml, u"text"_s, u"officeDocument/2006/relationships/officeDocument"_s, u"word/document.xml"_s);
    relate(xml, u"properties"_s, u"package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s);
    return xml.finish();
}

QByteArray documentRelations() {
    PlainXml xml(u"Relationships"_s, formats + u"package/2006/relationships"_s);
    const QString kinds = u"officeDocument/2006/relationships/"_s;
    relate(xml, u"styles"_s, kinds + u"styles"_s, u"styles.xml"_s);
    relate(xml, u"settings"_s, kinds + u"settings"_s, u"settings.xml"_s);
    relate(xml, u"header"_s, kinds + u"header"_s, u"header.xml"_s);
    relate(xml, u"odd"_s, kinds + u"footer"_s, u"footer-odd.xml"_s);
    relate(xml, u"even"_s, kinds + u"footer"_s, u"footer-even.xml"_s);
    return xml.finish();
}

QByteArray settings() {
    WordXml xml("settings");
    xml.empty("evenAndOddHeaders");
    return xml.finish();
}

QByteArray footer(PageSide side) {
    WordXml xml("ftr");
    xml.open("p");
    xml.open("pPr");
    xml.value("pStyle", QLatin1String(style::pageNumber));
    const bool odd = side == PageSide::Odd;
    xml.empty("ind", {{odd ? "right" : "left", number(pt(14))}});
    xml.value("jc", odd ? u"right"_s : u"left"_s);
    xml.close();
    xml.run(u"— "_s);
    xml.open("fldSimple", {{"instr", u" PAGE "_s}});
    xml.run(u"1"_s);
    xml.close();
    xml.run(u" —"_s);
    xml.close();
    return xml.finish();
}

QByteArray header(const QString& mark) {
    WordXml xml("hdr");
    xml.paragraph(style::mark, mark);
    return xml.finish();
}

QByteArray properties(const QString& name, const QString& creator) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString core = formats + u"package/2006/metadata/core-properties"_s;
    const QString dublin = u"http://purl.org/dc/elements/1.1/"_s;
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dublin, u"dc"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dublin, u"title"_s, name);
    xml.writeTextElement(dublin, u"creator"_s, creator);
    xml.writeEndDocument();
    return bytes;
}

void writePages(WordXml& xml) {
    xml.open("sectPr");
    for (const QString& pages : {u"default"_s, u"even"_s})
        xml.empty("headerReference", {{"type", pages}, {"r:id", u"header"_s}});
    xml.empty("footerReference", {{"type", u"default"_s}, {"r:id", u"odd"_s}});
    xml.empty("footerReference", {{"type", u"even"_s}, {"r:id", u"even"_s}});
    xml.empty("pgSz", {{"w", number(mm(210))}, {"h", number(mm(297))}});
    xml.empty("pgMar", {{"top", number(mm(37))},
                        {"right", number(mm(26))},
                        {"bottom", number(mm(35))},
                        {"left", number(mm(28))},
                        {"header", number(mm(25))},
                        {"footer", number(mm(23))},
                        {"gutter", number(0)}});
    xml.close();
}

} // namespace xundu::papers::docx
