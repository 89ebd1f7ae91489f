#include "core/store/Closings.h"
#include "core/store/Journal.h"
#include "tests/ui/pages/collect/ScriptedCollect.h"
#include "ui/pages/collect/ReturnPanel.h"
#include "ui/pages/collect/TrialPanel.h"

#include <QAction>
#include <QPlainTextEdit>

using namespace xundu;
using namespace xundu::tests;
using exchange::FindingCode;

namespace {

struct Scripted : ScriptedCollect {
    void choose(int file, const char* deed) const { // in the part Files
        parts().setCurrent(1);
        files().selectSourceRow(file);
        for (QAction* action : files().actions()) {
            if (action->text() == QString::fromUtf8(deed))
                action->trigger();
        }
    }
};

} // namespace

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
        s.settle();
        CHECK(s.rows() == 1); // it waits again
    }
    SECTION("in the 旬 it was returned in: another one ends the return") {
        s.demo.view.setPeriod(tenDay("2025-06-early"));
        CHECK_FALSE(panel->isVisible());
        s.demo.view.setPeriod(tenDay("2025-06-mid"));
        CHECK_FALSE(panel->isVisible());
        CHECK(store::returns::sentBackIn(*s.demo.office, tenDay("2025-06-early")).empty());
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
    SECTION("not where the file is set aside meanwhile") {
        s.choose(0, "Set aside");
        CHECK_FALSE(panel->isVisible());
    }
    SECTION("and not where it is taken meanwhile") {
        s.findings.clear();
        s.stage({s.form("b.xlsx", 1)}); // a new trial: now nothing is doubted
        CHECK(panel->isVisible());
        Q_EMIT s.page.findChild<ui::TrialPanel*>()->takeWanted();
        CHECK_FALSE(panel->isVisible());
    }
    SECTION("nor recorded in a 旬 that was closed meanwhile") {
        CHECK(s.button(QStringLiteral("Record as returned")).isEnabled());
        store::closings::close(*s.demo.office, tenDay("2025-06-mid"));
        CHECK(panel->isVisible());
        CHECK_FALSE(s.button(QStringLiteral("Record as returned")).isEnabled());
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

TEST_CASE("CollectPage sends no file back that was taken, once the taking is undone") {
    Scripted s;
    const auto unit = s.demo.office->plan().units.at(3).id;
    {
        store::Action action(*s.demo.office, QStringLiteral("take"));
        const auto file = store::returns::keep(
            *s.demo.office, {.unit = unit, .period = tenDay("2025-06-mid"), .name = QStringLiteral("到.xlsx")}, "bytes");
        store::returns::keepFindings(*s.demo.office, file.id,
                                     {{QStringLiteral("value_fell"),
                                       mainSheet,
                                       QStringLiteral("H12"),
                                       {},
                                       QStringLiteral("14"),
                                       QStringLiteral("降"),
                                       {}}});
        action.commit();
    }
    s.page.showUnit(unit);
    s.key(Qt::Key_3);
    auto* panel = s.page.findChild<ui::ReturnPanel*>();
    REQUIRE(panel->isVisible());

    SECTION("the letter goes with the file") {
        store::undo(*s.demo.office);
        CHECK_FALSE(panel->isVisible());
        CHECK(s.page.findChild<ui::TrialPanel*>()->isVisible());
    }
    SECTION("while it is there it can be recorded") {
        QTest::mouseClick(&s.button(QStringLiteral("Record as returned")), Qt::LeftButton);
        CHECK(store::returns::sentBackIn(*s.demo.office, tenDay("2025-06-mid")).size() == 1);
    }
}

TEST_CASE("CollectPage returns no file without a doubt") {
    Scripted s;
    exchange::Finding late;
    late.code = FindingCode::Late; // which no letter tells
    s.findings[QStringLiteral("b.xlsx")] = {late};
    s.stage({s.form("a.xlsx"), s.form("b.xlsx", 1)});
    QSignalSpy noticed(&s.page, &ui::Page::noticed);
    for (const int row : {0, 1}) {
        s.choose(row, "Return to the unit…");
        CHECK_FALSE(s.page.findChild<ui::ReturnPanel*>()->isVisible());
    }
    REQUIRE(noticed.count() == 2);
    CHECK(noticed[0][0].toString() == QStringLiteral("Nothing in a.xlsx is doubted: it need not go back."));
    CHECK(noticed[1][0].toString() == QStringLiteral("Nothing in b.xlsx is doubted: it need not go back."));
}
