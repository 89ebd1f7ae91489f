#include "ui/pages/overview/OverviewPage.h"

#include "core/store/Action.h"
#include "core/store/Recording.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/overview/OverviewFixture.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/charts/OnTimePlot.h"
#include "ui/models/ChangeList.h"
#include "ui/models/DataTable.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Segment.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

ui::TileWidget& tile(const Overview& overview, ui::TileKind kind) {
    for (auto* each : overview.page.findChildren<ui::TileWidget*>()) {
        static const QStringList labels{text("Pace of the year"),    text("Red tasks"),      text("Indicators on pace or done"),
                                        text("Forms of the period"), text("On time so far"), text("Done at year end")};
        if (each->accessibleName().startsWith(labels.at(static_cast<int>(kind))))
            return *each;
    }
    throw std::out_of_range("no such tile");
}

int count(const progress::PeriodStatus& status, progress::Light light) {
    int result = 0;
    for (const progress::IndicatorStanding& standing : status.indicators)
        result += standing.light == light ? 1 : 0;
    return result;
}

} // namespace

TEST_CASE("The overview's tiles tell the state of the demo office in mid June") {
    Overview overview;
    keepPicture(picture(overview.page), text("overview"));
    // 31+28+31+30+31+20 = 171 of 365 days.
    CHECK(tile(overview, ui::TileKind::Pace).accessibleName() == text("Pace of the year: 46.8 %"));
    CHECK(tile(overview, ui::TileKind::Pace).accessibleDescription() == text("period 17 of 36"));
    const auto& forms = overview.demo.view.reception().forms;
    CHECK(tile(overview, ui::TileKind::Forms).accessibleName() ==
          text("Forms of the period: %1 /%2 units required").arg(forms.done).arg(forms.all));
    CHECK(tile(overview, ui::TileKind::Forms).accessibleDescription().contains(text("due today")));
}

TEST_CASE("A tile leads to its rows") {
    Overview overview;
    SECTION("red tasks") {
        QList<qint64> red;
        for (const progress::TaskStanding& standing : overview.demo.view.status().tasks) {
            if (standing.light == progress::Light::Red)
                red << standing.task.value();
        }
        REQUIRE_FALSE(red.isEmpty());
        QTest::mouseClick(&tile(overview, ui::TileKind::Red), Qt::LeftButton);
        REQUIRE(overview.tasks.size() == 1);
        CHECK(overview.tasks[0][0].value<QList<qint64>>() == red);
    }
    SECTION("indicators on pace or done, by keyboard") {
        QTest::keyClick(&tile(overview, ui::TileKind::Normal), Qt::Key_Return);
        const auto& status = overview.demo.view.status();
        CHECK(overview.codes().size() == count(status, progress::Light::Green) + count(status, progress::Light::Done));
    }
    SECTION("forms, on the page where they are collected") {
        QSignalSpy collect(&overview.page, &ui::Page::collectWanted);
        QTest::mouseClick(&tile(overview, ui::TileKind::Forms), Qt::LeftButton);
        CHECK(collect.size() == 1);
    }
    SECTION("units, in the chart of who was on time or its table") {
        auto& card = overview.card(text("Reporting on time"));
        QTest::mouseClick(&tile(overview, ui::TileKind::OnTime), Qt::LeftButton);
        CHECK(card.findChild<ui::OnTimePlot*>()->hasFocus());
        card.showTable(true);
        QTest::mouseClick(&tile(overview, ui::TileKind::OnTime), Qt::LeftButton);
        CHECK(card.findChild<ui::DataTable*>()->hasFocus());
    }
}

TEST_CASE("Every part of a chart says its number and leads to just as many rows") {
    Overview overview;
    SECTION("lights by programme") {
        auto& plot = overview.plot<ui::LightBarsPlot>();
        REQUIRE_FALSE(plot.spots().isEmpty());
        int all = 0;
        for (const ui::Spot& spot : plot.spots()) {
            QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, spot.area.center().toPoint());
            INFO(spot.words.toStdString());
            CHECK(spot.words.contains(text(" %1 of ").arg(overview.codes().size())));
            all += static_cast<int>(overview.codes().size());
        }
        CHECK(all == static_cast<int>(overview.demo.office->plan().indicators.size()));
    }
    SECTION("lights by programme, of tasks") {
        overview.page.findChild<ui::Segment*>()->setCurrent(0);
        auto& plot = overview.plot<ui::LightBarsPlot>();
        qsizetype all = 0;
        for (const ui::Spot& spot : plot.spots()) {
            QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, spot.area.center().toPoint());
            all += overview.tasks.last().front().value<QList<qint64>>().size();
        }
        CHECK(all == 16);
    }
    SECTION("the year: a 旬 to come leads to its forecast, one that was is shown") {
        auto& plot = overview.plot<ui::LightTrendPlot>();
        const ui::Spot last = plot.spots().last();
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, last.area.center().toPoint());
        CHECK(last.words.contains(text("forecast")));
        CHECK(last.words.contains(text(" %1 of ").arg(overview.codes().size())));
        CHECK(overview.demo.view.period() == tenDay("2025-06-mid"));
        const auto early =
            std::find_if(plot.spots().begin(), plot.spots().end(), [](const ui::Spot& spot) { return spot.row == 7; });
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, early->area.center().toPoint());
        // Duties begin with 2025-03-late; seven 旬 later it is 2025-06-early.
        CHECK(overview.demo.view.period() == tenDay("2025-06-early"));
    }
    SECTION("key indicators, and units") {
        auto& bullets = overview.plot<ui::BulletPlot>();
        REQUIRE(bullets.spots().size() == 10);
        QTest::mouseClick(bullets.viewport(), Qt::LeftButton, {}, bullets.spots().first().area.center().toPoint());
        CHECK(overview.codes().size() == 1);
        auto& units = overview.plot<ui::OnTimePlot>();
        REQUIRE_FALSE(units.spots().isEmpty());
        QSignalSpy record(&overview.page, &ui::Page::unitWanted);
        QTest::keyClick(&units, Qt::Key_End);
        QTest::keyClick(&units, Qt::Key_Return);
        REQUIRE(record.size() == 1);
        const plan::Unit* unit = overview.demo.office->plan().unit(unitId(record.first().first().toLongLong()));
        REQUIRE(unit);
        CHECK(units.spots().last().words.contains(unit->name));
    }
}

TEST_CASE("The key indicators are those that lag most, until others are chosen") {
    Overview overview;
    const auto lagging = ui::mostLagging(overview.demo.view.status(), 10);
    REQUIRE(lagging.size() == 10);
    for (std::size_t i = 1; i < lagging.size(); ++i) {
        const auto& status = overview.demo.view.status();
        CHECK(*status.indicator(lagging[i - 1])->lagPoints >= *status.indicator(lagging[i])->lagPoints);
    }
    overview.demo.settings.setColumns(text("overview"), {text("I13-1"), text("I99-9")});
    overview.demo.view.setPeriod(tenDay("2025-06-early"));
    overview.settle();
    REQUIRE(overview.plot<ui::BulletPlot>().spots().size() == 1);
    CHECK(overview.plot<ui::BulletPlot>().spots().first().words.contains(
        overview.demo.office->plan().indicator(indicatorCode("I13-1"))->name));
}

TEST_CASE("T shows a chart's numbers as a table that can be copied") {
    Overview overview;
    auto& card = overview.card(text("Lights over the year"));
    QApplication::setActiveWindow(&overview.page);
    auto& plot = overview.plot<ui::LightTrendPlot>();
    plot.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&plot, Qt::Key_T);
    REQUIRE(card.showsTable());
    // From 2025-03-late to 2025-12-late: 1 + 9 × 3.
    CHECK(card.table().model()->rowCount() == 28);
    QAbstractItemModelTester tester(card.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* table = card.findChild<ui::DataTable*>();
    table->selectSourceRow(8);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    REQUIRE(cells.size() == 8);
    CHECK(cells[0] == tenDay("2025-06-mid").displayName());
    CHECK(cells[1].toInt() == count(overview.demo.view.status(), progress::Light::Done));
    CHECK(cells[6] == text("44"));
    QTest::keyClick(table, Qt::Key_T);
    CHECK_FALSE(card.showsTable());
}

TEST_CASE("A chart is saved as a picture where the user says, whole or not at all") {
    Overview overview;
    QSignalSpy noticed(&overview.page, &ui::Page::noticed);
    QSignalSpy failed(&overview.page, &ui::Page::failed);
    auto& card = overview.card(text("Key indicators against pace"));
    QMenu menu;
    card.addActionsTo(menu);
    REQUIRE(menu.actions().size() == 2);
    const QString png = overview.demo.folder.filePath(text("图.png")), svg = overview.demo.folder.filePath(text("图.svg"));
    overview.demo.prompts.files = {png, svg, overview.demo.folder.filePath(text("no/such/图.png")), QString()};
    menu.actions()[0]->trigger();
    menu.actions()[1]->trigger();
    const QImage image(png);
    CHECK(image.width() > 1000);
    keepPicture(image, text("overview-bullets"));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("<?xml"));
    CHECK(bytes.contains("<text"));
    CHECK(noticed.size() == 2);
    menu.actions()[0]->trigger();
    CHECK(failed.size() == 1);
    menu.actions()[0]->trigger(); // thought better of it
    CHECK(noticed.size() == 2);
    CHECK(failed.size() == 1);
}

TEST_CASE("The overview is printed on one page, or written as a PDF where there is no printer") {
    Overview overview;
    const QString path = overview.demo.folder.filePath(text("overview.pdf"));
    overview.demo.prompts.confirmations = {true};
    overview.demo.prompts.files = {path};
    QAction* print = nullptr;
    for (const QMenu* menu : overview.page.findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith(text("Print…")))
                print = action;
        }
    }
    REQUIRE(print);
    print->trigger();
    CHECK(overview.demo.prompts.unexpected == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") == 1);
}

TEST_CASE("A programme and a unit narrow all figures of the overview") {
    Overview overview;
    auto combos = overview.page.findChildren<ui::FilterCombo*>();
    REQUIRE(combos.size() == 2);
    auto* programme = combos[0]->findData(5) >= 0 && combos[0]->count() == 6 ? combos[0] : combos[1];
    programme->setCurrentIndex(programme->findData(2));
    overview.settle();
    // Programme 2: tasks 5 to 7, indicators I07-1 to I07-3.
    CHECK(tile(overview, ui::TileKind::Red).accessibleName().endsWith(text("of 3 tasks")));
    CHECK(tile(overview, ui::TileKind::YearEnd).accessibleName().endsWith(text("/3 indicators")));
    CHECK(overview.card(text("Lights by programme")).table().model()->rowCount() == 1);
}

TEST_CASE("The overview follows what is recorded, and what changed since the last 旬 leads to its task") {
    Overview overview;
    QSignalSpy wanted(&overview.page, &ui::Page::taskWanted);
    auto* changes = overview.page.findChild<ui::ChangeList*>();
    REQUIRE(changes->count() > 0);
    store::reports::Return answer{tenDay("2025-06-mid"), taskId(12),
                                  overview.demo.office->plan().unitNamed(text("市科技局"))->id};
    answer.values = {{indicatorCode("I12-2"), {decimal("2500"), std::nullopt}}};
    store::reports::record(*overview.demo.office, answer);
    overview.settle();
    auto* table = overview.card(text("Lights over the year")).findChild<ui::DataTable*>();
    CHECK(table->model()->index(8, 1).data().toString().toInt() == count(overview.demo.view.status(), progress::Light::Done));
    CHECK(overview.demo.view.status().indicator(indicatorCode("I12-2"))->light == progress::Light::Done);
}

TEST_CASE("The overview takes its parts below each other where room is short") {
    Overview overview;
    auto& red = tile(overview, ui::TileKind::Red);
    CHECK(red.sizeHint().height() == 80);
    overview.page.resize(976, 530);
    QTest::qWait(1);
    keepPicture(picture(overview.page), text("overview-1024"));
    CHECK(red.sizeHint().height() == 58);
    const auto& programmes = overview.card(text("Lights by programme"));
    const auto& trend = overview.card(text("Lights over the year"));
    const auto& units = overview.card(text("Reporting on time"));
    CHECK(programmes.geometry().bottom() < trend.geometry().top());
    CHECK(trend.geometry().bottom() < units.geometry().top());
    CHECK(programmes.width() > 900);
    overview.page.resize(1214, 694);
    QTest::qWait(1);
    CHECK(programmes.geometry().top() == trend.geometry().top());
}

TEST_CASE("The overview stands before the first report and at the year's end") {
    Overview overview;
    overview.demo.view.setPeriod(tenDay("2025-01-early"));
    overview.settle();
    CHECK(overview.card(text("Reporting on time")).table().model()->rowCount() == 0);
    keepPicture(picture(overview.page), text("overview-january"));
    overview.demo.view.setPeriod(tenDay("2025-12-late"));
    overview.settle();
    CHECK(overview.card(text("Lights over the year")).table().model()->rowCount() == 28);
    keepPicture(picture(overview.page), text("overview-december"));
}
