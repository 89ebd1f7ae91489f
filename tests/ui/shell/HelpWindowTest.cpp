#include "ui/shell/help/HelpWindow.h"

#include "tests/support/Catch.h"
#include "ui/shell/help/Manual.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/SearchField.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>

using namespace xundu;

TEST_CASE("The manual is whole in both languages") {
    for (const char* language : {"zh_CN", "en"}) {
        for (const ui::ManualSection& section : ui::manualSections()) {
            INFO(language << ' ' << section.key.toStdString());
            QFile file(QStringLiteral(":/xundu/manual/%1/%2.md").arg(QLatin1String(language), section.key));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            CHECK(text.startsWith(QStringLiteral("# ")));
            static const QRegularExpression picture(QStringLiteral("picture:([a-z]+)"));
            for (auto it = picture.globalMatch(text); it.hasNext();)
                CHECK(QFile::exists(
                    QStringLiteral(":/xundu/manual/%1/%2.png").arg(QLatin1String(language), it.next().captured(1))));
        }
    }
}

TEST_CASE("The manual opens at a section and is searched") {
    ui::Appearance appearance{*qApp, [] { return false; }};
    ui::HelpWindow help(appearance.theme(), nullptr);
    help.showSection(QStringLiteral("papers"));
    CHECK(help.section() == QStringLiteral("papers"));
    auto* view = help.findChild<ui::ManualView*>();
    CHECK(view->toPlainText().startsWith(ui::manualSections().at(10).title));
    auto* search = help.findChild<ui::SearchField*>();
    search->setText(QStringLiteral("f8"));
    CHECK(help.section() == QStringLiteral("papers"));
    search->setText(QStringLiteral("ctrl+y"));
    CHECK(help.section() == QStringLiteral("keys"));
    auto* list = help.findChild<QListWidget*>();
    CHECK(list->isRowHidden(1));
    search->setText(QStringLiteral("no such words"));
    CHECK(help.section() == QStringLiteral("keys"));
    help.showSection(QStringLiteral("nothing"));
    CHECK(help.section() == QStringLiteral("start"));
    CHECK_FALSE(list->isRowHidden(1));
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
}
