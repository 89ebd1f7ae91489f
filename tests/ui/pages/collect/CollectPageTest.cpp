#include "ui/pages/collect/CollectPage.h"

#include "core/dispatch/Forms.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Journal.h"
#include "core/store/Returns.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/TemporaryOffice.h"
#include "tests/ui/pages/Heads.h"
#include "ui/pages/collect/FindingsCard.h"
#include "ui/pages/collect/OriginalCard.h"
#include "ui/pages/collect/ReturnPanel.h"
#include "ui/pages/collect/TrialPanel.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Segment.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace xundu;
using namespace xundu::tests;
using dispatch::Outcome;
using exchange::FindingCode;

namespace {

const QString mainSheet = QStringLiteral("填报");

exchange::Finding finding(FindingCode code, const char* cell, std::optional<QString> proposal = std::nullopt) {
    exchange::Finding result;
    result.code = code;
    result.sheet = mainSheet;
    result.cell = QString::fromUtf8(cell);
    result.value = QStringLiteral("17家左右");
    result.message = QStringLiteral("填“17家左右”");
    if (proposal)
        result.proposal = exchange::Correction{mainSheet, result.cell, *proposal};
    return result;
}

/// A page over a demo office whose collecting answers with findings laid ready, by file name; a correction of a cell or its
/// acceptance takes a finding away.
struct Scripted {
    DemoFixture demo;
    std::map<QString, exchange::Findings> findings;
    std::map<QString, calendar::TenDay> saysPeriod;
    std::vector<dispatch::Intent> intents;
    std::vector<dispatch::IncomingFile> lastFiles;
    ui::CollectPage page{demo.context, [this](auto period, const auto& files, auto intent, const auto& progress) {
                             return answer(period, files, intent, progress);
                         }};

    Scripted() {
        page.resize(1214, 646);
        page.show();
    }
    QString form(const char* name, int unit = 0) const {
        const QString path = demo.folder.filePath(QString::fromUtf8(name));
        const auto& units = demo.office->plan().units;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(exchange::workbookOf(
            dispatch::composeForm(*demo.office, tenDay("2025-06-mid"), units.at(static_cast<std::size_t>(unit)).id)));
        return path;
    }
    void stage(const QStringList& paths) {
        page.stage(paths);
        settle();
    }
    /// Decisions are tried together a moment later.
    void settle() const { QTest::qWait(200); }
    ui::FindingsCard& card() const { return *page.findChild<ui::FindingsCard*>(); }
    QTreeView& tree() const { return *card().findChild<QTreeView*>(); }
    int rows() const {
        int count = 0;
        for (int group = 0; group < tree().model()->rowCount(); ++group)
            count += tree().model()->rowCount(tree().model()->index(group, 0));
        return count;
    }
    ui::Button& button(const QString& words) const {
        for (auto* each : page.findChildren<ui::Button*>()) {
            if (each->text() == words)
                return *each;
        }
        FAIL("no such button: " << words.toStdString());
        throw std::logic_error("no button");
    }
    void key(Qt::Key key) {
        QTest::keyClick(&tree(), key);
        settle();
    }

private:
    dispatch::CollectResult answer(calendar::TenDay period, const std::vector<dispatch::IncomingFile>& files,
                                   dispatch::Intent intent, const base::Progress& progress) {
        intents.push_back(intent);
        lastFiles = files;
        dispatch::CollectResult result{period, intent == dispatch::Intent::Try, {}, demo.view.status(), demo.view.status(), {}};
        for (const dispatch::IncomingFile& file : files) {
            base::tell(progress, static_cast<int>(result.files.size()), static_cast<int>(files.size()));
            result.files.push_back(resultOf(file));
        }
        if (intent == dispatch::Intent::Take)
            keep(result, files);
        return result;
    }
    void keep(const dispatch::CollectResult& result, const std::vector<dispatch::IncomingFile>& files) {
        store::Action action(*demo.office, QStringLiteral("take"));
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (result.files[i].outcome != Outcome::Refused)
                store::returns::keep(*demo.office, {.unit = *result.files[i].unit, .period = result.period, .name = {}},
                                     *files[i].content);
        }
        action.commit();
    }
    dispatch::FileResult resultOf(const dispatch::IncomingFile& file) {
        const QString name = QFileInfo(file.path).fileName();
        dispatch::FileResult result{
            .path = file.path, .hash = store::blobs::hashOf(*file.content), .unit = demo.office->plan().units.front().id};
        if (saysPeriod.contains(name))
            result.period = saysPeriod.at(name);
        for (const exchange::Finding& each : findings[name]) {
            const bool corrected = std::any_of(file.corrections.begin(), file.corrections.end(),
                                               [&](const auto& entry) { return entry.cell == each.cell; });
            if (!corrected && std::find(file.accepted.begin(), file.accepted.end(), each) == file.accepted.end())
                result.findings.push_back(each);
        }
        result.outcome = exchange::hasErrors(result.findings) ? Outcome::Refused : Outcome::Accepted;
        return result;
    }
};

} // namespace

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

TEST_CASE("CollectPage sends a file back") {
    Scripted s;
    s.findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::HedgedNumber, "H12")};
    s.stage({s.form("a.xlsx")});
    s.key(Qt::Key_3);
    auto* panel = s.page.findChild<ui::ReturnPanel*>();
    REQUIRE(panel->isVisible());

    SECTION("only once the officer says so, with the text as it was left") {
        CHECK(store::returns::sentBackIn(*s.demo.office, tenDay("2025-06-mid")).empty());
        panel->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("请把H12填成整数。"));
        QTest::mouseClick(&s.button(QStringLiteral("Record as returned")), Qt::LeftButton);
        s.settle();
        const auto sent = store::returns::sentBackIn(*s.demo.office, tenDay("2025-06-mid"));
        REQUIRE(sent.size() == 1);
        CHECK(sent.front().text == QStringLiteral("请把H12填成整数。"));
        CHECK(sent.front().name == QStringLiteral("a.xlsx"));
        CHECK(s.rows() == 0);
        CHECK_FALSE(panel->isVisible());
        store::undo(*s.demo.office);
        CHECK(store::returns::sentBackIn(*s.demo.office, tenDay("2025-06-mid")).empty());
    }
    SECTION("but not twice on one day") {
        QTest::mouseClick(&s.button(QStringLiteral("Record as returned")), Qt::LeftButton);
        s.settle();
        QSignalSpy noticed(&s.page, &ui::Page::noticed);
        s.stage({s.demo.folder.filePath(QStringLiteral("a.xlsx"))});
        s.key(Qt::Key_3);
        QTest::mouseClick(&s.button(QStringLiteral("Record as returned")), Qt::LeftButton);
        s.settle();
        REQUIRE(noticed.count() == 1);
        CHECK(noticed.front().front().toString().startsWith(QStringLiteral("a.xlsx went back already today, at ")));
        CHECK(store::returns::sentBackIn(*s.demo.office, tenDay("2025-06-mid")).size() == 1);
        CHECK_FALSE(panel->isVisible());
    }
    SECTION("the marked copy is written where the officer says") {
        const QString path = s.demo.folder.filePath(QStringLiteral("标注件.xlsx"));
        s.demo.prompts.files = {path};
        QTest::mouseClick(&s.button(QStringLiteral("Save marked copy…")), Qt::LeftButton);
        CHECK(QFile::exists(path));
    }
    SECTION("or not at all") {
        QTest::mouseClick(&s.button(QStringLiteral("Cancel")), Qt::LeftButton);
        CHECK_FALSE(panel->isVisible());
        CHECK(s.rows() == 1);
    }
}

TEST_CASE("CollectPage offers to check a form for its own 旬") {
    Scripted s;
    exchange::Finding wrong;
    wrong.code = FindingCode::WrongPeriod;
    s.findings[QStringLiteral("a.xlsx")] = {wrong};
    s.saysPeriod.insert({QStringLiteral("a.xlsx"), tenDay("2025-06-early")});
    s.stage({s.form("a.xlsx")});
    REQUIRE(s.card().currentRow());
    CHECK(s.card().currentRow()->actions.front() == ui::FindingAction::OtherPeriod);
    s.findings.clear();
    Q_EMIT s.card().wanted(*s.card().currentGroup(), s.card().currentRow(), ui::FindingAction::OtherPeriod);
    s.settle();
    CHECK(s.demo.view.period() == tenDay("2025-06-early"));
    CHECK(s.button(QStringLiteral("Take 1 file(s) as proposed")).isEnabled());
}

TEST_CASE("CollectPage does not offer a 旬 before the first report") {
    Scripted s;
    exchange::Finding wrong;
    wrong.code = FindingCode::WrongPeriod;
    s.findings[QStringLiteral("a.xlsx")] = {wrong};
    s.saysPeriod.insert({QStringLiteral("a.xlsx"), tenDay("2025-01-early")});
    s.stage({s.form("a.xlsx")});
    REQUIRE(s.card().currentRow());
    CHECK(s.card().currentRow()->actions == std::vector{ui::FindingAction::Return});
}

TEST_CASE("CollectPage shows how far many files are, and can be stopped") {
    Scripted s;
    QStringList paths;
    for (int i = 0; i < 21; ++i) {
        paths << s.form("a.xlsx", i % 10);
        QFile::rename(paths.back(), paths.back() + QString::number(i) + QStringLiteral(".xlsx"));
        paths.back() += QString::number(i) + QStringLiteral(".xlsx");
    }
    s.demo.prompts.stopAfter = 5;
    s.stage(paths);
    CHECK(s.demo.prompts.progressShown > 0);
    CHECK_FALSE(s.button(QStringLiteral("Take 0 file(s) as proposed")).isEnabled());
    CHECK(std::find(s.intents.begin(), s.intents.end(), dispatch::Intent::Take) == s.intents.end());
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
}
