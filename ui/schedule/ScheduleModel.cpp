#include "ui/schedule/ScheduleModel.h"

#include "ui/delegates/Roles.h"

#include <QLocale>

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;
using calendar::TenDayColumns;
using calendar::Zoom;

namespace {

std::size_t placeOf(TenDay period) { return static_cast<std::size_t>(period.numberInYear() - 1); }

bool sameRows(const Schedule& a, const Schedule& b) {
    return a.year() == b.year() &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const ScheduleRow& left, const ScheduleRow& right) { return left.task == right.task; });
}

QString monthName(int month) { return QLocale().standaloneMonthName(month, QLocale::ShortFormat); }

QString quarterName(TenDay period) {
    const QString names[]{ScheduleModel::tr("Q1"), ScheduleModel::tr("Q2"), ScheduleModel::tr("Q3"), ScheduleModel::tr("Q4")};
    return names[(period.month() - 1) / 3];
}

} // namespace

ScheduleModel::ScheduleModel(Schedule schedule, QObject* parent)
    : QAbstractTableModel(parent), m_schedule(std::move(schedule)), m_columns(m_schedule.year(), Zoom::TenDay) {}

void ScheduleModel::setSchedule(Schedule schedule) {
    if (!sameRows(m_schedule, schedule)) {
        beginResetModel();
        m_schedule = std::move(schedule);
        m_columns = TenDayColumns(m_schedule.year(), m_columns.zoom());
        endResetModel();
        return;
    }
    m_schedule = std::move(schedule);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ScheduleModel::setLights(TenDay period, bool closed, std::vector<std::optional<LightValue>> byRow) {
    const std::size_t place = placeOf(period);
    m_schedule.closed[place] = closed;
    for (std::size_t i = 0; i < m_schedule.rows.size(); ++i)
        m_schedule.rows[i].lights[place] = std::move(byRow.at(i));
    const int column = *m_columns.columnOf(period);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void ScheduleModel::setZoom(Zoom zoom) {
    if (zoom == m_columns.zoom())
        return;
    beginResetModel();
    m_columns = TenDayColumns(m_schedule.year(), zoom);
    endResetModel();
}

int ScheduleModel::rowOf(plan::TaskId task) const {
    const auto row =
        std::find_if(m_schedule.rows.begin(), m_schedule.rows.end(), [&](const ScheduleRow& each) { return each.task == task; });
    return row == m_schedule.rows.end() ? -1 : static_cast<int>(row - m_schedule.rows.begin());
}

TenDay ScheduleModel::periodOf(int column) const {
    const TenDay first = m_columns.first(column);
    return m_schedule.shown < first ? first : std::min(m_schedule.shown, m_columns.last(column));
}

const LightValue* ScheduleModel::light(int row, int column) const {
    const YearOfLights& lights = this->row(row).lights;
    for (TenDay period = m_columns.last(column); period >= m_columns.first(column); --period) {
        if (const auto& light = lights[placeOf(period)])
            return &*light;
        if (period == TenDay::firstOf(m_schedule.year()))
            break;
    }
    return nullptr;
}

std::vector<const ScheduleMilestone*> ScheduleModel::milestones(int row, int column) const {
    std::vector<const ScheduleMilestone*> found;
    for (const ScheduleMilestone& milestone : this->row(row).milestones) {
        if (m_columns.columnOf(milestone.period) == column)
            found.push_back(&milestone);
    }
    return found;
}

bool ScheduleModel::isClosed(int column) const {
    const auto first = m_schedule.closed.begin() + static_cast<std::ptrdiff_t>(placeOf(m_columns.first(column)));
    return std::all_of(first, first + m_columns.periodsInColumn(), [](bool closed) { return closed; });
}

bool ScheduleModel::isBeforeFirst(int column) const { return m_columns.last(column) < m_schedule.firstReport; }

bool ScheduleModel::startsProgramme(int row) const {
    return row == 0 || this->row(row).programme != this->row(row - 1).programme;
}

bool ScheduleModel::isMovable(const ScheduleMilestone& milestone) const {
    return m_schedule.editable && milestone.state != progress::MilestoneState::Done;
}

int ScheduleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_schedule.rows.size());
}

int ScheduleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns.count(); }

QStringList ScheduleModel::wordsOf(const QModelIndex& index) const {
    QStringList words;
    if (const LightValue* light = this->light(index.row(), index.column()))
        words << light->spoken();
    for (const ScheduleMilestone* milestone : milestones(index.row(), index.column()))
        words << milestone->words;
    return words;
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(index).join(tr("; "));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList words = wordsOf(index);
        if (words.isEmpty() && isBeforeFirst(index.column()))
            words << m_schedule.beforeFirst;
        words.prepend(
            QStringLiteral("%1 %2  %3").arg(row(index.row()).task.value()).arg(row(index.row()).title, nameOf(index.column())));
        return words.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : tr("; "));
    }
    case LightRole: {
        const LightValue* light = this->light(index.row(), index.column());
        return light ? QVariant::fromValue(*light) : QVariant();
    }
    default:
        return {};
    }
}

QString ScheduleModel::nameOf(int column) const {
    const TenDay first = m_columns.first(column);
    if (m_columns.zoom() == Zoom::TenDay)
        return first.displayName();
    return tr("%1 %2", "a month or quarter of a year: %1 the year").arg(m_schedule.year()).arg(labelOf(column));
}

QString ScheduleModel::labelOf(int column) const {
    const TenDay first = m_columns.first(column);
    switch (m_columns.zoom()) {
    case Zoom::Month:
        return monthName(first.month());
    case Zoom::Quarter:
        return quarterName(first);
    case Zoom::TenDay:
        break;
    }
    const QString parts[]{tr("1", "the first ten days of a month, in a narrow column"), tr("11", "its second ten days"),
                          tr("21", "its last days")};
    return parts[static_cast<int>(first.part())];
}

QString ScheduleModel::groupName(int column) const {
    const TenDay first = m_columns.first(column);
    switch (m_columns.zoom()) {
    case Zoom::TenDay:
        return monthName(first.month());
    case Zoom::Month:
        return quarterName(first);
    case Zoom::Quarter:
        break;
    }
    return tr("%1", "a year").arg(m_schedule.year());
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return labelOf(section);
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? nameOf(section) : QVariant();
    }
    const ScheduleRow& task = row(section);
    const QString name = QStringLiteral("%1 %2").arg(task.task.value()).arg(task.title);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{name, task.leads, m_schedule.programmes.at(static_cast<std::size_t>(task.programme)).name}.join(
            role == Qt::ToolTipRole ? QStringLiteral("\n") : tr("; "));
    default:
        return {};
    }
}

} // namespace xundu::ui
