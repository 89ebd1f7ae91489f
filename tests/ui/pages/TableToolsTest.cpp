#include "ui/pages/TableTools.h"

#include "core/store/Journal.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/SetupRows.h"
#include "ui/models/TableSheet.h"
#include "ui/pages/setup/SetupPage.h"
#include "ui/theme/Appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

const ui::SetupColumns places = ui::setupPlaces();

/// The set-up table of the demo office, shown.
struct Table {
    DemoFixture demo;
    ui::Appearance appearance{*qApp, [] { return false; }};
    std::unique_ptr<ui::SetupPage> page = std::make_unique<ui::SetupPage>(demo.context);
    ui::DataTable* table = page->findChild<ui::DataTable*>();
    QSignalSpy noticed{page.get(), &ui::Page::noticed};
    QSignalSpy failed{page.get(), &ui::Page::failed};

    Table() {
        page->resize(1214, 622);
        page->show();
    }
    QModelIndex cell(const char* code, int column) const {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == QLatin1String(code))
                return table->model()->index(row, column);
        }
        return {};
    }
    void choose(const char* code, int column) {
        table->clearSelection(); // whatever keys the last test held down
        table->setCurrentIndex(cell(code, column));
    }
    void paste(const char* code, int column, const QString& text) {
        QApplication::clipboard()->setText(text);
        choose(code, column);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    }
    const plan::Indicator& indicator(const char* code) const { return *demo.office->plan().indicator(indicatorCode(code)); }
    std::size_t journalLength() const { return store::entries(*demo.office).size(); }
};

QString text(const char* words) { return QString::fromUtf8(words); }

} // namespace

TEST_CASE("A block is pasted after a look, as one undo") {
    Table shown;
    const auto before = shown.journalLength();

    SECTION("down a column, with what cannot be taken named") {
        // I09-2 and I09-3 stand below each other in the plan's order
        const QModelIndex first = shown.cell("I09-2", places.pace);
        REQUIRE(first.siblingAtRow(first.row() + 1).isValid());
        const QString below = first.sibling(first.row() + 1, 0).data().toString();
        shown.demo.prompts.confirmations = {true};
        shown.paste("I09-2", places.pace, text("year_end\t市经信局\n快一点\t市经信局\n"));
        REQUIRE(shown.demo.prompts.lastRows.size() == 4);
        CHECK(shown.demo.prompts.lastRows.at(0).mid(1, 1) == QStringList{QStringLiteral("Pace")});
        CHECK(shown.demo.prompts.lastRows.at(0).last().isEmpty());
        CHECK(shown.demo.prompts.lastRows.at(2).last().contains(text("快一点")));
        CHECK(shown.demo.prompts.lastQuestion.contains(QStringLiteral("3 cell(s) change.")));
        CHECK(shown.demo.prompts.lastQuestion.contains(QStringLiteral("1 cell(s) cannot be taken")));
        CHECK(shown.indicator("I09-2").pace.kind == plan::PaceKind::YearEnd);
        const plan::UnitId source = shown.demo.office->plan().unitNamed(text("市经信局"))->id;
        CHECK(shown.indicator("I09-2").source == source);
        CHECK(shown.indicator(below.toLatin1()).source == source);
        CHECK(shown.journalLength() == before + 1);
        store::undo(*shown.demo.office);
        CHECK(shown.indicator("I09-2").pace.kind != plan::PaceKind::YearEnd);
    }
    SECTION("thought better of: nothing is written, nor while one looks") {
        shown.demo.prompts.confirmations = {false};
        shown.paste("I09-2", places.baseline, QStringLiteral("700"));
        CHECK(shown.demo.prompts.lastRows.size() == 1);
        CHECK(shown.journalLength() == before);
        CHECK(shown.indicator("I09-2").baseline != decimal("700"));
    }
    SECTION("cells of a row that are not for typing are left out of mind where they say the same") {
        const int row = shown.cell("I09-2", 0).row();
        QStringList whole;
        for (int column = 0; column < shown.table->model()->columnCount(); ++column)
            whole << shown.table->model()->index(row, column).data().toString();
        shown.paste("I09-2", 0, whole.join(u'\t'));
        CHECK(shown.demo.prompts.unexpected == 0);
        REQUIRE(shown.noticed.count() == 1);
        CHECK(shown.journalLength() == before);
    }
    SECTION("empty cells leave what is there; rows and columns beyond the table are told") {
        shown.demo.prompts.confirmations = {true};
        QString block = QStringLiteral("701\n\n");
        for (int i = 0; i < 10000; ++i)
            block += QStringLiteral("1\n");
        const int last = shown.table->model()->rowCount() - 1;
        const QByteArray lastCode = shown.table->model()->index(last - 1, 0).data().toString().toLatin1();
        const auto end = shown.indicator(shown.table->model()->index(last, 0).data().toString().toLatin1());
        shown.paste(lastCode, places.source, block);
        CHECK(shown.demo.prompts.lastQuestion.contains(QStringLiteral("10000 row(s) of the block lie below the table")));
        CHECK(shown.demo.prompts.lastQuestion.contains(QStringLiteral("1 empty cell(s)")));
        CHECK(shown.indicator(end.code.value().toLatin1()).source == end.source);
    }
    SECTION("numbers as spreadsheets write them") {
        shown.demo.prompts.confirmations = {true};
        shown.paste("I09-2", places.baseline, QStringLiteral("1,760"));
        CHECK(shown.indicator("I09-2").baseline == decimal("1760"));
    }
    SECTION("an empty clipboard and one with a picture alone say so") {
        QApplication::clipboard()->clear();
        shown.choose("I09-2", places.baseline);
        QTest::keyClick(shown.table, Qt::Key_V, Qt::ControlModifier);
        CHECK(shown.noticed.count() == 1);
        CHECK(shown.journalLength() == before);
    }
}

TEST_CASE("Targets change with grounds: asked once, for a cell as for a block") {
    Table shown;
    const auto first = shown.indicator("I09-2").target;

    SECTION("a block") {
        shown.demo.prompts.lines = {{text("任务调整"), text("咸政办函〔2025〕9号")}};
        shown.demo.prompts.confirmations = {true};
        shown.paste("I09-2", places.target, QStringLiteral("950\n20"));
        CHECK(shown.demo.prompts.linesOffered.size() == 1);
        CHECK(shown.indicator("I09-2").target == decimal("950"));
        CHECK(shown.indicator("I09-2").originalTarget == first);
        const auto notes = store::plans::changeNotes(*shown.demo.office);
        REQUIRE(notes.size() == 2);
        CHECK(notes.at(0).why.document == text("咸政办函〔2025〕9号"));
        store::undo(*shown.demo.office);
        CHECK(shown.indicator("I09-2").target == first);
        CHECK(store::plans::changeNotes(*shown.demo.office).empty());
    }
    SECTION("a cell") {
        shown.demo.prompts.lines = {{text("任务调整"), text("咸政办函〔2025〕9号")}};
        CHECK(shown.table->model()->setData(shown.cell("I09-2", places.target), QStringLiteral("950"), Qt::EditRole));
        CHECK(shown.indicator("I09-2").target == decimal("950"));
    }
    SECTION("without a document the question stays and says so") {
        shown.demo.prompts.lines = {{text("任务调整"), QString()}};
        CHECK_FALSE(shown.table->model()->setData(shown.cell("I09-2", places.target), QStringLiteral("950"), Qt::EditRole));
        CHECK(shown.demo.prompts.linesRefused.size() == 1);
        CHECK(shown.indicator("I09-2").target == first);
    }
    SECTION("thought better of: nothing is said") {
        CHECK_FALSE(shown.table->model()->setData(shown.cell("I09-2", places.target), QStringLiteral("950"), Qt::EditRole));
        CHECK(shown.failed.count() == 0);
        CHECK(shown.indicator("I09-2").target == first);
    }
}

TEST_CASE("One value goes into all selected rows") {
    Table shown;
    shown.demo.prompts.confirmations = {true};
    shown.choose("I09-1", places.pace);
    for (const char* code : {"I09-2", "I01-2"})
        shown.table->selectionModel()->select(shown.cell(code, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    REQUIRE(shown.table->selectedSourceRows().size() == 3);
    QApplication::clipboard()->setText(QStringLiteral("level"));
    QTest::keyClick(shown.table, Qt::Key_V, Qt::ControlModifier);
    for (const char* code : {"I09-1", "I09-2", "I01-2"})
        CHECK(shown.indicator(code).pace.kind == plan::PaceKind::Level);
    store::undo(*shown.demo.office);
    CHECK(shown.indicator("I09-1").pace.kind != plan::PaceKind::Level);
}

TEST_CASE("What is typed on a cell that cannot be edited goes nowhere") {
    Table shown;
    const auto before = shown.journalLength();
    shown.choose("I09-1", 0);
    REQUIRE_FALSE(shown.table->currentIndex().flags() & Qt::ItemIsEditable);
    QTest::keyClicks(shown.table, QStringLiteral("I01-1 7")); // the codes of other rows begin so
    QTest::keyClick(shown.table, Qt::Key_Return);
    CHECK(shown.table->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("I09-1"));
    CHECK(shown.journalLength() == before);
}

TEST_CASE("A table comes back as it was left") {
    Table shown;
    shown.table->setColumnHidden(places.source, true);
    Q_EMIT shown.table->columnsChosen();
    shown.table->sortByColumn(places.name, Qt::DescendingOrder);
    const QString first = shown.table->model()->index(0, 0).data().toString();
    ui::SetupPage again(shown.demo.context);
    auto* table = again.findChild<ui::DataTable*>();
    CHECK(table->isColumnHidden(places.source));
    CHECK(table->horizontalHeader()->sortIndicatorSection() == places.name);
    CHECK(table->model()->index(0, 0).data().toString() == first);
}

TEST_CASE("A table is exported and printed as it is in sight") {
    Table shown;
    shown.table->setColumnHidden(places.source, true);
    shown.table->sortByColumn(0, Qt::DescendingOrder);
    const papers::SheetBook book = ui::sheetOf(shown.demo.view, *shown.table, text("基数"));
    REQUIRE(book.sheets.size() == 1);
    const papers::Table& sheet = book.sheets.front().table;
    QStringList heads;
    for (const papers::Column& column : sheet.columns)
        heads << column.title;
    CHECK(heads == QStringList{QStringLiteral("No."), QStringLiteral("Code"), QStringLiteral("Indicator"),
                               QStringLiteral("Target"), QStringLiteral("Kind"), QStringLiteral("Baseline"),
                               QStringLiteral("Pace"), QStringLiteral("Still to decide")});
    const papers::NextRow next = sheet.open();
    const papers::Row first = *next();
    CHECK(first.at(0).text == QStringLiteral("1"));
    CHECK(first.at(1).text == shown.table->model()->index(0, 0).data().toString());
    int rows = 1;
    while (next())
        ++rows;
    CHECK(rows == shown.table->model()->rowCount());

    auto* tools = shown.table->findChild<ui::TableTools*>();
    REQUIRE(tools);
    for (const char* suffix : {"xlsx", "pdf"}) {
        const QString path = shown.demo.folder.filePath(QStringLiteral("table.") + QLatin1String(suffix));
        shown.demo.prompts.files = {path};
        tools->exportSheet(QLatin1String(suffix));
        CHECK(QFileInfo(path).size() > 1000);
    }
    CHECK(shown.noticed.count() == 2);
    shown.demo.prompts.files = {QStringLiteral("/nowhere/table.xlsx")};
    tools->exportSheet(QStringLiteral("xlsx"));
    CHECK(shown.failed.count() == 1);
    shown.demo.prompts.confirmations = {false};
    tools->print(); // no printer: a PDF is offered
    CHECK(shown.demo.prompts.lastQuestion.startsWith(QStringLiteral("No printer")));
}
