#include "core/exchange/marking/Package.h"

#include "core/archive/PartNames.h"
#include "core/exchange/marking/PlacedXml.h"
#include "core/exchange/marking/XmlEdit.h"
#include "core/exchange/xlsx/ZipRewrite.h"

namespace xundu::exchange {

using archive::relationsOf;

namespace {

const QString contentTypes = QStringLiteral("[Content_Types].xml");

QByteArray withChild(const QByteArray& xml, const QByteArray& name, const QByteArray& attributes) {
    const XmlOutline outline(xml);
    const QByteArray prefix = prefixOf(outline.root().startTag(xml));
    return spliced(xml, {appended(xml, outline.root(), '<' + prefix + name + ' ' + attributes + "/>")});
}

} // namespace

QByteArray Package::bytes(const QString& part) {
    const auto own = m_parts.constFind(m_archive.listedName(part));
    return own != m_parts.constEnd() ? *own : m_archive.whole(part);
}

void Package::set(const QString& part, const QByteArray& bytes) { m_parts.insert(m_archive.listedName(part), bytes); }

QString Package::freeName(const QString& pattern) {
    const QByteArray types = bytes(contentTypes);
    for (int number = 1;; ++number) {
        const QString name = pattern.arg(number);
        if (!holds(name) && !types.contains(name.toLatin1()))
            return name;
    }
}

void Package::add(const QString& part, const QByteArray& contentType, const QByteArray& content) {
    set(part, content);
    set(contentTypes,
        withChild(bytes(contentTypes), "Override", "PartName=\"/" + part.toLatin1() + "\" ContentType=\"" + contentType + '"'));
}

RelationsPart Package::relations(const QString& of) {
    RelationsPart result;
    if (holds(relationsOf(of))) {
        const QByteArray xml = bytes(relationsOf(of));
        PlacedXml(result, xml).read();
    }
    return result;
}

QByteArray Package::relate(const QString& from, const QByteArray& type, const QString& to) {
    const QString part = relationsOf(from);
    const QByteArray xml = holds(part) ? bytes(part)
                                       : QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                                           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                                           "2006/relationships\"></Relationships>");
    QByteArray id;
    for (int number = 1; id.isEmpty() || xml.contains('"' + id + '"') || xml.contains('\'' + id + '\''); ++number)
        id = "rIdMark" + QByteArray::number(number);
    set(part, withChild(xml, "Relationship", "Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/" + to.toLatin1() + '"'));
    return id;
}

QByteArray Package::finish() const { return withParts(m_workbook, m_parts); }

} // namespace xundu::exchange
