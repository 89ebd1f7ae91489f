#include "ui/shell/Welcome.h"

#include "tests/support/Catch.h"
#include "tests/support/ScriptedPrompts.h"
#include "ui/widgets/Button.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::tests;

namespace {

ui::Button& button(const QWidget& dialog, const char* words) {
    for (auto* each : dialog.findChildren<ui::Button*>()) {
        if (each->text() == QLatin1String(words) || each->accessibleName() == QLatin1String(words))
            return *each;
    }
    throw std::out_of_range(words);
}

} // namespace

TEST_CASE("The first start asks who acts, where the file lies and where backups go") {
    const QTemporaryDir folder;
    ScriptedPrompts prompts;
    const ui::Theme theme = ui::Theme::light();
    const QString path = folder.filePath(QStringLiteral("office.xundu"));
    ui::Welcome welcome({QStringLiteral("经办人"), path, {}}, theme, prompts);
    auto* begin = &button(welcome, "Begin");
    const auto lines = welcome.findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 3);

    SECTION("as suggested") {
        CHECK(begin->isEnabled());
        CHECK(welcome.answer().operatorName == QStringLiteral("经办人"));
        CHECK(welcome.answer().file == path);
        CHECK(welcome.answer().backupFolder.isEmpty());
    }
    SECTION("folders and files are chosen") {
        prompts.folders = {folder.path()};
        button(welcome, "Choose: Folder for backups").click();
        CHECK(welcome.answer().backupFolder == folder.path());
        prompts.files = {folder.filePath(QStringLiteral("other.xundu"))};
        button(welcome, "Choose: Office file").click();
        CHECK(welcome.answer().file.endsWith(QStringLiteral("other.xundu")));
    }
    SECTION("without a name, over a file that is there, with a folder that is not: it cannot begin") {
        lines.at(0)->setText(QStringLiteral("  "));
        CHECK_FALSE(begin->isEnabled());
        lines.at(0)->setText(QStringLiteral("经办人"));
        QFile taken(path);
        REQUIRE(taken.open(QIODevice::WriteOnly));
        taken.close();
        lines.at(1)->setText(path + u' '); // looked at anew
        CHECK_FALSE(begin->isEnabled());
        lines.at(1)->setText(folder.filePath(QStringLiteral("new.xundu")));
        lines.at(2)->setText(folder.filePath(QStringLiteral("nowhere")));
        CHECK_FALSE(begin->isEnabled());
        lines.at(2)->clear();
        CHECK(begin->isEnabled());
    }
}
