#include "tests/ui/pages/collect/ScriptedCollect.h"
#include "ui/pages/collect/FilesCard.h"

#include <QAction>

using namespace xundu;
using namespace xundu::tests;
using exchange::FindingCode;
using Scripted = ScriptedCollect;

namespace {

/// The part Files over three that wait; the first two are doubted.
struct Files : Scripted {
    Files() {
        findings[QStringLiteral("a.xlsx")] = {finding(FindingCode::HedgedNumber, "H12")};
        findings[QStringLiteral("b.xlsx")] = {finding(FindingCode::ValueFell, "H15")};
        stage({form("a.xlsx"), form("b.xlsx", 1), form("c.xlsx", 2)});
        parts().setCurrent(1);
    }
    const ui::FileRow* current() const { return page.findChild<ui::FilesCard*>()->current(); }
    QAction& deed(const char* words) const {
        for (QAction* action : files().actions()) {
            if (action->text() == QString::fromUtf8(words))
                return *action;
        }
        throw std::logic_error("no such action");
    }
    void sendBackCurrent() {
        deed("Return to the unit…").trigger();
        QTest::mouseClick(&button(QStringLiteral("Record as returned")), Qt::LeftButton);
        settle();
    }
    int waiting() const {
        int count = 0;
        for (int row = 0; row < files().model()->rowCount(); ++row)
            count += files().model()->index(row, 0).data(Qt::CheckStateRole).isValid() ? 1 : 0;
        return count;
    }
};

} // namespace

TEST_CASE("The files of a 旬 stay chosen by what they are, not by their row") {
    Files s;

    SECTION("what went back is chosen no more: Delete sets no other file aside") {
        s.files().selectSourceRow(0);
        s.sendBackCurrent();
        CHECK(s.page.focusWidget() == &s.files()); // keys go there
        CHECK_FALSE(s.current());
        s.deed("Set aside").trigger();
        s.settle();
        CHECK(s.waiting() == 2);
        CHECK(s.openedOriginal().isEmpty());
    }
    SECTION("what moves up stays chosen") {
        s.files().selectSourceRow(0);
        s.deed("Set aside").trigger();
        s.settle();
        REQUIRE(s.waiting() == 2);
        CHECK_FALSE(s.current());
        s.files().selectSourceRow(1);
        s.page.stage({s.form("d.xlsx", 3)});
        s.settle();
        REQUIRE(s.current());
        CHECK(s.current()->name == QStringLiteral("c.xlsx"));
        CHECK(s.files().selectedSourceRows() == std::vector{1});
    }
    SECTION("also where another file takes its row") {
        s.files().selectSourceRow(0);
        s.page.hide(); // the list follows both changes at once
        s.deed("Set aside").trigger();
        s.page.stage({s.form("d.xlsx", 3)});
        s.page.show();
        s.settle();
        CHECK(s.waiting() == 3);
        CHECK_FALSE(s.current());
    }
    SECTION("and the column that Space acts on") {
        s.files().setCurrentIndex(s.files().model()->index(1, 3));
        s.files().model()->setData(s.files().model()->index(1, 0), false);
        s.settle();
        CHECK(s.files().currentIndex() == s.files().model()->index(1, 3));
    }
}

TEST_CASE("The menu of a file offers what can be done with it") {
    Files s;
    const auto offers = [&](const char* words) { return s.deed(words).isEnabled(); };
    CHECK_FALSE(offers("Open in spreadsheet program")); // nothing is chosen
    CHECK_FALSE(offers("Set aside"));

    SECTION("one that waits") {
        s.files().selectSourceRow(1);
        CHECK(offers("Open in spreadsheet program"));
        CHECK(offers("Return to the unit…"));
        CHECK(offers("Set aside"));
    }
    SECTION("one that went back can only be looked at") {
        s.files().selectSourceRow(0);
        s.sendBackCurrent();
        s.files().selectSourceRow(s.files().model()->rowCount() - 1);
        REQUIRE(s.current()->state == ui::FileRow::State::SentBack);
        CHECK(offers("Open in spreadsheet program"));
        CHECK_FALSE(offers("Return to the unit…"));
        CHECK_FALSE(offers("Set aside"));
    }
    SECTION("one that was not tried yet cannot go back: its doubts are not known") {
        s.demo.prompts.stopAfter = 0;
        s.stage({s.form("d.xlsx", 3)});
        s.files().selectSourceRow(3);
        REQUIRE(s.current()->name == QStringLiteral("d.xlsx"));
        CHECK_FALSE(s.current()->doubts);
        CHECK_FALSE(offers("Return to the unit…"));
        CHECK(offers("Set aside"));
    }
}
