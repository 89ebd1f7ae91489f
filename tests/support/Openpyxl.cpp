#include "tests/support/Openpyxl.h"

#include "tests/support/Catch.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace xundu::tests {

std::optional<QByteArray> runOpenpyxl(const QString& script, const QStringList& arguments) {
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        WARN("Left out: reading workbooks back needs /usr/bin/python3 with openpyxl (python3-openpyxl).");
        return std::nullopt;
    }
    python.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(XUNDU_SOURCE_DIR "/tests/support/") + script} + arguments);
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

std::optional<QJsonObject> dumpWorkbook(const QString& path) {
    const auto told = runOpenpyxl(u"dump_workbook.py"_s, {path});
    if (!told)
        return std::nullopt;
    return QJsonDocument::fromJson(*told).object();
}

} // namespace xundu::tests
