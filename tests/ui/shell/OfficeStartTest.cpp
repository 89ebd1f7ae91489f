#include "ui/shell/OfficeStart.h"

#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace xundu;
using namespace xundu::tests;

namespace {

/// A desk with no file on it yet.
struct Start {
    QTemporaryDir folder;
    FixedClock clock;
    ui::Theme theme = ui::Theme::light();
    ScriptedPrompts prompts;
    QSettings storage{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::Settings settings{storage};
    ui::OfficeStart start{{u"经办人"_s, clock}, {at("documents/own.xundu"), at("hidden/own.xundu")}, theme, prompts, settings};

    QString at(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    store::Actor actor() const { return {u"经办人"_s, clock}; }
    QString office(const char* name) const {
        QDir().mkpath(QFileInfo(at(name)).absolutePath());
        store::Office::create(at(name), plan::builtInPlan(), actor());
        return at(name);
    }
    QString text(const char* name) const {
        QFile file(at(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("plain text");
        return at(name);
    }
    void setRecent(const QStringList& files) { settings.set(ui::settings::recentFiles, files); }
    QStringList recent() const { return settings.value(ui::settings::recentFiles); }
    /// What is done in the welcome once it is shown; where it is not, it is never done.
    static void inWelcome(const std::function<void(ui::Welcome&)>& work) {
        QTimer::singleShot(0, qApp, [work] {
            auto* welcome = qobject_cast<ui::Welcome*>(QApplication::activeModalWidget());
            REQUIRE(welcome);
            work(*welcome);
            if (welcome->isVisible())
                welcome->reject();
        });
    }
};

void press(const QWidget& dialog, const char* words) {
    for (auto* each : dialog.findChildren<ui::Button*>()) {
        if (each->text() == QString::fromUtf8(words))
            each->click();
    }
}

} // namespace

TEST_CASE("The office file that was opened last is opened") {
    Start desk;
    const QString first = desk.office("first.xundu"), second = desk.office("second.xundu");
    desk.setRecent({second, first});
    const auto opened = desk.start.openUsual();
    REQUIRE(opened);
    CHECK(opened->office->path() == second);
    CHECK(opened->happened.isEmpty());
    CHECK(desk.recent() == QStringList{second, first});
    CHECK(desk.prompts.lastQuestion.isEmpty());
}

TEST_CASE("The user's own file is found among the documents, and where earlier versions put it") {
    Start desk;
    const QString hidden = desk.office("hidden/own.xundu");
    CHECK(desk.start.openUsual()->office->path() == hidden);
    desk.setRecent({});
    const QString seen = desk.office("documents/own.xundu");
    CHECK(desk.start.openUsual()->office->path() == seen);
}

TEST_CASE("Where the file opened last cannot be opened, another is opened only on request") {
    Start desk;
    const QString good = desk.office("good.xundu");

    SECTION("it is gone: its name is said, and no other takes its place by itself") {
        desk.setRecent({desk.at("stick/of.xundu"), good});
        CHECK_FALSE(desk.start.openUsual()); // nobody answered
        CHECK(desk.prompts.lastQuestion.contains(u"is not there"_s));
        CHECK(desk.prompts.lastQuestion.contains(u"of.xundu"_s));
        CHECK(desk.recent() == QStringList{desk.at("stick/of.xundu"), good});
    }
    SECTION("the next one is chosen") {
        desk.setRecent({desk.text("text.xundu"), good});
        desk.prompts.choices = {1};
        const auto opened = desk.start.openUsual();
        REQUIRE(opened);
        CHECK(opened->office->path() == good);
        CHECK(desk.prompts.lastQuestion.contains(u"is not an office file"_s));
        CHECK(desk.recent().front() == good);
    }
    SECTION("it is tried once more, when the disk is there again") {
        desk.setRecent({desk.at("stick/of.xundu"), good});
        desk.prompts.choices = {0, 0};
        CHECK_FALSE(desk.start.openUsual());
        CHECK(desk.prompts.unexpected == 1); // asked a third time
        desk.office("stick/of.xundu");
        CHECK(desk.start.openUsual()->office->path() == desk.at("stick/of.xundu"));
    }
    SECTION("a file is chosen by hand, the second time one that is sound") {
        const QString bad = desk.text("bad.xundu");
        desk.setRecent({desk.at("none.xundu")});
        desk.prompts.choices = {1, 1, 1};
        desk.prompts.files = {QString(), bad, good};
        const auto opened = desk.start.openUsual();
        REQUIRE(opened);
        CHECK(opened->office->path() == good);
        CHECK(desk.prompts.files.empty());
        CHECK(desk.recent() == QStringList{good, desk.at("none.xundu")}); // the bad one is not kept
    }
    SECTION("a new one is made, under a name that is free") {
        const QString own = desk.office("documents/own.xundu");
        desk.setRecent({desk.text("text.xundu"), own});
        desk.prompts.choices = {3}; // once more, own, by hand, new
        Start::inWelcome([&](ui::Welcome& welcome) {
            CHECK(welcome.findChildren<QLineEdit*>().at(1)->text() == desk.at("documents/own (2).xundu"));
            press(welcome, "Begin");
        });
        const auto opened = desk.start.openUsual();
        REQUIRE(opened);
        CHECK(opened->office->path() == desk.at("documents/own (2).xundu"));
    }
}

TEST_CASE("A file that was named is opened or refused, and nothing is asked") {
    Start desk;
    CHECK(desk.start.open(desk.office("named.xundu")).office->isWritable());
    CHECK_THROWS_AS(desk.start.open(desk.text("text.xundu")), base::Error);
    CHECK(desk.recent() == QStringList{desk.at("named.xundu")});
    CHECK(desk.prompts.lastQuestion.isEmpty());
}

TEST_CASE("A file that another program writes is shown, and what is said does not contradict itself") {
    Start desk;
    const QString path = desk.office("shared.xundu");
    const auto writer = store::Office::open(path, store::OpenMode::Write, desk.actor());
    const auto opened = desk.start.open(path);
    CHECK_FALSE(opened.office->isWritable());
    CHECK(opened.happened.contains(u"经办人"_s));
    CHECK(opened.happened.contains(u"is open for reading here"_s));
    CHECK_FALSE((opened.happened + opened.whatNow).contains(u"Open it for reading"_s));
}

TEST_CASE("The welcome makes a file or opens one, and what stops it is said there, and nothing is kept of it") {
    Start desk;

    SECTION("a new file, its folder with it") {
        Start::inWelcome([](ui::Welcome& welcome) {
            welcome.findChildren<QLineEdit*>().at(0)->setText(u"联络员"_s);
            press(welcome, "Begin");
        });
        const auto opened = desk.start.openUsual();
        REQUIRE(opened);
        CHECK(opened->office->path() == desk.at("documents/own.xundu"));
        CHECK(opened->office->actor().name == u"联络员"_s);
        CHECK(desk.settings.value(ui::settings::operatorName) == u"联络员"_s);
        CHECK(desk.recent() == QStringList{desk.at("documents/own.xundu")});
    }
    SECTION("a colleague's file") {
        const QString shared = desk.office("shared.xundu");
        desk.prompts.files = {desk.text("text.xundu"), shared};
        Start::inWelcome([&](ui::Welcome& welcome) {
            press(welcome, "Open an existing file…");
            CHECK(welcome.isVisible()); // the text is refused
            CHECK(desk.recent().isEmpty());
            press(welcome, "Open an existing file…");
        });
        const auto opened = desk.start.openUsual();
        REQUIRE(opened);
        CHECK(opened->office->path() == shared);
        CHECK_FALSE(QFileInfo::exists(desk.at("documents")));
    }
    SECTION("a place where no folder can be made") {
        Start::inWelcome([&](ui::Welcome& welcome) {
            welcome.findChildren<QLineEdit*>().at(1)->setText(u"/proc/nofolder/own.xundu"_s);
            press(welcome, "Begin");
            CHECK(welcome.isVisible());
        });
        CHECK_FALSE(desk.start.openUsual());
        CHECK(desk.settings.value(ui::settings::operatorName).isEmpty());
        CHECK(desk.recent().isEmpty());
    }
}
