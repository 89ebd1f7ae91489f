#include "core/exchange/xlsx/WorkbookReader.h"

#include "core/exchange/xlsx/Unreadable.h"
#include "core/exchange/xlsx/WorkbookParts.h"

namespace xundu::exchange {
namespace {

void readPart(ZipArchive& archive, const QString& part, XmlListener& listener) {
    XmlStream xml(listener);
    archive.read(part, [&](const char* data, int size) {
        xml.feed(data, size);
        return true;
    });
    xml.finish();
}

/// The folder of a part, with its slash.
QString folderOf(const QString& part) { return part.left(part.lastIndexOf(u'/') + 1); }

/// A target as seen from the part that names it; "/xl/…" counts from the top. Steps that climb out of the archive lead nowhere.
QString resolved(const QString& folder, const QString& target) {
    QStringList steps;
    for (const QString& step : (target.startsWith(u'/') ? target : folder + target).split(u'/', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral("..")) {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != QStringLiteral(".")) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

QString relationsOf(const QString& part) {
    return folderOf(part) + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
}

} // namespace

WorkbookReader::WorkbookReader(QByteArray bytes, const ReadLimits& limits)
    : m_archive(std::move(bytes), limits), m_limits(limits), m_strings(std::make_unique<SharedStrings>(limits)) {
    readParts();
}

WorkbookReader::~WorkbookReader() = default;

void WorkbookReader::readParts() {
    RelationsPart top;
    if (m_archive.holds(QStringLiteral("_rels/.rels")))
        readPart(m_archive, QStringLiteral("_rels/.rels"), top);
    const QString book = resolved({}, top.targetOf(QStringLiteral("officeDocument")));
    if (!m_archive.holds(book))
        refuseForeign(QStringLiteral("no workbook part"));
    BookPart list;
    readPart(m_archive, book, list);
    RelationsPart relations;
    if (m_archive.holds(relationsOf(book)))
        readPart(m_archive, relationsOf(book), relations);
    const QString folder = folderOf(book);
    for (const BookPart::Sheet& sheet : list.sheets) {
        const auto relation = relations.relations.value(sheet.relation);
        if (relation.type == QStringLiteral("worksheet"))
            m_sheets.push_back({sheet.name, sheet.hidden, resolved(folder, relation.target)});
    }
    if (m_sheets.empty())
        refuseForeign(QStringLiteral("no sheet"));
    m_from1904 = list.from1904;
    const QString styles = relations.targetOf(QStringLiteral("styles"));
    if (!styles.isEmpty()) {
        StylesPart part;
        readPart(m_archive, resolved(folder, styles), part);
        m_styles = std::move(part.shown);
    }
    const QString strings = relations.targetOf(QStringLiteral("sharedStrings"));
    if (!strings.isEmpty())
        readPart(m_archive, resolved(folder, strings), *m_strings);
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
