#include "core/papers/docx/PackageParts.h"

#include "core/papers/docx/DocxWriter.h"
#include "core/papers/docx/WordXml.h"

#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::docx {
namespace {

const QString formats = u"http://schemas.openxmlformats.org/"_s;

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

class Relations {
public:
    void add(const QString& id, const QString& kind, const QString& target) {
        m_xml.empty(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, formats + kind}, {u"Target"_s, target}});
    }
    QByteArray finish() { return m_xml.finish(); }

private:
    PlainXml m_xml{u"Relationships"_s, formats + u"package/2006/relationships"_s};
};

QByteArray contentTypes(const std::vector<Part>& parts) {
    PlainXml xml(u"Types"_s, formats + u"package/2006/content-types"_s);
    const auto all = [&](const QString& suffix, const QString& type) {
        xml.empty(u"Default"_s, {{u"Extension"_s, suffix}, {u"ContentType"_s, type}});
    };
    const auto one = [&](const QString& name, const QString& type) {
        xml.empty(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    all(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    all(u"xml"_s, u"application/xml"_s);
    one(u"/word/document.xml"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_s);
    for (const Part& part : parts)
        one(u"/word/"_s + part.name, part.contentType);
    one(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    one(u"/docProps/custom.xml"_s, u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_s);
    return xml.finish();
}

QByteArray relations() {
    Relations all;
    all.add(u"text"_s, u"officeDocument/2006/relationships/officeDocument"_s, u"word/document.xml"_s);
    all.add(u"properties"_s, u"package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s);
    all.add(u"own"_s, u"officeDocument/2006/relationships/custom-properties"_s, u"docProps/custom.xml"_s);
    return all.finish();
}

QByteArray documentRelations(const std::vector<Part>& parts) {
    Relations all;
    for (const Part& part : parts)
        all.add(part.id, u"officeDocument/2006/relationships/"_s + part.kind, part.name);
    return all.finish();
}

QByteArray properties(const Paper& paper) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString core = formats + u"package/2006/metadata/core-properties"_s;
    const QString dublin = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString schema = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dublin, u"dc"_s);
    xml.writeNamespace(terms, u"dcterms"_s);
    xml.writeNamespace(schema, u"xsi"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dublin, u"title"_s, sound(paper.name));
    xml.writeTextElement(dublin, u"creator"_s, sound(paper.creator));
    for (const QString& moment : {u"created"_s, u"modified"_s}) {
        if (!paper.date.isValid())
            continue;
        xml.writeStartElement(terms, moment);
        xml.writeAttribute(schema, u"type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(paper.date.toString(Qt::ISODate) + u"T00:00:00Z"_s);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray ownProperties(const QString& origin) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString types = formats + u"officeDocument/2006/docPropsVTypes"_s;
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Properties"_s);
    xml.writeDefaultNamespace(formats + u"officeDocument/2006/custom-properties"_s);
    xml.writeNamespace(types, u"vt"_s);
    xml.writeStartElement(u"property"_s);
    xml.writeAttribute(u"fmtid"_s, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_s); // ISO/IEC 29500-1, 22.3: of all own ones
    xml.writeAttribute(u"pid"_s, u"2"_s);                                        // the first that is free
    xml.writeAttribute(u"name"_s, QLatin1String(originProperty));
    xml.writeTextElement(types, u"lpwstr"_s, sound(origin));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

std::vector<archive::Part> packaged(const Paper& paper, const QByteArray& document, const std::vector<Part>& parts) {
    std::vector<archive::Part> all{{u"[Content_Types].xml"_s, contentTypes(parts)},
                                   {u"_rels/.rels"_s, relations()},
                                   {u"docProps/core.xml"_s, properties(paper)},
                                   {u"docProps/custom.xml"_s, ownProperties(paper.origin)},
                                   {u"word/_rels/document.xml.rels"_s, documentRelations(parts)},
                                   {u"word/document.xml"_s, document}};
    for (const Part& part : parts)
        all.push_back({u"word/"_s + part.name, part.content});
    return all;
}

} // namespace xundu::papers::docx
