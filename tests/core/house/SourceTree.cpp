#include "tests/core/house/SourceTree.h"

#include "tests/support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace xundu::tests::house {

QString SourceFile::folder() const { return path.left(path.lastIndexOf(u'/')); }

bool SourceFile::isIn(const QString& folder) const { return path.startsWith(folder + u'/'); }

QStringList SourceFile::lines() const { return text.split(u'\n'); }

QString SourceFile::place(int line) const { return QStringLiteral("%1:%2").arg(path).arg(line); }

std::vector<SourceFile> filesUnder(const QStringList& folders, const QStringList& suffixes) {
    const QString root = QStringLiteral(XUNDU_SOURCE_DIR "/");
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator each(root + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (std::none_of(suffixes.begin(), suffixes.end(), [&](const QString& suffix) { return path.endsWith(suffix); }))
                continue;
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            files.push_back({path.mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

const std::vector<SourceFile>& productSources() {
    static const auto files = filesUnder({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")},
                                         {QStringLiteral(".cpp"), QStringLiteral(".h")});
    return files;
}

QStringList linesWith(const std::vector<SourceFile>& files, const QString& pattern) {
    const QRegularExpression wanted(pattern);
    REQUIRE(wanted.isValid());
    QStringList found;
    for (const SourceFile& file : files) {
        int number = 0;
        for (const QString& line : file.lines()) {
            ++number;
            if (line.contains(wanted) && !line.trimmed().startsWith(QStringLiteral("//")))
                found << file.place(number) + QStringLiteral(": ") + line.trimmed();
        }
    }
    return found;
}

} // namespace xundu::tests::house
