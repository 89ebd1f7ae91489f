#include "tests/ui/pages/collect/ScriptedCollect.h"
#include "ui/pages/collect/ProposedNumbers.h"
#include "ui/pages/collect/ReturnPanel.h"
#include "ui/pages/collect/TrialPanel.h"

#include <QLabel>
#include <QToolButton>

using namespace xundu;
using namespace xundu::tests;
using exchange::FindingCode;
using Scripted = ScriptedCollect;

TEST_CASE("CollectPage asks before it takes numbers that it proposed itself") {
    Scripted s;
    s.findings[QStringLiteral("a.xlsx")] = {doubtedNumber("H12", "约14", "14")};
    s.stage({s.form("a.xlsx")});
    const auto taken = [&] { return std::find(s.intents.begin(), s.intents.end(), dispatch::Intent::Take) != s.intents.end(); };
    auto& take = s.button(QStringLiteral("Take 1 file(s) as proposed"));

    SECTION("naming each, and takes nothing where the answer is no") {
        s.demo.prompts.confirmations = {false};
        QTest::mouseClick(&take, Qt::LeftButton);
        CHECK(s.demo.prompts.lastQuestion.contains(QStringLiteral("约14 → 14")));
        CHECK_FALSE(taken());
        s.demo.prompts.confirmations = {true};
        QTest::mouseClick(&take, Qt::LeftButton);
        CHECK(taken());
    }
    SECTION("but not about a number that was decided one by one") {
        s.key(Qt::Key_1);
        QTest::mouseClick(&take, Qt::LeftButton);
        CHECK(taken());
        CHECK(s.demo.prompts.unexpected == 0);
        REQUIRE(s.lastFiles.front().mended.size() == 1);
        CHECK(s.lastFiles.front().mended.front().taken == QStringLiteral("14"));
    }
    SECTION("at most ten by name") {
        QStringList lines;
        for (int i = 1; i <= 12; ++i)
            lines << QString::number(i);
        CHECK(ui::shortened(lines.mid(0, 10)).count(u'\n') == 9);
        CHECK(ui::shortened(lines).endsWith(QStringLiteral("10\nand 2 more")));
    }
}

TEST_CASE("CollectPage lists what was mended in files that were taken") {
    Scripted s;
    const auto unit = s.demo.office->plan().units.at(3).id;
    {
        store::Action action(*s.demo.office, QStringLiteral("take"));
        const auto file = store::returns::keep(
            *s.demo.office, {.unit = unit, .period = tenDay("2025-06-mid"), .name = QStringLiteral("到.xlsx")}, "bytes");
        store::returns::keepFindings(*s.demo.office, file.id,
                                     {{QStringLiteral("hedged_number"),
                                       mainSheet,
                                       QStringLiteral("H12"),
                                       {},
                                       QStringLiteral("约14"),
                                       QStringLiteral("不准"),
                                       {},
                                       QStringLiteral("14")}});
        action.commit();
    }
    const auto groups = ui::findingGroups(*s.demo.office, tenDay("2025-06-mid"),
                                          ui::Inbox(*s.demo.office,
                                                    [](auto, const auto&, auto, const auto&) {
                                                        return dispatch::CollectResult{tenDay("2025-06-mid"),
                                                                                       true,
                                                                                       {},
                                                                                       {.period = tenDay("2025-06-mid")},
                                                                                       {.period = tenDay("2025-06-mid")},
                                                                                       {}};
                                                    }),
                                          true);
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& each) { return each.unit == unit; });
    REQUIRE(group != groups.end());
    REQUIRE(group->rows.size() == 1);
    CHECK(group->rows.front().state == ui::FindingState::Handled);
    CHECK(group->rows.front().answer == QStringLiteral("约14 → 14"));
    CHECK(group->rows.front().actions.empty());
    s.page.showUnit(unit); // where its findings stand, whatever was shown before
    REQUIRE(s.card().currentRow());
    CHECK(s.card().currentRow()->finding.value == QStringLiteral("约14"));
}

TEST_CASE("CollectPage goes on from file to file by keyboard") {
    Scripted s;
    exchange::Finding late;
    late.code = FindingCode::Late;
    s.findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::NotANumber, "H12", QStringLiteral("17")),
                                            finding(FindingCode::ValueFell, "H15"), late};
    s.stage({s.form("a.xlsx")});

    SECTION("1 in the line of a file accepts the rows that are shown, and no hint") {
        s.tree().setCurrentIndex(s.tree().model()->index(0, 0));
        s.key(Qt::Key_1);
        CHECK(s.rows() == 0);
        REQUIRE(s.lastFiles.front().accepted.size() == 1);
        CHECK(s.lastFiles.front().accepted.front().code == FindingCode::ValueFell);
        CHECK(s.lastFiles.front().corrections.front().text == QStringLiteral("17"));
    }
    SECTION("the rows follow a decision at once, before the next trial") {
        QTest::keyClick(&s.tree(), Qt::Key_1);
        CHECK(s.rows() == 1);
        CHECK_FALSE(s.button(QStringLiteral("Take 1 file(s) as proposed")).isEnabled());
        QTest::keyClick(&s.tree(), Qt::Key_1);
        CHECK(s.rows() == 0);
        s.settle();
        CHECK(s.button(QStringLiteral("Take 1 file(s) as proposed")).isEnabled());
    }
    SECTION("Backspace takes a decision back") {
        s.key(Qt::Key_1);
        s.card().findChild<ui::Segment*>()->setCurrent(1);
        s.key(Qt::Key_Backspace);
        CHECK(s.rows() == 0);
        s.card().findChild<ui::Segment*>()->setCurrent(0);
        CHECK(s.rows() == 2);
    }
    SECTION("3 in the line of a file returns it, Delete sets it aside") {
        s.tree().setCurrentIndex(s.tree().model()->index(0, 0));
        s.key(Qt::Key_3);
        CHECK(s.page.findChild<ui::ReturnPanel*>()->isVisible());
        QTest::mouseClick(&s.button(QStringLiteral("Cancel")), Qt::LeftButton);
        CHECK(s.page.focusWidget() == &s.tree());
        s.tree().setCurrentIndex(s.tree().model()->index(0, 0));
        s.key(Qt::Key_Delete);
        CHECK(s.rows() == 0);
    }
    SECTION("with no finding the page begins at the files to choose") {
        s.findings.clear();
        s.page.stage({s.form("b.xlsx", 1)});
        s.settle();
        s.page.focusFirst();
        CHECK(s.page.focusWidget() == &s.button(QStringLiteral("Choose files…")));
    }
    SECTION("every button says what it is") {
        for (auto* each : s.page.findChildren<QToolButton*>())
            CHECK((each->toolTip().isEmpty() ? each->text() : each->toolTip()) != QString());
    }
}

TEST_CASE("CollectPage goes on from the line of a file to the next file") {
    Scripted s;
    for (const char* name : {"a.xlsx", "b.xlsx", "c.xlsx"})
        s.findings[QString::fromLatin1(name)] = {finding(FindingCode::NotANumber, "H12", QStringLiteral("17")),
                                                 finding(FindingCode::ValueFell, "H15")};
    s.findings[QStringLiteral("c.xlsx")].front().cell = QStringLiteral("H13");
    s.stage({s.form("a.xlsx"), s.form("b.xlsx", 1), s.form("c.xlsx", 2)});
    const QModelIndex second = s.tree().model()->index(1, 0);
    s.tree().setCurrentIndex(second);
    REQUIRE(s.card().currentGroup()->note.startsWith(QStringLiteral("b.xlsx")));
    const auto fileInHand = [&] { return s.card().currentGroup()->note.left(6); };

    SECTION("and stays in it when only the reading changes") {
        s.page.findChild<ui::TrialPanel*>()->findChild<ui::Segment*>()->setCurrent(0);
        CHECK(s.tree().currentIndex() == second);
    }
    SECTION("after all its findings were accepted") {
        s.key(Qt::Key_1);
        CHECK(s.rows() == 4);
        REQUIRE(s.card().currentRow());
        CHECK(fileInHand() == QStringLiteral("c.xlsx"));
        CHECK(s.card().currentRow()->finding.cell == QStringLiteral("H13"));
    }
    SECTION("after it was set aside") {
        s.key(Qt::Key_Delete);
        CHECK(s.rows() == 4);
        REQUIRE(s.card().currentRow());
        CHECK(fileInHand() == QStringLiteral("c.xlsx"));
        CHECK(s.card().currentRow()->finding.cell == QStringLiteral("H13"));
    }
    SECTION("and stays in it where a finding of it is still open") {
        s.findings[QStringLiteral("b.xlsx")].push_back(finding(FindingCode::NotANumber, "H18"));
        s.page.stage({s.form("d.xlsx", 3)});
        s.settle();
        s.key(Qt::Key_1);
        CHECK(s.tree().currentIndex() == second);
        CHECK(s.tree().model()->rowCount(second) == 1);
    }
}

TEST_CASE("CollectPage is not disturbed by what comes while it checks") {
    Scripted s;
    s.findings[QStringLiteral("b.xlsx")] = {finding(FindingCode::ValueFell, "H15")};
    const QString later = s.form("b.xlsx", 1);

    SECTION("neither by files nor by its own timers: they wait until it is done") {
        s.meanwhile = [&] {
            s.page.stage({later});
            QTest::qWait(250); // a progress dialog lets the window answer
        };
        s.stage({s.form("a.xlsx")});
        s.settle();
        CHECK(s.deepest == 1);
        CHECK(s.lastFiles.size() == 2);
        CHECK(s.rows() == 1);
    }
    SECTION("nor while it takes: only what the trial showed is taken") {
        s.stage({s.form("a.xlsx")});
        s.meanwhile = [&] { s.page.stage({later}); };
        QTest::mouseClick(&s.button(QStringLiteral("Take 1 file(s) as proposed")), Qt::LeftButton);
        s.settle();
        CHECK(s.deepest == 1);
        CHECK(s.rows() == 1);
    }
    SECTION("a second click on the button takes nothing and says nothing") {
        s.stage({s.form("a.xlsx")});
        QSignalSpy noticed(&s.page, &ui::Page::noticed);
        auto& take = s.button(QStringLiteral("Take 1 file(s) as proposed"));
        QTest::mouseClick(&take, Qt::LeftButton);
        QTest::mouseClick(&take, Qt::LeftButton);
        CHECK(noticed.count() == 1);
        CHECK(noticed.front().front().toString() == QStringLiteral("1 file(s) taken."));
    }
    SECTION("a file that came after the trial is not taken with it") {
        s.stage({s.form("a.xlsx")});
        s.page.stage({later});
        QTest::mouseClick(&s.button(QStringLiteral("Take 1 file(s) as proposed")), Qt::LeftButton);
        s.settle();
        CHECK(std::find(s.intents.begin(), s.intents.end(), dispatch::Intent::Take) == s.intents.end());
    }
    SECTION("and while it is not seen it checks nothing") {
        s.page.hide();
        s.intents.clear();
        s.stage({later});
        CHECK(s.intents.empty());
        s.page.show();
        s.settle();
        CHECK_FALSE(s.intents.empty());
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
    s.key(Qt::Key_1);
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
    const auto says = [&](const char* sentence) {
        const auto labels = s.page.findChild<ui::TrialPanel*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == QLatin1String(sentence); });
    };
    CHECK(says("Not yet tried."));
    CHECK_FALSE(says("No light and no number would change."));
    auto& check = s.button(QStringLiteral("Check 21 file(s)"));
    s.demo.prompts.stopAfter = -1;
    QTest::mouseClick(&check, Qt::LeftButton);
    CHECK(std::find(s.intents.begin(), s.intents.end(), dispatch::Intent::Take) == s.intents.end());
    CHECK(says("No light and no number would change."));
    CHECK(s.button(QStringLiteral("Take 21 file(s) as proposed")).isEnabled());
}

TEST_CASE("CollectPage offers the trial again where one went wrong") {
    Scripted s;
    s.meanwhile = [] { throw base::Error(base::ErrorCode::Locked, QStringLiteral("The file is in use.")); };
    QSignalSpy failed(&s.page, &ui::Page::failed);
    s.stage({s.form("a.xlsx")});
    CHECK(failed.count() == 1);
    QTest::mouseClick(&s.button(QStringLiteral("Check 1 file(s)")), Qt::LeftButton);
    CHECK(s.button(QStringLiteral("Take 1 file(s) as proposed")).isEnabled());
}
