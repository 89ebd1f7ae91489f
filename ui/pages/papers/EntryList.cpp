#include "ui/pages/papers/EntryList.h"

#include "ui/delegates/EntryDelegate.h"
#include "ui/delegates/Roles.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace xundu::ui {

EntryList::EntryList(const QString& name, const Theme& theme, int rowHeight, int leastRows, QWidget* parent)
    : QListView(parent), m_theme(theme), m_rowHeight(rowHeight), m_leastRows(leastRows) {
    setModel(&m_model);
    setItemDelegate(new EntryDelegate(theme, rowHeight, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus); // while there is nothing to choose
    trackRowHover(*this);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(index.row());
    });
}

void EntryList::show(const std::vector<Entry>& entries) {
    if (entries == m_entries)
        return;
    const int before = current();
    const auto same =
        before < 0 ? entries.end() : std::find(entries.begin(), entries.end(), m_entries[static_cast<std::size_t>(before)]);
    const int after = same == entries.end() ? -1 : static_cast<int>(same - entries.begin());
    const QSignalBlocker quiet(this);
    m_entries = entries;
    m_model.clear();
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem(entry.name);
        item->setData(entry.value, ValueRole);
        item->setData(entry.detail, DetailRole);
        item->setData(QStringList{entry.name, entry.value, entry.detail}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        if (!entry.tip.isEmpty())
            item->setData(entry.tip, Qt::ToolTipRole);
        m_model.appendRow(item);
    }
    setCurrent(after);
    setFocusPolicy(entries.empty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
}

void EntryList::setCurrent(int entry) {
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_model.index(entry, 0));
}

int EntryList::heightOf(int rows) const { return rows * m_theme.scaled(m_rowHeight); }

QSize EntryList::sizeHint() const { return {100, heightOf(m_model.rowCount())}; }

QSize EntryList::minimumSizeHint() const { return {100, heightOf(std::min(m_model.rowCount(), m_leastRows))}; }

} // namespace xundu::ui
