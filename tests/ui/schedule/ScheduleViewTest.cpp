#include "ui/schedule/ScheduleView.h"

#include "tests/support/Catch.h"
#include "tests/ui/schedule/SampleSchedule.h"
#include "ui/schedule/ScheduleDelegate.h"
#include "ui/schedule/ScheduleHeaders.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace xundu;
using namespace xundu::tests;
using ui::MilestoneMove;

namespace {

constexpr int earlyJune = 15, midJune = 16, lateJune = 17; // columns from 0

struct ShownView {
    ui::Theme theme = ui::Theme::light();
    ui::ScheduleModel model{sampleSchedule()};
    ui::ScheduleView view{model, theme};
    std::vector<MilestoneMove> moves;

    ShownView() {
        QObject::connect(&view, &ui::ScheduleView::moveWanted, &view,
                         [this](const MilestoneMove& move) { moves.push_back(move); });
        view.resize(1179, 446); // the heads and 36 cells as designed
        view.show();
        view.setCurrentIndex(model.index(0, midJune));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }
    std::pair<int, int> cell() const { return {view.currentIndex().row(), view.currentIndex().column()}; }
    void drag(int row, const char* from, const char* to) {
        const QPoint begin = view.placeOf(row, tenDay(from)).toPoint(), end = view.placeOf(row, tenDay(to)).toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, begin);
        QMouseEvent move(QEvent::MouseMove, end, view.viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, end);
    }
};

/// Counts the cells that are painted.
class CountingDelegate : public ui::ScheduleDelegate {
public:
    using ScheduleDelegate::ScheduleDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        ++cells;
        ScheduleDelegate::paint(painter, option, index);
    }
    mutable int cells = 0;
};

} // namespace

TEST_CASE("keys go through the cells of the schedule") {
    ShownView shown;
    shown.key(Qt::Key_Down);
    CHECK(shown.cell() == std::pair(1, midJune));
    shown.key(Qt::Key_Left);
    CHECK(shown.cell() == std::pair(1, earlyJune));
    shown.key(Qt::Key_Home);
    CHECK(shown.cell() == std::pair(1, 0));
    shown.key(Qt::Key_End);
    CHECK(shown.cell() == std::pair(1, 35));
    shown.key(Qt::Key_PageDown);
    CHECK(shown.cell() == std::pair(2, 35));
    shown.key(Qt::Key_PageUp);
    CHECK(shown.cell() == std::pair(0, 35));
    QSignalSpy detail(&shown.view, &ui::ScheduleView::detailWanted);
    shown.key(Qt::Key_Return);
    CHECK(detail.count() == 1);
}

TEST_CASE("the heads of the schedule stay while its cells scroll, and take their place as designed") {
    ShownView shown;
    CHECK(shown.view.verticalHeader()->width() == 387);
    CHECK(shown.view.columnWidth(0) == 22);
    CHECK(shown.view.rowHeight(0) == 25);
    CHECK(shown.view.horizontalHeader()->height() == 44);
    CHECK_FALSE(shown.view.horizontalScrollBar()->isVisible());
    shown.view.setCompact(true);
    CHECK(shown.view.verticalHeader()->width() >= 206);
    shown.view.resize(700, 446);
    CHECK(shown.view.horizontalScrollBar()->maximum() > 0);
    const int before = shown.view.verticalHeader()->width();
    shown.view.showPeriod(tenDay("2025-12-late"));
    CHECK(shown.view.horizontalScrollBar()->value() == shown.view.horizontalScrollBar()->maximum());
    CHECK(shown.view.verticalHeader()->width() == before);
    CHECK(shown.view.verticalHeader()->x() == 0);
}

TEST_CASE("a click on a task's name goes to its row in the same 旬") {
    ShownView shown;
    auto* heads = shown.view.verticalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(150, heads->sectionViewportPosition(2) + 10));
    CHECK(shown.cell() == std::pair(2, midJune));
    QSignalSpy wanted(&shown.view, &ui::ScheduleView::taskWanted);
    QTest::mouseDClick(heads->viewport(), Qt::LeftButton, {}, QPoint(150, heads->sectionViewportPosition(2) + 10));
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toLongLong() == 7);
}

TEST_CASE("cells are copied as a block with their heads, one cell as its words") {
    ShownView shown;
    shown.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("严重滞后 · 截至5月31日"));
    shown.view.selectionModel()->select(QItemSelection(shown.model.index(0, earlyJune), shown.model.index(1, midJune)),
                                        QItemSelectionModel::ClearAndSelect);
    const QStringList lines = shown.view.selectedBlock().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0) == u'\t' + tenDay("2025-06-early").displayName() + u'\t' + tenDay("2025-06-mid").displayName());
    CHECK(lines.at(1).startsWith(QStringLiteral("1 任务一\t滞后")));
    CHECK(lines.at(1).endsWith(QStringLiteral("\t严重滞后 · 截至5月31日")));
    CHECK(lines.at(2) == QStringLiteral("2 任务二\t\t"));
}

TEST_CASE("a milestone goes along with Alt and the arrows, and is put down with Enter") {
    ShownView shown;
    shown.view.setCurrentIndex(shown.model.index(0, lateJune));
    shown.key(Qt::Key_Right, Qt::AltModifier);
    shown.key(Qt::Key_Right, Qt::AltModifier);
    shown.key(Qt::Key_Left, Qt::AltModifier);
    shown.key(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(shown.view.moving());
    CHECK(shown.view.moving()->to == tenDay("2025-07-mid"));
    CHECK(shown.moves.empty());
    shown.view.grab();

    SECTION("Enter") {
        shown.key(Qt::Key_Return);
        REQUIRE(shown.moves.size() == 1);
        CHECK(shown.moves.front() == MilestoneMove{taskId(1), tenDay("2025-06-late"), tenDay("2025-07-mid")});
        CHECK_FALSE(shown.view.moving());
    }
    SECTION("Esc lets go of it") {
        shown.key(Qt::Key_Escape);
        shown.key(Qt::Key_Return);
        CHECK(shown.moves.empty());
    }
    SECTION("so does a key that goes to another cell") {
        shown.key(Qt::Key_Down);
        CHECK_FALSE(shown.view.moving());
        CHECK(shown.moves.empty());
    }
    SECTION("it goes no further than the year") {
        for (int i = 0; i < 40; ++i)
            shown.key(Qt::Key_Right, Qt::AltModifier);
        CHECK(shown.view.moving()->to == tenDay("2025-12-late"));
    }
    SECTION("where it came from, nothing is asked") {
        shown.key(Qt::Key_Left, Qt::AltModifier);
        shown.key(Qt::Key_Left, Qt::AltModifier);
        shown.key(Qt::Key_Return);
        CHECK(shown.moves.empty());
    }
}

TEST_CASE("a milestone is dragged with the mouse, a done one is not") {
    ShownView shown;
    shown.drag(0, "2025-06-late", "2025-08-early");
    REQUIRE(shown.moves.size() == 1);
    CHECK(shown.moves.front() == MilestoneMove{taskId(1), tenDay("2025-06-late"), tenDay("2025-08-early")});
    shown.drag(0, "2025-06-early", "2025-08-early");
    CHECK(shown.moves.size() == 1);
    shown.drag(2, "2025-05-late", "2025-12-late"); // overdue, to the end of the year
    REQUIRE(shown.moves.size() == 2);
    CHECK(shown.moves.back().to == tenDay("2025-12-late"));
    shown.drag(2, "2025-05-late", "2025-05-late"); // a click
    CHECK(shown.moves.size() == 2);
    shown.model.setZoom(calendar::Zoom::Month);
    shown.drag(0, "2025-06-late", "2025-08-early");
    CHECK(shown.moves.size() == 2);
}

TEST_CASE("a diamond's tool tip tells of it on both its sides") {
    ShownView shown;
    const auto& milestone = shown.model.row(0).milestones.front();
    const QPoint place = shown.view.placeOf(0, milestone.period).toPoint();
    for (const int aside : {-3, 3}) {
        const QPoint at = place + QPoint(aside, 0);
        QHelpEvent help(QEvent::ToolTip, at, shown.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(shown.view.viewport(), &help);
        CHECK(QToolTip::text() == milestone.words);
    }
}

TEST_CASE("only cells in view are painted, however many tasks there are") {
    ui::Theme theme = ui::Theme::light();
    ui::Schedule many = sampleSchedule();
    const ui::ScheduleRow row = many.rows.front();
    many.rows.clear();
    for (int i = 1; i <= 10000; ++i) {
        many.rows.push_back(row);
        many.rows.back().task = taskId(i);
    }
    ui::ScheduleModel model(many);
    ui::ScheduleView view(model, theme);
    CountingDelegate delegate(model, theme);
    view.setItemDelegate(&delegate);
    view.resize(1180, 44 + 16 * 25);
    view.show();
    view.scrollTo(model.index(5000, 0), QAbstractItemView::PositionAtTop);
    delegate.cells = 0;
    view.viewport()->grab();
    CHECK(delegate.cells >= 16 * 36 / 2); // a bar may take a few columns
    CHECK(delegate.cells <= 17 * 36);
    view.setItemDelegate(new ui::ScheduleDelegate(model, theme, &view));
}

TEST_CASE("the schedule paints at every zoom, in the dark, at large type, empty and with names without end") {
    for (const int scale : {100, 130}) {
        for (ui::Theme theme : {ui::Theme::light(), ui::Theme::dark(), ui::Theme::print()}) {
            theme.textScale = scale;
            ui::Schedule schedule = sampleSchedule();
            schedule.rows.front().title = QString(60, u'长') + QStringLiteral("\t<b>&amp;\u0001😀");
            schedule.rows.front().lead = QString(60, u'局');
            schedule.programmes.front().shortName = QString(40, u'程');
            ui::ScheduleModel model(schedule);
            ui::ScheduleView view(model, theme);
            for (const QSize size : {QSize(1180, 446), QSize(300, 100), QSize(2600, 1400)}) {
                view.resize(size);
                for (const auto zoom : {calendar::Zoom::Quarter, calendar::Zoom::Month, calendar::Zoom::TenDay}) {
                    model.setZoom(zoom);
                    CHECK(view.grab().size() == size);
                }
            }
            schedule.rows.clear();
            model.setSchedule(schedule);
            CHECK_FALSE(view.grab().isNull());
            CHECK(view.selectedBlock().isEmpty());
        }
    }
}

TEST_CASE("a screen reader finds the schedule as a table whose cells say task, 旬 and light") {
    ShownView shown;
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(view);
    QAccessibleTableInterface* table = view->tableInterface();
    REQUIRE(table);
    CHECK(table->rowCount() == 3);
    CHECK(table->columnCount() == 36);
    const QString words = table->cellAt(0, midJune)->text(QAccessible::Name);
    CHECK(words.contains(QStringLiteral("任务一")));
    CHECK(words.contains(QStringLiteral("严重滞后")));
    CHECK_FALSE(view->text(QAccessible::Name).isEmpty());
}
