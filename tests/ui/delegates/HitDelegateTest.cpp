#include "ui/delegates/HitDelegate.h"

#include "tests/support/Catch.h"
#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace xundu::ui;

namespace {

struct Painted {
    Theme theme = Theme::light();
    HitDelegate delegate{theme};
    QStandardItemModel model;
    QStandardItem* item = new QStandardItem(u"走访企业12家"_s);

    Painted() { model.appendRow(item); }
    int height() const { return delegate.sizeHint({}, item->index()).height(); }
    QImage image(int width) const {
        QImage image(width, height(), QImage::Format_RGB32);
        image.fill(theme.surface);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, item->index());
        return image;
    }
};

} // namespace

TEST_CASE("A hit has a line or two, a head is lower") {
    Painted row;
    row.item->setData(static_cast<int>(Icon::Papers), IconRole);
    CHECK(row.height() == 28);
    row.item->setData(u"2025年6月中旬"_s, DetailRole);
    CHECK(row.height() == 40);
    row.item->setData({}, DetailRole);
    row.item->setData(true, SectionRole);
    CHECK(row.height() == 24);
    row.theme.textScale = 130;
    CHECK(row.height() == 31); // 24 × 1.3
}

TEST_CASE("What was asked for is painted otherwise than the rest, in rows of any width") {
    Painted row;
    row.item->setData(static_cast<int>(Icon::Papers), IconRole);
    row.item->setData(u"任务1"_s, ValueRole);
    const QImage plain = row.image(400);
    row.item->setData(QVariant::fromValue(Spans{{2, 2}}), SpansRole);
    CHECK(row.image(400) != plain);
    for (const int width : {1, 20, 60, 100})
        CHECK(row.image(width).width() == width);
}
