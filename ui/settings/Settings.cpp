#include "ui/settings/Settings.h"

#include <QSettings>

namespace xundu::ui {

template <class T>
T Settings::value(const SettingKey<T>& key) const {
    return m_storage.value(QLatin1String(key.name), QVariant::fromValue(key.fallback)).template value<T>();
}

template <class T>
void Settings::set(const SettingKey<T>& key, const T& value) {
    m_storage.setValue(QLatin1String(key.name), QVariant::fromValue(value));
}

namespace {

QString columnsKey(const QString& kind) { return QStringLiteral("columns/") + kind; }

} // namespace

QStringList Settings::columns(const QString& kind) const { return m_storage.value(columnsKey(kind)).toStringList(); }

void Settings::setColumns(const QString& kind, const QStringList& keys) { m_storage.setValue(columnsKey(kind), keys); }

template QString Settings::value(const SettingKey<QString>&) const;
template int Settings::value(const SettingKey<int>&) const;
template bool Settings::value(const SettingKey<bool>&) const;
template QByteArray Settings::value(const SettingKey<QByteArray>&) const;
template void Settings::set(const SettingKey<QString>&, const QString&);
template void Settings::set(const SettingKey<int>&, const int&);
template void Settings::set(const SettingKey<bool>&, const bool&);
template void Settings::set(const SettingKey<QByteArray>&, const QByteArray&);

} // namespace xundu::ui
