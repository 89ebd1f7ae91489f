#include "tests/support/Catch.h"
#include "ui/charts/CurveChart.h"
#include "ui/charts/CurveTableModel.h"
#include "ui/theme/Appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace xundu;
using namespace xundu::ui;

namespace {

CurveSeries demo() {
    CurveSeries series;
    series.name = QStringLiteral("完成需求对接");
    series.from = QDate(2025, 1, 1);
    series.to = QDate(2025, 12, 31);
    series.target = 2500;
    series.expected = {{series.from, 0}, {series.to, 2500}};
    series.actual = {{QDate(2025, 6, 10), 361}, {QDate(2025, 6, 20), 388}};
    series.forecast = {{QDate(2025, 6, 20), 388}, {series.to, 787}};
    return series;
}

} // namespace

TEST_CASE("A zone's edge follows the pace and stops at nothing") {
    const QVector<CurvePoint> pace{{QDate(2025, 1, 1), 0}, {QDate(2025, 1, 11), 100}};
    const auto edge = loweredEdge(pace, QDate(2025, 1, 1), 30);
    REQUIRE(edge.size() == 3);
    CHECK(edge[0] == QPointF(0, 0));
    CHECK(edge[1] == QPointF(3, 0)); // 30 of 100 in 10 days: day 3
    CHECK(edge[2] == QPointF(10, 70));
}

TEST_CASE("Values between two points lie on the line") {
    const QVector<CurvePoint> points{{QDate(2025, 1, 1), 0}, {QDate(2025, 1, 11), 100}};
    CHECK(valueAt(points, QDate(2025, 1, 5)) == 40.0);
    CHECK(valueAt(points, QDate(2024, 1, 5)) == 0.0);
    CHECK(valueAt(points, QDate(2026, 1, 5)) == 100.0);
    CHECK_FALSE(valueAt({}, QDate(2025, 1, 5)));
}

TEST_CASE("An axis has round steps") {
    CHECK(niceStep(2500) == Approx(500));
    CHECK(niceStep(7000) == Approx(1000));
    CHECK(niceStep(15) == Approx(2.5));
    CHECK(niceStep(1) == Approx(0.2));
}

TEST_CASE("The table holds what the curve shows") {
    CurveTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSeries(demo());
    REQUIRE(model.rowCount() == 4);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(2, CurveTableModel::Actual) == QStringLiteral("388"));
    CHECK(text(2, CurveTableModel::Forecast) == QStringLiteral("388"));
    CHECK(text(1, CurveTableModel::Forecast).isEmpty());
    // 20 June is day 170 of 364 after 1 January: 2500 × 170 ÷ 364 = 1167.58…
    CHECK(text(2, CurveTableModel::Expected) == QStringLiteral("1167.6"));
    model.setSeries({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("T turns the curve into a table and back") {
    Appearance appearance(*qApp);
    CurveChart chart(appearance.theme());
    chart.setSeries(demo());
    chart.resize(320, 280);
    chart.show();
    QApplication::setActiveWindow(&chart);
    chart.setFocus(Qt::TabFocusReason);
    CHECK_FALSE(chart.showsTable());
    QTest::keyClick(&chart, Qt::Key_T);
    CHECK(chart.showsTable());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    CHECK_FALSE(chart.showsTable());
}
