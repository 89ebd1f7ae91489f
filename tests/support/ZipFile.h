#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// @file Archives made part by part, to give the reader what no office program would write.

namespace xundu::tests {

struct ZipPart {
    QString name;
    QByteArray content;
    bool encrypted = false; ///< only says so
};

QByteArray zipOf(const std::vector<ZipPart>& parts);

/// The parts that every workbook has, and sheets named S1, S2 … by the XML between <worksheet> and </worksheet>.
std::vector<ZipPart> workbookParts(const QStringList& sheets, const QString& sharedStrings = {}, const QString& styles = {});
QByteArray workbookOf(const QStringList& sheets, const QString& sharedStrings = {}, const QString& styles = {});

} // namespace xundu::tests
