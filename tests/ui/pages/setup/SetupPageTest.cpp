#include "ui/pages/setup/SetupPage.h"

#include "core/plan/PlanJson.h"
#include "core/store/Journal.h"
#include "core/store/Reports.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/TemporaryOffice.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/models/Shown.h"
#include "ui/pages/setup/CountButton.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TenDayGrid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

/// The plan as issued, nothing decided yet.
struct Fresh {
    TemporaryOffice file{plan::builtInPlan()};
    ui::OfficeView view{file.office()};
    ui::Appearance appearance{*qApp};
    ScriptedPrompts prompts;
    QSettings storage{file.beside("settings.ini"), QSettings::IniFormat};
    ui::Settings settings{storage};
    ui::SetupPage page{ui::PageContext{view, appearance.theme(), prompts, settings}};
    ui::DataTable* table = page.findChild<ui::DataTable*>();
    QSignalSpy failed{&page, &ui::Page::failed};

    Fresh() {
        page.resize(1214, 622);
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    int rows() const { return table->model()->rowCount(); }
    QModelIndex cell(const char* code, int column) const {
        for (int row = 0; row < rows(); ++row) {
            if (table->model()->index(row, 0).data().toString() == QLatin1String(code))
                return table->model()->index(row, column);
        }
        return {};
    }
    const plan::Indicator& indicator(const char* code) { return *file.office().plan().indicator(indicatorCode(code)); }
    std::size_t journalLength() { return store::entries(file.office()).size(); }

    /// Opens the cell's editor with F2, as an officer would.
    template <class Editor>
    Editor* edit(const char* code, int column) {
        table->setFocus();
        table->setCurrentIndex(cell(code, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<Editor*>();
        REQUIRE(editor);
        return editor;
    }
    void type(const char* code, int column, const QString& words) {
        if (column == ui::setupPlaces().baseline) {
            auto* line = edit<QLineEdit>(code, column);
            line->setText(words);
            QTest::keyClick(line, Qt::Key_Return);
        } else {
            auto* combo = edit<QComboBox>(code, column);
            combo->setEditText(words);
            QTest::keyClick(combo, Qt::Key_Return);
        }
        QTest::qWait(1); // a view commits what was typed once it is back in the event loop
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::CountButton& count(const char* what) {
        for (auto* button : page.findChildren<ui::CountButton*>()) {
            if (button->text() == QLatin1String(what))
                return *button;
        }
        FAIL("no such count");
        return *page.findChild<ui::CountButton*>();
    }
    ui::Button& button(const QString& words) {
        for (auto* button : page.findChildren<ui::Button*>()) {
            if (button->text() == words)
                return *button;
        }
        FAIL("no such button");
        return *page.findChild<ui::Button*>();
    }
    bool says(const QString& words) {
        const auto labels = page.findChildren<ui::Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const ui::Label* label) { return !label->isHidden() && label->text().contains(words); });
    }
};

} // namespace

TEST_CASE("SetupPage counts what is still to decide, and each count narrows the table") {
    Fresh fresh;
    const QAbstractItemModelTester tester(fresh.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(fresh.rows() == 44);
    CHECK(fresh.count("Without baseline").count() == 4);                // the four levels: I01-2, I04-2, I09-2, I12-1
    CHECK(fresh.count("Without pace").count() == 5);                    // 430, 900, 3000, 300, 15
    CHECK(fresh.count("Source unit inferred").count() == 43);           // all but the one that every county reports
    CHECK(fresh.count("Tasks without a dated milestone").count() == 4); // 3, 5, 6, 16 (rules.md 4)

    SECTION("one count at a time") {
        QTest::mouseClick(&fresh.count("Without pace"), Qt::LeftButton);
        CHECK(fresh.rows() == 5);
        QTest::mouseClick(&fresh.count("Without baseline"), Qt::LeftButton);
        CHECK(fresh.rows() == 4);
        CHECK_FALSE(fresh.count("Without pace").isChecked());
        QTest::mouseClick(&fresh.count("Without baseline"), Qt::LeftButton);
        CHECK(fresh.rows() == 44);
    }
    SECTION("only what is still to decide, and words") {
        fresh.page.findChild<QCheckBox*>()->setChecked(true);
        CHECK(fresh.rows() == 43);
        CHECK_FALSE(fresh.cell("I14-3", 0).isValid());
        fresh.page.findChild<ui::SearchField*>()->setText(text("市经信局"));
        CHECK(fresh.rows() == 4);
        fresh.page.findChild<ui::SearchField*>()->setText(text("没有"));
        auto* empty = fresh.page.findChild<ui::EmptyState*>();
        CHECK(empty->isVisible());
        QTest::mouseClick(empty->findChild<ui::Button*>(), Qt::LeftButton);
        CHECK(fresh.rows() == 44);
    }
    SECTION("tasks to be dated are listed and led to") {
        QSignalSpy wanted(&fresh.page, &ui::Page::taskWanted);
        const auto actions = fresh.page.findChild<QMenu*>()->actions();
        REQUIRE(actions.size() == 4);
        actions.at(1)->trigger();
        REQUIRE(wanted.count() == 1);
        CHECK(wanted.first().first().toLongLong() == 5);
    }
    CHECK(fresh.prompts.unexpected == 0);
}

TEST_CASE("A baseline is typed in place") {
    Fresh fresh;
    const int column = ui::setupPlaces().baseline;

    SECTION("it is stored, counted, and undo brings the page back") {
        fresh.type("I09-2", column, QStringLiteral("760"));
        CHECK(fresh.indicator("I09-2").baseline == decimal("760"));
        CHECK(fresh.cell("I09-2", column).data().toString() == QStringLiteral("760"));
        CHECK(fresh.count("Without baseline").count() == 3);
        store::undo(fresh.file.office());
        CHECK_FALSE(fresh.indicator("I09-2").baseline);
        CHECK(fresh.cell("I09-2", column).data().toString() == ui::noFigure);
        CHECK(fresh.count("Without baseline").count() == 4);
    }
    SECTION("full-width digits are digits; an emptied cell takes the baseline away") {
        fresh.type("I04-2", column, text("４．５"));
        CHECK(fresh.indicator("I04-2").baseline == decimal("4.5"));
        fresh.type("I04-2", column, QString());
        CHECK_FALSE(fresh.indicator("I04-2").baseline);
    }
    SECTION("a text that is no number gets a red edge and a sentence while it is typed; Enter stays, Esc leaves") {
        const auto before = fresh.journalLength();
        auto* line = fresh.edit<QLineEdit>("I09-2", column);
        line->setText(text("七百"));
        CHECK(line->property("error").toBool());
        CHECK(fresh.says(text("\"七百\" is not a number")));
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(fresh.table->viewport()->findChild<QLineEdit*>() == line);
        line->setText(QStringLiteral("7"));
        CHECK_FALSE(line->property("error").toBool());
        CHECK_FALSE(fresh.says(QStringLiteral("not a number")));
        line->setText(text("七"));
        QTest::keyClick(line, Qt::Key_Escape);
        CHECK_FALSE(fresh.says(QStringLiteral("not a number")));
        CHECK_FALSE(fresh.indicator("I09-2").baseline);
        CHECK(fresh.journalLength() == before);
    }
    SECTION("what a rule forbids is refused with its sentence, and nothing changed") {
        const auto before = fresh.journalLength();
        fresh.type("I09-2", column, QStringLiteral("900")); // the target itself: no way would be left
        REQUIRE(fresh.failed.count() == 1);
        CHECK(fresh.failed.first().first().toString().contains(QStringLiteral("I09-2")));
        CHECK_FALSE(fresh.indicator("I09-2").baseline);
        CHECK(fresh.journalLength() == before);
    }
    SECTION("only levels have one") {
        CHECK_FALSE(fresh.cell("I01-1", column).flags() & Qt::ItemIsEditable);
        CHECK(fresh.cell("I01-2", column).flags() & Qt::ItemIsEditable);
    }
    SECTION("Enter on the name opens the row's first open cell") {
        fresh.table->setFocus();
        fresh.table->setCurrentIndex(fresh.cell("I09-2", ui::setupPlaces().name));
        QTest::keyClick(fresh.table, Qt::Key_Return);
        CHECK(fresh.table->currentIndex().column() == column);
        CHECK(fresh.table->viewport()->findChild<QLineEdit*>());
    }
    SECTION("with a count pressed the decided row leaves and the next one stands in its place") {
        QTest::mouseClick(&fresh.count("Without baseline"), Qt::LeftButton);
        fresh.type("I04-2", column, QStringLiteral("4.5"));
        REQUIRE(fresh.rows() == 3);
        CHECK(fresh.table->currentIndex() == fresh.cell("I09-2", column));
    }
}

TEST_CASE("A pace is chosen or typed") {
    Fresh fresh;
    const int column = ui::setupPlaces().pace;
    const auto pace = [&] { return fresh.indicator("I09-1").pace; };

    SECTION("by its word, stored as its kind") {
        fresh.type("I09-1", column, QStringLiteral("even"));
        CHECK(pace().kind == plan::PaceKind::Even);
        CHECK(fresh.count("Without pace").count() == 4);
        store::undo(fresh.file.office());
        CHECK(pace().kind == plan::PaceKind::Unset);
    }
    SECTION("by its code") {
        fresh.type("I09-1", column, QStringLiteral("year_end"));
        CHECK(pace().kind == plan::PaceKind::YearEnd);
    }
    SECTION("as steps: in codes, in words, full-width, in any order") {
        const plan::Pace steps{plan::PaceKind::Steps,
                               {{tenDay("2025-06-mid"), decimal("150")}, {tenDay("2025-12-late"), decimal("430")}}};
        for (const char* typed : {"steps:2025-06-mid=150,2025-12-late=430", "2025-12-late 430, 2025-06-mid 150",
                                  "2025年6月中旬150，2025年12月下旬430", "２０２５年６月中旬 150；2025年12月下旬 430",
                                  "mid June 2025 150, late December 2025 430"}) {
            INFO(typed);
            fresh.type("I09-1", column, text(typed));
            CHECK(pace() == steps);
            store::undo(fresh.file.office());
        }
        CHECK(fresh.failed.count() == 0);
    }
    SECTION("steps shown can be confirmed as they stand: nothing is journalled") {
        fresh.type("I09-1", column, QStringLiteral("2025-06-mid 150, 2025-12-late 430"));
        const auto before = fresh.journalLength();
        auto* combo = fresh.edit<QComboBox>("I09-1", column);
        CHECK_FALSE(combo->property("error").toBool());
        QTest::keyClick(combo, Qt::Key_Return);
        CHECK(pace().steps.size() == 2);
        CHECK(fresh.journalLength() == before);
    }
    SECTION("anything else has a red edge; past the editor it is refused with a sentence") {
        auto* combo = fresh.edit<QComboBox>("I09-1", column);
        for (const char* typed : {"快一点", "2024-06-mid 10", "2025-06-mid x", "2025-06-mid 1, 2025-06-mid 2", ""}) {
            INFO(typed);
            combo->setEditText(text(typed));
            CHECK(combo->property("error").toBool());
        }
        QTest::keyClick(combo, Qt::Key_Escape);
        CHECK_FALSE(fresh.table->model()->setData(fresh.cell("I09-1", column), text("快一点"), Qt::EditRole));
        REQUIRE(fresh.failed.count() == 1);
        CHECK(fresh.failed.first().first().toString().contains(text("快一点")));
        CHECK(pace().kind == plan::PaceKind::Unset);
    }
}

TEST_CASE("A source unit is chosen or confirmed") {
    Fresh fresh;
    const int column = ui::setupPlaces().source;
    const auto inferred = [&] { return fresh.count("Source unit inferred").count(); };

    SECTION("another unit") {
        fresh.type("I09-1", column, text("市经信局"));
        CHECK(fresh.indicator("I09-1").source == fresh.file.office().plan().unitNamed(text("市经信局"))->id);
        CHECK_FALSE(fresh.indicator("I09-1").sourceInferred);
        CHECK(inferred() == 42);
    }
    SECTION("the inferred one, by Enter twice") {
        auto* combo = fresh.edit<QComboBox>("I09-1", column);
        CHECK(combo->currentText() == text("市科技局"));
        QTest::keyClick(combo, Qt::Key_Return);
        QTest::qWait(1);
        CHECK_FALSE(fresh.indicator("I09-1").sourceInferred);
    }
    SECTION("many at once, one undo") {
        fresh.table->selectAll();
        QTest::mouseClick(&fresh.button(QStringLiteral("Confirm selected sources")), Qt::LeftButton);
        CHECK(inferred() == 0);
        CHECK(fresh.journalLength() == 2); // the file's creation and this
        store::undo(fresh.file.office());
        CHECK(inferred() == 43);
    }
    SECTION("an unknown unit is refused") {
        auto* combo = fresh.edit<QComboBox>("I09-1", column);
        combo->setEditText(text("市某局"));
        CHECK(combo->property("error").toBool());
        CHECK(fresh.says(text("市某局")));
        QTest::keyClick(combo, Qt::Key_Escape);
        CHECK(inferred() == 43);
    }
    SECTION("every county reports for itself: there is nothing to choose") {
        CHECK_FALSE(fresh.cell("I14-3", column).flags() & Qt::ItemIsEditable);
    }
}

TEST_CASE("Leads and the first report are settled above the table") {
    Fresh fresh;

    SECTION("leads: shown, confirmed in one step, undone") {
        fresh.prompts.confirmations = {true};
        QTest::mouseClick(&fresh.button(text("Confirm leads…")), Qt::LeftButton);
        CHECK(fresh.prompts.lastQuestion.contains(text("10  市经信局")));
        CHECK(fresh.file.office().plan().leadsConfirmed);
        CHECK(fresh.button(text("Confirm leads…")).isHidden());
        store::undo(fresh.file.office());
        CHECK_FALSE(fresh.file.office().plan().leadsConfirmed);
        CHECK_FALSE(fresh.button(text("Confirm leads…")).isHidden());
    }
    SECTION("leads: thought better of") {
        fresh.prompts.confirmations = {false};
        QTest::mouseClick(&fresh.button(text("Confirm leads…")), Qt::LeftButton);
        CHECK_FALSE(fresh.file.office().plan().leadsConfirmed);
    }
    SECTION("the first report is chosen from the year") {
        QTest::mouseClick(&fresh.button(tenDay("2025-03-late").displayName()), Qt::LeftButton);
        auto* grid = fresh.page.findChild<ui::TenDayGrid*>();
        REQUIRE(grid->isVisible());
        grid->moveCursor(tenDay("2025-04-early"));
        QTest::keyClick(grid, Qt::Key_Return);
        CHECK(fresh.file.office().plan().firstReport() == tenDay("2025-04-early"));
        CHECK(fresh.button(tenDay("2025-04-early").displayName()).isVisible());
        store::undo(fresh.file.office());
        CHECK(fresh.file.office().plan().firstReport() == tenDay("2025-03-late"));
    }
    CHECK(fresh.prompts.unexpected == 0);
}

TEST_CASE("A file open for reading shows its set-up and takes nothing") {
    Fresh fresh;
    const auto reader = fresh.file.reader();
    ui::OfficeView view(*reader);
    ui::SetupPage page({view, fresh.appearance.theme(), fresh.prompts, fresh.settings});
    page.show();
    CHECK(page.findChild<ui::MessageBar*>()->isVisible());
    CHECK_FALSE(fresh.page.findChild<ui::MessageBar*>()->isVisible());
    const auto* model = page.findChild<ui::DataTable*>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->index(row, column).flags() & Qt::ItemIsEditable);
    }
    page.findChild<ui::DataTable*>()->selectAll();
    for (auto* button : page.findChildren<ui::Button*>())
        CHECK_FALSE((button->isVisible() && button->isEnabled()));
}

TEST_CASE("SetupPage fits its window and paints in light and dark") {
    DemoFixture demo;
    for (const auto mode : {ui::Appearance::Mode::Light, ui::Appearance::Mode::Dark}) {
        ui::Appearance appearance(*qApp);
        appearance.setMode(mode);
        ui::SetupPage page({demo.view, appearance.theme(), demo.prompts, demo.settings});
        auto* table = page.findChild<ui::DataTable*>();
        for (const QSize size : {QSize(1214, 622), QSize(976, 532)}) {
            page.resize(size);
            page.show();
            QApplication::setActiveWindow(&page);
            table->setFocus();
            table->setCurrentIndex(table->model()->index(9, ui::setupPlaces().baseline));
            QCoreApplication::processEvents();
            checkHeads(page, appearance.theme());
            CHECK(page.minimumSizeHint().width() <= 944);
            const QString name = QStringLiteral("setup-%1-%2")
                                     .arg(mode == ui::Appearance::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(size.width());
            keepPicture(picture(page), name);
            if (size.width() > 1000)
                keepPicture(picture(page, 2), name + QStringLiteral("-2x"));
        }
        table->setCurrentIndex(table->model()->index(9, ui::setupPlaces().baseline));
        QTest::keyClick(table, Qt::Key_F2);
        table->viewport()->findChild<QLineEdit*>()->setText(text("七百"));
        QTest::mouseClick(page.findChildren<ui::CountButton*>().at(2), Qt::LeftButton);
        keepPicture(picture(page),
                    QStringLiteral("setup-wrong-%1")
                        .arg(mode == ui::Appearance::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
}
