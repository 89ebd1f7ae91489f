#include "core/archive/PartNames.h"

#include <QStringList>

namespace xundu::archive {
namespace {

/// The folder of a part, with its slash.
QString folderOf(const QString& part) { return part.left(part.lastIndexOf(u'/') + 1); }

} // namespace

QString resolved(const QString& from, const QString& target) {
    QStringList steps;
    for (const QString& step : (target.startsWith(u'/') ? target : folderOf(from) + target).split(u'/', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral("..")) {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != QStringLiteral(".")) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

QString relationsOf(const QString& part) {
    return folderOf(part) + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
}

} // namespace xundu::archive
