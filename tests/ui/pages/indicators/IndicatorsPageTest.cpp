#include "ui/pages/indicators/IndicatorsPage.h"

#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/Heads.h"
#include "tests/ui/theme/Pictures.h"
#include "ui/charts/CurveChart.h"
#include "ui/pages/indicators/IndicatorDetail.h"
#include "ui/pages/indicators/UnitRows.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LightCard.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::tests;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

ui::DataTable* tableNamed(const QWidget& page, const char* name) {
    for (auto* table : page.findChildren<ui::DataTable*>()) {
        if (table->accessibleName() == QLatin1String(name))
            return table;
    }
    return nullptr;
}

bool says(const QWidget& part, const QString& words) {
    const auto labels = part.findChildren<ui::Label*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const ui::Label* label) { return !label->isHidden() && label->text().contains(words); });
}

QString cell(const ui::DataTable& table, int row, int column) { return table.model()->index(row, column).data().toString(); }

void choose(ui::FilterCombo& combo, const QString& words) {
    REQUIRE(combo.findText(words) >= 0);
    combo.setCurrentIndex(combo.findText(words));
}

struct Shown : DemoFixture {
    ui::IndicatorsPage page{context};
    ui::DataTable* table = tableNamed(page, "Indicators of the plan");
    ui::DataTable* units = tableNamed(page, "Units of the indicator");
    ui::IndicatorDetail* detail = page.findChild<ui::IndicatorDetail*>();
    ui::SearchField* search = page.findChild<ui::SearchField*>();

    Shown() {
        page.resize(1214, 622);
        page.show();
    }
    ui::FilterCombo& filter(const char* caption) {
        for (auto* combo : page.findChildren<ui::FilterCombo*>()) {
            if (combo->accessibleName() == QLatin1String(caption))
                return *combo;
        }
        FAIL("no such filter");
        return *page.findChild<ui::FilterCombo*>();
    }
};

constexpr int codeColumn = 1, nameColumn = 2, valueColumn = 5;
constexpr int unitColumn = 0, newestColumn = 2, doneColumn = 3; // of the units' table

} // namespace

TEST_CASE("IndicatorsPage lists and filters") {
    Shown shown;
    const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = [&] { return shown.table->model()->rowCount(); };

    SECTION("all indicators of the plan") {
        CHECK(rows() == 44);
        CHECK(says(shown.page, QStringLiteral("44")));
    }
    SECTION("by light") {
        choose(shown.filter("Light"), progress::word(progress::Light::Red));
        REQUIRE(rows() == 1); // 388 of 2500 is 15.5 %, 31.3 points behind 46.8 %
        CHECK(cell(*shown.table, 0, codeColumn) == QStringLiteral("I12-2"));
        CHECK(says(shown.page, QStringLiteral("1 of 44")));
        CHECK(says(*shown.detail, text("完成需求对接")));
    }
    SECTION("by goal and by kind") {
        choose(shown.filter("Kind"), QStringLiteral("goals of the plan"));
        CHECK(rows() == 8); // growth, share of GDP, patents, 900, 3000, 18 %, 300, 1.4 %
        choose(shown.filter("Kind"), QStringLiteral("each unit"));
        REQUIRE(rows() == 1);
        CHECK(cell(*shown.table, 0, codeColumn) == QStringLiteral("I14-3"));
    }
    SECTION("by words of the name, the code and the plan; full-width or not") {
        shown.search->setText(text("高新技术企业"));
        CHECK(rows() == 2);
        shown.search->setText(text("力争突破９００家"));
        REQUIRE(rows() == 1);
        CHECK(cell(*shown.table, 0, codeColumn) == QStringLiteral("I09-2"));
        shown.search->setText(QStringLiteral("i15"));
        CHECK(rows() == 7);
    }
    SECTION("nothing fits: the page says so and shows all again") {
        shown.search->setText(text("没有这个指标"));
        auto* empty = shown.page.findChild<ui::EmptyState*>();
        REQUIRE(empty);
        CHECK(empty->isVisible());
        CHECK_FALSE(shown.table->isVisible());
        QTest::mouseClick(empty->findChild<ui::Button*>(), Qt::LeftButton);
        CHECK(rows() == 44);
        CHECK(shown.table->isVisible());
    }
    SECTION("what was narrowed for one 旬 says nothing of another") {
        shown.page.showOnly({indicatorCode("I12-2")}, text("严重滞后"));
        CHECK(rows() == 1);
        shown.view.setPeriod(tenDay("2025-05-late"));
        CHECK(rows() == 44);
    }
    SECTION("the chosen indicator stays chosen while filters come and go, and while figures change") {
        shown.page.showIndicator(indicatorCode("I09-2"));
        shown.search->setText(text("高新技术"));
        CHECK(cell(*shown.table, shown.table->currentIndex().row(), codeColumn) == QStringLiteral("I09-2"));
        shown.search->clear();
        shown.table->sortByColumn(nameColumn, Qt::DescendingOrder);
        shown.view.setPeriod(tenDay("2025-05-late"));
        CHECK(cell(*shown.table, shown.table->currentIndex().row(), codeColumn) == QStringLiteral("I09-2"));
        CHECK(cell(*shown.table, shown.table->currentIndex().row(), valueColumn) == QStringLiteral("801"));
    }
}

TEST_CASE("IndicatorsPage tells of one indicator") {
    Shown shown;
    REQUIRE(shown.units);

    SECTION("light, target, the plan's words, who reported") {
        shown.page.showIndicator(indicatorCode("I12-2"));
        CHECK(says(*shown.detail, QStringLiteral("2500")));
        CHECK(says(*shown.detail, shown.office->plan().indicator(indicatorCode("I12-2"))->mentions.front().phrase));
        REQUIRE(shown.units->model()->rowCount() == 1);
        CHECK(cell(*shown.units, 0, unitColumn) == text("市科技局 (source, inferred)"));
        CHECK(cell(*shown.units, 0, newestColumn) == QStringLiteral("388"));
    }
    SECTION("every unit: which pass") {
        // 0.62/19.1 = 3.25, 3.27, 3.48, 2.70, 3.03, 2.69: four above 3.0
        shown.page.showIndicator(indicatorCode("I14-3"));
        REQUIRE(shown.units->model()->rowCount() == 6);
        CHECK(says(*shown.detail, QStringLiteral("4 of 6 units pass, 0 without a reading")));
        CHECK(cell(*shown.units, 0, doneColumn) == QStringLiteral("passes"));
        CHECK(cell(*shown.units, 3, unitColumn) == text("通城县"));
        CHECK(cell(*shown.units, 3, doneColumn) == QStringLiteral("short"));
        CHECK_FALSE(shown.detail->findChild<ui::CurveChart*>()->isVisible());
    }
    SECTION("counties beside the source: what is left over") {
        // 6 + 3 + 4 + 2 + 2 + 1 + 1 of the zone = 19
        shown.page.showIndicator(indicatorCode("I01-1"));
        CHECK(says(*shown.detail, QStringLiteral("counties and zone together 19")));
    }
    SECTION("its links lead to its tasks") {
        QSignalSpy wanted(&shown.page, &ui::Page::taskWanted);
        shown.page.showIndicator(indicatorCode("I12-2"));
        QTest::mouseClick(shown.detail->findChild<ui::AccentLink*>(), Qt::LeftButton);
        REQUIRE(wanted.count() == 1);
        CHECK(wanted.first().first().toLongLong() == 12);
    }
}

TEST_CASE("IndicatorsPage opens the source of a number once by a double click and once by Enter") {
    Shown shown;
    store::Action action(*shown.office, QStringLiteral("Test"));
    store::reports::save(*shown.office,
                         progress::Reading{.indicator = indicatorCode("I12-2"),
                                           .unit = shown.office->plan().unitNamed(text("市科技局"))->id,
                                           .period = tenDay("2025-06-mid"),
                                           .value = decimal("388"),
                                           .denominator = {},
                                           .source = {text("市科技局.xlsx"), text("填报"), text("H12"), QString(64, u'a'), {}}});
    action.commit();
    shown.page.showIndicator(indicatorCode("I12-2"));
    QSignalSpy wanted(&shown.page, &ui::Page::originalWanted);
    const QModelIndex source = shown.units->model()->index(0, ui::unitSourceColumn);
    const QPoint place = shown.units->visualRect(source).center();
    QTest::mouseClick(shown.units->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(shown.units->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().at(0).toString() == text("市科技局.xlsx"));
    shown.units->setFocus();
    QApplication::setActiveWindow(&shown.page);
    QTest::keyClick(shown.units, Qt::Key_Return);
    CHECK(wanted.count() == 2);
}

TEST_CASE("IndicatorsPage corrects a reading of a closed 旬") {
    Shown shown;
    shown.page.showIndicator(indicatorCode("I12-2")); // 388 in mid June
    QSignalSpy noticed(&shown.page, &ui::Page::noticed);
    QSignalSpy failed(&shown.page, &ui::Page::failed);
    shown.units->selectSourceRow(0);
    const auto press = [&](std::deque<QString> answers) {
        shown.prompts.texts = std::move(answers);
        shown.units->setFocus();
        QApplication::setActiveWindow(&shown.page);
        QTest::keyClick(shown.units, Qt::Key_F2);
        CHECK(shown.prompts.texts.empty());
    };
    REQUIRE(shown.units->actions().size() == 1);
    QAction* correct = shown.units->actions().front();

    SECTION("an open one has nothing to correct") {
        CHECK_FALSE(correct->isVisible());
        press({});
        CHECK(shown.prompts.unexpected == 0);
    }
    SECTION("both values, the reason, and the papers that carry another one") {
        store::closings::close(*shown.office, shown.view.period());
        const auto status = shown.view.status();
        REQUIRE(status.closed);
        store::papers::issue(
            *shown.office,
            {.period = shown.view.period(), .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")}, "pdf",
            store::papers::figuresOf(status, {indicatorCode("I12-2")}));
        CHECK(correct->isVisible());
        CHECK(correct->isEnabled());
        press({QStringLiteral("398"), text("重复计算")});
        REQUIRE(noticed.count() == 1);
        CHECK(noticed.first().at(0).toString().contains(QStringLiteral("388 → 398")));
        CHECK(noticed.first().at(1).toString() == QStringLiteral("Issued papers that carry another value: 通报.pdf (388)."));
        CHECK(cell(*shown.units, 0, newestColumn) == QStringLiteral("388 → 398"));
        const QString tip = shown.units->model()->index(0, newestColumn).data(Qt::ToolTipRole).toString();
        for (const QString& part : {text("重复计算"), text("经办人"), QStringLiteral("20 Jun")})
            CHECK(tip.contains(part));
        CHECK(cell(*shown.table, shown.table->currentIndex().row(), valueColumn) == QStringLiteral("388")); // as reported
        CHECK(shown.view.status() == status);
        CHECK_FALSE(shown.view.isEditable());
        press({QStringLiteral("399"), text("再核")});
        CHECK(noticed.last().at(1).toString() == QStringLiteral("Issued papers that carry another value: 通报.pdf (388)."));
        store::undo(*shown.office);
        CHECK(cell(*shown.units, 0, newestColumn) == QStringLiteral("388 → 398"));
    }
    SECTION("what cannot be is said, and second thoughts change nothing") {
        store::closings::close(*shown.office, shown.view.period());
        press({QStringLiteral("many")});
        press({QStringLiteral("388"), text("重复计算")});
        CHECK(failed.count() == 2);
        press({QString()});
        press({QStringLiteral("398"), QString()});
        CHECK(noticed.isEmpty());
        CHECK(failed.count() == 2);
        CHECK(cell(*shown.units, 0, newestColumn) == QStringLiteral("388"));
    }
}

TEST_CASE("A target is broken down to counties in place, and the residue is told") {
    Shown shown;
    shown.page.showIndicator(indicatorCode("I12-2")); // 2500 of them, which the source alone reports
    constexpr int share = ui::unitShareColumn;
    const auto press = [&](const char* words) {
        for (auto* button : shown.detail->findChildren<ui::Button*>()) {
            if (button->text() == QLatin1String(words))
                button->click();
        }
    };
    CHECK(says(*shown.detail, QStringLiteral("not broken down")));
    CHECK(shown.units->isColumnHidden(share));
    press("Break down");
    REQUIRE_FALSE(shown.units->isColumnHidden(share));
    auto* model = shown.units->model();
    const auto indicator = [&] { return *shown.office->plan().indicator(indicatorCode("I12-2")); };
    const auto rowOf = [&](const char* name) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (cell(*shown.units, row, unitColumn) == text(name))
                return row;
        }
        return -1;
    };
    CHECK_FALSE(model->index(rowOf("市科技局 (source, inferred)"), share).flags().testFlag(Qt::ItemIsEditable));
    CHECK(model->setData(model->index(rowOf("咸安区"), share), QStringLiteral("１200"))); // a full-width digit is one, too
    CHECK(model->setData(model->index(rowOf("赤壁市"), share), QStringLiteral("800")));
    CHECK(says(*shown.detail, QStringLiteral("the shares add up to 2000, 500 of the target of 2500 are left over")));
    CHECK(model->setData(model->index(rowOf("咸宁高新区"), share), QStringLiteral("500")));
    CHECK(says(*shown.detail, QStringLiteral("the shares add up to the target, 2500")));
    CHECK(model->setData(model->index(rowOf("嘉鱼县"), share), QStringLiteral("1")));
    CHECK(says(*shown.detail, QStringLiteral("the shares add up to 2501, 1 more than the target of 2500")));
    QSignalSpy failed(&shown.page, &ui::Page::failed);
    CHECK_FALSE(model->setData(model->index(rowOf("嘉鱼县"), share), QStringLiteral("some")));
    CHECK_FALSE(model->setData(model->index(rowOf("嘉鱼县"), share), QStringLiteral("-1")));
    CHECK(failed.size() == 2);
    CHECK(model->setData(model->index(rowOf("嘉鱼县"), share), QString()));
    CHECK(indicator().allocations.size() == 3);

    SECTION("evenly: 4 × 417 + 2 × 416, none for the zone, one undo") {
        const auto before = indicator();
        press("Spread evenly");
        REQUIRE(indicator().allocations.size() == 6);
        CHECK(cell(*shown.units, rowOf("咸安区"), share) == QStringLiteral("417"));
        CHECK(cell(*shown.units, rowOf("通山县"), share) == QStringLiteral("416"));
        CHECK(cell(*shown.units, rowOf("咸宁高新区"), share) == text("–"));
        CHECK(says(*shown.detail, QStringLiteral("the shares add up to the target, 2500")));
        store::undo(*shown.office);
        CHECK(indicator() == before);
    }
    SECTION("a quotient has no shares") {
        shown.page.showIndicator(indicatorCode("I12-3"));
        REQUIRE(shown.office->plan().indicator(indicatorCode("I12-3"))->kind == plan::IndicatorKind::Ratio);
        CHECK(shown.units->isColumnHidden(share));
        CHECK_FALSE(says(*shown.detail, QStringLiteral("broken down")));
    }
}

TEST_CASE("IndicatorsPage fits its window and paints in light and dark") {
    DemoFixture demo;
    for (const auto mode : {ui::Appearance::Mode::Light, ui::Appearance::Mode::Dark}) {
        ui::Appearance appearance(*qApp);
        appearance.setMode(mode);
        ui::IndicatorsPage page({demo.view, appearance.theme(), demo.prompts, demo.settings});
        for (const QSize size : {QSize(1214, 622), QSize(976, 532)}) {
            page.resize(size);
            page.show();
            QApplication::setActiveWindow(&page);
            for (const char* code : {"I01-1", "I09-2", "I12-2", "I14-3"}) {
                page.showIndicator(indicatorCode(code));
                QCoreApplication::processEvents();
                checkHeads(page, appearance.theme());
                const QString name = QStringLiteral("indicators-%1-%2-%3")
                                         .arg(QLatin1String(code), mode == ui::Appearance::Mode::Dark ? QStringLiteral("dark")
                                                                                                      : QStringLiteral("light"))
                                         .arg(size.width());
                keepPicture(picture(page), name);
                if (size.width() > 1000)
                    keepPicture(picture(page, 2), name + QStringLiteral("-2x"));
            }
        }
    }
}
