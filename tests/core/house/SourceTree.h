#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// @file The repository's own files, read as text by the gates of the house.

namespace xundu::tests::house {

struct SourceFile {
    QString path; ///< from the root, with slashes
    QString text;

    QString folder() const;                 ///< "ui/pages/tasks" of "ui/pages/tasks/TasksPage.cpp"
    bool isIn(const QString& folder) const; ///< anywhere below it
    QStringList lines() const;              ///< without line feeds
    QString place(int line) const;          ///< "path:line"
};

/// Files under the folders (from the root) whose names end with one of `suffixes`, in the order of their paths.
std::vector<SourceFile> filesUnder(const QStringList& folders, const QStringList& suffixes);

/// All C++ of the product: app, core and ui.
const std::vector<SourceFile>& productSources();

/// Where a pattern occurs: "path:line: the line". Lines that are comments only are left out.
QStringList linesWith(const std::vector<SourceFile>& files, const QString& pattern);

} // namespace xundu::tests::house
