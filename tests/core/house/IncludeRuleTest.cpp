#include "tests/core/house/IncludeRules.h"
#include "tests/support/Catch.h"

#include <QFileInfo>
#include <QLibraryInfo>

using namespace xundu::tests::house;

namespace {

QStringList verdictOn(const char* path, const char* include) {
    return includeViolations(
        {QString::fromUtf8(path), QStringLiteral("#pragma once\n\n#include ") + QString::fromUtf8(include) + u'\n'});
}

bool allows(const char* path, const char* include) { return verdictOn(path, include).isEmpty(); }

} // namespace

TEST_CASE("IncludeRule holds in the whole source") {
    REQUIRE(productSources().size() > 100);
    QStringList violations;
    for (const SourceFile& file : productSources())
        violations << includeViolations(file);
    INFO(violations.join(u'\n').toStdString());
    CHECK(violations.isEmpty());
}

TEST_CASE("IncludeRule can fail") {
    // Without Qt's headers every Qt header would count as foreign to core.
    REQUIRE(QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore/QString")));

    SECTION("and says where and why") {
        CHECK(verdictOn("core/base/Text.h", "\"core/store/Office.h\"") ==
              QStringList{QStringLiteral("core/base/Text.h:3: core/store/Office.h: core/base may not include core/store")});
    }

    SECTION("core goes one way") {
        CHECK(allows("core/store/Office.cpp", "\"core/supervision/Notice.h\""));
        CHECK(allows("core/progress/Light.cpp", "\"core/plan/Plan.h\""));
        CHECK_FALSE(allows("core/plan/Plan.h", "\"core/progress/Light.h\""));
        CHECK_FALSE(allows("core/calendar/TenDay.h", "\"core/plan/Plan.h\""));
        CHECK_FALSE(allows("core/progress/Light.h", "\"core/supervision/Notice.h\""));
        CHECK_FALSE(allows("core/exchange/Form.cpp", "\"core/store/Office.h\""));
        CHECK_FALSE(allows("core/papers/Paper.h", "\"core/store/Office.h\""));
        CHECK_FALSE(allows("core/papers/Paper.h", "\"core/exchange/Form.h\""));
        CHECK_FALSE(allows("core/store/Office.h", "\"core/exchange/Form.h\""));
        CHECK_FALSE(allows("core/store/Office.h", "\"ui/theme/Theme.h\""));
        CHECK_FALSE(allows("core/store/Office.h", "\"app/Cli.h\""));
    }

    SECTION("core knows Qt Core alone") {
        CHECK(allows("core/papers/Paper.h", "<QXmlStreamWriter>"));
        CHECK(allows("core/papers/Paper.h", "<QtCore/QString>"));
        CHECK(allows("core/papers/Paper.h", "<vector>"));
        for (const char* header :
             {"<QFont>", "<QColor>", "<QImage>", "<QGuiApplication>", "<QWidget>", "<QtGui/QFont>", "<QPainter>"})
            CHECK_FALSE(allows("core/papers/Paper.h", header));
    }

    SECTION("libraries stay in their rooms") {
        CHECK(allows("core/store/Query.cpp", "<SQLiteCpp/Statement.h>"));
        CHECK(allows("core/store/Changeset.cpp", "<sqlite3.h>"));
        CHECK(allows("core/exchange/Workbook.cpp", "<xlsxwriter.h>"));
        CHECK(allows("core/exchange/Reader.cpp", "<quazip/quazip.h>"));
        CHECK(allows("core/archive/Zip.cpp", "<minizip/zip.h>"));
        CHECK(allows("core/papers/DocxWriter.cpp", "\"core/archive/Zip.h\""));
        CHECK_FALSE(allows("core/papers/DocxWriter.cpp", "<minizip/zip.h>"));
        CHECK_FALSE(allows("core/exchange/Form.cpp", "<sqlite3.h>"));
        CHECK_FALSE(allows("ui/pages/tasks/TasksPage.cpp", "<SQLiteCpp/Database.h>"));
        CHECK_FALSE(allows("core/papers/Paper.cpp", "<xlsxwriter.h>"));
        CHECK_FALSE(allows("core/store/Office.cpp", "<quazip/quazip.h>"));
        CHECK_FALSE(allows("app/main.cpp", "<QTcpSocket>"));
        CHECK_FALSE(allows("ui/shell/MainWindow.cpp", "<QNetworkAccessManager>"));
    }

    SECTION("no page includes another") {
        CHECK(allows("ui/pages/tasks/TasksPage.cpp", "\"ui/pages/tasks/Detail.h\""));
        CHECK(allows("ui/pages/tasks/detail/Card.cpp", "\"ui/pages/tasks/Detail.h\""));
        CHECK(allows("ui/pages/tasks/TasksPage.cpp", "\"ui/pages/Page.h\""));
        CHECK_FALSE(allows("ui/pages/tasks/TasksPage.cpp", "\"ui/pages/overview/OverviewPage.h\""));
        CHECK_FALSE(allows("ui/pages/Page.cpp", "\"ui/pages/overview/OverviewPage.h\""));
        CHECK(allows("ui/shell/MainWindow.cpp", "\"ui/pages/overview/OverviewPage.h\""));
    }

    SECTION("drawing parts know no office") {
        CHECK(allows("ui/models/TasksModel.cpp", "\"core/store/Office.h\""));
        for (const char* path : {"ui/charts/Curve.cpp", "ui/widgets/Card.cpp", "ui/delegates/Light.cpp", "ui/theme/Theme.cpp"})
            CHECK_FALSE(allows(path, "\"core/store/Office.h\""));
        CHECK_FALSE(allows("ui/widgets/Card.cpp", "\"ui/pages/tasks/TasksPage.h\""));
        CHECK_FALSE(allows("ui/pages/tasks/TasksPage.cpp", "\"ui/shell/MainWindow.h\""));
        CHECK_FALSE(allows("ui/models/TasksModel.cpp", "\"app/Cli.h\""));
    }

    SECTION("a new room must be in the table, and paths start at the root") {
        CHECK_FALSE(allows("core/cloud/Sync.h", "\"core/base/Text.h\""));
        CHECK_FALSE(allows("core/base/Text.cpp", "\"Text.h\""));
    }
}
