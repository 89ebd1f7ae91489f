#include "ui/theme/Appearance.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"
#include "ui/theme/Icon.h"
#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QDirIterator>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QSvgRenderer>
#include <QTest>

using namespace xundu;
using namespace xundu::ui;

namespace {

/// The colour of the strongest pixel.
QColor inkOf(const QImage& image) {
    QColor ink;
    int alpha = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > alpha) {
                ink = image.pixelColor(x, y);
                alpha = ink.alpha();
            }
    ink.setAlpha(255);
    return ink;
}

bool close(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 && std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

TEST_CASE("Message boxes show the house's drawings, and no button of a dialog has one") {
    const Appearance appearance(*qApp, [] { return false; });
    const QStyle& style = *qApp->style();
    CHECK(style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons) == 0);
    QWidget widget;
    const int side = style.pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, &widget);
    CHECK(side == 24);
    const std::pair<QStyle::StandardPixmap, QColor> icons[] = {
        {QStyle::SP_MessageBoxCritical, appearance.theme().of(progress::Light::Red).text},
        {QStyle::SP_MessageBoxWarning, appearance.theme().of(progress::Light::Yellow).text},
        {QStyle::SP_MessageBoxQuestion, appearance.theme().accent},
        {QStyle::SP_FileDialogNewFolder, appearance.theme().text2}};
    for (const auto& [name, ink] : icons) {
        INFO(name);
        CHECK(close(inkOf(style.standardIcon(name, nullptr, &widget).pixmap(side, side).toImage()), ink));
    }
}

TEST_CASE("Appearance follows the system until told otherwise") {
    bool dark = true;
    Appearance appearance(*qApp, [&dark] { return dark; });
    QSignalSpy changed(&appearance, &Appearance::changed);
    CHECK(appearance.theme().kind == Theme::Kind::Dark);
    CHECK(qApp->palette().color(QPalette::Window) == Theme::dark().window);

    dark = false;
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &event);
    CHECK(appearance.theme().kind == Theme::Kind::Light);
    CHECK(changed.count() == 1);

    appearance.setMode(Appearance::Mode::Dark);
    QCoreApplication::sendEvent(qApp, &event);
    CHECK(appearance.theme().kind == Theme::Kind::Dark);
    appearance.setTextScale(130);
    CHECK(qApp->font().pixelSize() == 17);
    appearance.setTextScale(1); // what damaged settings may say
    CHECK(qApp->font().pixelSize() == 13);
    CHECK(qApp->font().families().first() == QStringLiteral("Noto Sans CJK SC"));
}

TEST_CASE("The style sheet knows its tokens") {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        const QString sheet = styleSheet(theme);
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK_FALSE(sheet.contains(QStringLiteral("::item")));
    }
    CHECK(filled(QStringLiteral("a{color:@accent;height:@px28}"), Theme::light()) ==
          QStringLiteral("a{color:#1f5c99;height:28px}"));
    CHECK_THROWS_AS(filled(QStringLiteral("@nothing"), Theme::light()), base::Error);
}

TEST_CASE("Focus frames show only when the focus came by keyboard") {
    Appearance appearance(*qApp);
    QWidget window;
    QHBoxLayout row(&window);
    QLineEdit first, second;
    row.addWidget(&first);
    row.addWidget(&second);
    window.show();
    QApplication::setActiveWindow(&window);
    first.setFocus(Qt::MouseFocusReason);
    CHECK_FALSE(showsKeyboardFocus(&first));
    QTest::keyClick(&first, Qt::Key_Tab);
    CHECK(second.hasFocus());
    CHECK(showsKeyboardFocus(&second));
    QTest::mouseClick(&first, Qt::LeftButton);
    CHECK_FALSE(showsKeyboardFocus(&first));
    CHECK_FALSE(showsKeyboardFocus(&second));
}

TEST_CASE("Drawings load and take the theme's colours") {
    Theme theme = Theme::light();
    SECTION("every drawing") {
        for (const Icon name : allIcons()) {
            CAPTURE(static_cast<int>(name));
            const QImage image = icon(name, theme).pixmap(QSize(18, 18), 1).toImage();
            CHECK(image.size() == QSize(18, 18));
            CHECK(close(inkOf(image), theme.text2));
        }
    }
    SECTION("states and a change of theme") {
        const QIcon check = icon(Icon::Check, theme);
        const auto ink = [&check](QIcon::Mode mode, QIcon::State state) {
            return inkOf(check.pixmap(QSize(36, 36), 1, mode, state).toImage());
        };
        CHECK(close(ink(QIcon::Disabled, QIcon::Off), theme.disabled));
        CHECK(close(ink(QIcon::Normal, QIcon::On), theme.accent));
        theme = Theme::dark();
        CHECK(close(ink(QIcon::Normal, QIcon::Off), theme.text2));
    }
    SECTION("device ratio") {
        const QPixmap twice = icon(Icon::Search, theme).pixmap(QSize(16, 16), 2);
        CHECK(twice.size() == QSize(32, 32));
        CHECK(twice.devicePixelRatio() == 2);
    }
    SECTION("all files are valid drawings on a grid of 20") {
        int count = 0;
        for (QDirIterator it(QStringLiteral(XUNDU_SOURCE_DIR "/resources/icons/line")); it.hasNext();) {
            const QString file = it.next();
            if (!file.endsWith(QStringLiteral(".svg")))
                continue;
            CAPTURE(file);
            const QSvgRenderer drawing(file);
            CHECK(drawing.isValid());
            CHECK(drawing.viewBox() == QRect(0, 0, 20, 20));
            ++count;
        }
        CHECK(count == int(allIcons().size()));
    }
}
