#include "core/exchange/xlsx/SheetGrid.h"
#include "core/store/Blobs.h"
#include "core/store/IssuedPapers.h"
#include "tests/ui/pages/collect/ScriptedCollect.h"
#include "ui/pages/collect/TrialPanel.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/ElidedLabel.h"

#include <QLabel>
#include <QTableView>

#include <numeric>

using namespace xundu;
using namespace xundu::tests;
using exchange::FindingCode;
using Scripted = ScriptedCollect;

TEST_CASE("CollectPage shows the original of what is chosen in the part that is seen") {
    Scripted s;
    s.findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::ValueFell, "H15")};
    s.stage({s.form("a.xlsx"), s.form("b.xlsx", 1)});
    CHECK(s.openedOriginal() == QStringLiteral("a.xlsx"));
    CHECK(s.markedCopy().isEnabled());
    s.parts().setCurrent(1);
    CHECK(s.openedOriginal().isEmpty()); // no file is chosen yet
    s.files().selectSourceRow(1);
    CHECK(s.openedOriginal() == QStringLiteral("b.xlsx"));
    CHECK_FALSE(s.markedCopy().isEnabled());
    s.files().model()->setData(s.files().model()->index(1, 0), false);
    s.settle();
    CHECK(s.openedOriginal() == QStringLiteral("b.xlsx"));
    s.parts().setCurrent(0);
    CHECK(s.openedOriginal() == QStringLiteral("a.xlsx"));
}

TEST_CASE("CollectPage offers no marked copy of a file without cells") {
    Scripted s;
    exchange::Finding whole;
    whole.code = FindingCode::NotAWorkbook;
    s.findings[QStringLiteral("a.xlsx")] = {whole};
    s.stage({s.form("a.xlsx")});
    REQUIRE(s.card().currentRow());
    CHECK_FALSE(s.markedCopy().isEnabled());
}

TEST_CASE("CollectPage shows a unit that was sent a file back, and why") {
    Scripted s;
    const auto unit = s.demo.office->plan().units.at(4).id;
    {
        store::Action action(*s.demo.office, QStringLiteral("return"));
        store::returns::sendBack(*s.demo.office,
                                 {unit,
                                  tenDay("2025-06-mid"),
                                  QStringLiteral("退.xlsx"),
                                  store::blobs::hashOf("returned"),
                                  QStringLiteral("请把H12填成整数。"),
                                  {}},
                                 "returned");
        action.commit();
    }
    s.settle();
    s.page.showUnit(unit);
    CHECK(s.files().isVisible());
    CHECK(s.openedOriginal() == QStringLiteral("退.xlsx"));
    bool said = false;
    for (const auto* label : s.page.findChild<ui::OriginalCard*>()->findChildren<QLabel*>())
        said = said || label->text() == QStringLiteral("请把H12填成整数。");
    CHECK(said);
}

TEST_CASE("Findings of a 旬 that is closed, or of a file shown for reading, can be returned alone") {
    Scripted s;
    s.findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::UnitSlip, "H12", QStringLiteral("17"))};
    ui::Inbox inbox(*s.demo.office, [&](auto period, const auto& files, auto, const auto&) {
        dispatch::CollectResult result{period, true, {}, s.demo.view.status(), s.demo.view.status(), {}};
        for (const auto& file : files)
            result.files.push_back({.path = file.path, .findings = s.findings[QStringLiteral("a.xlsx")]});
        return result;
    });
    inbox.add(tenDay("2025-06-mid"), {s.form("a.xlsx")});
    inbox.tryOut(tenDay("2025-06-mid"));
    const auto actions = [&](bool editable) {
        return ui::findingGroups(*s.demo.office, tenDay("2025-06-mid"), inbox, editable).front().rows.front().actions;
    };
    using ui::FindingAction;
    CHECK(actions(true) ==
          std::vector{FindingAction::Accept, FindingAction::Correct, FindingAction::Return, FindingAction::AsIs});
    CHECK(actions(false) == std::vector{FindingAction::Return});

    SECTION("and without a chosen file the trial shows the lights as they are, with a note") {
        inbox.choose(inbox.files(tenDay("2025-06-mid")).front()->id, false);
        inbox.tryOut(tenDay("2025-06-mid"));
        const auto content = ui::trialContent(*s.demo.office, s.demo.view.status(), inbox, ui::ReadAs::Proposed);
        CHECK(std::accumulate(content.before.begin(), content.before.end(), 0) == 16);
        CHECK(content.before == content.after);
        CHECK(content.notes == QStringList{QStringLiteral("1 file(s) are left out by your choice.")});
        CHECK(content.takeable == 0);
    }
}

TEST_CASE("The trial says which papers it touches") {
    DemoFixture demo;
    const auto period = tenDay("2025-06-mid");
    const auto unit = demo.office->plan().units.front().id;
    const auto figure = [&](const char* value) {
        return progress::IndicatorStanding{
            .code = indicatorCode("I01-1"),
            .value =
                progress::CityValue{.value = base::Fraction(0),
                                    .asOf = period,
                                    .from = {progress::Reading{indicatorCode("I01-1"), unit, period, decimal(value), {}, {}}}}};
    };
    dispatch::CollectResult tried{period, true, {}, {.period = period}, {.period = period}, {}};
    tried.before.indicators = {figure("17")};
    tried.after.indicators = {figure("21")};
    tried.changes.values = {{indicatorCode("I01-1"), base::Fraction(17), base::Fraction(21)}};
    const auto lines = [&] {
        QStringList all;
        for (const auto& each : ui::paperEffects(*demo.office, tried))
            all << each.paper + u'|' + each.effect;
        return all;
    };
    CHECK(lines() == QStringList{QStringLiteral("Bulletin of %1 (draft)|takes the new figures").arg(period.displayName()),
                                 QStringLiteral("Issued papers|not affected")});

    SECTION("an issued one by name, where it printed what would no longer be so") {
        store::papers::issue(*demo.office,
                             {.period = period, .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")}, "paper",
                             store::papers::figuresOf(tried.before, {indicatorCode("I01-1")}));
        CHECK(lines() == QStringList{QStringLiteral("通报.pdf|carries 1 old figure(s)")});
    }
    SECTION("not one that printed an earlier reading: that was so then") {
        store::papers::issue(*demo.office,
                             {.period = period.plus(-1), .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")},
                             "paper", {{indicatorCode("I01-1"), unit, period.plus(-1), QStringLiteral("15")}});
        CHECK(lines().back() == QStringLiteral("Issued papers|not affected"));
    }
    SECTION("and nothing where no number changes") {
        tried.changes.values.clear();
        CHECK(lines().isEmpty());
    }
}

TEST_CASE("OriginalCard") {
    const ui::Theme theme = ui::Theme::light();
    ui::OriginalCard card(theme);
    card.resize(500, 220);
    const auto says = [&](const char* sentence) {
        for (const auto* label : card.findChildren<QLabel*>()) {
            if (label->text() == QString::fromUtf8(sentence))
                return true;
        }
        return false;
    };

    SECTION("says each time that a file cannot be read") {
        const ui::Original broken{QStringLiteral("a.xlsx"), "no workbook",          QStringLiteral("hash"), mainSheet,
                                  QStringLiteral("H12"),    QStringLiteral("whole")};
        card.show(broken);
        CHECK(says("The file cannot be read as a workbook."));
        card.show(broken);
        CHECK(says("The file cannot be read as a workbook."));
    }
    SECTION("names the place before the file, whose name may be long, and all of it in the tip") {
        Scripted s;
        QFile file(s.form("a.xlsx"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const ui::Original original{QString(80, u'长'), file.readAll(),        QStringLiteral("0123456789abcdef"),
                                    mainSheet,          QStringLiteral("H12"), {}};
        card.show(original);
        const auto* note = card.findChild<ui::ElidedLabel*>();
        CHECK(note->text().startsWith(QStringLiteral("填报!H12  长")));
        CHECK(note->toolTip().contains(QStringLiteral("0123456789abcdef")));
        CHECK(note->toolTip().contains(original.name));
        CHECK(card.minimumSizeHint().width() < 500);
    }
    SECTION("makes room for the words of the doubted cell, which are bolder") {
        Scripted s;
        QFile file(s.form("a.xlsx"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto grids = exchange::gridsOf(bytes);
        const auto sheet = std::find_if(grids.begin(), grids.end(), [](const auto& each) { return each.name() == mainSheet; });
        REQUIRE(sheet != grids.end());
        const auto cells = sheet->cells();
        const auto cell = std::find_if(cells.begin(), cells.end(), [](const auto& each) {
            return each.text.size() >= 4 && each.text.size() <= 9; // wider than the least column, narrower than the most
        });
        REQUIRE(cell != cells.end());
        card.show({QStringLiteral("a.xlsx"), bytes, QStringLiteral("hash"), mainSheet, cell->place.name(), {}});
        const auto* table = card.findChild<QTableView*>();
        CHECK(table->columnWidth(cell->place.column) >= ui::widthOf(cell->text, theme.font(ui::Type::BodyStrong)) + 14);
    }
}

TEST_CASE("TrialPanel cuts no figure") {
    DemoFixture demo;
    ui::TrialPanel panel(demo.context);
    panel.resize(326, 600);
    panel.show(ui::TrialContent{.files = 1,
                                .numbers = {{QStringLiteral("技术合同成交额"), QStringLiteral("万元"), base::Fraction(121),
                                             base::Fraction(200'000'121)}}},
               false);
    const auto tables = panel.findChildren<ui::DataTable*>();
    const auto* numbers = *std::find_if(tables.begin(), tables.end(), [](const ui::DataTable* table) {
        return table->accessibleName() == QStringLiteral("Numbers that change");
    });
    const QString after = numbers->model()->index(0, 2).data().toString();
    CHECK(after.size() >= 9);
    CHECK(numbers->columnWidth(2) >= ui::widthOf(after, demo.theme.font(ui::Type::BodyStrong)) + 12);
}
