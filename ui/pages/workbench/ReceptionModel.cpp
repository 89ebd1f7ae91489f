#include "ui/pages/workbench/ReceptionModel.h"

#include "ui/delegates/ReceptionMark.h"
#include "ui/models/ReceptionWords.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

namespace xundu::ui {

using dispatch::FormState;
using dispatch::Mark;
using dispatch::UnitReception;

namespace {

constexpr int longestName = 9; // characters that the column holds

/// 无变化 stays with what was accepted.
FormState sectionOf(FormState state) { return state == FormState::Unchanged ? FormState::Accepted : state; }

QStringList programmeNames(const plan::Programme& programme) {
    return {programme.name,
            programme.shortName.isEmpty() ? ReceptionModel::tr("Programme %1").arg(programme.number) : programme.shortName,
            ReceptionModel::tr("P%1", "short for Programme").arg(programme.number)};
}

} // namespace

QString receivedWords(const UnitReception& unit, QDate today) {
    if (!unit.receivedOn)
        return noFigure;
    if (!unit.receivedAt)
        return shownDate(*unit.receivedOn);
    return *unit.receivedOn == today
               ? ReceptionModel::tr("at %1", "today").arg(unit.receivedAt->toString(QStringLiteral("HH:mm")))
               : shownDate(*unit.receivedOn);
}

namespace {

QString receivedTip(const UnitReception& unit) {
    QStringList words;
    if (unit.receivedAt)
        words << unit.receivedAt->toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (unit.late)
        words << ReceptionModel::tr("received late");
    return words.join(QStringLiteral(" · "));
}

} // namespace

ReceptionModel::ReceptionModel(const OfficeView& view, QObject* parent) : QAbstractTableModel(parent), m_view(view) {}

void ReceptionModel::setBench(const Bench& bench) {
    beginResetModel();
    m_units = bench.reception.units;
    m_tasks.clear();
    for (const plan::Task* task : m_view.plan().tasks())
        m_tasks.push_back(task->id);
    m_today = bench.facts.today;
    m_closed = bench.facts.closedOn.has_value();
    endResetModel();
}

std::optional<plan::TaskId> ReceptionModel::taskAt(int column) const {
    const auto place = static_cast<std::size_t>(column - kFirstTask);
    return column >= kFirstTask && place < m_tasks.size() ? std::optional(m_tasks[place]) : std::nullopt;
}

int ReceptionModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_units.size()); }

int ReceptionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : receivedColumn() + 1; }

bool ReceptionModel::beginsSection(int row) const {
    return row > 0 && sectionOf(unitAt(row).state) != sectionOf(unitAt(row - 1).state);
}

QVariant ReceptionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == SectionRole)
        return beginsSection(index.row());
    if (role == ReadOnlyRole)
        return m_closed;
    const UnitReception& unit = unitAt(index.row());
    if (const auto task = taskAt(index.column()))
        return markData(unit, *task, role);
    switch (index.column()) {
    case kUnit:
        return unitData(unit, role);
    case kState:
        return stateData(unit, role);
    default:
        return receivedData(unit, role);
    }
}

QVariant ReceptionModel::unitData(const UnitReception& unit, int role) const {
    const plan::Unit& named = *m_view.plan().unit(unit.unit);
    switch (role) {
    case Qt::DisplayRole:
        return named.name.size() <= longestName ? named.name : named.shortName;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return named.name;
    default:
        return {};
    }
}

QVariant ReceptionModel::stateData(const UnitReception& unit, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return unit.state == FormState::ToCheck ? tr("to check: %1").arg(unit.doubts) : word(unit.state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return stateWords(unit);
    case TypeRole:
        return static_cast<int>(unit.state <= FormState::ToCheck ? Type::SecondaryMedium : Type::Secondary);
    case InkRole:
        return static_cast<int>(unit.state == FormState::Missing   ? Ink::Text
                                : unit.state <= FormState::ToCheck ? Ink::Accent
                                                                   : Ink::Text3);
    default:
        return {};
    }
}

QVariant ReceptionModel::markData(const UnitReception& unit, plan::TaskId task, int role) const {
    const Mark mark = unit.markOn(task);
    switch (role) {
    case MarkRole:
        return QVariant::fromValue(markOf(mark));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (mark == Mark::None && role == Qt::ToolTipRole)
            return {};
        return tr("%1, task %2: %3").arg(m_view.plan().unit(unit.unit)->shortName).arg(task.value()).arg(word(mark));
    default:
        return {};
    }
}

QVariant ReceptionModel::receivedData(const UnitReception& unit, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return receivedWords(unit, m_today);
    case Qt::ToolTipRole:
        return receivedTip(unit);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case TypeRole:
        return static_cast<int>(Type::Secondary);
    case InkRole:
        return static_cast<int>(Ink::Text3);
    default:
        return {};
    }
}

QVariant ReceptionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto task = taskAt(section);
    const plan::Programme* programme = task ? m_view.plan().programmeOf(*task) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (task)
            return QString::number(task->value());
        return section == kUnit ? tr("Unit") : section == kState ? tr("State") : tr("Received");
    case GroupRole:
        return programme ? QVariant(programmeNames(*programme)) : QVariant();
    case Qt::ToolTipRole:
        return task ? QVariant(QStringLiteral("%1 · %2").arg(programme->name, m_view.plan().task(*task)->title)) : QVariant();
    case BoundaryRole: {
        const auto next = taskAt(section + 1);
        return section == kState || (programme && next && m_view.plan().programmeOf(*next) != programme);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(task ? Qt::AlignHCenter : section == receivedColumn() ? Qt::AlignRight : Qt::AlignLeft);
    default:
        return {};
    }
}

} // namespace xundu::ui
