#include "tests/core/house/SourceTree.h"
#include "tests/support/Catch.h"

#include <QRegularExpression>

using namespace xundu::tests;

namespace {

const QStringList product{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};

QStringList violations(const char* path, const char* line) {
    return includeViolations({{QString::fromUtf8(path), {QString::fromUtf8(line)}}});
}

} // namespace

TEST_CASE("What includes what") {
    const auto files = sourceFiles(product);
    REQUIRE(files.size() > 100);
    const QStringList found = includeViolations(files);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("The include rule sees what it forbids") {
    CHECK(violations("core/plan/X.h", "#include \"core/progress/Light.h\"").size() == 1);
    CHECK(violations("core/progress/X.cpp", "#include \"core/store/Office.h\"").size() == 1);
    CHECK(violations("core/papers/X.cpp", "#include \"core/store/Office.h\"").size() == 1);
    CHECK(violations("ui/pages/tasks/X.cpp", "#include \"ui/pages/setup/SetupPage.h\"").size() == 1);
    CHECK(violations("ui/widgets/X.cpp", "#include \"ui/models/OfficeView.h\"").size() == 1);
    CHECK(violations("ui/charts/X.cpp", "#include \"core/store/Office.h\"").size() == 1);
    CHECK(violations("ui/pages/X.cpp", "#include <SQLiteCpp/Database.h>").size() == 1);
    CHECK(violations("core/papers/X.cpp", "#include <xlsxwriter.h>").size() == 1);
    CHECK(violations("core/base/X.cpp", "#include <QFont>").size() == 1);
    CHECK(violations("core/elsewhere/X.cpp", "#include \"core/base/Error.h\"").size() == 1);
    CHECK(violations("core/base/X.cpp", "#include \"app/Command.h\"").size() == 1);
}

TEST_CASE("The include rule lets pass what it allows") {
    CHECK(violations("core/store/X.cpp", "#include <SQLiteCpp/Database.h>").isEmpty());
    CHECK(violations("core/base/X.cpp", "#include <QTextStream>").isEmpty());
    CHECK(violations("ui/pages/tasks/X.cpp", "#include \"ui/pages/tasks/TaskTab.h\"").isEmpty());
    CHECK(violations("ui/pages/tasks/X.cpp", "#include \"ui/pages/PageContext.h\"").isEmpty());
    CHECK(violations("app/X.cpp", "#include \"ui/shell/MainWindow.h\"").isEmpty());
}

TEST_CASE("Each source file keeps the house's form") {
    static const QRegularExpression singleton(QStringLiteral("\\b(?!QCoreApplication)[A-Z]\\w*::instance\\("));
    for (const SourceFile& file : sourceFiles(product + QStringList{QStringLiteral("tests")})) {
        INFO(file.path.toStdString());
        CHECK(file.lines.size() <= 501);
        const QString all = file.lines.join(u'\n');
        CHECK_FALSE(all.contains(u'\t'));
        CHECK_FALSE(all.contains(u'\r'));
        CHECK_FALSE(all.contains(QStringLiteral(" \n")));
        CHECK(all.endsWith(u'\n'));
        if (file.path.endsWith(QStringLiteral(".h"))) {
            CHECK(file.lines.first() == QStringLiteral("#pragma once"));
            CHECK(all.contains(QStringLiteral("///"))); // says what it is for
        }
        if (!file.path.startsWith(QStringLiteral("tests/")))
            CHECK_FALSE(singleton.match(all).hasMatch());
    }
}
