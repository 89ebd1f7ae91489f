#include "tests/support/ZipFile.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

using namespace Qt::Literals::StringLiterals;

namespace xundu::tests {
namespace {

const QString declaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"_s;
const QString main = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString officeRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

QString relation(const QString& id, const QString& type, const QString& target) {
    return u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(id, officeRelations, type, target);
}

QByteArray relations(const QString& entries) {
    return (declaration + u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s + entries +
            u"</Relationships>"_s)
        .toUtf8();
}

QByteArray part(const QString& element, const QString& content) {
    return (declaration + u"<%1 xmlns=\"%2\" xmlns:r=\"%3\">%4</%1>"_s.arg(element, main, officeRelations, content)).toUtf8();
}

} // namespace

QByteArray zipOf(const std::vector<ZipPart>& parts) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    zipFile zip = zipOpen64(path.toUtf8().constData(), APPEND_STATUS_CREATE);
    REQUIRE(zip);
    for (const ZipPart& entry : parts) {
        constexpr uLong utf8 = 1 << 11;
        const zip_fileinfo info{};
        REQUIRE(zipOpenNewFileInZip4(zip, entry.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                     Z_BEST_SPEED, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0,
                                     utf8 | (entry.encrypted ? 1 : 0)) == ZIP_OK);
        REQUIRE(zipWriteInFileInZip(zip, entry.content.constData(), static_cast<unsigned>(entry.content.size())) == ZIP_OK);
        REQUIRE(zipCloseFileInZip(zip) == ZIP_OK);
    }
    REQUIRE(zipClose(zip, nullptr) == ZIP_OK);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<ZipPart> workbookParts(const QStringList& sheets, const QString& sharedStrings, const QString& styles) {
    QString list;
    QString targets =
        relation(u"strings"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s) + relation(u"styles"_s, u"styles"_s, u"styles.xml"_s);
    std::vector<ZipPart> parts{{u"_rels/.rels"_s, relations(relation(u"book"_s, u"officeDocument"_s, u"xl/workbook.xml"_s))},
                               {u"xl/sharedStrings.xml"_s, part(u"sst"_s, sharedStrings)},
                               {u"xl/styles.xml"_s, part(u"styleSheet"_s, styles)}};
    for (qsizetype i = 1; i <= sheets.size(); ++i) {
        list += u"<sheet name=\"S%1\" sheetId=\"%1\" r:id=\"s%1\"/>"_s.arg(i);
        targets += relation(u"s%1"_s.arg(i), u"worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(i));
        parts.push_back({u"xl/worksheets/sheet%1.xml"_s.arg(i), part(u"worksheet"_s, sheets.at(i - 1))});
    }
    parts.push_back({u"xl/workbook.xml"_s, part(u"workbook"_s, u"<sheets>"_s + list + u"</sheets>"_s)});
    parts.push_back({u"xl/_rels/workbook.xml.rels"_s, relations(targets)});
    return parts;
}

QByteArray workbookOf(const QStringList& sheets, const QString& sharedStrings, const QString& styles) {
    return zipOf(workbookParts(sheets, sharedStrings, styles));
}

} // namespace xundu::tests
