#include "ui/pages/workbench/MissingPane.h"

#include "core/dispatch/Reminders.h"
#include "core/store/Journal.h"
#include "tests/support/Catch.h"
#include "tests/ui/pages/workbench/BenchFixture.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/widgets/Label.h"

#include <QClipboard>
#include <QToolButton>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("The workbench copies a reminder and notes it once a day") {
    Bench bench;
    const auto owing = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid")).owing().size();
    REQUIRE(owing > 0);
    ui::Button* copy = nullptr;
    for (auto* button : bench.page.findChildren<ui::Button*>()) {
        if (button->text() == QStringLiteral("Copy reminder") && button != &bench.next())
            copy = button;
    }
    REQUIRE(copy);
    const auto text = [] { return QApplication::clipboard()->text(); };

    SECTION("to all that are missing") {
        copy->click();
        CHECK(text().startsWith(QStringLiteral("【")));
        CHECK(dispatch::alreadySent(*bench.demo.office, tenDay("2025-06-mid")).size() == owing);
        const QString first = text();
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        const auto entries = store::entries(*bench.demo.office).size();
        copy->click();
        CHECK(text() == QStringLiteral("something else"));
        CHECK(store::entries(*bench.demo.office).size() == entries);
        REQUIRE(bench.noticed.size() == 2);
        CHECK(bench.noticed[1][1].toString().contains(QStringLiteral("经办人")));
        CHECK(bench.noticed[1][1].toString().contains(QStringLiteral("09:30")));
        CHECK(bench.noticed[1][2].toString() == QStringLiteral("Copy all the same"));
        CHECK(bench.noticed[1][3].toString() == first);
    }
    SECTION("whoever was asked today already is left out") {
        const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
        const auto& plan = bench.demo.office->plan();
        const QString name = plan.unit(reception.owing().front()->unit)->shortName;
        for (auto* button : bench.page.findChildren<QToolButton*>()) {
            if (button->accessibleName() == QStringLiteral("Copy reminder for %1").arg(name)) {
                button->click();
                break;
            }
        }
        CHECK(text().contains(plan.unit(reception.owing().front()->unit)->name));
        copy->click();
        CHECK_FALSE(text().contains(plan.unit(reception.owing().front()->unit)->name));
        CHECK(text().contains(plan.unit(reception.owing().back()->unit)->name));
        REQUIRE(bench.noticed.size() == 2);
        CHECK_FALSE(bench.noticed[1][0].toString().contains(name));
        CHECK(bench.noticed[1][1].toString().contains(name + QStringLiteral(" at 09:30")));
    }
}

TEST_CASE("The button of a missing unit keeps the focus when it was pressed") {
    Bench bench;
    QApplication::setActiveWindow(&bench.page);
    const auto buttons = [&] {
        QList<QToolButton*> all;
        for (auto* button : bench.page.findChildren<QToolButton*>()) {
            if (!button->isHidden() && button->accessibleName().startsWith(QStringLiteral("Copy reminder for")))
                all << button;
        }
        return all;
    };
    REQUIRE(buttons().size() >= 2);
    QToolButton* pressed = buttons().at(1);
    const QString name = pressed->accessibleName();
    const QPoint place = pressed->pos();
    pressed->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pressed, Qt::Key_Space);
    QTest::qWait(1); // the pressed one goes
    REQUIRE(dispatch::alreadySent(*bench.demo.office, tenDay("2025-06-mid")).size() == 1);
    auto* now = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(now);
    CHECK(now->accessibleName() == name);
    CHECK(ui::showsKeyboardFocus(now));
    CHECK(now->pos() == place);
    CHECK(buttons().contains(now));
}

TEST_CASE("Where all that are missing were asked today the next action says so and asks nobody") {
    DemoFixture demo;
    ui::Bench bench = ui::benchOf(demo.view);
    bench.loop.next = dispatch::Next::Collect;
    CHECK(ui::nextWords(demo.view, bench).action == QStringLiteral("Copy reminder"));
    bench.loop.allReminded = true;
    const ui::NextWords words = ui::nextWords(demo.view, bench);
    CHECK(words.action.isEmpty());
    CHECK(words.detail.contains(QStringLiteral("asked today")));
    bench.loop.next = dispatch::Next::Remind;
    bench.facts.remindedToday = {bench.reception.owing().front()->unit};
    const QString asked = demo.view.plan().unit(bench.facts.remindedToday.front())->shortName;
    CHECK_FALSE(ui::nextWords(demo.view, bench).detail.contains(asked));
}

TEST_CASE("Units that are missing stand in columns, marked with the newest thing first") {
    DemoFixture demo;
    ui::Bench bench = ui::benchOf(demo.view);
    const auto owing = bench.reception.owing();
    REQUIRE(owing.size() >= 2);
    ui::MissingPane pane(demo.context);
    pane.resize(384, 200);
    pane.setVisible(true);
    const auto label = [&](const QString& words) -> ui::Label* {
        for (auto* each : pane.findChildren<ui::Label*>()) {
            if (!each->isHidden() && each->text() == words)
                return each;
        }
        return nullptr;
    };

    SECTION("asked today comes before again; the tip says both") {
        const plan::UnitId asked = owing.front()->unit;
        bench.facts.remindedToday = {asked};
        bench.reception.units.front().state = dispatch::FormState::Returned;
        pane.show(bench);
        QTest::qWait(1);
        REQUIRE(label(QStringLiteral("asked today")));
        CHECK(label(QStringLiteral("asked today"))
                  ->toolTip()
                  .startsWith(QStringLiteral("was asked today\nits form was sent back")));
    }
    SECTION("the marked line's parts stand below the others'") {
        bench.facts.remindedToday = {owing.front()->unit};
        pane.show(bench);
        QTest::qWait(1);
        QSet<int> copies, records;
        for (const auto* button : pane.findChildren<QToolButton*>()) {
            if (!button->isHidden())
                (button->accessibleName().startsWith(QStringLiteral("Copy")) ? copies : records).insert(button->x());
        }
        CHECK(copies.size() == 1);
        CHECK(records.size() == 1);
        QMap<int, QSet<int>> columns; // left edges of the parts of each line
        for (const auto* part : pane.findChildren<ui::Label*>()) {
            if (!part->isHidden() && !qobject_cast<const ui::Button*>(part->parent()))
                columns[part->y()].insert(part->x());
        }
        CHECK(columns.first() == columns.value(columns.keys().at(1)));
    }
    SECTION("nobody missing: all is in, or nothing was required") {
        for (dispatch::UnitReception& unit : bench.reception.units)
            for (dispatch::TaskMark& mark : unit.marks)
                mark.answered = true;
        pane.show(bench);
        CHECK(pane.title() == QStringLiteral("All in"));
        demo.view.setPeriod(tenDay("2025-01-early"));
        pane.show(ui::benchOf(demo.view));
        CHECK(pane.title() == QStringLiteral("None required"));
    }
}
