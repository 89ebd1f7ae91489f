#include "tests/support/Catch.h"
#include "ui/charts/BulletPlot.h"
#include "ui/charts/LightBarsPlot.h"
#include "ui/charts/OnTimePlot.h"
#include "ui/theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace xundu;
using namespace xundu::ui;

namespace {

LightBar bar(const char* label, std::array<int, 5> lights) { return {QString::fromUtf8(label), {lights}}; }

} // namespace

TEST_CASE("An axis of counts has whole steps, at most five") {
    CHECK(countStep(1) == 1);
    CHECK(countStep(5) == 1);
    CHECK(countStep(8) == 2);
    CHECK(countStep(11) == 3);
    CHECK(countStep(16) == 5);
    CHECK(countStep(44) == 10);
    CHECK(countStep(1500) == 300);
}

TEST_CASE("Parts of a stacked bar lie one after the other, as long as their numbers") {
    const Theme theme = Theme::light();
    LightBarsPlot plot(theme);
    plot.resize(400, 180);
    plot.show();
    //                       none done green yellow red
    plot.setBars({bar("一", {1, 2, 4, 0, 1}), bar("二", {0, 0, 3, 0, 0})});
    REQUIRE(plot.spots().size() == 5);
    const auto width = [&](int spot) { return plot.spots().at(spot).area.width(); };
    CHECK(plot.spots()[0].part == static_cast<int>(progress::Light::Done)); // from the base: done, green, yellow, red, none
    CHECK(plot.spots()[1].part == static_cast<int>(progress::Light::Green));
    CHECK(plot.spots()[2].part == static_cast<int>(progress::Light::Red));
    CHECK(width(1) == Approx(2 * width(0)));
    CHECK(plot.spots()[1].area.left() == Approx(plot.spots()[0].area.right()));
    CHECK(plot.spots()[4].row == 1);
    CHECK(plot.spots()[4].area.top() > plot.spots()[0].area.bottom());
}

TEST_CASE("Keys go from part to part and from row to row, Enter chooses, and the part is read out") {
    const Theme theme = Theme::light();
    LightBarsPlot plot(theme);
    plot.resize(400, 180);
    plot.show();
    plot.setBars({bar("一", {0, 2, 4, 0, 0}), bar("二", {0, 1, 3, 0, 0})});
    QSignalSpy chosen(&plot, &BarPlot::chosen);
    QTest::keyClick(&plot, Qt::Key_Right);
    CHECK(plot.current() == 1);
    CHECK(plot.accessibleName().contains(plot.spots()[1].words));
    QTest::keyClick(&plot, Qt::Key_Down);
    CHECK(plot.spots()[plot.current()].row == 1);
    QTest::keyClick(&plot, Qt::Key_Return);
    CHECK(chosen.takeFirst() == QVariantList{1, static_cast<int>(progress::Light::Green)});
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Left);
    CHECK(plot.current() == 0);
    plot.setBars({});
    CHECK(plot.current() == -1);
    QTest::keyClick(&plot, Qt::Key_Return);
    CHECK(chosen.isEmpty());
}

TEST_CASE("A bullet row without pace or value stands without bar and zones") {
    const Theme theme = Theme::light();
    BulletPlot plot(theme);
    plot.resize(800, 260);
    plot.show();
    BulletRow bare{.name = QStringLiteral("高新技术企业"), .value = QStringLiteral("–"), .target = QStringLiteral("/900 家")};
    bare.gap = QStringLiteral("缺基数");
    bare.spoken = QStringLiteral("高新技术企业: 缺基数");
    plot.setRows({bare}, 46.8, QStringLiteral("序时 46.8%"));
    REQUIRE(plot.spots().size() == 1);
    CHECK(plot.spots().first().words == bare.spoken);
    plot.grab();
}

TEST_CASE("The list of units is as high as its rows need") {
    const Theme theme = Theme::light();
    OnTimePlot plot(theme);
    plot.resize(300, 100);
    plot.show();
    QVector<OnTimeRow> rows;
    for (int i = 0; i < 200; ++i)
        rows.append({QString(60, u'单'), 5, 2, 1, QStringLiteral("5/8")});
    plot.setRows(rows);
    CHECK(plot.height() == 200 * 24 + 28);
    CHECK(plot.spots().size() == 200);
}
