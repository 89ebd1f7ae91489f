#pragma once

#include <QSettings>

namespace xundu::app {

/// Where one user's preferences on this computer lie, for the window and for commands alike.
inline QSettings userSettings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("xundu"), QStringLiteral("xundu"));
}

} // namespace xundu::app
