#include "core/papers/check/DocxReader.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/PaperWording.h"
#include "core/store/Recording.h"
#include "tests/support/SmallPlan.h"
#include "tests/ui/pages/papers/ShownPapers.h"
#include "ui/pages/papers/ChecksSection.h"
#include "ui/pages/papers/EditsSection.h"
#include "ui/pages/papers/ParagraphEditor.h"

using namespace xundu;
using namespace xundu::tests;
using ui::print::PaperKind;

namespace {

std::vector<papers::TextEdit> editsOf(const ShownPapers& shown, const char* period) {
    return store::papers::textEdits(*shown.office, {QStringLiteral("bulletin"), tenDay(period), {}});
}

} // namespace

TEST_CASE("PapersPage keeps what is edited by hand") {
    ShownPapers shown;
    auto& edit = shown.button("Edit text");
    REQUIRE(edit.isEnabled());
    edit.click();
    const std::size_t block = shown.blockWith(text("388"));
    const auto change = [&](const QString& from, const QString& to) {
        Q_EMIT shown.pages->blockChosen(block);
        auto* editor = shown.pages->findChild<ui::ParagraphEditor*>();
        REQUIRE(editor);
        editor->setPlainText(editor->toPlainText().replace(from, to));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        shown.settle();
    };
    SECTION("another number is this paper's alone, and is told among the checks") {
        change(QStringLiteral("388"), QStringLiteral("389"));
        CHECK(shown.shownText().contains(QStringLiteral("389")));
        CHECK(says(*shown.page.findChild<ui::ChecksSection*>(), QStringLiteral("389")));
        auto& list = named<ui::EntryList>(shown.page, "Texts edited by hand");
        REQUIRE(list.model()->rowCount() == 1);
        CHECK(entry(list, 0).contains(QStringLiteral("this paper")));
        SECTION("it can be put back") {
            list.setCurrentIndex(list.model()->index(0, 0));
            shown.button("Put back").click();
            shown.settle();
            CHECK_FALSE(shown.shownText().contains(QStringLiteral("389")));
            CHECK_FALSE(shown.page.findChild<ui::EditsSection*>()->isVisible());
        }
        SECTION("or undone") {
            store::undo(*shown.office);
            shown.settle();
            CHECK_FALSE(shown.shownText().contains(QStringLiteral("389")));
        }
        SECTION("where the data change it no longer fits, and that is told") {
            store::reports::Return answer{tenDay("2025-06-mid"), taskId(12),
                                          shown.office->plan().unitNamed(text("市科技局"))->id};
            answer.values = {{indicatorCode("I12-2"), {decimal("400"), std::nullopt}}};
            store::reports::record(*shown.office, answer);
            shown.settle();
            CHECK(says(*shown.page.findChild<ui::ChecksSection*>(), QStringLiteral("no longer fit")));
        }
    }
    SECTION("what is typed while another 旬 is chosen is kept in the draft it was typed in") {
        Q_EMIT shown.pages->blockChosen(block);
        shown.view.setPeriod(tenDay("2025-06-early"));
        REQUIRE(shown.pages->isEditing());
        auto* editor = shown.pages->findChild<ui::ParagraphEditor*>();
        editor->setPlainText(editor->toPlainText().replace(QStringLiteral("388"), QStringLiteral("389")));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        shown.settle();
        CHECK(shown.shownText().contains(text("2025年6月上旬")));
        CHECK(editsOf(shown, "2025-06-mid").size() == 1);
        CHECK(editsOf(shown, "2025-06-early").empty());
    }
}

TEST_CASE("What is put otherwise in the letter to one unit does not go to another") {
    ShownPapers shown;
    const auto unit = [&](const char* name) { return shown.office->plan().unitNamed(text(name))->id; };
    shown.page.showLetter(unit("市教育局"));
    shown.settle();
    shown.button("Edit text").click();
    Q_EMIT shown.pages->blockChosen(shown.blockWith(
        text("请抓紧补报旬报"), {.kind = ui::print::PaperKind::Notice, .period = shown.view.period(), .unit = unit("市教育局")}));
    auto* editor = shown.pages->findChild<ui::ParagraphEditor*>();
    REQUIRE(editor);
    editor->setPlainText(editor->toPlainText() + text("6月18日已电话提醒。"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    shown.settle();
    CHECK(shown.shownText().contains(text("电话提醒")));
    CHECK(store::papers::ownSentences(*shown.office).empty());
    shown.page.showLetter(unit("市政府办公室"));
    shown.settle();
    CHECK(shown.shownText().contains(text("请抓紧补报旬报")));
    CHECK_FALSE(shown.shownText().contains(text("电话提醒")));
}

TEST_CASE("PapersPage takes what is typed wherever its editor is left") {
    ShownPapers shown;
    shown.button("Edit text").click();
    Q_EMIT shown.pages->blockChosen(shown.blockWith(text("388")));
    auto* editor = shown.pages->findChild<ui::ParagraphEditor*>();
    REQUIRE(editor);
    const auto put = [&](const QString& words) {
        editor->setPlainText(editor->toPlainText().replace(QStringLiteral("388"), words));
    };
    SECTION("for another paragraph, which then is typed in") {
        put(QStringLiteral("389"));
        Q_EMIT shown.pages->blockChosen(shown.blockWith(text("各有关单位")));
        shown.settle();
        CHECK(editsOf(shown, "2025-06-mid").size() == 1);
        REQUIRE(shown.pages->isEditing());
        QString words;
        for (const auto* each : shown.pages->findChildren<ui::ParagraphEditor*>())
            words = each->toPlainText();
        CHECK(words.contains(text("各有关单位")));
    }
    SECTION("for another kind") {
        put(QStringLiteral("389"));
        shown.page.showKind(PaperKind::Ledger);
        CHECK_FALSE(shown.pages->isEditing());
        CHECK(editsOf(shown, "2025-06-mid").size() == 1);
    }
    SECTION("by switching editing off") {
        put(QStringLiteral("389"));
        shown.button("Edit text").click();
        CHECK_FALSE(shown.pages->isEditing());
        CHECK(editsOf(shown, "2025-06-mid").size() == 1);
    }
    SECTION("for the window's end") {
        put(QStringLiteral("389"));
        CHECK(shown.page.mayLeave());
        CHECK(editsOf(shown, "2025-06-mid").size() == 1);
    }
    SECTION("for what goes out: it says so") {
        put(QStringLiteral("389"));
        shown.prompts.files = {shown.pathOf("通报.docx")};
        shown.button("DOCX").click();
        QString said;
        for (const auto& line : papers::check::readDocxFile(shown.pathOf("通报.docx")).lines)
            said += line.text;
        CHECK(said.contains(QStringLiteral("389")));
    }
    SECTION("nothing is kept where nothing was typed") {
        shown.page.showKind(PaperKind::Ledger);
        CHECK(editsOf(shown, "2025-06-mid").empty());
        CHECK(shown.noticed.isEmpty());
    }
    SECTION("a text that is refused stays in the editor") {
        editor->setPlainText(QString(5001, u'字'));
        shown.page.showKind(PaperKind::Ledger);
        CHECK(shown.pages->isEditing());
        CHECK(named<ui::EntryList>(shown.page, "Kinds of papers").current() == 0);
        CHECK(shown.failed.size() == 1);
        CHECK_FALSE(shown.page.mayLeave());
        shown.button("Issue").click();
        CHECK(store::papers::issuedPapers(*shown.office).empty());
        QTest::keyClick(editor, Qt::Key_Escape);
        CHECK(shown.page.mayLeave());
    }
}
