#include "tests/support/Catch.h"
#include "ui/theme/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/LightCard.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/TenDayGrid.h"
#include "ui/widgets/TenDaySwitcher.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace xundu;
using namespace xundu::ui;
using namespace xundu::tests;
using progress::Light;

namespace {

/// As an input method does; key clicks know no Chinese.
void type(QWidget& field, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

QPushButton* buttonNamed(const QWidget& parent, const QString& text) {
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("A field says at once what is wrong") {
    Appearance appearance(*qApp);
    FieldEdit field(QStringLiteral("完成数"), [](const QString& text) {
        bool number = false;
        text.toInt(&number);
        return number || text.isEmpty() ? QString() : QStringLiteral("不是数字");
    });
    field.show();
    QSignalSpy validity(&field, &FieldEdit::validityChanged);
    CHECK(field.isValid());
    CHECK(field.line()->accessibleName() == QStringLiteral("完成数"));
    type(*field.line(), QStringLiteral("17"));
    CHECK(field.isValid());
    type(*field.line(), QStringLiteral("家左右"));
    CHECK_FALSE(field.isValid());
    CHECK(field.line()->property("error").toBool());
    CHECK(field.line()->accessibleDescription() == QStringLiteral("不是数字"));
    auto* words = field.findChild<QLabel*>();
    CHECK(words->isVisible());
    CHECK(words->text() == QStringLiteral("不是数字"));
    field.setText(QStringLiteral("17"));
    CHECK(field.isValid());
    CHECK_FALSE(words->isVisible());
    REQUIRE(validity.count() == 2);
    CHECK_FALSE(validity[0][0].toBool());
    CHECK(validity[1][0].toBool());
}

TEST_CASE("A message bar tells, offers one way on and goes") {
    Appearance appearance(*qApp);
    MessageBar bar(appearance.theme());
    CHECK(bar.isHidden());
    bar.showMessage(MessageBar::Kind::Error, QStringLiteral("没能写出 PDF：D 盘已满"), QStringLiteral("数据没有丢。"),
                    QStringLiteral("换文件夹"));
    CHECK(bar.isVisible());
    CHECK(bar.accessibleName() == QStringLiteral("没能写出 PDF：D 盘已满"));
    CHECK(bar.accessibleDescription() == QStringLiteral("数据没有丢。"));
    QSignalSpy action(&bar, &MessageBar::actionRequested);
    QSignalSpy closed(&bar, &MessageBar::closed);
    QTest::mouseClick(buttonNamed(bar, QStringLiteral("换文件夹")), Qt::LeftButton);
    CHECK(action.count() == 1);
    QTest::keyClick(&bar, Qt::Key_Escape);
    CHECK(closed.count() == 1);
    CHECK(bar.isHidden());
    bar.showMessage(MessageBar::Kind::Information, QStringLiteral("已导入"), {});
    CHECK(bar.findChild<QPushButton*>()->isHidden());
}

TEST_CASE("The switcher steps through the ten-days") {
    Appearance appearance(*qApp);
    TenDaySwitcher switcher(tenDay("2025-06-mid"), appearance.theme());
    switcher.setRange(tenDay("2025-01-early"), tenDay("2025-06-late"));
    switcher.show();
    QSignalSpy changed(&switcher, &TenDaySwitcher::currentChanged);
    const auto buttons = switcher.findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    REQUIRE(buttons.size() == 3);
    QToolButton* name = buttons[1];
    QToolButton* forward = buttons[2];
    for (const QToolButton* button : buttons)
        CHECK_FALSE(button->accessibleName().isEmpty());

    SECTION("buttons, to the end of the range") {
        QTest::mouseClick(forward, Qt::LeftButton);
        CHECK(switcher.current() == tenDay("2025-06-late"));
        CHECK_FALSE(forward->isEnabled());
        CHECK(changed.count() == 1);
    }
    SECTION("arrow keys") {
        QTest::keyClick(name, Qt::Key_Left);
        QTest::keyClick(name, Qt::Key_Left);
        CHECK(switcher.current() == tenDay("2025-05-late"));
        QTest::keyClick(name, Qt::Key_Right);
        CHECK(switcher.current() == tenDay("2025-06-early"));
        CHECK(changed.count() == 3);
    }
    SECTION("the same again is no change") {
        switcher.setCurrent(tenDay("2025-06-mid"));
        CHECK(changed.isEmpty());
    }
    SECTION("the year") {
        QTest::keyClick(name, Qt::Key_Down);
        auto* grid = switcher.findChild<TenDayGrid*>();
        REQUIRE(grid->isVisible());
        CHECK(grid->cursor() == tenDay("2025-06-mid"));
        QTest::keyClick(grid, Qt::Key_Up);
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::keyClick(grid, Qt::Key_Return);
        CHECK(switcher.current() == tenDay("2025-05-early"));
        CHECK_FALSE(grid->isVisible());
    }
    SECTION("marks") {
        switcher.setThisTenDay(tenDay("2025-06-mid"));
        switcher.setClosed({tenDay("2025-06-early")});
        const auto marks = switcher.findChildren<Chip*>();
        REQUIRE(marks.size() == 2);
        CHECK(marks[0]->isVisible());
        CHECK_FALSE(marks[1]->isVisible());
        switcher.setCurrent(tenDay("2025-06-early"));
        CHECK_FALSE(marks[0]->isVisible());
        CHECK(marks[1]->isVisible());
    }
}

TEST_CASE("The grid of a year keeps to its range") {
    const Theme theme = Theme::light();
    TenDayGrid grid(theme);
    grid.setRange(tenDay("2025-03-late"), tenDay("2025-12-late"));
    grid.setThisTenDay(tenDay("2025-06-mid"));
    grid.setChosen(tenDay("2025-04-early"));
    QTest::keyClick(&grid, Qt::Key_PageUp);
    CHECK(grid.cursor() == tenDay("2025-03-late"));
    QTest::keyClick(&grid, Qt::Key_Home);
    CHECK(grid.cursor() == tenDay("2025-06-mid"));
    grid.resize(grid.sizeHint());
    QSignalSpy chosen(&grid, &TenDayGrid::chosen);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, {60, 5}); // early January
    CHECK(chosen.isEmpty());
    QTest::mouseClick(&grid, Qt::LeftButton, {}, {48 + 56 + 10, 11 * 26 + 5}); // mid December
    REQUIRE(chosen.count() == 1);
    CHECK(grid.cursor() == tenDay("2025-12-mid"));
}

TEST_CASE("A segment is driven by click and arrows") {
    Appearance appearance(*qApp);
    Segment segment(QStringLiteral("刻度"), {QStringLiteral("旬"), QStringLiteral("月"), QStringLiteral("季")},
                    appearance.theme());
    segment.setChoiceEnabled(1, false);
    segment.show();
    QSignalSpy chosen(&segment, &Segment::chosen);
    const auto buttons = segment.findChildren<QToolButton*>();
    CHECK(segment.current() == 0);
    QTest::keyClick(buttons[0], Qt::Key_Right);
    CHECK(segment.current() == 2);
    QTest::keyClick(buttons[2], Qt::Key_Right);
    CHECK(segment.current() == 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(segment.current() == 0);
    CHECK(chosen.count() == 2);
}

TEST_CASE("The light card shows its reasons and hands on its links") {
    Appearance appearance(*qApp);
    LightCard card(appearance.theme());
    LightCardContent content;
    content.light = {Light::Red, QStringLiteral("严重滞后"), false, false, {}};
    content.headline = QStringLiteral("严重滞后：需求对接落后序时 31.3 个百分点");
    content.rule = {{{QStringLiteral("大于 30 <个> 百分点")}}};
    content.source = {{{QStringLiteral("旬报!H34"), Words::Kind::Link, QStringLiteral("cell:H34")}}};
    card.setContent(content);
    card.resize(402, 300);
    card.show();
    CHECK(card.accessibleName() == content.headline);
    QSignalSpy link(&card, &LightCard::linkActivated);
    QLabel* source = nullptr;
    bool escaped = false;
    for (auto* label : card.findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("href")))
            source = label;
        escaped = escaped || label->text().contains(QStringLiteral("&lt;个&gt;"));
    }
    CHECK(escaped);
    REQUIRE(source);
    QTest::keyClick(source, Qt::Key_Tab);
    Q_EMIT source->linkActivated(QStringLiteral("cell:H34"));
    REQUIRE(link.count() == 1);
    CHECK(link[0][0].toString() == QStringLiteral("cell:H34"));
}

TEST_CASE("Controls have the heights of the design") {
    Appearance appearance(*qApp);
    const Theme& theme = appearance.theme();
    using Size = Button::Size;
    for (const auto& [size, height] : {std::pair(Size::Normal, 28), std::pair(Size::Filter, 26), std::pair(Size::Small, 24)}) {
        Button button(QStringLiteral("常态"), theme, Button::Kind::Secondary, size);
        button.ensurePolished();
        CHECK(button.sizeHint().height() == height);
    }
    QLineEdit line;
    line.ensurePolished();
    CHECK(line.sizeHint().height() == 28);
    SearchField search(QStringLiteral("搜索"), theme);
    CHECK(search.accessibleName() == QStringLiteral("搜索"));
    Chip chip(LightValue{Light::Green, QStringLiteral("正常"), true, false, QStringLiteral("截至5月下旬")}, theme);
    CHECK(chip.accessibleName() == QStringLiteral("正常 · 截至5月下旬"));
    CHECK(chip.sizeHint().height() == 20);
}

TEST_CASE("An empty page leads on") {
    Appearance appearance(*qApp);
    EmptyState empty(appearance.theme(), Icon::Collect, QStringLiteral("本旬还没有收到表格"), QStringLiteral("把文件拖到这里"),
                     QStringLiteral("发出本旬的表"));
    QSignalSpy action(&empty, &EmptyState::actionRequested);
    QTest::mouseClick(buttonNamed(empty, QStringLiteral("发出本旬的表")), Qt::LeftButton);
    CHECK(action.count() == 1);
}

TEST_CASE("LightCard follows a change of appearance while it is shown") {
    Appearance appearance(*qApp, [] { return false; });
    LightCard card(appearance.theme());
    LightCardContent content;
    content.light = {Light::Red, QStringLiteral("严重滞后"), false, false, {}};
    content.headline = QStringLiteral("严重滞后");
    content.rule = {{{QStringLiteral("大于 30 个百分点")}}};
    card.setContent(content);
    card.show();
    const auto inkOfRule = [&] {
        for (const auto* label : card.findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("大于")))
                return label->text().contains(appearance.theme().text.name());
        }
        return false;
    };
    CHECK(inkOfRule());
    const QColor light = appearance.theme().text;
    appearance.setMode(Appearance::Mode::Dark);
    REQUIRE(appearance.theme().text != light);
    CHECK(QTest::qWaitFor(inkOfRule));
}
