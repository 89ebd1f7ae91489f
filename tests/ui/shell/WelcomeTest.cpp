#include "ui/shell/Welcome.h"

#include "tests/support/Catch.h"
#include "tests/support/ScriptedPrompts.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/MessageBar.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace xundu;
using namespace xundu::tests;

namespace {

ui::Button& button(const QWidget& dialog, const char* words) {
    for (auto* each : dialog.findChildren<ui::Button*>()) {
        if (each->text() == QString::fromUtf8(words) || each->accessibleName() == QString::fromUtf8(words))
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
    std::optional<ui::Welcome::Answer> answer;
    std::optional<QString> refusal;
    ui::Welcome welcome({QStringLiteral("经办人"), path, {}}, theme, prompts, [&](const ui::Welcome::Answer& given) {
        answer = given;
        return refusal;
    });
    ui::Button& begin = button(welcome, "Begin");
    const auto fields = welcome.findChildren<ui::FieldEdit*>();
    REQUIRE(fields.size() == 3);

    SECTION("as suggested") {
        begin.click();
        CHECK(welcome.result() == QDialog::Accepted);
        REQUIRE(answer);
        CHECK(answer->operatorName == QStringLiteral("经办人"));
        CHECK(answer->file == path);
        CHECK(answer->backupFolder.isEmpty());
        CHECK(answer->isNew);
    }
    SECTION("folders and files are chosen") {
        prompts.folders = {folder.path()};
        button(welcome, "Choose: Folder for backups").click();
        prompts.files = {folder.filePath(QStringLiteral("other.xundu"))};
        button(welcome, "Choose: Office file").click();
        begin.click();
        REQUIRE(answer);
        CHECK(answer->backupFolder == folder.path());
        CHECK(answer->file.endsWith(QStringLiteral("other.xundu")));
    }
    SECTION("a file that is there already is opened") {
        prompts.files = {QString(), path};
        button(welcome, "Open an existing file…").click();
        CHECK_FALSE(answer); // thought better of it
        button(welcome, "Open an existing file…").click();
        REQUIRE(answer);
        CHECK(answer->file == path);
        CHECK_FALSE(answer->isNew);
        CHECK(welcome.result() == QDialog::Accepted);
    }
    SECTION("what stops it is said in the dialog, which stays") {
        refusal = QStringLiteral("The disk is full.");
        begin.click();
        CHECK(welcome.result() != QDialog::Accepted);
        const auto* message = welcome.findChild<ui::MessageBar*>();
        CHECK_FALSE(message->isHidden());
        CHECK(message->accessibleName() == *refusal);
    }
    SECTION("what is wrong with a field is said beside it, and it cannot begin") {
        const auto refuses = [&](int field, const QString& text, const QString& words) {
            const QString before = fields.at(field)->text();
            fields.at(field)->setText(text);
            INFO(text.toStdString() << ": " << fields.at(field)->sentence().toStdString());
            CHECK(fields.at(field)->sentence().contains(words));
            CHECK_FALSE(begin.isEnabled());
            fields.at(field)->setText(before);
            CHECK(begin.isEnabled());
        };
        QFile taken(folder.filePath(QStringLiteral("taken.xundu")));
        REQUIRE(taken.open(QIODevice::WriteOnly));
        taken.close();
        refuses(0, QStringLiteral("  "), QStringLiteral("who acts"));
        refuses(1, QStringLiteral("  "), QStringLiteral("needs a name"));
        refuses(1, folder.path(), QStringLiteral("is a folder"));
        refuses(1, taken.fileName() + u' ', QStringLiteral("such a file already"));
        refuses(1, taken.fileName() + QStringLiteral("/below/office.xundu"), QStringLiteral("is no folder"));
        refuses(2, folder.filePath(QStringLiteral("nowhere")), QStringLiteral("no such folder"));
        fields.at(1)->setText(folder.filePath(QStringLiteral("to/be/made/office.xundu")));
        CHECK(begin.isEnabled());
    }
    SECTION("a name that is missing keeps an existing file closed too; a place for a new one does not matter to it") {
        fields.at(1)->setText({});
        CHECK(button(welcome, "Open an existing file…").isEnabled());
        fields.at(0)->setText({});
        CHECK_FALSE(button(welcome, "Open an existing file…").isEnabled());
    }
}
