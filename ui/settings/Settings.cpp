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
QString tableKey(const QString& name) { return QStringLiteral("tables/") + name; }
QString paperFontKey(const QString& typeface) { return QStringLiteral("paperFonts/") + typeface; }
QString filterKey(const QString& name) { return QStringLiteral("filters/") + name; }

} // namespace

QStringList Settings::columns(const QString& kind) const { return m_storage.value(columnsKey(kind)).toStringList(); }

void Settings::setColumns(const QString& kind, const QStringList& keys) { m_storage.setValue(columnsKey(kind), keys); }

QByteArray Settings::table(const QString& name) const { return m_storage.value(tableKey(name)).toByteArray(); }

void Settings::setTable(const QString& name, const QByteArray& state) { m_storage.setValue(tableKey(name), state); }

QString Settings::paperFont(const QString& typeface) const { return m_storage.value(paperFontKey(typeface)).toString(); }

void Settings::setPaperFont(const QString& typeface, const QString& family) {
    m_storage.setValue(paperFontKey(typeface), family);
}

QString Settings::filter(const QString& name) const { return m_storage.value(filterKey(name)).toString(); }

void Settings::setFilter(const QString& name, const QString& value) { m_storage.setValue(filterKey(name), value); }

template QString Settings::value(const SettingKey<QString>&) const;
template int Settings::value(const SettingKey<int>&) const;
template bool Settings::value(const SettingKey<bool>&) const;
template QByteArray Settings::value(const SettingKey<QByteArray>&) const;
template QStringList Settings::value(const SettingKey<QStringList>&) const;
template void Settings::set(const SettingKey<QString>&, const QString&);
template void Settings::set(const SettingKey<int>&, const int&);
template void Settings::set(const SettingKey<bool>&, const bool&);
template void Settings::set(const SettingKey<QByteArray>&, const QByteArray&);
template void Settings::set(const SettingKey<QStringList>&, const QStringList&);

} // namespace xundu::ui
