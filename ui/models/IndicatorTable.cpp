#include "ui/models/IndicatorTable.h"

#include "ui/delegates/BulletDelegate.h"
#include "ui/delegates/LightDelegate.h"
#include "ui/delegates/SparklineDelegate.h"
#include "ui/models/DataTable.h"
#include "ui/theme/Metrics.h"

namespace xundu::ui {

void dressIndicatorTable(DataTable& table, const Theme& theme, const IndicatorColumns& places) {
    constexpr int height = metrics::kRowList;
    if (auto* rows = qobject_cast<RowDelegate*>(table.itemDelegate()))
        rows->setNameColumn(places.name);
    table.setItemDelegateForColumn(places.light,
                                   new LightDelegate(theme, height, LightDelegate::Form::Glyph, metrics::kGlyph, &table));
    table.setItemDelegateForColumn(places.bullet, new BulletDelegate(theme, height, &table));
    if (places.sparkline >= 0)
        table.setItemDelegateForColumn(places.sparkline, new SparklineDelegate(theme, height, &table));
    table.setStretchColumn(places.name);
}

} // namespace xundu::ui
