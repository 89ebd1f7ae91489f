#include "ui/models/FolderWatch.h"

#include <QDir>

namespace xundu::ui {
namespace {

/// ~$x.xlsx and .~lock.x.xlsx# lie beside a file that is open.
bool isForm(const QFileInfo& file) {
    return !file.fileName().startsWith(u'.') && !file.fileName().startsWith(u'~') && file.size() > 0;
}

} // namespace

FolderWatch::FolderWatch(std::chrono::milliseconds settle, QObject* parent) : QObject(parent) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
}

void FolderWatch::stop() {
    if (const QStringList paths = m_watcher.directories() + m_watcher.files(); !paths.isEmpty())
        m_watcher.removePaths(paths);
    m_settle.stop();
    m_seen.clear();
}

void FolderWatch::watch(const QString& folder) {
    stop();
    m_folder = folder;
    if (folder.isEmpty())
        return;
    m_watcher.addPath(folder); // where it is not there, look() says so
    m_settle.start();
}

void FolderWatch::look() {
    const QString folder = m_folder;
    if (!QDir(folder).exists()) {
        watch({});
        Q_EMIT lost(folder);
        return;
    }
    bool moving = false;
    QStringList whole;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.xlsx")}, QDir::Files, QDir::Name)) {
        if (!isForm(file))
            continue;
        Seen& seen = m_seen[file.filePath()];
        if (seen.size != file.size() || seen.modified != file.lastModified()) {
            seen = {file.size(), file.lastModified(), false};
            moving = true;
        } else if (!seen.told && file.isReadable()) {
            seen.told = true;
            whole << file.filePath();
        }
    }
    if (const QStringList forms = m_seen.keys(); !forms.isEmpty())
        m_watcher.addPaths(forms); // those watched already are passed over, those that are gone as well
    if (moving)
        m_settle.start();
    if (!whole.isEmpty())
        Q_EMIT arrived(whole);
}

} // namespace xundu::ui
