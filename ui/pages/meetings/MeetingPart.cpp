#include "ui/pages/meetings/MeetingPart.h"

#include "ui/models/DataTable.h"
#include "ui/theme/Metrics.h"

#include <QAction>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int fewestRows = 2, mostRows = 8;

} // namespace

bool MeetingPart::told(const std::optional<QString>& problem) {
    if (problem)
        Q_EMIT failed(*problem);
    return !problem;
}

void MeetingPart::fitRows(DataTable& table) {
    const int rows = std::clamp(table.model()->rowCount(), fewestRows, mostRows);
    table.setFixedHeight(theme().scaled(metrics::kTableHeader) + rows * theme().scaled(metrics::kRowList));
}

void MeetingPart::addKey(DataTable& table, const QString& words, const QKeySequence& keys, const std::function<void()>& run) {
    auto* action = new QAction(words, &table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(isWritable());
    table.addAction(action);
    connect(action, &QAction::triggered, this, run);
}

} // namespace xundu::ui
