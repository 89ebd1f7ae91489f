#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/PlanEdits.h"
#include "core/store/Plans.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "tests/support/Catch.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/SmallPlan.h"
#include "ui/models/Edits.h"
#include "ui/models/MeasureRows.h"
#include "ui/models/SetupRows.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/setup/SetupPage.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/workbench/WorkbenchPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

#include <random>

using namespace xundu;
using namespace xundu::tests;

namespace {

/// 1000 in the suite; another number in XUNDU_RANDOM_ACTIONS.
int wantedActions() {
    const int wanted = qEnvironmentVariableIntValue("XUNDU_RANDOM_ACTIONS");
    return wanted > 0 ? wanted : 1000;
}

constexpr int betweenLooks = 100;
constexpr unsigned seed = 20250620;

/// Everything that the lists, tables and trees in sight say.
QStringList saidBy(const QWidget& page) {
    QStringList said;
    const std::function<void(const QAbstractItemModel&, const QModelIndex&)> walk = [&](const QAbstractItemModel& model,
                                                                                        const QModelIndex& parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                said << cell.data().toString() + u'|' + cell.data(Qt::AccessibleTextRole).toString();
            }
            walk(model, model.index(row, 0, parent));
        }
    };
    for (const auto* view : page.findChildren<QAbstractItemView*>()) {
        if (view->isVisibleTo(&page) && view->model() && !view->accessibleName().isEmpty()) {
            said << view->accessibleName();
            walk(*view->model(), {});
        }
    }
    return said;
}

/// The program's window, and actions on it drawn by lot.
class Play {
public:
    Play() {
        m_window.resize(1366, 768);
        m_window.show();
        QTest::qWait(1);
    }

    void act() {
        const std::vector<void (Play::*)()> all = {&Play::record,  &Play::baseline, &Play::pace,   &Play::milestoneDay,
                                                   &Play::measure, &Play::override, &Play::undo,   &Play::undo,
                                                   &Play::redo,    &Play::turnPage, &Play::period, &Play::duty};
        (this->*all[static_cast<std::size_t>(below(static_cast<int>(all.size())))])();
    }

    /// What each page says now, and what it says when it is built anew from the file as another program reads it.
    template <class P>
    void compare() {
        auto& stack = *m_window.findChild<ui::PageStack*>();
        m_window.showPage(stack.numberOf(P::name()));
        stack.grab();
        QTest::qWait(1);
        const QStringList here = saidBy(stack.current());
        const auto office = store::Office::open(m_demo.office->path(), store::OpenMode::Read, m_demo.actor);
        ui::OfficeView view(*office);
        view.setPeriod(m_demo.view.period());
        P page({view, m_demo.theme, m_demo.prompts, m_demo.settings});
        page.resize(stack.QWidget::size());
        page.show();
        page.grab(); // parts are filled once they are painted
        QTest::qWait(1);
        const QStringList there = saidBy(page);
        REQUIRE(here.size() > 10);
        const auto [mine, theirs] = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
        INFO(P::staticMetaObject.className() << ", line " << mine - here.begin());
        CHECK((mine == here.end() ? QString() : *mine) == (theirs == there.end() ? QString() : *theirs));
    }

    const store::Office& office() const { return *m_demo.office; }
    int done() const { return m_done; }
    int refused() const { return m_refused; }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_lot); }
    template <class List>
    const auto& oneOf(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    QString number() {
        static const std::vector<QString> odd{
            QStringLiteral("0"), QStringLiteral("-1"),  QStringLiteral("1e9"), QStringLiteral("许多"),
            QString(),           QStringLiteral("12.5")};
        return below(4) == 0 ? oneOf(odd) : QString::number(below(5000));
    }
    void took(const std::optional<QString>& problem) { ++(problem ? m_refused : m_done); }
    plan::TaskId task() { return oneOf(m_demo.office->plan().tasks())->id; }

    void record() {
        const plan::TaskId about = task();
        const auto units = plan::unitsOf(m_demo.office->plan(), *m_demo.office->plan().task(about), plan::Role::Lead);
        store::reports::Return answer{m_demo.view.period(), about, oneOf(units)};
        answer.progress = QStringLiteral("进展 %1").arg(below(1000));
        took(ui::attempt([&] { store::reports::record(*m_demo.office, answer); }));
    }
    /// Types into a random cell of the column.
    void type(int column, const QString& text) {
        ui::RowsModel<ui::SetupRow> model(
            ui::setupColumns(m_demo.view, [](const QString&, ui::Grounds) { return std::nullopt; }));
        model.setRows(ui::setupRows(m_demo.office->plan()));
        const QModelIndex cell = model.index(below(model.rowCount()), column);
        if (cell.flags() & Qt::ItemIsEditable)
            took(model.take(cell, text));
    }
    void baseline() { type(ui::setupPlaces().baseline, number()); }
    void pace() {
        static const std::vector<QString> words{QStringLiteral("even"), QStringLiteral("year_end"), QStringLiteral("level"),
                                                QStringLiteral("2025-06-late 20, 2025-12-late 50"), QStringLiteral("快")};
        type(ui::setupPlaces().pace, oneOf(words));
    }
    void milestoneDay() {
        ui::RowsModel<ui::MeasureRow> model(ui::measureColumns(m_demo.view, [](const QString&, ui::Grounds) {
            return store::plans::Reasoned{QStringLiteral("统筹"), {}};
        }));
        model.setRows(ui::measureRows(*m_demo.office->plan().task(task()), m_demo.view.period()));
        const QModelIndex cell = model.index(below(model.rowCount()), below(2) == 0 ? 3 : 4);
        const QString day = QDate(2025, 1, 1).addDays(below(365)).toString(Qt::ISODate);
        if (cell.flags() & Qt::ItemIsEditable)
            took(model.take(cell, below(5) == 0 ? QString() : day));
    }
    void measure() {
        const plan::Task about = *m_demo.office->plan().task(task());
        took(ui::attempt(*m_demo.office, QStringLiteral("Measure"), [&](store::Office& office) {
            if (below(2) == 0 || about.measures.size() < 2)
                store::plans::addMeasure(office, about.id, plan::MeasureKind::Project, QStringLiteral("举措%1").arg(below(100)));
            else
                store::plans::removeMeasure(office, about.id, oneOf(about.measures).number);
        }));
    }
    void override() {
        took(ui::attempt(*m_demo.office, QStringLiteral("Override"), [&](store::Office& office) {
            store::reports::setOverride(
                office, m_demo.view.period(),
                {task(), static_cast<progress::Light>(below(5)), QStringLiteral("研判"), QStringLiteral("经办人")});
        }));
    }
    void duty() {
        took(ui::attempt(*m_demo.office, QStringLiteral("Duty"), [&](store::Office& office) {
            store::plans::setDuty(office, {task(), oneOf(office.plan().units).id, static_cast<plan::Frequency>(below(4))});
        }));
    }
    void undo() {
        took(ui::attempt([&] { store::undo(*m_demo.office); }));
    }
    void redo() {
        took(ui::attempt([&] { store::redo(*m_demo.office); }));
    }
    void turnPage() {
        m_window.showPage(below(m_window.findChild<ui::PageStack*>()->size()));
        QTest::qWait(1);
    }
    void period() { m_demo.view.setPeriod(tenDay("2025-05-mid").plus(below(5))); }

    DemoFixture m_demo;
    ui::Appearance m_appearance{*qApp, [] { return false; }};
    ui::MainWindow m_window{m_demo.context, m_appearance};
    std::mt19937 m_lot{seed};
    int m_done = 0;
    int m_refused = 0;
};

} // namespace

TEST_CASE("Whatever is done, undone and done again, the screen says what the file says") {
    Play play;
    const int all = wantedActions();
    for (int i = 1; i <= all; ++i) {
        play.act();
        if (i % betweenLooks == 0) {
            INFO("after " << i << " actions, seed " << seed);
            play.compare<ui::SetupPage>();
            play.compare<ui::TasksPage>();
            play.compare<ui::IndicatorsPage>();
            play.compare<ui::WorkbenchPage>();
        }
    }
    CHECK(play.done() > all / 3);
    CHECK(play.refused() > 0);
    CHECK(store::check(play.office().path()).empty());
}
