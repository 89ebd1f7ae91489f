#pragma once

#include "tests/support/Catch.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <vector>

/// @file A PDF as poppler sees it: an eye that is not ours.

namespace xundu::tests {

struct PdfLine {
    int page = 0;
    QRectF box; ///< millimetres from the page's upper left corner
    QString text;
};

inline QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

inline QString pdfText(const QString& path) {
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
}

/// Elements of poppler's answer with their boxes. @param element line or word; a line's words are joined
inline std::vector<PdfLine> pdfBoxes(const QString& path, const char* option, const char* element) {
    QXmlStreamReader xml(run(QStringLiteral("pdftotext"), {QLatin1String(option), path, QStringLiteral("-")}));
    std::vector<PdfLine> boxes;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page"))
            ++page;
        if (xml.name() == QLatin1String(element)) {
            const auto value = [&](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toDouble() * 25.4 / 72;
            };
            boxes.push_back({page, QRectF(QPointF(value("xMin"), value("yMin")), QPointF(value("xMax"), value("yMax"))), {}});
        }
        if (xml.name() == QLatin1String("word"))
            boxes.back().text += xml.readElementText();
    }
    return boxes;
}

inline std::vector<PdfLine> pdfLines(const QString& path) { return pdfBoxes(path, "-bbox-layout", "line"); }
inline std::vector<PdfLine> pdfWords(const QString& path) { return pdfBoxes(path, "-bbox", "word"); }

/// Pages as grey pictures. @param dotsPerMm of the picture
inline std::vector<QImage> pdfPictures(const QString& path, int dotsPerMm) {
    const QTemporaryDir folder;
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dotsPerMm * 25.4), QStringLiteral("-gray"),
                                     QStringLiteral("-png"), path, folder.filePath(QStringLiteral("p"))});
    std::vector<QImage> pictures;
    const QDir pages(folder.path());
    for (const QString& name : pages.entryList(QDir::Files, QDir::Name))
        pictures.emplace_back(pages.filePath(name));
    return pictures;
}

} // namespace xundu::tests
