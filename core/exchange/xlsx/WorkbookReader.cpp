#include "core/exchange/xlsx/WorkbookReader.h"

#include "core/archive/PartNames.h"
#include "core/exchange/xlsx/Unreadable.h"
#include "core/exchange/xlsx/WorkbookParts.h"

namespace xundu::exchange {

using archive::relationsOf;
using archive::resolved;

WorkbookReader::WorkbookReader(QByteArray bytes, const ReadLimits& limits)
    : m_archive(std::move(bytes), limits), m_limits(limits), m_strings(std::make_unique<SharedStrings>(limits)) {
    readParts();
}

WorkbookReader::~WorkbookReader() = default;

void WorkbookReader::readParts() {
    RelationsPart top;
    if (m_archive.holds(QStringLiteral("_rels/.rels")))
        readPart(m_archive, QStringLiteral("_rels/.rels"), top);
    m_bookPart = resolved({}, top.targetOf(QStringLiteral("officeDocument")));
    if (!m_archive.holds(m_bookPart))
        refuseForeign(QStringLiteral("no workbook part"));
    BookPart list;
    readPart(m_archive, m_bookPart, list);
    RelationsPart relations;
    if (m_archive.holds(relationsOf(m_bookPart)))
        readPart(m_archive, relationsOf(m_bookPart), relations);
    for (const BookPart::Sheet& sheet : list.sheets) {
        const auto* relation = relations.withId(sheet.relation);
        if (relation && relation->type == QStringLiteral("worksheet"))
            m_sheets.push_back({sheet.name, sheet.hidden, resolved(m_bookPart, relation->target)});
    }
    if (m_sheets.empty())
        refuseForeign(QStringLiteral("no sheet"));
    m_from1904 = list.from1904;
    const QString styles = relations.targetOf(QStringLiteral("styles"));
    if (!styles.isEmpty()) {
        StylesPart part;
        m_stylesPart = resolved(m_bookPart, styles);
        readPart(m_archive, m_stylesPart, part);
        m_styles = std::move(part.looks);
    }
    const QString strings = relations.targetOf(QStringLiteral("sharedStrings"));
    if (!strings.isEmpty())
        readPart(m_archive, resolved(m_bookPart, strings), *m_strings);
}

void WorkbookReader::readSheet(const SheetInfo& sheet, const std::function<bool(Cell&&)>& cell,
                               const std::function<void(const CellRange&)>& merged) {
    SheetPart part({*m_strings, m_styles, m_from1904}, cell, merged);
    XmlStream xml(part);
    m_archive.read(sheet.part, [&](const char* data, int size) {
        xml.feed(data, size);
        return part.wantsMore();
    });
    if (part.wantsMore())
        xml.finish();
}

} // namespace xundu::exchange
