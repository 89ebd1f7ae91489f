#include "ui/pages/ExportPath.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace xundu::ui {

QString askExportPath(const PageContext& context, const QString& title, const QString& name, const QString& suffix) {
    QString folder = context.settings.value(settings::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) // never made, or gone since the last export
        folder = QDir::homePath();
    const QString path = context.prompts.saveFile(title, QDir(folder).filePath(name), suffix);
    if (!path.isEmpty())
        context.settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
    return path;
}

} // namespace xundu::ui
