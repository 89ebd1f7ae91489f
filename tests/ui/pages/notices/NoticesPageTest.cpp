#include "ui/pages/notices/NoticesPage.h"

#include "core/dispatch/Ladder.h"
#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Notices.h"
#include "core/store/Units.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/ui/pages/Parts.h"
#include "tests/ui/print/PdfProbe.h"
#include "ui/models/DataTable.h"
#include "ui/pages/notices/NoticeDetail.h"
#include "ui/print/OfficePapers.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Segment.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace xundu;
using namespace xundu::tests;
using ui::NoticeView;

namespace {

struct Letters : DemoFixture {
    ui::Appearance appearance{*qApp};
    ui::NoticesPage page{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::DataTable* table = named("Letters");
    ui::DataTable* matters = named("What the letter is about");
    ui::DataTable* steps = named("What became of the letter");
    QSignalSpy failed{&page, &ui::Page::failed};
    QSignalSpy noticed{&page, &ui::Page::noticed};
    QTemporaryDir letters;

    Letters() { showActive(page); }
    ui::DataTable* named(const char* name) { return &tests::named<ui::DataTable>(page, name); }
    /// Of those in sight; null: none.
    ui::Button* button(const char* words) {
        for (auto* each : page.findChildren<ui::Button*>()) {
            if (each->isVisible() && each->text() == QString::fromUtf8(words))
                return each;
        }
        return nullptr;
    }
    void press(const char* words) {
        QCoreApplication::processEvents(); // new buttons come in sight
        ui::Button* found = button(words);
        INFO(words);
        REQUIRE(found);
        found->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    void issueAll() {
        prompts.confirmations = {true};
        prompts.folders = {letters.path()};
        press("Issue letters…");
    }
    QString issuedPath(const QString& unit) const {
        const QDir issued(letters.path());
        return issued.filePath(issued.entryList({u'*' + unit + u'*'}).value(0));
    }
    std::vector<QImage> issuedPages() const {
        std::vector<QImage> pages;
        const QDir issued(letters.path());
        for (const QString& name : issued.entryList({QStringLiteral("*.pdf")})) {
            for (const QImage& each : pdfPictures(issued.filePath(name), 2))
                pages.push_back(each);
        }
        return pages;
    }
    /// The line of the first letter of this step.
    void chooseStep(const char* step) {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 2) == QString::fromUtf8(step)) {
                table->setCurrentIndex(table->model()->index(row, 1));
                return;
            }
        }
        FAIL("no letter of the step " << step);
    }
};

/// How much of their ink differs, in all.
qint64 unlike(const QImage& one, const QImage& other) {
    qint64 sum = 0;
    REQUIRE(one.size() == other.size());
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum;
}

bool isBlank(const QImage& page) {
    QImage white(page.size(), page.format());
    white.fill(Qt::white);
    return unlike(page, white) == 0;
}

/// The place of the page that this one is most like.
std::size_t nearest(const QImage& page, const std::vector<QImage>& pages) {
    std::vector<qint64> differences;
    for (const QImage& each : pages)
        differences.push_back(unlike(page, each));
    return static_cast<std::size_t>(std::min_element(differences.begin(), differences.end()) - differences.begin());
}

} // namespace

TEST_CASE("The page of letters shows proposals with their matters and reasons") {
    Letters letters;
    REQUIRE(letters.rows() > 2);
    CHECK(letters.matters->model()->rowCount() > 0);
    const QString why = letters.matters->model()->index(0, 2).data().toString();
    CHECK_FALSE(why.isEmpty());
    CHECK(ui::NoticesPage::waiting(letters.view) == letters.rows());
}

TEST_CASE("Letters are issued together into a folder, numbered, and are proposed no more") {
    Letters letters;
    const auto* detail = letters.page.findChild<ui::NoticeDetail*>();
    CHECK(detail->isVisible());
    const int proposed = letters.rows();
    letters.issueAll();
    REQUIRE(letters.failed.count() == 0);
    REQUIRE(letters.prompts.lastRows.size() == proposed);
    QStringList numbers;
    for (const QStringList& line : letters.prompts.lastRows) {
        if (line.front() != QStringLiteral("–"))
            numbers << line.front(); // as told before they went out
    }
    CHECK(numbers == QStringList{QStringLiteral("咸科赋能督〔2025〕1号"), QStringLiteral("咸科赋能督〔2025〕2号")});
    CHECK(letters.noticed[0][1].toString() == numbers.join(QStringLiteral(", ")));
    CHECK(QDir(letters.letters.path()).entryList({QStringLiteral("*.pdf")}).size() == proposed);
    CHECK(letters.noticed.count() == 1);
    CHECK(letters.rows() == 0);
    CHECK_FALSE(detail->isVisible()); // there is nothing to tell of
    letters.page.showView(NoticeView::Open);
    CHECK(letters.rows() == proposed);
    CHECK(detail->isVisible());
    letters.page.showView(NoticeView::NotProposed);
    CHECK(letters.rows() >= proposed);
    CHECK_FALSE(store::nextUndo(*letters.office)); // what went out is not taken back
}

TEST_CASE("The draft of the letter that is chosen is shown where its text can be edited") {
    Letters letters;
    QSignalSpy wanted(&letters.page, &ui::Page::letterWanted);
    letters.table->setCurrentIndex(letters.table->model()->index(2, 1));
    letters.press("Preview and edit the text…");
    REQUIRE(wanted.count() == 1);
    const auto unit = plan::UnitId::from(wanted[0][0].toLongLong());
    CHECK(letters.view.plan().unit(*unit)->shortName == letters.cell(2, 1));
}

TEST_CASE("Of letters that went out copies are saved, bit for bit, the internal list among them") {
    Letters letters;
    letters.issueAll();
    letters.page.showView(NoticeView::Open);
    const QTemporaryDir copies;
    letters.prompts.folders = {copies.path()};
    letters.press("Save copies…");
    REQUIRE(letters.failed.count() == 0);
    const QDir issued(letters.letters.path());
    const QStringList names = issued.entryList({QStringLiteral("*.pdf")});
    CHECK(QDir(copies.path()).entryList({QStringLiteral("*.pdf")}) == names);
    for (const QString& name : names) {
        QFile first(issued.filePath(name));
        QFile second(copies.filePath(name));
        REQUIRE((first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly)));
        CHECK(first.readAll() == second.readAll());
    }
}

TEST_CASE("Letters that went out are printed as they went out, together or one alone") {
    Letters letters;
    letters.issueAll();
    letters.page.showView(NoticeView::Open);
    const std::vector<QImage> issued = letters.issuedPages();
    const QString printed = letters.letters.filePath(QStringLiteral("printed"));
    int pagesOffered = -1;
    letters.prompts.choosesPrinter = [&](QPrinter& printer, int pages) {
        pagesOffered = pages;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    };
    SECTION("together, none of them twice") {
        letters.press("Print…");
        CHECK(pagesOffered == 0); // of several papers none can be chosen
        const std::vector<QImage> pages = pdfPictures(printed, 2);
        REQUIRE(issued.size() == static_cast<std::size_t>(letters.rows())); // a page each …
        CHECK(pages.size() == 2 * issued.size() - 1);                       // … and each on a sheet of its own
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            CHECK(isBlank(pages[i]) == (i % 2 == 1));
            if (!isBlank(pages[i]))
                places.push_back(nearest(pages[i], issued));
        }
        std::sort(places.begin(), places.end());
        std::vector<std::size_t> all(issued.size());
        std::iota(all.begin(), all.end(), 0U);
        CHECK(places == all);
    }
    SECTION("one alone") {
        letters.chooseStep("Supervision");
        const QString paper = letters.cell(letters.table->currentIndex().row(), 1);
        letters.press("Print the letter…");
        const auto own = pdfPictures(letters.issuedPath(paper), 2);
        const auto pages = pdfPictures(printed, 2);
        CHECK(pagesOffered == static_cast<int>(own.size()));
        REQUIRE(pages.size() == own.size());
        for (std::size_t i = 0; i < pages.size(); ++i)
            CHECK(nearest(pages[i], own) == i);
        CHECK(nearest(pages.front(), issued) == nearest(own.front(), issued));
    }
    SECTION("it can be stopped") {
        letters.prompts.stopAfter = 1;
        const auto said = letters.noticed.count();
        letters.press("Print…");
        CHECK(letters.noticed.count() == said);
        CHECK_FALSE(QFile::exists(printed));
    }
    CHECK(letters.failed.count() == 0);
    CHECK(letters.prompts.unexpected == 0);
}

TEST_CASE("Drafts are printed before anything goes out, the selected ones or all") {
    Letters letters;
    const QString printed = letters.letters.filePath(QStringLiteral("printed"));
    letters.prompts.choosesPrinter = [&](QPrinter& printer, int) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    };
    letters.press("Print…");
    const auto all = pdfPictures(printed, 2).size();
    CHECK(all >= static_cast<std::size_t>(letters.rows()));
    letters.table->selectionModel()->select(letters.table->model()->index(1, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    REQUIRE(letters.rows() > 2);
    letters.press("Print…"); // the first line and the second
    CHECK(pdfPictures(printed, 2).size() < all);
    CHECK(letters.noticed.count() == 2);
    CHECK(letters.noticed[1][0].toString().startsWith(u'2'));
    CHECK(store::notices::notices(*letters.office).empty());
}

TEST_CASE("Without a printer copies of the letters are saved instead") {
    Letters letters;
    letters.issueAll();
    letters.page.showView(NoticeView::Open);
    const QTemporaryDir copies;
    letters.prompts.confirmations = {true};
    letters.prompts.folders = {copies.path()};
    letters.press("Print…");
    CHECK(QDir(copies.path()).entryList(QDir::Files) == QDir(letters.letters.path()).entryList(QDir::Files));
}

TEST_CASE("A letter kept as a text document is left to the program that opens it") {
    Letters letters;
    const auto unit = dispatch::ladderOf(letters.view.course(), letters.view.period()).proposals.front().unit;
    ui::print::issuePaper(*letters.office, {.kind = ui::print::PaperKind::Notice, .period = letters.view.period(), .unit = unit},
                          letters.letters.filePath(QStringLiteral("letter.docx")));
    letters.page.showView(NoticeView::Open);
    REQUIRE(letters.rows() == 1);
    letters.prompts.choosesPrinter = [](QPrinter&, int) { return true; };
    letters.press("Print…");
    REQUIRE(letters.failed.count() == 1);
    CHECK(letters.failed[0][1].toString().startsWith(QStringLiteral("1 text document")));
}

TEST_CASE("Issuing stops where the user stops it, and nothing is kept") {
    Letters letters;
    letters.prompts.stopAfter = 1;
    letters.issueAll();
    CHECK(store::notices::notices(*letters.office).empty());
    CHECK(QDir(letters.letters.path()).entryList({QStringLiteral("*.pdf")}).isEmpty());
}

TEST_CASE("A matter is dropped with a reason and proposed again") {
    Letters letters;
    const auto unit = letters.cell(0, 1);
    const int matters = letters.matters->model()->rowCount();
    letters.matters->setCurrentIndex(letters.matters->model()->index(0, 0));
    letters.prompts.texts = {QStringLiteral("已当面沟通")};
    letters.press("Do not write about it…");
    REQUIRE(store::notices::droppedMatters(*letters.office).size() == 1);
    letters.page.showView(NoticeView::NotProposed);
    REQUIRE(letters.rows() == 1);
    CHECK(letters.cell(0, 1) == unit);
    CHECK(letters.matters->model()->index(0, 2).data().toString().contains(QStringLiteral("已当面沟通")));
    letters.press("Propose it again");
    CHECK(letters.rows() == 0);
    letters.page.showView(NoticeView::Proposed);
    CHECK(letters.cell(0, 1) == unit);
    CHECK(letters.matters->model()->rowCount() == matters);
}

TEST_CASE("A supervision is answered with a scan, verified, closed, and opened again") {
    Letters letters;
    letters.issueAll();
    letters.page.showView(NoticeView::Open);
    letters.chooseStep("Supervision");
    CHECK_FALSE(letters.button("Close…")); // not before it is answered and verified
    CHECK_FALSE(letters.button("Open again…"));
    QFile scan(letters.folder.filePath(QStringLiteral("复函.pdf")));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("scan");
    scan.close();
    letters.prompts.texts = {QStringLiteral("已整改")};
    letters.prompts.choices = {1};
    letters.prompts.files = {scan.fileName()};
    letters.press("Answer…");
    REQUIRE(letters.failed.count() == 0);
    REQUIRE(letters.steps->model()->rowCount() == 1);
    CHECK(letters.steps->model()->index(0, 3).data().toString() == QStringLiteral("复函.pdf"));
    letters.prompts.texts = {QStringLiteral("属实")};
    QCoreApplication::processEvents();
    letters.button("Verify…")->setFocus();
    letters.press("Verify…");
    QCoreApplication::processEvents();
    const QWidget* focus = letters.page.window()->focusWidget();
    CHECK((focus && focus->parentWidget() == letters.button("Open the letter")->parentWidget())); // not elsewhere in the window
    letters.prompts.texts = {QStringLiteral("验收单")};
    letters.prompts.choices = {0};
    letters.press("Close…");
    letters.page.showView(NoticeView::Done);
    REQUIRE(letters.rows() == 1);
    letters.prompts.texts = {QStringLiteral("反弹")};
    letters.press("Open again…");
    CHECK(letters.rows() == 0);
}

TEST_CASE("An extension asks for day, reason and progress") {
    Letters letters;
    letters.issueAll();
    letters.page.showView(NoticeView::Open);
    letters.chooseStep("Supervision");
    letters.prompts.lines = {{QStringLiteral("2025-06-01"), QStringLiteral("资金"), QStringLiteral("过半")},
                             {QStringLiteral("2025-08-01"), QStringLiteral("资金"), {}},
                             {QStringLiteral("2025-08-01"), QStringLiteral("资金"), QStringLiteral("过半")}};
    letters.press("Extend…");
    CHECK(letters.prompts.linesRefused.size() == 2);
    REQUIRE(letters.failed.count() == 0);
    letters.chooseStep("Supervision");
    CHECK(letters.cell(letters.table->currentIndex().row(), 5) == QStringLiteral("2025-08-01"));
}

TEST_CASE("An answer is overdue from the day after its limit") {
    Letters letters;
    letters.issueAll(); // the supervision of 20 June: ten working days, 4 July
    letters.clock.setToday(QDate(2025, 7, 4));
    letters.view.readAgain();
    letters.page.showView(NoticeView::Overdue);
    CHECK(letters.rows() == 0);
    letters.clock.setToday(QDate(2025, 7, 5));
    letters.view.readAgain();
    REQUIRE(letters.rows() == 1);
    CHECK(letters.cell(0, 6) == QStringLiteral("overdue since 5 Jul"));
}

TEST_CASE("A letter to a unit that was dissolved since names the one that took over") {
    Letters letters;
    letters.issueAll();
    letters.page.showView(NoticeView::Open);
    letters.chooseStep("Reminder");
    const QString name = letters.cell(letters.table->currentIndex().row(), 1);
    const plan::Plan& plan = letters.office->plan();
    const plan::UnitId successor = plan.unitNamed(QStringLiteral("市发改委"))->id;
    REQUIRE(name != QStringLiteral("市发改委"));
    {
        store::Action action(*letters.office, QStringLiteral("Dissolve"));
        store::units::dissolve(*letters.office, plan.unitNamed(name)->id, tenDay("2025-06-late"), successor);
        action.commit();
    }
    letters.chooseStep("Reminder");
    CHECK(letters.cell(letters.table->currentIndex().row(), 1) == name); // in the mid of June it was still there
    letters.view.setPeriod(tenDay("2025-06-late"));
    letters.chooseStep("Reminder");
    CHECK(letters.cell(letters.table->currentIndex().row(), 1) == name + QStringLiteral(" (now 市发改委)"));
}

TEST_CASE("A file open for reading offers nothing to change") {
    DemoFixture demo;
    demo.office.reset();
    demo.office = store::Office::open(demo.folder.filePath(QStringLiteral("demo.xundu")), store::OpenMode::Read, demo.actor);
    ui::OfficeView view(*demo.office);
    ui::NoticesPage page(ui::PageContext{view, demo.theme, demo.prompts, demo.settings});
    page.resize(1214, 622);
    page.show();
    for (auto* each : page.findChildren<ui::Button*>()) {
        const bool changes =
            each->text().startsWith(QStringLiteral("Issue")) || each->text().startsWith(QStringLiteral("Do not"));
        CHECK_FALSE((changes && each->isVisible() && each->isEnabled()));
    }
}
