#include "ui/pages/workbench/ReceptionPane.h"

#include "core/store/Recording.h"
#include "tests/support/Catch.h"
#include "tests/ui/pages/workbench/BenchFixture.h"
#include "ui/delegates/ReceptionMark.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Segment.h"

#include <QAbstractItemModelTester>
#include <QPaintEvent>
#include <QScrollBar>

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("The workbench's matrix") {
    Bench bench;
    auto* matrix = bench.matrix();
    REQUIRE(matrix);

    SECTION("is a sound model of units with a form and the plan's tasks, also where nobody owes") {
        ui::ReceptionModel model(bench.demo.view);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setBench(ui::benchOf(bench.demo.view));
        CHECK(model.columnCount() == 2 + 16 + 1);
        CHECK(model.rowCount() ==
              static_cast<int>(dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid")).units.size()));
        bench.demo.view.setPeriod(tenDay("2025-01-early"));
        model.setBench(ui::benchOf(bench.demo.view));
        CHECK(model.rowCount() == 0);
    }
    SECTION("shows the mark of each answer and reads it out") {
        const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
        REQUIRE_FALSE(reception.owing().empty());
        const dispatch::UnitReception& owing = *reception.owing().front();
        const QModelIndex index =
            bench.cell(bench.demo.office->plan().unit(owing.unit)->name, QString::number(owing.missing().front().value()));
        REQUIRE(index.isValid());
        CHECK(index.data(ui::MarkRole).value<ui::ReceptionMark>() == ui::ReceptionMark::Missing);
        CHECK(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("missing")));
    }
    SECTION("leads to the task by a click and to the form by Enter") {
        const QModelIndex index = bench.cell(QStringLiteral("市科技局"), QStringLiteral("12"));
        REQUIRE(index.isValid());
        QSignalSpy task(&bench.page, &ui::Page::taskWanted);
        QSignalSpy record(&bench.page, &ui::Page::recordWanted);
        matrix->scrollTo(index);
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(index).center());
        REQUIRE(task.count() == 1);
        CHECK(task.first().first().toLongLong() == 12);
        matrix->setCurrentIndex(index);
        QTest::keyClick(matrix, Qt::Key_Return);
        REQUIRE(record.count() == 1);
        CHECK(record.first().at(0).toLongLong() == 12);
        CHECK(record.first().at(1).toLongLong() == bench.demo.office->plan().unitNamed(QStringLiteral("市科技局"))->id.value());
    }
    SECTION("shows after a click where keys have moved to: the row on its ground, the cell in a frame") {
        struct Painted : QObject {
            QRegion region;
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::Paint)
                    region |= static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } painted;
        QApplication::setActiveWindow(&bench.page);
        matrix->setFocus(Qt::MouseFocusReason);
        matrix->setCurrentIndex(matrix->model()->index(3, 4));
        QTest::keyClick(matrix, Qt::Key_Down);
        matrix->viewport()->grab();
        QTest::qWait(1);
        matrix->viewport()->installEventFilter(&painted);
        QTest::keyClick(matrix, Qt::Key_Down);
        const QRect unit = matrix->visualRect(matrix->model()->index(5, 0));
        CHECK(QTest::qWaitFor([&] { return painted.region.contains(unit.center()); }, 2000));
        const QImage image = matrix->viewport()->grab().toImage();
        CHECK(image.pixelColor(unit.topLeft() + QPoint(3, 3)) == bench.demo.theme.tint);
        const QRect cell = matrix->visualRect(matrix->model()->index(5, 4));
        CHECK(image.pixelColor(cell.center().x(), cell.top()) == bench.demo.theme.accent);
    }
    SECTION("stands whole at 1366 × 768 and fits 1024 × 600 in width; no head is cut") {
        for (const QSize size : {QSize(1214, 694), QSize(1214, 622), QSize(976, 530)}) {
            bench.page.resize(size);
            bench.page.grab();
            INFO(size.width() << " x " << size.height());
            CHECK(matrix->horizontalScrollBar()->maximum() == 0);
            for (int column = 0; column < matrix->model()->columnCount(); ++column) {
                const QString words = matrix->model()->headerData(column, Qt::Horizontal).toString();
                CHECK(matrix->columnWidth(column) >= ui::widthOf(words, bench.demo.theme.font(ui::Type::Secondary)));
            }
        }
        bench.page.resize(1214, 694);
        bench.page.grab();
        CHECK(matrix->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("What is chosen on the workbench stays chosen when rows move") {
    Bench bench;
    auto* pane = bench.page.findChild<ui::ReceptionPane*>();
    const auto reception = dispatch::receptionOf(*bench.demo.office, tenDay("2025-06-mid"));
    const auto owing = reception.owing();
    REQUIRE(owing.size() >= 2);
    // The first line's unit answers: it goes down, the others come up.
    const plan::UnitId chosen = owing.back()->unit;
    const auto answer = [&] {
        for (const plan::TaskId task : owing.front()->missing()) {
            store::reports::Return given{tenDay("2025-06-mid"), task, owing.front()->unit};
            given.unchanged = true;
            store::reports::record(*bench.demo.office, given);
        }
    };

    SECTION("in the matrix") {
        const QString name = bench.demo.office->plan().unit(chosen)->name;
        bench.matrix()->setCurrentIndex(bench.cell(name, QStringLiteral("12")));
        answer();
        CHECK(pane->chosenUnits() == std::vector{chosen});
        CHECK(bench.matrix()->currentIndex() == bench.cell(name, QStringLiteral("12")));
    }
    SECTION("in the list") {
        pane->tools()->findChild<ui::Segment*>()->setCurrent(1);
        ui::DataTable* list = bench.page.findChild<ui::DataTable*>();
        list->selectSourceRow(static_cast<int>(owing.size()) - 1);
        REQUIRE(pane->chosenUnits() == std::vector{chosen});
        answer();
        CHECK(pane->chosenUnits() == std::vector{chosen});
        QSignalSpy record(&bench.page, &ui::Page::recordWanted);
        QTest::keyClick(list, Qt::Key_Return);
        REQUIRE(record.count() == 1);
        CHECK(record.first().at(1).toLongLong() == chosen.value());
    }
}

TEST_CASE("A column's programme has a short name where the full one does not fit, or its number") {
    DemoFixture demo;
    const auto second = [](const ui::OfficeView& view) {
        ui::ReceptionModel model(view);
        model.setBench(ui::benchOf(view));
        return model.headerData(ui::ReceptionModel::kFirstTask, Qt::Horizontal, ui::GroupRole).toStringList().value(1);
    };
    CHECK(second(demo.view) == QStringLiteral("区域创新"));
    plan::Plan plan = plan::builtInPlan();
    plan.programmes.front().shortName.clear();
    const auto other = store::Office::create(demo.folder.filePath(QStringLiteral("other.xundu")), plan, demo.actor);
    CHECK(second(ui::OfficeView(*other)) == QStringLiteral("Programme 1"));
}
