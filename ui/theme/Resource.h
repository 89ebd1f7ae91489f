#pragma once

#include <QByteArray>

class QString;

namespace xundu::ui {

/// The bytes of a file below :/xundu/ that the window brings along.
/// @throws base::Error (Internal) where there is none of that name
QByteArray resource(const QString& name);

} // namespace xundu::ui
