#pragma once

#include "tests/support/Catch.h"

#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
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

inline std::vector<PdfLine> pdfLines(const QString& path) {
    QXmlStreamReader xml(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")}));
    std::vector<PdfLine> lines;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page"))
            ++page;
        if (xml.name() == QLatin1String("line")) {
            const auto value = [&](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toDouble() * 25.4 / 72;
            };
            lines.push_back({page, QRectF(QPointF(value("xMin"), value("yMin")), QPointF(value("xMax"), value("yMax"))), {}});
        }
        if (xml.name() == QLatin1String("word"))
            lines.back().text += xml.readElementText();
    }
    return lines;
}

} // namespace xundu::tests
