#include "tests/support/Catch.h"
#include "tests/support/Samples.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/ui/accessibility/WholeWindow.h"
#include "ui/charts/BarPlot.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/shell/Welcome.h"
#include "ui/shell/help/HelpWindow.h"
#include "ui/shell/search/SearchBox.h"
#include "ui/widgets/TenDayPopup.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace xundu;
using namespace xundu::tests;

namespace {

bool isViewport(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

bool belongsToQt(const QWidget& widget) {
    return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QScrollArea*>(&widget) ||
           qobject_cast<const QComboBox*>(widget.parentWidget()) ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) ||
           qstrcmp(widget.metaObject()->className(), "QTableCornerButton") == 0 ||
           qobject_cast<const QTabBar*>(widget.parentWidget()) || isViewport(widget) || widget.inherits("QComboBoxListView");
}

bool isControl(const QWidget& widget) {
    return widget.focusPolicy() & Qt::TabFocus || qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

/// Parts that tell something by what they paint.
bool paintsInformation(const QWidget& widget) {
    static const QSet<QByteArray> classes{"Chip",        "LightCard",   "LightTotals", "MarkLegend", "ChartLegend",
                                          "CurveLegend", "TrialLights", "StepTrack",   "CurveChart", "ScheduleLegend",
                                          "DropStrip",   "MessageBar",  "EmptyState"};
    return classes.contains(QByteArray(widget.metaObject()->className()).replace("xundu::ui::", "")) ||
           qobject_cast<const ui::BarPlot*>(&widget);
}

/// Empty: nothing is wrong with it.
QString problemWith(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface)
        return QStringLiteral("cannot be read out");
    if (interface->text(QAccessible::Name).isEmpty())
        return QStringLiteral("has no name");
    const QAccessible::Role role = interface->role();
    if (role == QAccessible::NoRole || role == QAccessible::Client)
        return QStringLiteral("has no role");
    return {};
}

void lookAt(QWidget& top, QSet<QString>& problems) {
    QList<QWidget*> all = top.findChildren<QWidget*>();
    all.append(&top);
    for (QWidget* widget : all) {
        const bool told = isControl(*widget) || paintsInformation(*widget);
        if (!told || belongsToQt(*widget) || !widget->isVisibleTo(&top))
            continue;
        if (const QString problem = problemWith(*widget); !problem.isEmpty())
            problems.insert(pathOf(*widget) + u' ' + problem);
    }
}

} // namespace

TEST_CASE("Every control of the window has a name and a role") {
    WholeWindow shown;
    QSet<QString> problems;
    shown.visit([&](const QString&) { lookAt(shown.window, problems); });

    shown.window.findChild<ui::TasksPage*>()->recordFor(taskId(12),
                                                        shown.demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id);
    shown.window.say(ui::MessageBar::Kind::Warning, QStringLiteral("提示"), QStringLiteral("说明"), QStringLiteral("复制"));
    settle();
    lookAt(shown.window, problems);
    shown.window.findChild<ui::TasksPage*>()->showOnly({taskId(5), taskId(7)}, QStringLiteral("滞后"));
    shown.window.findChild<ui::SearchBox*>()->begin();
    settle();
    lookAt(shown.window, problems);

    ui::HelpWindow help(shown.appearance.theme(), nullptr);
    help.showSection(QStringLiteral("tasks"));
    lookAt(help, problems);
    ui::Welcome welcome({QStringLiteral("经办人"), QStringLiteral("office.xundu"), {}}, shown.appearance.theme(),
                        shown.demo.prompts, [](const ui::Welcome::Answer&) { return std::optional<QString>(); });
    lookAt(welcome, problems);
    ui::TenDayPopup year(shown.appearance.theme(), nullptr);
    year.grid().setChosen(shown.demo.view.period());
    lookAt(year, problems);

    QStringList lines(problems.begin(), problems.end());
    lines.sort();
    CHECK(lines.join(u'\n').toStdString() == "");
}
