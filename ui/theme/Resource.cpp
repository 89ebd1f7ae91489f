#include "ui/theme/Resource.h"

#include "core/base/Error.h"

#include <QFile>

// A static library's resources are linked only where they are named, and outside any namespace.
static void registerResources() {
    Q_INIT_RESOURCE(look);
    Q_INIT_RESOURCE(manual);
}

namespace xundu::ui {

QByteArray resource(const QString& name) {
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/xundu/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("A part of the program is missing."), file.fileName());
    return file.readAll();
}

} // namespace xundu::ui
