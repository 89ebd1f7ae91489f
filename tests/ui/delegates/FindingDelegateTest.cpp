#include "ui/delegates/FindingDelegate.h"

#include "tests/support/Catch.h"
#include "ui/delegates/CheckDelegate.h"
#include "ui/delegates/HeaderView.h"
#include "ui/delegates/Roles.h"
#include "ui/theme/Appearance.h"
#include "ui/theme/Paint.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace xundu;
using namespace xundu::ui;

namespace {

QImage markImage(FindingMark mark, const Theme& theme) {
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFindingMark(painter, {10, 10}, mark, theme);
    return image;
}

/// One file with one finding of two actions.
struct Shown {
    Appearance appearance{*qApp, [] { return false; }};
    QStandardItemModel model{0, 2};
    QTreeView view;
    FindingDelegate delegate{appearance.theme()};

    Shown() {
        auto* group = new QStandardItem(QStringLiteral("崇阳县人民政府"));
        group->setData(QStringList{QStringLiteral("全部采纳")}, ActionsRole);
        auto* place = new QStandardItem(QStringLiteral("填报!H22"));
        place->setData(static_cast<int>(FindingMark::MustFix), FindingMarkRole);
        auto* actions = new QStandardItem;
        actions->setData(QStringList{QStringLiteral("采纳"), QStringLiteral("退回")}, ActionsRole);
        group->appendRow({place, actions});
        model.appendRow(group);
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.setHeader(new HeaderView(appearance.theme()));
        view.setRootIsDecorated(false);
        view.setIndentation(0);
        view.setFirstColumnSpanned(0, {}, true);
        view.expandAll();
        view.resize(420, 160);
        view.setColumnWidth(0, 200);
        view.show();
    }
    QModelIndex group() const { return model.index(0, 0); }
    QModelIndex actions() const { return model.index(0, 1, group()); }
    void click(const QModelIndex& index, int action) {
        const QPoint point = delegate.actionRect(view.visualRect(index), index, action).center().toPoint();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    }
};

} // namespace

TEST_CASE("Finding marks differ in shape, not only in colour") {
    const Theme theme = Theme::light();
    const QImage fix = markImage(FindingMark::MustFix, theme);
    const QImage confirm = markImage(FindingMark::PleaseConfirm, theme);
    CHECK(fix.pixelColor(5, 10) == theme.accent);
    CHECK(confirm.pixelColor(5, 10) == theme.surface); // an edge alone
    CHECK(confirm.pixelColor(3, 10) != theme.surface);
    CHECK(markImage(FindingMark::Hint, theme) != confirm);
}

TEST_CASE("Rows of findings are 40 high and files 28") {
    Shown shown;
    CHECK(shown.delegate.sizeHint({}, shown.group()).height() == 28);
    CHECK(shown.delegate.sizeHint({}, shown.actions()).height() == 40);
}

TEST_CASE("A click on a word acts") {
    Shown shown;
    QSignalSpy clicked(&shown.delegate, &FindingDelegate::actionClicked);

    SECTION("in the first click on a row as in a later one") {
        shown.click(shown.actions(), 1);
        shown.click(shown.actions(), 0);
        REQUIRE(clicked.count() == 2);
        CHECK(clicked.at(0).at(1).toInt() == 1);
        CHECK(clicked.at(1).at(1).toInt() == 0);
    }
    SECTION("in the line of a file, which spans all columns") {
        shown.click(shown.group(), 0);
        REQUIRE(clicked.count() == 1);
        CHECK(clicked.front().front().toModelIndex() == shown.group());
    }
    SECTION("beside the words nothing happens") {
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                          shown.view.visualRect(shown.actions()).topLeft() + QPoint(2, 2));
        CHECK(clicked.isEmpty());
    }
}

TEST_CASE("What is cut in a row of findings has a tip") {
    struct Probe : FindingDelegate {
        using FindingDelegate::FindingDelegate;
        using FindingDelegate::tip;
    };
    Shown shown;
    const Theme& theme = shown.appearance.theme();
    const Probe probe(theme);
    const QString words = QStringLiteral("城镇新增就业填报!H22");
    auto* parent = shown.model.item(0);
    QStyleOptionViewItem option;
    constexpr int padding = 12, mark = 31;

    SECTION("a place, beside its mark") {
        parent->child(0, 0)->setText(words);
        const int width = qCeil(widthOf(words, theme.font(Type::Secondary))) + 2 * padding;
        option.rect = QRect(0, 0, width + mark, 40);
        CHECK(probe.tip(option, parent->child(0, 0)->index()).isEmpty());
        option.rect = QRect(0, 0, width + mark - 4, 40);
        CHECK(probe.tip(option, parent->child(0, 0)->index()) == words);
    }
    SECTION("words in another type than usual") {
        auto* answer = new QStandardItem(words);
        answer->setData(static_cast<int>(Type::PageTitle), TypeRole);
        parent->setChild(0, 1, answer);
        option.rect = QRect(0, 0, qCeil(widthOf(words, theme.font(Type::PageTitle))) + 2 * padding, 40);
        CHECK(probe.tip(option, answer->index()).isEmpty());
        option.rect.setWidth(qCeil(widthOf(words, theme.font(Type::Body))) + 2 * padding);
        CHECK(probe.tip(option, answer->index()) == words);
    }
}

TEST_CASE("The selected row shows real buttons, the first one primary") {
    Shown shown;
    const Theme& theme = shown.appearance.theme();
    const QRectF first = shown.delegate.actionRect(shown.view.visualRect(shown.actions()), shown.actions(), 0);
    const QPoint inside = first.topLeft().toPoint() + QPoint(4, 4);
    CHECK(shown.view.viewport()->grab().toImage().pixelColor(inside) == theme.surface);
    shown.view.setCurrentIndex(shown.actions());
    CHECK(shown.view.viewport()->grab().toImage().pixelColor(inside) == theme.accent);
}
