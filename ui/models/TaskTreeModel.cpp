#include "ui/models/TaskTreeModel.h"

#include "core/base/Text.h"
#include "ui/models/Shown.h"

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr quintptr topLevel = 0; // a task's internal id is its programme's row + 1

QString chineseNumber(int number) {
    static const QString digits = QStringLiteral("一二三四五六七八九十");
    return number >= 1 && number <= digits.size() ? QString(digits.at(number - 1)) : QString::number(number);
}

} // namespace

TaskTreeModel::TaskTreeModel(OfficeView& view, QObject* parent) : QAbstractItemModel(parent), m_view(view) {
    connect(&view, &OfficeView::changed, this, &TaskTreeModel::refresh);
    refresh();
}

void TaskTreeModel::refresh() {
    std::vector<Group> groups;
    for (const plan::Programme& programme : m_view.plan().programmes) {
        Group group{QStringLiteral("%1、%2").arg(chineseNumber(programme.number), programme.name), {}};
        for (const plan::Task& task : programme.tasks)
            group.rows.push_back(rowOf(task));
        groups.push_back(std::move(group));
    }
    const auto sameTasks = [](const Group& a, const Group& b) {
        return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                          [](const Row& x, const Row& y) { return x.task == y.task; });
    };
    if (!std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), sameTasks)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups); // same rows: selection and open branches stay
    for (int row = 0; row < static_cast<int>(m_groups.size()); ++row) {
        const QModelIndex group = index(row, 0, {});
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

TaskTreeModel::Row TaskTreeModel::rowOf(const plan::Task& task) const {
    const progress::PeriodStatus& status = m_view.status();
    const progress::TaskStanding* standing = status.task(task.id);
    Row row{task.id, QString::number(task.id.value()), task.title, {}, lightValue(*standing), {}, {}};
    const MilestoneCount stages = milestones(task, status.period);
    if (const progress::IndicatorStanding* slow = slowest(m_view.plan(), task.id, status)) {
        row.bullet = bulletValue(*slow, progress::ruleBookFor(m_view.office().ruleBooks(), status.period));
        row.value = shownPercent(slow->progress);
    } else if (standing->selfAssessed) {
        row.value = tr("own word");
    } else if (stages.all > 0) {
        row.value = tr("stages %1/%2").arg(stages.done).arg(stages.all);
    }
    row.spoken = tr("Task %1, %2, %3, %4").arg(row.number, row.title, row.light.spoken(), row.value);
    return row;
}

std::optional<plan::TaskId> TaskTreeModel::taskAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return std::nullopt;
    return m_groups.at(index.internalId() - 1).rows.at(static_cast<std::size_t>(index.row())).task;
}

QModelIndex TaskTreeModel::indexOf(plan::TaskId task) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& rows = m_groups[group].rows;
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.task == task; });
        if (it != rows.end())
            return createIndex(static_cast<int>(it - rows.begin()), 0, group + 1);
    }
    return {};
}

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex TaskTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int TaskTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).rows.size());
}

int TaskTreeModel::columnCount(const QModelIndex&) const { return 1; }

QVariant TaskTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == topLevel)
        return groupData(m_groups.at(row), role);
    return rowData(m_groups.at(index.internalId() - 1).rows.at(row), role);
}

QVariant TaskTreeModel::groupData(const Group& group, int role) const {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return group.title;
    if (role != CountsRole)
        return {};
    LightCounts counts;
    for (const Row& row : group.rows)
        ++counts.counts[static_cast<std::size_t>(row.light.light)];
    return QVariant::fromValue(counts);
}

QVariant TaskTreeModel::rowData(const Row& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case NumberRole:
        return row.number;
    case ValueRole:
        return row.value;
    case LightRole:
        return QVariant::fromValue(row.light);
    case BulletRole:
        return row.bullet ? QVariant::fromValue(*row.bullet) : QVariant();
    default:
        return {};
    }
}

TaskFilter::TaskFilter(OfficeView& view, TaskTreeModel& tasks, QObject* parent)
    : QSortFilterProxyModel(parent), m_view(view), m_tasks(tasks) {
    setSourceModel(&tasks);
    setRecursiveFilteringEnabled(true);
}

void TaskFilter::setLight(std::optional<progress::Light> light) {
    m_light = light;
    invalidateFilter();
}

void TaskFilter::setLead(std::optional<plan::UnitId> unit) {
    m_lead = unit;
    invalidateFilter();
}

void TaskFilter::setText(const QString& text) {
    m_text = base::comparable(text);
    invalidateFilter();
}

void TaskFilter::setOnly(std::optional<std::set<plan::TaskId>> tasks) {
    m_only = std::move(tasks);
    invalidateFilter();
}

bool TaskFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto id = m_tasks.taskAt(m_tasks.index(row, 0, parent));
    if (!id)
        return false; // a programme stays for its tasks alone
    const plan::Task* task = m_view.plan().task(*id);
    if (m_only && !m_only->contains(*id))
        return false;
    if (m_light && m_view.status().task(*id)->light != *m_light)
        return false;
    if (m_lead) {
        const auto leads = plan::unitsOf(m_view.plan(), *task, plan::Role::Lead);
        if (std::find(leads.begin(), leads.end(), *m_lead) == leads.end())
            return false;
    }
    return m_text.isEmpty() || base::comparable(task->title + task->text).contains(m_text, Qt::CaseInsensitive) ||
           QString::number(id->value()) == m_text;
}

} // namespace xundu::ui
