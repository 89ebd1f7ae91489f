#include "tests/core/house/IncludeRules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace xundu::tests::house {
namespace {

struct Room {
    const char* folder;
    std::vector<const char*> mayInclude; ///< besides itself; a folder stands for what lies below it
};

const std::vector<const char*> values{"core/base", "core/calendar", "core/plan", "core/progress", "core/supervision"};

std::vector<const char*> valuesAnd(std::initializer_list<const char*> more) {
    auto all = values;
    all.insert(all.end(), more);
    return all;
}

// Among values and among drawing parts the order is the order of including.
const std::vector<Room>& rooms() {
    static const std::vector<Room> all = {
        {"core/base", {}},
        {"core/archive", {"core/base"}},
        {"core/calendar", {"core/base"}},
        {"core/plan", {"core/base", "core/calendar"}},
        {"core/progress", {"core/base", "core/calendar", "core/plan"}},
        {"core/supervision", {"core/base", "core/calendar", "core/plan", "core/progress"}},
        {"core/search", {"core/base", "core/calendar", "core/plan"}},
        {"core/store", valuesAnd({"core/papers", "core/search"})},
        {"core/papers/check", {"core/base", "core/archive", "core/papers"}},
        {"core/papers", valuesAnd({"core/archive"})},
        {"core/exchange", valuesAnd({"core/archive", "core/papers"})},
        {"core/dispatch", {"core"}},
        {"ui/theme", values},
        {"ui/delegates", valuesAnd({"ui/theme"})},
        {"ui/widgets", valuesAnd({"ui/theme", "ui/delegates"})},
        {"ui/charts", valuesAnd({"ui/theme", "ui/delegates", "ui/widgets"})},
        {"ui/schedule", valuesAnd({"ui/theme", "ui/delegates", "ui/widgets"})},
        {"ui/print", {"core"}},
        {"ui/prompts", {"core/base", "ui/theme", "ui/widgets"}},
        {"ui/settings", {}},
        {"ui/models", {"core", "ui/theme", "ui/delegates", "ui/widgets", "ui/charts", "ui/schedule"}},
        {"ui/pages",
         {"core", "ui/theme", "ui/delegates", "ui/widgets", "ui/charts", "ui/schedule", "ui/print", "ui/models", "ui/prompts",
          "ui/settings"}},
        {"ui/shell", {"core", "ui"}},
        {"app", {"core", "ui"}},
    };
    return all;
}

struct Foreign {
    const char* pattern; ///< of the name between the angle brackets
    std::vector<const char*> onlyIn;
    const char* what;
};

const std::vector<Foreign>& foreigners() {
    static const std::vector<Foreign> all = {
        {"^(SQLiteCpp/|sqlite3|QSql|QtSql)", {"core/store"}, "SQL belongs to core/store"},
        {"^xlsxwriter", {"core/exchange"}, "workbooks are written in core/exchange"},
        {"^(quazip/|QuaZip|minizip|zip\\.h|zlib)",
         {"core/archive", "core/exchange"},
         "zip belongs to core/archive and core/exchange"},
        {"^expat", {"core/exchange"}, "returned workbooks are read in core/exchange"},
        {"^(QNetwork|QtNetwork|QTcp|QUdp|QLocalS|QSsl|QHttp|QWebSocket|curl|sys/socket)", {}, "the program opens no connection"},
    };
    return all;
}

bool liesIn(const QString& folder, const char* room) {
    const QString name = QLatin1String(room);
    return folder == name || folder.startsWith(name + u'/');
}

const Room* roomOf(const QString& folder) {
    const auto room = std::find_if(rooms().begin(), rooms().end(), [&](const Room& each) { return liesIn(folder, each.folder); });
    return room == rooms().end() ? nullptr : &*room;
}

/// ui/pages/tasks of ui/pages/tasks/detail; empty for what all pages share.
QString pageOf(const QString& folder) {
    return folder.section(u'/', 0, 2).startsWith(QStringLiteral("ui/pages/")) ? folder.section(u'/', 0, 2) : QString();
}

bool isQtCoreHeader(const QString& name) {
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore/");
    return QFileInfo::exists(folder + name);
}

QString ownViolation(const SourceFile& file, const QString& target) {
    const QString folder = file.folder();
    const QString targetFolder = target.left(target.lastIndexOf(u'/'));
    const Room* room = roomOf(folder);
    if (!room)
        return QStringLiteral("%1 is no room of the house").arg(folder);
    if (!target.contains(u'/'))
        return QStringLiteral("is not written from the root");
    const bool allowed =
        liesIn(targetFolder, room->folder) || std::any_of(room->mayInclude.begin(), room->mayInclude.end(),
                                                          [&](const char* each) { return liesIn(targetFolder, each); });
    if (!allowed)
        return QStringLiteral("%1 may not include %2").arg(QLatin1String(room->folder), targetFolder);
    if (liesIn(folder, "ui/pages") && !pageOf(targetFolder).isEmpty() && pageOf(targetFolder) != pageOf(folder))
        return QStringLiteral("no page includes another");
    return {};
}

QString foreignViolation(const SourceFile& file, const QString& name) {
    for (const Foreign& foreign : foreigners()) {
        const bool known = std::any_of(foreign.onlyIn.begin(), foreign.onlyIn.end(),
                                       [&](const char* room) { return liesIn(file.folder(), room); });
        if (!known && name.contains(QRegularExpression(QLatin1String(foreign.pattern))))
            return QLatin1String(foreign.what);
    }
    const bool isQt = name.startsWith(u'Q') && !name.startsWith(QStringLiteral("QuaZip"));
    if (file.isIn(QStringLiteral("core")) && isQt && !isQtCoreHeader(name.section(u'/', -1)))
        return QStringLiteral("core knows Qt Core alone");
    return {};
}

} // namespace

QStringList includeViolations(const SourceFile& file) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QStringList violations;
    int number = 0;
    for (const QString& line : file.lines()) {
        ++number;
        const auto match = include.match(line);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const QString why = match.captured(1) == QStringLiteral("<") ? foreignViolation(file, name) : ownViolation(file, name);
        if (!why.isEmpty())
            violations << QStringLiteral("%1: %2: %3").arg(file.place(number), name, why);
    }
    return violations;
}

} // namespace xundu::tests::house
