#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QMap>
#include <QTimer>

#include <chrono>

/// @file A folder where returned files arrive by themselves, such as a chat program's.

namespace xundu::ui {

class FolderWatch : public QObject {
    Q_OBJECT
public:
    /// @param settle a file is told of when size and time have stood still for so long
    explicit FolderWatch(std::chrono::milliseconds settle = std::chrono::seconds(2), QObject* parent = nullptr);

    /// Files that lie there already are told of too. @param folder empty: none is watched
    void watch(const QString& folder);
    const QString& folder() const { return m_folder; }

Q_SIGNALS:
    /// .xlsx files that are new or changed, and whole as far as can be told; hidden files and the lock files of office programs
    /// are left out.
    void arrived(const QStringList& paths);
    void lost(const QString& folder); ///< it is not there (any more); it is watched no longer

private:
    struct Seen {
        qint64 size = 0;
        QDateTime modified;
        bool told = false;
    };
    void look();
    void stop();

    QString m_folder;
    QFileSystemWatcher m_watcher; ///< the folder and its forms: one written over in place leaves the folder as it was
    QTimer m_settle;
    QMap<QString, Seen> m_seen; ///< by path
};

} // namespace xundu::ui
