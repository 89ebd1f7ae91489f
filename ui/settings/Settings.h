#pragma once

#include <QByteArray>
#include <QStringList>

class QSettings;

/// @file What one user on one computer prefers. What belongs to the office lies in the office file.

namespace xundu::ui {

/// A key with its default; the table of keys is the struct below.
template <class T>
struct SettingKey {
    const char* name;
    T fallback;
};

namespace settings {
inline const SettingKey<QString> language{"language", {}};         ///< zh_CN or en; empty: the system's
inline const SettingKey<QString> appearance{"appearance", {}};     ///< light or dark; empty: the system's
inline const SettingKey<int> textScale{"textScale", 100};          ///< percent: 100, 115, 130, 150, 200
inline const SettingKey<QString> screenFont{"screenFont", {}};     ///< a family; empty: the program's chain
inline const SettingKey<QString> operatorName{"operator", {}};     ///< empty: the system user
inline const SettingKey<QString> backupFolder{"backupFolder", {}}; ///< where backups are offered to be kept; empty: by the file
inline const SettingKey<QString> exportFolder{"exportFolder", {}};
inline const SettingKey<QString> collectFolder{"collectFolder", {}}; ///< where returned forms were last chosen
inline const SettingKey<QString> watchedFolder{"watchedFolder", {}}; ///< where returned forms arrive by themselves; empty: none
inline const SettingKey<QByteArray> windowGeometry{"windowGeometry", {}};
inline const SettingKey<bool> navigationCollapsed{"navigationCollapsed", false};
inline const SettingKey<int> scheduleZoom{"scheduleZoom", 0};        ///< columns of the schedule: 0 旬, 1 month, 2 quarter
inline const SettingKey<QStringList> recentFiles{"recentFiles", {}}; ///< office files as they were last opened, the newest first
} // namespace settings

class Settings {
public:
    /// @pre storage outlives this
    explicit Settings(QSettings& storage) : m_storage(storage) {}

    template <class T>
    T value(const SettingKey<T>& key) const;
    template <class T>
    void set(const SettingKey<T>& key, const T& value);

    /// The columns chosen for a kind of table, by their keys; empty: all.
    QStringList columns(const QString& kind) const;
    void setColumns(const QString& kind, const QStringList& keys);

    /// Widths, order and visible columns of a table, as QHeaderView keeps them; empty: as they are at first.
    QByteArray table(const QString& name) const;
    void setTable(const QString& name, const QByteArray& state);
    /// The family that a typeface of papers is taken from, by its official name; empty: its chain decides.
    QString paperFont(const QString& typeface) const;
    void setPaperFont(const QString& typeface, const QString& family);
    /// What a filter of a page was last set to; empty: nothing.
    QString filter(const QString& name) const;
    void setFilter(const QString& name, const QString& value);

private:
    QSettings& m_storage;
};

} // namespace xundu::ui
