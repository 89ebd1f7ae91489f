#include "ui/shell/search/HitModel.h"

#include <algorithm>

namespace xundu::ui {
namespace {

QString spoken(const Hit& hit) {
    QStringList parts{hit.name, hit.detail, hit.value};
    parts.removeAll(QString());
    return parts.join(HitModel::tr(", "));
}

QVariant orNothing(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant hitData(const Hit& hit, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return hit.name;
    case Qt::AccessibleTextRole:
        return spoken(hit);
    case IconRole:
        return static_cast<int>(hit.icon);
    case SpansRole:
        return QVariant::fromValue(hit.spans);
    case ValueRole:
        return orNothing(hit.value);
    case DetailRole:
        return orNothing(hit.detail);
    default:
        return {};
    }
}

} // namespace

void HitModel::setGroups(std::vector<HitGroup> groups) {
    beginResetModel();
    m_rows.clear();
    for (HitGroup& group : groups) {
        if (group.hits.empty() && group.note.isEmpty())
            continue;
        if (!group.name.isEmpty())
            m_rows.push_back(
                {Row::Kind::Head, group.name, group.more ? tr("the first %1").arg(group.hits.size()) : QString(), {}});
        for (Hit& hit : group.hits)
            m_rows.push_back({Row::Kind::Hit, {}, {}, std::move(hit)});
        if (!group.note.isEmpty())
            m_rows.push_back({Row::Kind::Note, group.note, {}, {}});
    }
    endResetModel();
}

int HitModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    if (row.kind == Row::Kind::Hit)
        return hitData(row.hit, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row.words;
    if (role == SectionRole)
        return row.kind == Row::Kind::Head;
    return role == ValueRole ? orNothing(row.value) : QVariant();
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return hit(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

const Hit* HitModel::hit(int row) const {
    if (row < 0 || row >= rowCount() || m_rows.at(static_cast<size_t>(row)).kind != Row::Kind::Hit)
        return nullptr;
    return &m_rows.at(static_cast<size_t>(row)).hit;
}

int HitModel::hitCount() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.kind == Row::Kind::Hit; }));
}

int HitModel::bestRow() const {
    int best = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (hit(row) && (best < 0 || hit(row)->rank < hit(best)->rank))
            best = row;
    }
    return best;
}

int HitModel::rowOf(const Hit& sought) const {
    for (int row = 0; row < rowCount(); ++row) {
        const Hit* found = hit(row);
        if (found && found->kind == sought.kind && found->name == sought.name && found->detail == sought.detail)
            return row;
    }
    return -1;
}

int HitModel::nextRow(int row, int step) const {
    const int count = rowCount();
    for (int passed = 1; passed <= count; ++passed) {
        const int next = ((row + passed * step) % count + count) % count;
        if (hit(next))
            return next;
    }
    return -1;
}

} // namespace xundu::ui
