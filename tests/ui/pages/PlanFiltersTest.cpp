#include "ui/pages/PlanFilters.h"

#include "core/store/Action.h"
#include "core/store/Units.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "ui/widgets/FilterCombo.h"

#include <QSignalSpy>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("Filters of the plan's parts show what is renamed, and keep what is chosen") {
    DemoFixture demo;
    ui::FilterCombo combo(QStringLiteral("单位"), demo.theme);
    ui::offerUnits(combo, demo.view, [](const plan::Plan& plan) {
        std::vector<plan::UnitId> units;
        for (const plan::Unit& unit : plan.units)
            units.push_back(unit.id);
        return units;
    });
    REQUIRE(combo.itemData(0) == QVariant(0));
    const auto act = [&](const std::function<void()>& verb) {
        store::Action action(*demo.office, QStringLiteral("单位"));
        verb();
        action.commit();
    };
    std::optional<plan::UnitId> added;
    act([&] { added = store::units::add(*demo.office, {.name = QStringLiteral("市数据局")}); });
    const int place = combo.findText(QStringLiteral("市数据局"));
    REQUIRE(place > 0);
    combo.setCurrentIndex(place);
    QSignalSpy changed(&combo, &QComboBox::currentIndexChanged);

    SECTION("a new name") {
        act([&] { store::units::rename(*demo.office, *added, QStringLiteral("市大数据局"), {}); });
        CHECK(combo.currentText() == QStringLiteral("市大数据局"));
        CHECK(combo.currentData().toLongLong() == added->value());
        CHECK(changed.isEmpty()); // what is shown narrows as before
    }
    SECTION("a unit that is gone is chosen no more, and whoever narrows by it hears of that") {
        act([&] { store::units::remove(*demo.office, *added); });
        CHECK(combo.findText(QStringLiteral("市数据局")) < 0);
        CHECK(combo.currentIndex() == 0);
        CHECK(changed.count() == 1);
    }
}

TEST_CASE("Programmes are offered by their short names and numbers, after all") {
    DemoFixture demo;
    ui::FilterCombo combo(QStringLiteral("行动"), demo.theme);
    ui::offerProgrammes(combo, demo.view);
    REQUIRE(combo.count() == 6); // five programmes
    CHECK(combo.itemData(0) == QVariant(0));
    CHECK(combo.itemText(1) == QStringLiteral("区域创新"));
    CHECK(combo.itemData(5) == QVariant(5));
}
