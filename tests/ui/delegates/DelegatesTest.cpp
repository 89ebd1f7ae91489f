#include "tests/support/Catch.h"
#include "ui/delegates/BulletDelegate.h"
#include "ui/delegates/HeaderView.h"
#include "ui/delegates/LightDelegate.h"
#include "ui/delegates/NavDelegate.h"
#include "ui/delegates/SparklineDelegate.h"
#include "ui/delegates/TaskDelegate.h"
#include "ui/theme/Appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace xundu;
using namespace xundu::ui;
using progress::Light;

namespace {

constexpr int kMargin = 12;

QImage painted(const QStyledItemDelegate& delegate, const QModelIndex& index, QSize cell, QStyle::State state = {}) {
    QImage image(cell + QSize(2 * kMargin, 2 * kMargin), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(kMargin, kMargin), cell);
    option.state = QStyle::State_Enabled | state;
    delegate.paint(&painter, option, index);
    painter.end();
    return image;
}

bool staysWithin(const QImage& image) {
    const QRect cell = image.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!cell.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::magenta))
                return false;
    return true;
}

QStandardItem* fullItem() {
    auto* item = new QStandardItem(QStringLiteral("完善教育科技人才一体发展体制机制，名字很长很长很长很长很长很长"));
    item->setData(
        QVariant::fromValue(LightValue{Light::Red, QStringLiteral("严重滞后"), true, true, QStringLiteral("截至5月下旬")}),
        LightRole);
    item->setData(QVariant::fromValue(BulletValue{250, 180, Light::Green}), BulletRole);
    item->setData(QVariant::fromValue(Series{1, 9, -3, 4}), SeriesRole);
    item->setData(QStringLiteral("12"), NumberRole);
    item->setData(QStringLiteral("100.0%"), ValueRole);
    item->setData(QVariant::fromValue(Badge{1234, true}), BadgeRole);
    return item;
}

/// Columns of one colour in a row of pixels: first and last x within the cell, or nothing.
std::optional<std::pair<int, int>> extent(const QImage& image, int y, const QColor& colour) {
    std::optional<std::pair<int, int>> found;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour)
            found = found ? std::pair(found->first, x) : std::pair(x, x);
    return found;
}

} // namespace

TEST_CASE("Delegates keep within their rectangle") {
    const Theme theme = Theme::light();
    QStandardItemModel model;
    model.appendRow(fullItem());
    auto* group = new QStandardItem(QStringLiteral("一、区域创新能力跃升工程"));
    group->setData(QVariant::fromValue(LightCounts{{10, 20, 30, 40, 50}}), CountsRole);
    model.appendRow(group);
    std::vector<std::unique_ptr<RowDelegate>> delegates;
    delegates.push_back(std::make_unique<RowDelegate>(theme, 28));
    delegates.push_back(std::make_unique<LightDelegate>(theme, 28));
    delegates.push_back(std::make_unique<LightDelegate>(theme, 28, LightDelegate::Form::Chip));
    delegates.push_back(std::make_unique<BulletDelegate>(theme, 28));
    delegates.push_back(std::make_unique<SparklineDelegate>(theme, 28));
    delegates.push_back(std::make_unique<TaskDelegate>(theme));
    delegates.push_back(std::make_unique<NavDelegate>(theme));
    for (size_t i = 0; i < delegates.size(); ++i)
        for (const QSize size : {QSize(410, 29), QSize(120, 28), QSize(40, 22)})
            for (int row = 0; row < 2; ++row)
                for (const QStyle::State state : {QStyle::State_None, QStyle::State_Selected, QStyle::State_MouseOver}) {
                    CAPTURE(i, size.width(), row);
                    CHECK(staysWithin(painted(*delegates[i], model.index(row, 0), size, state)));
                }
}

TEST_CASE("A row shows its state by its ground") {
    const Theme theme = Theme::light();
    const RowDelegate delegate(theme, 28);
    QStandardItemModel model;
    model.appendRow(new QStandardItem);
    const QModelIndex index = model.index(0, 0);
    const auto ground = [&](QStyle::State state) {
        return painted(delegate, index, {200, 28}, state).pixelColor(kMargin + 100, kMargin + 5);
    };
    CHECK(ground({}) == theme.surface);
    CHECK(ground(QStyle::State_MouseOver) == theme.hover);
    CHECK(ground(QStyle::State_Selected) == theme.tint);
    CHECK(ground(QStyle::State_Selected | QStyle::State_MouseOver) == theme.tintStrong);
    const QImage selected = painted(delegate, index, {200, 28}, QStyle::State_Selected);
    CHECK(extent(selected, kMargin + 14, theme.accent) == std::pair(kMargin, kMargin + 2));
    model.item(0)->setData(true, ReadOnlyRole);
    CHECK(ground({}) == theme.shade);
}

TEST_CASE("The bullet measures progress and pace by the target") {
    // A strip of 180 shows 0 to 120 %: one per cent is 1.5.
    const Theme theme = Theme::light();
    QImage image(180, 20, QImage::Format_RGB32);
    const auto paint = [&](const BulletValue& value) {
        image.fill(theme.surface);
        QPainter painter(&image);
        paintBullet(painter, QRectF(0, 0, 180, 20), value, theme);
    };
    SECTION("behind") {
        paint({20, 60, Light::Red});
        const int middle = 10;
        CHECK(extent(image, middle, theme.of(Light::Red).bar) == std::pair(1, 28)); // 30 less the edges
        CHECK(extent(image, 4, theme.band1)->second == 44);                         // (60 − 30) × 1.5
        CHECK(extent(image, 4, theme.band2) == std::pair(45, 74));                  // (60 − 10) × 1.5
        CHECK(extent(image, middle, theme.accent) == std::pair(89, 90));            // 60 × 1.5 in the middle of 2
        CHECK(extent(image, middle, theme.lineStrong) == std::pair(150, 150));
    }
    SECTION("no pace: no bands, no tick, the colour of no light") {
        paint({20, std::nullopt, Light::Green});
        CHECK_FALSE(extent(image, 10, theme.accent));
        CHECK_FALSE(extent(image, 4, theme.band1));
        CHECK_FALSE(extent(image, 10, theme.of(Light::Green).bar));
        CHECK(extent(image, 10, theme.of(Light::None).bar) == std::pair(1, 28));
    }
    SECTION("no value: no bar") {
        paint({std::nullopt, 60, Light::None});
        CHECK_FALSE(extent(image, 10, theme.of(Light::None).bar));
        CHECK(extent(image, 10, theme.accent));
    }
}

TEST_CASE("Rows have the heights of the design") {
    Theme theme = Theme::light();
    QStandardItemModel model;
    model.appendRow(fullItem());
    auto* group = new QStandardItem;
    group->setData(QVariant::fromValue(LightCounts{}), CountsRole);
    model.appendRow(group);
    auto* line = new QStandardItem;
    line->setData(true, SeparatorRole);
    model.appendRow(line);
    const TaskDelegate tasks(theme);
    const NavDelegate navigation(theme);
    CHECK(tasks.sizeHint({}, model.index(0, 0)).height() == 29);
    CHECK(tasks.sizeHint({}, model.index(1, 0)).height() == 28);
    CHECK(navigation.sizeHint({}, model.index(0, 0)).height() == 36);
    CHECK(navigation.sizeHint({}, model.index(2, 0)).height() == 13);
    theme.textScale = 130;
    CHECK(tasks.sizeHint({}, model.index(0, 0)).height() == 38); // 29 × 1.3 = 37.7
}

TEST_CASE("The frame of the keyboard goes round the whole row") {
    Appearance appearance(*qApp, [] { return false; });
    const Theme& theme = appearance.theme();
    QStandardItemModel model(3, 3);
    QTableView view;
    view.setModel(&model);
    view.setItemDelegate(new RowDelegate(theme, 28, &view));
    view.setHorizontalHeader(new HeaderView(theme));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setShowGrid(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(28);
    view.resize(320, 140);
    view.show();
    QApplication::setActiveWindow(&view);
    const auto row = [&view] { return view.viewport()->grab(QRect(0, 28, 320, 28)).toImage(); };
    CHECK(view.horizontalHeader()->height() == 24);
    view.setFocus(Qt::MouseFocusReason);
    view.selectRow(1);
    CHECK(row().pixelColor(150, 0) == theme.tint);
    CHECK(row().pixelColor(1, 14) == theme.accent); // the bar
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    const QImage framed = row();
    for (const QPoint& edge : {QPoint(150, 0), QPoint(150, 1), QPoint(150, 27), QPoint(0, 14), QPoint(1, 14), QPoint(319, 14)})
        CHECK(framed.pixelColor(edge) == theme.accent);
    CHECK(framed.pixelColor(2, 14) == theme.tint);
    CHECK(framed.pixelColor(99, 14) == theme.tint); // no line between cells

    view.clearFocus();
    view.setFocus(Qt::MouseFocusReason);
    CHECK(row().pixelColor(150, 0) == theme.tint);
    QTest::keyClick(&view, Qt::Key_A); // moves nothing
    CHECK(row().pixelColor(150, 0) == theme.tint);
    view.selectRow(2);
    QTest::keyClick(&view, Qt::Key_Up); // to where keys act
    CHECK(row().pixelColor(150, 0) == theme.accent);
}
