#include "tests/support/Catch.h"
#include "tests/ui/accessibility/WholeWindow.h"
#include "ui/delegates/HeaderView.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Welcome.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace xundu;
using namespace xundu::tests;

namespace {

bool isViewport(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    return area && area->viewport() == widget;
}

/// Within all that is around it, up to the next part that scrolls.
bool liesWithin(const QWidget& widget) {
    if (widget.size().isEmpty())
        return true;
    const QWidget* around = widget.parentWidget();
    for (; around && !isViewport(around) && !around->isWindow(); around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint(0, 0)), widget.size());
        if (!around->rect().adjusted(-1, -1, 1, 1).contains(place))
            return false;
    }
    return true;
}

/// How high its letters are: the fonts leave more above and below, where nothing stands.
int lineOf(const QWidget& widget) { return widget.font().pixelSize() * 6 / 5; }

bool saysSomething(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return label ? !label->text().isEmpty() : button && !button->text().isEmpty();
}

/// How much a widget needs that nobody lets give way; invalid: it may be cut.
QSize neededBy(const QWidget& widget) {
    if (dynamic_cast<const ui::ElidedLabel*>(&widget))
        return {0, lineOf(widget)};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return {label->sizeHint().width(), lineOf(*label)};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {button->text().isEmpty() ? 0 : std::max(button->sizeHint().width(), button->minimumSizeHint().width()),
                lineOf(*button)};
    return widget.layout() ? QSize() : widget.minimumSizeHint(); // what is within speaks for itself
}

QString cut(const QWidget& widget) {
    const QSize needed = neededBy(widget);
    if (needed.width() > widget.width() || needed.height() > widget.height())
        return QStringLiteral("needs %1 × %2, has %3 × %4")
            .arg(needed.width())
            .arg(needed.height())
            .arg(widget.width())
            .arg(widget.height());
    if (!liesWithin(widget))
        return QStringLiteral("reaches out of what is around it");
    return {};
}

void lookForCuts(const QWidget& top, const QString& where, QMap<QString, QString>& cuts) {
    const auto note = [&](const QWidget& widget, const QString& problem) {
        if (!problem.isEmpty() && !cuts.contains(pathOf(widget)))
            cuts.insert(pathOf(widget), QStringLiteral("%1 (%2)").arg(problem, where));
    };
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isViewport(widget) || qobject_cast<const QScrollBar*>(widget) ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        if (const auto* header = qobject_cast<const ui::HeaderView*>(widget)) {
            for (int section = 0; section < header->count(); ++section)
                if (!header->isSectionHidden(section) && header->sectionSize(section) < header->widthOfWords(section))
                    note(*widget,
                         QStringLiteral("cuts “%1”").arg(header->model()->headerData(section, Qt::Horizontal).toString()));
        } else if (!qobject_cast<const QHeaderView*>(widget)) {
            note(*widget, cut(*widget));
        }
    }
}

std::string linesOf(const QMap<QString, QString>& cuts) {
    QStringList lines;
    for (auto it = cuts.begin(); it != cuts.end(); ++it)
        lines << it.key() + QStringLiteral(": ") + it.value();
    return lines.join(u'\n').toStdString();
}

void setTextSize(WholeWindow& shown, int percent) {
    shown.demo.settings.set(ui::settings::textScale, percent);
    ui::applyPreferences(shown.demo.settings, shown.appearance);
    settle();
}

} // namespace

TEST_CASE("In any text size no word of the window is cut") {
    const QString code = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en"));
    const int percent = GENERATE(130, 200);
    CAPTURE(code, percent);
    const Language language(code);
    WholeWindow shown;
    QMap<QString, QString> cuts;
    shown.visit([](const QString&) {}); // all is built in the usual size: it follows
    setTextSize(shown, percent);
    shown.visit([&](const QString& where) { lookForCuts(shown.window, where, cuts); });
    CHECK(linesOf(cuts) == "");
}

TEST_CASE("The navigation shows its words whole where it is opened") {
    const QString code = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en"));
    CAPTURE(code);
    const Language language(code);
    for (const int percent : {100, 115, 130, 150, 200}) {
        CAPTURE(percent);
        WholeWindow shown;
        setTextSize(shown, percent);
        auto* navigation = shown.window.findChild<ui::Navigation*>();
        navigation->setCollapsed(false);
        settle();
        auto* list = navigation->findChild<QListView*>();
        CHECK(list->sizeHintForColumn(0) <= list->viewport()->width());
    }
}

TEST_CASE("In the usual size pages do not scroll") {
    const QString code = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en"));
    const QSize size = GENERATE(QSize(1366, 768), QSize(1366, 696), QSize(1024, 600));
    CAPTURE(code, size.width(), size.height());
    const Language language(code);
    WholeWindow shown(size);
    shown.visit([&](const QString& where) {
        CAPTURE(where.toStdString());
        const auto* room = qobject_cast<const QScrollArea*>(shown.page().parentWidget()->parentWidget());
        REQUIRE(room);
        CHECK(room->horizontalScrollBar()->maximum() == 0);
        CHECK(room->verticalScrollBar()->maximum() == 0);
    });
}

TEST_CASE("A change of the text size leaves the window as if it had begun with it") {
    WholeWindow changed;
    changed.visit([](const QString&) {});
    setTextSize(changed, 150);
    QMap<QString, QSize> sizes;
    const auto measure = [](const WholeWindow& shown, const QString& where, QMap<QString, QSize>& into) {
        for (const QWidget* widget : shown.window.findChildren<QWidget*>())
            if (widget->isVisible() && saysSomething(*widget))
                into.insert(where + u' ' + pathOf(*widget), widget->size());
    };
    QMap<QString, QSize> before, after;
    changed.visit([&](const QString& where) { measure(changed, where, before); });
    WholeWindow fresh;
    fresh.appearance.setTextScale(150);
    fresh.visit([&](const QString& where) { measure(fresh, where, after); });
    REQUIRE(after.size() > 100);
    QStringList different;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.contains(it.key()) && before.value(it.key()) != it.value()) // texts that came later have no pair
            different << QStringLiteral("%1: %2 × %3, not %4 × %5")
                             .arg(it.key())
                             .arg(before.value(it.key()).width())
                             .arg(before.value(it.key()).height())
                             .arg(it.value().width())
                             .arg(it.value().height());
    CHECK(different.join(u'\n').toStdString() == "");
}
