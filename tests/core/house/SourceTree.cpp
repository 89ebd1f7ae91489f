#include "tests/core/house/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace xundu::tests {
namespace {

/// A room and the rooms whose headers it may include, itself apart. A file belongs to the longest room that its path begins with.
struct Room {
    const char* folder;
    QStringList mayInclude;
};

const QStringList values{QStringLiteral("core/base"), QStringLiteral("core/calendar"), QStringLiteral("core/plan"),
                         QStringLiteral("core/progress")};
const QStringList parts{QStringLiteral("ui/theme"), QStringLiteral("ui/delegates"), QStringLiteral("ui/widgets"),
                        QStringLiteral("ui/charts")};

const std::vector<Room>& rooms() {
    static const std::vector<Room> table{
        {"core/base", {}},
        {"core/calendar", values.mid(0, 1)},
        {"core/plan", values.mid(0, 2)},
        {"core/progress", values.mid(0, 3)},
        {"core/store", values},
        {"core/exchange", values + QStringList{QStringLiteral("core/papers")}},
        {"core/papers", values},
        {"ui/theme", values},
        {"ui/delegates", values + QStringList{QStringLiteral("ui/theme")}},
        {"ui/widgets", values + QStringList{QStringLiteral("ui/theme"), QStringLiteral("ui/delegates")}},
        {"ui/charts",
         values + QStringList{QStringLiteral("ui/theme"), QStringLiteral("ui/widgets"), QStringLiteral("ui/delegates")}},
        {"ui/print", {QStringLiteral("core")}},
        {"ui/prompts", {}},
        {"ui/settings", {}},
        {"ui/models", QStringList{QStringLiteral("core")} + parts},
        {"ui/pages", QStringList{QStringLiteral("core"), QStringLiteral("ui/models"), QStringLiteral("ui/prompts"),
                                 QStringLiteral("ui/settings")} +
                         parts},
        {"ui/shell", {QStringLiteral("core"), QStringLiteral("ui")}},
        {"app", {QStringLiteral("core"), QStringLiteral("ui")}},
    };
    return table;
}

struct Foreign {
    const char* header; ///< how the included name begins
    QStringList rooms;  ///< the only ones that may
};

const std::vector<Foreign>& foreignHeaders() {
    static const std::vector<Foreign> table{
        {"sqlite3", {QStringLiteral("core/store")}},
        {"SQLiteCpp/", {QStringLiteral("core/store")}},
        {"xlsxwriter", {QStringLiteral("core/exchange")}},
        {"quazip", {QStringLiteral("core/exchange"), QStringLiteral("core/papers")}},
    };
    return table;
}

/// What Qt Core does not have, by the beginning of the name.
const QStringList guiHeaders{QStringLiteral("QColor"),       QStringLiteral("QFont"),    QStringLiteral("QImage"),
                             QStringLiteral("QPaint"),       QStringLiteral("QPixmap"),  QStringLiteral("QWidget"),
                             QStringLiteral("QApplication"), QStringLiteral("QGui"),     QStringLiteral("QPdf"),
                             QStringLiteral("QText"),        QStringLiteral("QIcon"),    QStringLiteral("QtCharts"),
                             QStringLiteral("QtGui"),        QStringLiteral("QtWidgets")};

bool lies(const QString& path, const QString& folder) { return path.startsWith(folder + u'/'); }

QString roomOf(const QString& path) {
    QString best;
    for (const Room& room : rooms()) {
        const QString folder = QLatin1String(room.folder);
        if (lies(path, folder) && folder.size() > best.size())
            best = folder;
    }
    return best;
}

bool mayInclude(const QString& room, const QString& header) {
    for (const Room& entry : rooms()) {
        if (room != QLatin1String(entry.folder))
            continue;
        return lies(header, room) || std::any_of(entry.mayInclude.begin(), entry.mayInclude.end(),
                                                 [&](const QString& folder) { return lies(header, folder); });
    }
    return false;
}

/// ui/pages/tasks/TasksPage.h → ui/pages/tasks; what lies beside the folders belongs to all pages.
QString pageOf(const QString& path) {
    return path.count(u'/') == 3 && lies(path, QStringLiteral("ui/pages")) ? path.section(u'/', 0, 2) : QString();
}

QString problemWith(const SourceFile& file, const QString& header, bool quoted) {
    const QString room = roomOf(file.path);
    if (room.isEmpty())
        return QStringLiteral("lies in no room");
    if (quoted) {
        const QString page = pageOf(header);
        if (lies(file.path, QStringLiteral("ui/pages")) && !page.isEmpty() && page != pageOf(file.path))
            return QStringLiteral("a page includes another");
        return mayInclude(room, header) ? QString() : QStringLiteral("%1 may not include it").arg(room);
    }
    for (const Foreign& foreign : foreignHeaders()) {
        if (header.startsWith(QLatin1String(foreign.header)) && !foreign.rooms.contains(room))
            return QStringLiteral("only %1 may include it").arg(foreign.rooms.join(QStringLiteral(", ")));
    }
    const bool isGui =
        std::any_of(guiHeaders.begin(), guiHeaders.end(), [&](const QString& name) { return header.startsWith(name); });
    return isGui && header != u"QTextStream" && lies(file.path, QStringLiteral("core")) ? QStringLiteral("core has no Gui")
                                                                                        : QString();
}

} // namespace

std::vector<SourceFile> sourceFiles(const QStringList& folders) {
    const QString root = QStringLiteral(XUNDU_SOURCE_DIR "/");
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator names(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (names.hasNext()) {
            QFile file(names.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

QStringList includeViolations(const std::vector<SourceFile>& files) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QStringList found;
    for (const SourceFile& file : files) {
        for (const QString& line : file.lines) {
            const auto match = include.match(line);
            if (!match.hasMatch())
                continue;
            const QString problem = problemWith(file, match.captured(2), match.captured(1) == u"\"");
            if (!problem.isEmpty())
                found << QStringLiteral("%1: %2: %3").arg(file.path, match.captured(2), problem);
        }
    }
    return found;
}

} // namespace xundu::tests
