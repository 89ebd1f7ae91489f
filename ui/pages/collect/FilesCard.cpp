#include "ui/pages/collect/FilesCard.h"

#include "ui/delegates/CheckDelegate.h"
#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"

#include <QAction>
#include <QVBoxLayout>

namespace xundu::ui {

FilesCard::FilesCard(const PageContext& context, const std::function<void(int file, bool chosen)>& choose, QWidget* parent)
    : Card(context.theme, tr("Files of the period"), parent),
      m_rows(fileColumns(choose)),
      m_table(new DataTable(m_rows, context.theme, metrics::kRowList)),
      m_stack(new Stack) {
    m_table->setItemDelegateForColumn(fileChosenColumn, new CheckDelegate(context.theme, metrics::kRowList, m_table));
    buildTable();
    buildMenu();
    new TableTools(context, *m_table, QStringLiteral("collect.files"));
    auto* empty =
        new EmptyState(context.theme, Icon::Collect, tr("No form of this period has come in yet."),
                       tr("Drop the files that units sent, or send this period's forms out first."), tr("Choose files…"));
    connect(empty, &EmptyState::actionRequested, this, &FilesCard::filesWanted);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    body()->addWidget(m_stack);
}

void FilesCard::buildTable() {
    m_table->setAccessibleName(tr("Files of the period"));
    m_table->setStretchColumn(fileNameColumn);
    const auto follow = [this] {
        refreshMenu();
        Q_EMIT currentChanged();
    };
    connect(m_table, &DataTable::currentRowChanged, this, follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
}

void FilesCard::buildMenu() {
    m_open = new QAction(tr("Open in spreadsheet program"), m_table);
    connect(m_open, &QAction::triggered, this, &FilesCard::openWanted);
    m_table->addAction(m_open);
    m_return = addDeed(tr("Return to the unit…"), FindingAction::Return);
    m_setAside = addDeed(tr("Set aside"), FindingAction::Discard);
    m_setAside->setShortcut(QKeySequence::Delete);
    m_setAside->setShortcutContext(Qt::WidgetShortcut);
    refreshMenu();
}

/// Something to do with a file that waits.
QAction* FilesCard::addDeed(const QString& words, FindingAction action) {
    auto* deed = new QAction(words, m_table);
    connect(deed, &QAction::triggered, this,
            [this, action] { Q_EMIT wanted(FindingGroup{.waiting = current()->waiting}, nullptr, action); });
    m_table->addAction(deed);
    return deed;
}

void FilesCard::refreshMenu() {
    const FileRow* row = current();
    const bool readable = row && !row->hash.isEmpty();
    m_open->setEnabled(readable);
    m_return->setEnabled(readable && row->waiting && row->doubts); // its doubts are known
    m_setAside->setEnabled(row && row->waiting);
}

void FilesCard::show(std::vector<FileRow> rows) {
    replaceRows(*m_table, m_rows, std::move(rows), [](const FileRow& row) { return row.key(); });
    m_stack->setCurrentIndex(m_rows.rowCount() == 0 ? 1 : 0);
    refreshMenu();
}

/// A table that gets the focus makes its first line the current one: that alone is no choice.
const FileRow* FilesCard::current() const {
    const bool chosen = m_table->selectionModel()->isRowSelected(m_table->currentIndex().row());
    return chosen ? &m_rows.row(m_table->currentSourceRow()) : nullptr;
}

bool FilesCard::focusTable() {
    if (m_rows.rowCount() == 0)
        return false;
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FilesCard::chooseNewestOf(plan::UnitId unit) {
    int newest = -1;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).sender == unit && (newest < 0 || m_rows.row(row).at > m_rows.row(newest).at))
            newest = row;
    }
    m_table->selectSourceRow(newest);
}

} // namespace xundu::ui
