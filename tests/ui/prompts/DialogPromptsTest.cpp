#include "ui/prompts/DialogPrompts.h"

#include "tests/support/Catch.h"
#include "ui/prompts/AnswerDialog.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace xundu;

namespace {

/// Once the dialog is asked.
void inDialog(const std::function<void(QDialog&)>& work) {
    QTimer::singleShot(0, qApp, [work] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

QPushButton& ok(const QDialog& dialog) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            return *button;
    }
    throw std::out_of_range("OK");
}

/// The sentence that tells why OK waits; empty: it does not.
QString sentence(const QDialog& dialog) {
    CHECK(ok(dialog).isEnabled() == ok(dialog).accessibleDescription().isEmpty());
    return ok(dialog).accessibleDescription();
}

} // namespace

TEST_CASE("An answer of nothing is not taken, and the dialog says so") {
    ui::DialogPrompts prompts;
    SECTION("a line") {
        inDialog([](QDialog& dialog) {
            auto* line = dialog.findChild<QLineEdit*>();
            CHECK_FALSE(sentence(dialog).isEmpty());
            line->setText(u"  "_s);
            CHECK_FALSE(sentence(dialog).isEmpty());
            QTest::keyClick(&dialog, Qt::Key_Return);
            CHECK(dialog.isVisible());
            line->setText(u" 市科技局 "_s);
            CHECK(sentence(dialog).isEmpty());
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        CHECK(prompts.askText(u"Add a unit"_s, u"Name"_s, {}) == u"市科技局"_s);
    }
    SECTION("a text") {
        inDialog([](QDialog& dialog) {
            auto* text = dialog.findChild<QPlainTextEdit*>();
            CHECK(text->toPlainText() == u"一\n二"_s);
            text->clear();
            CHECK_FALSE(sentence(dialog).isEmpty());
            text->setPlainText(u"一\n二\n三\n"_s);
            ok(dialog).click();
        });
        CHECK(prompts.askParagraph(u"Wording"_s, u"As the plan has it"_s, u"一\n二"_s) == u"一\n二\n三"_s);
    }
    SECTION("who thinks better of it gives none") {
        inDialog([](QDialog& dialog) {
            dialog.findChild<QLineEdit*>()->setText(u"市科技局"_s);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        CHECK(prompts.askText(u"Add a unit"_s, u"Name"_s, {}).isEmpty());
    }
}

TEST_CASE("Who is asked types at once, over the answer before, and comes to the buttons last") {
    ui::DialogPrompts dialogs;
    ui::Prompts& prompts = dialogs;
    inDialog([](QDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), u"other"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        CHECK(dialog.focusWidget() == &ok(dialog));
        ok(dialog).click();
    });
    CHECK(prompts.askText(u"Who acts"_s, u"Name"_s, u"officer"_s) == u"other"_s);
    inDialog([](QDialog& dialog) {
        const auto lines = dialog.findChildren<QLineEdit*>();
        CHECK(dialog.focusWidget() == lines.at(1)); // the first that waits to be filled
        QTest::keyClicks(dialog.focusWidget(), u"reason"_s);
        ok(dialog).click();
    });
    CHECK(prompts.askLines(u"Move"_s, {}, {u"Day"_s, u"Why"_s}, {u"20"_s, QString()}) == QStringList{u"20"_s, u"reason"_s});
    inDialog([](QDialog& dialog) { CHECK(dialog.focusWidget() == dialog.findChild<QPlainTextEdit*>()); });
    prompts.askParagraph(u"Wording"_s, u"As the plan has it"_s, u"words"_s);
}

TEST_CASE("Several lines stay with what was typed as long as they will not do") {
    ui::DialogPrompts prompts;
    const auto problem = [](const QStringList& lines) {
        return lines.at(1).isEmpty() ? u"Give a reason."_s : lines.at(0) == u"soon"_s ? u"“soon” is not a day."_s : QString();
    };
    inDialog([](QDialog& dialog) {
        const auto lines = dialog.findChildren<QLineEdit*>();
        REQUIRE(lines.size() == 2);
        CHECK(lines.at(0)->text() == u"2025-06-20"_s);
        CHECK(sentence(dialog) == u"Give a reason."_s);
        lines.at(1)->setText(u"延期"_s);
        lines.at(0)->setText(u"soon"_s);
        CHECK(sentence(dialog) == u"“soon” is not a day."_s);
        ok(dialog).click();
        REQUIRE(dialog.isVisible());
        CHECK(lines.at(1)->text() == u"延期"_s);
        lines.at(0)->setText(u" 2025-06-30 "_s);
        CHECK(sentence(dialog).isEmpty());
        ok(dialog).click();
    });
    const QStringList answer = prompts.askLines(u"Move a milestone"_s, u"It is due."_s, {u"New day"_s, u"Reason"_s},
                                                {u"2025-06-20"_s, QString()}, problem);
    CHECK(answer == QStringList{u"2025-06-30"_s, u"延期"_s});
}

TEST_CASE("Several lines without a condition may be left empty") {
    ui::DialogPrompts dialogs;
    ui::Prompts& prompts = dialogs;
    inDialog([](QDialog& dialog) { ok(dialog).click(); });
    CHECK(prompts.askLines(u"Change"_s, {}, {u"Reason"_s, u"Document"_s}, {QString(), QString()}) ==
          QStringList{QString(), QString()});
}

TEST_CASE("One of several is chosen from a list that shows them") {
    ui::DialogPrompts prompts;
    const QStringList options{u"甲"_s, u"乙"_s, u"甲"_s}; // two of one name
    inDialog([](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        CHECK(list->count() == 3);
        list->setCurrentRow(2);
        ok(dialog).click();
    });
    CHECK(prompts.choose(u"Which"_s, u"Several stand there."_s, options) == 2);
    inDialog([](QDialog&) {});
    CHECK(prompts.choose(u"Which"_s, u"Several stand there."_s, options) == -1);
}

TEST_CASE("Long work is named in the title of its dialog") {
    ui::DialogPrompts prompts;
    QString title;
    prompts.progress(QStringLiteral("Checking files"), [&](const base::Progress& progress) {
        CHECK(progress(0, 2));
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (qobject_cast<QProgressDialog*>(window))
                title = window->windowTitle();
        }
    });
    CHECK(title == QStringLiteral("Checking files"));
}
