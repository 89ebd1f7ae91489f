#pragma once

#include <QStringList>

/// @file The user manual that comes with the program, in the program's language.

namespace xundu::ui {

struct ManualSection {
    QString key; ///< start, keys, or what a page names
    QString title;
    QString text; ///< Markdown; pictures are named picture:KEY
};

/// In the order in which they are read.
const std::vector<ManualSection>& manualSections();
/// Path of a picture in the program's language; empty: there is none. @param name without picture:
QString manualPicture(const QString& name);

} // namespace xundu::ui
