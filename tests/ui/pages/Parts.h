#pragma once

#include "tests/support/Catch.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QTest>

/// @file A page as it is usually seen, and its parts by what they are called.

namespace xundu::tests {

/// By its accessible name.
template <class Widget>
Widget& named(const QWidget& page, const char* name) {
    for (auto* each : page.findChildren<Widget*>()) {
        if (each->accessibleName() == QLatin1String(name))
            return *each;
    }
    FAIL("nothing is named " << name);
    return *page.findChild<Widget*>();
}

inline ui::Button& buttonSaying(const QWidget& page, const char* words) {
    for (auto* each : page.findChildren<ui::Button*>()) {
        if (each->text() == QString::fromUtf8(words))
            return *each;
    }
    FAIL("no button says " << words);
    return *page.findChild<ui::Button*>();
}

/// In the room of a window of 1366 × 768, active.
inline void showActive(QWidget& page) {
    page.resize(1214, 622);
    page.show();
    QApplication::setActiveWindow(&page);
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

} // namespace xundu::tests
