#include "ui/pages/collect/FindingTreeModel.h"

#include "ui/delegates/FindingDelegate.h"
#include "ui/delegates/Roles.h"
#include "ui/models/FindingWords.h"
#include "ui/theme/Ink.h"

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr quintptr topLevel = 0; // a finding's internal id is its group's row + 1

QStringList keysOf(const std::vector<FindingGroup>& groups) {
    QStringList keys;
    for (const FindingGroup& group : groups) {
        keys << group.key();
        for (const FindingRow& row : group.rows)
            keys << group.keyOf(row);
    }
    return keys;
}

QStringList wordsOf(const std::vector<FindingAction>& actions, const exchange::Finding* finding) {
    QStringList words;
    for (const FindingAction action : actions)
        words << word(action, finding);
    return words;
}

FindingMark markOf(const FindingRow& row) {
    if (row.state == FindingState::Hint)
        return FindingMark::Hint;
    return exchange::severityOf(row.finding.code) == exchange::Severity::Error ? FindingMark::MustFix
                                                                               : FindingMark::PleaseConfirm;
}

/// Read out one after the other; what is empty is left out.
QString together(const QStringList& words) {
    QString all;
    for (const QString& each : words) {
        if (!each.isEmpty())
            all = all.isEmpty() ? each : FindingTreeModel::tr("%1, %2").arg(all, each);
    }
    return all;
}

} // namespace

void FindingTreeModel::setGroups(std::vector<FindingGroup> groups) {
    if (keysOf(groups) != keysOf(m_groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = groupIndex(group);
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(Actions));
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, Actions, parent));
    }
}

const FindingGroup* FindingTreeModel::groupAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const quintptr id = index.internalId();
    return &m_groups.at(id == topLevel ? static_cast<std::size_t>(index.row()) : id - 1);
}

const FindingRow* FindingTreeModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    return &groupAt(index)->rows.at(static_cast<std::size_t>(index.row()));
}

QString FindingTreeModel::keyAt(const QModelIndex& index) const {
    const FindingGroup* group = groupAt(index);
    const FindingRow* row = rowAt(index);
    return row ? group->keyOf(*row) : group ? group->key() : QString();
}

QModelIndex FindingTreeModel::indexOf(const QString& key) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (m_groups[group].key() == key)
            return groupIndex(static_cast<int>(group));
        const auto& rows = m_groups[group].rows;
        const auto it =
            std::find_if(rows.begin(), rows.end(), [&](const FindingRow& row) { return m_groups[group].keyOf(row) == key; });
        if (it != rows.end())
            return createIndex(static_cast<int>(it - rows.begin()), 0, group + 1);
    }
    return {};
}

QModelIndex FindingTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex FindingTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int FindingTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).rows.size());
}

int FindingTreeModel::columnCount(const QModelIndex&) const { return Actions + 1; }

QVariant FindingTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (const FindingRow* row = rowAt(index))
        return rowData(*row, index.column(), role);
    return groupData(*groupAt(index), index.column(), role);
}

QVariant FindingTreeModel::groupData(const FindingGroup& group, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == Place ? group.title : QVariant();
    case Qt::AccessibleTextRole:
        return together({group.title, group.note, together(wordsOf(group.actions, nullptr))});
    case NoteRole:
        return group.note;
    case ActionsRole:
        return wordsOf(group.actions, nullptr);
    default:
        return {};
    }
}

QVariant FindingTreeModel::rowData(const FindingRow& row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == Place    ? placeName(row.finding)
               : column == Words  ? row.headline
               : column == Answer ? row.answer
                                  : QVariant();
    case Qt::EditRole:
        return column == Answer ? QVariant(row.finding.proposal ? row.finding.proposal->text : row.finding.value) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Place     ? together({word(markOf(row)), placeName(row.finding)})
               : column == Words   ? tr("%1. %2", "headline, sentence").arg(row.headline, row.finding.message)
               : column == Actions ? together(wordsOf(row.actions, &row.finding))
                                   : row.answer;
    case FindingMarkRole:
        return column == Place ? QVariant(static_cast<int>(markOf(row))) : QVariant();
    case DetailRole:
        return column == Words ? QVariant(row.finding.message) : QVariant();
    case ActionsRole:
        return column == Actions ? QVariant(wordsOf(row.actions, &row.finding)) : QVariant();
    case TypeRole:
        return column == Answer ? QVariant(static_cast<int>(Type::BodyMedium)) : QVariant();
    case InkRole:
        return row.state == FindingState::Open ? QVariant() : QVariant(static_cast<int>(Ink::Text2));
    default:
        return {};
    }
}

QVariant FindingTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Actions ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Actions)
        return tr(
            "Keys: 1 accept, 2 correct, 3 return, 4 as is, Backspace take back; in the line of a file 1 accept all, 3 return "
            "the file, Delete set aside");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Words:
        return tr("Finding");
    case Answer:
        return tr("Proposal");
    default:
        return tr("To do");
    }
}

Qt::ItemFlags FindingTreeModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const FindingRow* row = rowAt(index);
    if (row && index.column() == Answer &&
        std::find(row->actions.begin(), row->actions.end(), FindingAction::Correct) != row->actions.end())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FindingTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT corrected(index, value.toString().trimmed());
    return true;
}

} // namespace xundu::ui
