#include "ui/pages/collect/CollectPage.h"

#include "core/dispatch/Reception.h"
#include "core/store/Journal.h"
#include "tests/support/TemporaryOffice.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/pages/collect/ScriptedCollect.h"
#include "ui/pages/collect/TrialPanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace xundu;
using namespace xundu::tests;
using exchange::FindingCode;
using Scripted = ScriptedCollect;

TEST_CASE("CollectPage shows what it finds in files that were dropped") {
    Scripted s;
    s.findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::NotANumber, "H12", QStringLiteral("17")),
                                            finding(FindingCode::ValueFell, "H15")};
    s.stage({s.form("a.xlsx"), s.form("b.xlsx", 1)});

    SECTION("by file, with the cell beside it; nothing is stored") {
        CHECK(s.rows() == 2);
        CHECK(store::entries(*s.demo.office, 1).front().title != QStringLiteral("take"));
        CHECK(std::find(s.intents.begin(), s.intents.end(), dispatch::Intent::Take) == s.intents.end());
        const auto* table = s.page.findChild<ui::OriginalCard*>()->findChild<QTableView*>();
        CHECK(table->model()->rowCount() > 0);
    }
    SECTION("1 takes the proposal, and the next finding is chosen") {
        s.key(Qt::Key_1);
        CHECK(s.rows() == 1);
        REQUIRE(s.card().currentRow());
        CHECK(s.card().currentRow()->finding.cell == QStringLiteral("H15"));
        s.key(Qt::Key_1); // a warning, as it is
        CHECK(s.rows() == 0);
        REQUIRE(s.lastFiles.size() == 2);
        CHECK(s.lastFiles.front().accepted.size() == 1);
        CHECK(s.lastFiles.front().corrections.front().text == QStringLiteral("17"));
    }
    SECTION("2 corrects in place") {
        s.key(Qt::Key_2);
        auto* line = s.tree().findChild<QLineEdit*>();
        REQUIRE(line);
        CHECK(line->text() == QStringLiteral("17"));
        line->setText(QStringLiteral("18"));
        QTest::keyClick(line, Qt::Key_Return);
        s.settle();
        CHECK(s.rows() == 1);
        CHECK(s.lastFiles.front().corrections.front().text == QStringLiteral("18"));
    }
    SECTION("a key for what the finding does not offer does nothing") {
        s.key(Qt::Key_4);
        CHECK(s.rows() == 2);
    }
    SECTION("what was handled is listed and can be taken back") {
        s.key(Qt::Key_1);
        s.card().findChild<ui::Segment*>()->setCurrent(1);
        CHECK(s.rows() == 1);
        REQUIRE(s.card().currentRow());
        Q_EMIT s.card().wanted(*s.card().currentGroup(), s.card().currentRow(), ui::FindingAction::TakeBack);
        s.settle();
        s.card().findChild<ui::Segment*>()->setCurrent(0);
        CHECK(s.rows() == 2);
    }
    SECTION("taking takes the files as the trial reads them, in one go") {
        auto& take = s.button(QStringLiteral("Take 2 file(s) as proposed"));
        QTest::mouseClick(&take, Qt::LeftButton);
        CHECK(s.intents.back() == dispatch::Intent::Take);
        CHECK(s.lastFiles.size() == 2);
        CHECK(s.lastFiles.front().corrections.size() == 1);
        s.settle();
        CHECK(s.rows() == 0);
    }
    SECTION("as written the file with an error stays behind") {
        s.page.findChild<ui::TrialPanel*>()->findChild<ui::Segment*>()->setCurrent(0);
        QTest::mouseClick(&s.button(QStringLiteral("Take 1 file(s) as written")), Qt::LeftButton);
        s.settle();
        CHECK(s.rows() == 2);
    }
    SECTION("discarding asks first") {
        s.demo.prompts.confirmations = {false};
        QTest::mouseClick(&s.button(QStringLiteral("Discard")), Qt::LeftButton);
        s.settle();
        CHECK(s.rows() == 2);
        s.demo.prompts.confirmations = {true};
        QTest::mouseClick(&s.button(QStringLiteral("Discard")), Qt::LeftButton);
        s.settle();
        CHECK(s.rows() == 0);
    }
    SECTION("and discards what the question counted, not what came meanwhile") {
        const QString later = s.form("c.xlsx", 2);
        QSignalSpy noticed(&s.page, &ui::Page::noticed);
        s.demo.prompts.confirmations = {true};
        s.demo.prompts.whileAsked = [&] {
            Q_EMIT s.page.findChild<ui::FolderWatch*>()->arrived({later});
            s.settle();
        };
        QTest::mouseClick(&s.button(QStringLiteral("Discard")), Qt::LeftButton);
        CHECK(s.demo.prompts.lastQuestion.contains(QStringLiteral("2 file(s) wait no more")));
        s.settle();
        REQUIRE(s.lastFiles.size() == 1);
        CHECK(s.lastFiles.front().path == later);
        CHECK(s.files().model()->index(0, 1).data().toString() == QStringLiteral("c.xlsx"));
        REQUIRE(noticed.count() == 2);
        CHECK(noticed.front().front().toString() == QStringLiteral("2 file(s) discarded."));
        CHECK(noticed.back().front().toString().startsWith(QStringLiteral("1 file(s) came into the watched folder")));
    }
    SECTION("a file that waits already is named so, and nothing is said of its kind") {
        QSignalSpy noticed(&s.page, &ui::Page::noticed);
        s.page.stage({s.demo.folder.filePath(QStringLiteral("a.xlsx"))});
        s.page.stage({});
        REQUIRE(noticed.count() == 2);
        CHECK(noticed[0][0].toString() == QStringLiteral("1 file(s) wait here already."));
        CHECK(noticed[0][1].toString().isEmpty());
        CHECK(noticed[1][0].toString() == QStringLiteral("No spreadsheet was among them."));
        CHECK(noticed[1][1].toString() == QStringLiteral("Forms come back as .xlsx files."));
    }
    SECTION("the window asks before it is closed over files that wait") {
        s.demo.prompts.confirmations = {false, true};
        CHECK_FALSE(s.page.mayLeave());
        CHECK(s.page.mayLeave());
    }
    SECTION("an original is opened as a copy") {
        QSignalSpy wanted(&s.page, &ui::Page::originalWanted);
        QTest::mouseClick(&s.button(QStringLiteral("Open in spreadsheet program")), Qt::LeftButton);
        REQUIRE(wanted.count() == 1);
        CHECK(wanted.front().front().toString() == QStringLiteral("a.xlsx"));
    }
}

TEST_CASE("CollectPage counts as the workbench does") {
    Scripted s;
    s.stage({s.form("a.xlsx")});
    const auto reception = dispatch::receptionOf(*s.demo.office, tenDay("2025-06-mid"));
    const int accepted = reception.count(dispatch::FormState::Accepted) + reception.count(dispatch::FormState::Unchanged);
    QString words;
    for (const auto* label : s.page.findChildren<QLabel*>()) {
        if (label->text().startsWith(QStringLiteral("Required")))
            words = label->text();
    }
    CHECK(words.contains(QStringLiteral("Accepted <b>%1</b>").arg(accepted)));
    CHECK(words.contains(QStringLiteral("Missing <b>%1</b>").arg(reception.count(dispatch::FormState::Missing))));
    CHECK(words.contains(QStringLiteral("Waiting <b>1</b>")));
}

TEST_CASE("CollectPage watches a folder only where it is told to") {
    Scripted s;
    CHECK(s.demo.settings.value(ui::settings::watchedFolder).isEmpty());
    QTemporaryDir watched;
    s.demo.settings.set(ui::settings::watchedFolder, watched.path());
    ui::CollectPage page(s.demo.context, [](auto period, const auto& files, auto, const auto&) {
        dispatch::CollectResult result{period, true, {}, {.period = period}, {.period = period}, {}};
        result.files.resize(files.size());
        return result;
    });
    QSignalSpy noticed(&page, &ui::Page::noticed);
    QFile::copy(s.form("a.xlsx"), QDir(watched.path()).filePath(QStringLiteral("到件.xlsx")));
    REQUIRE(noticed.wait(8000));
    CHECK(noticed.front().front().toString().contains(QStringLiteral("1")));
    CHECK(page.findChild<QTreeView*>());
}

TEST_CASE("CollectPage at the sizes of the design") {
    Scripted s;
    s.findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::NotANumber, "H12", QStringLiteral("17"))};
    s.stage({s.form("a.xlsx")});
    auto* trial = s.page.findChild<ui::TrialPanel*>();
    CHECK(trial->isVisible());
    for (const QSize size : {QSize(1214, 646), QSize(1214, 574), QSize(976, 482)}) {
        s.page.resize(size);
        QTest::qWait(1);
        checkHeads(s.page, s.demo.theme);
        CHECK(s.page.minimumSizeHint().height() <= size.height());
        CHECK(s.page.minimumSizeHint().width() <= size.width());
    }
    CHECK_FALSE(trial->isVisible()); // a part of its own
    for (auto* segment : s.page.findChildren<ui::Segment*>()) {
        if (segment->isVisible() && segment->accessibleName() == QStringLiteral("What is shown"))
            segment->setCurrent(2);
    }
    CHECK(trial->isVisible());
    CHECK_FALSE(s.card().isVisible());
}

TEST_CASE("CollectPage takes a form that came back empty, and undo brings it back") {
    DemoFixture demo;
    ui::CollectPage page(demo.context);
    page.resize(1214, 646);
    page.show();
    const auto& units = demo.office->plan().units;
    const QString path = demo.folder.filePath(QStringLiteral("随便起的名字.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto before = store::returns::returnedIn(*demo.office, tenDay("2025-06-mid")).size();
    file.write(exchange::workbookOf(dispatch::composeForm(*demo.office, tenDay("2025-06-mid"), units.front().id)));
    file.close();
    page.stage({path});
    QTest::qWait(400);
    ui::Button* take = nullptr;
    for (auto* each : page.findChildren<ui::Button*>()) {
        if (each->text().startsWith(QStringLiteral("Take 1 ")))
            take = each;
    }
    REQUIRE(take);
    QTest::mouseClick(take, Qt::LeftButton);
    const auto after = store::returns::returnedIn(*demo.office, tenDay("2025-06-mid"));
    REQUIRE(after.size() == before + 1);
    CHECK(after.front().unit == units.front().id);
    CHECK(after.front().name == QStringLiteral("随便起的名字.xlsx"));
    store::undo(*demo.office);
    CHECK(store::returns::returnedIn(*demo.office, tenDay("2025-06-mid")).size() == before);
    QTest::qWait(400);
    CHECK(take->text().startsWith(QStringLiteral("Take 1 ")));
}

TEST_CASE("CollectPage of an office that another program writes takes nothing") {
    DemoFixture demo;
    const auto reader = store::Office::open(demo.office->path(), store::OpenMode::Read, demo.actor);
    ui::OfficeView view(*reader);
    ui::CollectPage page({view, demo.theme, demo.prompts, demo.settings});
    QSignalSpy failed(&page, &ui::Page::failed);
    page.stage({demo.folder.path()});
    CHECK(failed.count() == 1);
    CHECK_FALSE(demo.storage.contains(QLatin1String(ui::settings::watchedFolder.name))); // nothing is remembered that is not done
    CHECK_FALSE(page.findChild<QToolButton*>()->isEnabled());
}
