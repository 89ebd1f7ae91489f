#include "tests/support/Catch.h"
#include "tests/ui/accessibility/WholeWindow.h"

#include <QAbstractItemView>
#include <QImage>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace xundu;
using namespace xundu::tests;

namespace {

/// Where Tab goes, in order, from the first part of the page.
QList<QWidget*> tabStops(QWidget& page) {
    QList<QWidget*> stops;
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus &&
            !next->focusProxy())
            stops.append(next);
    }
    return stops;
}

} // namespace

TEST_CASE("What Tab reaches shows that it has the focus") {
    WholeWindow shown;
    QStringList unseen;
    shown.visit([&](const QString& where) {
        QApplication::setActiveWindow(&shown.window);
        for (QWidget* stop : tabStops(shown.page())) {
            stop->setFocus(Qt::OtherFocusReason);
            stop->clearFocus();
            settle();
            const QImage before = shown.window.grab().toImage();
            stop->setFocus(Qt::TabFocusReason);
            settle();
            if (!stop->hasFocus() || shown.window.grab().toImage() == before)
                unseen << where + u' ' + pathOf(*stop);
        }
    });
    unseen.removeDuplicates();
    CHECK(unseen.join(u'\n').toStdString() == "");
}
