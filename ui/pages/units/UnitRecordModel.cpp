#include "ui/pages/units/UnitRecordModel.h"

#include "core/plan/Duty.h"
#include "ui/delegates/Roles.h"
#include "ui/models/ReceptionWords.h"
#include "ui/theme/Ink.h"

#include <QLocale>

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;
using store::units::EventKind;

namespace {

ReceptionMark markOf(dispatch::FormState state) {
    switch (state) {
    case dispatch::FormState::Missing:
        return ReceptionMark::Missing;
    case dispatch::FormState::Returned:
        return ReceptionMark::Returned;
    case dispatch::FormState::ToCheck:
        return ReceptionMark::ToCheck;
    case dispatch::FormState::Accepted:
        return ReceptionMark::Accepted;
    case dispatch::FormState::Unchanged:
        return ReceptionMark::Unchanged;
    case dispatch::FormState::Silent:
        return ReceptionMark::Silent;
    }
    return ReceptionMark::None;
}

QString partWord(calendar::TenDayPart part) {
    switch (part) {
    case calendar::TenDayPart::Early:
        return UnitRecordModel::tr("1", "the first ten days of a month, in a narrow column");
    case calendar::TenDayPart::Mid:
        return UnitRecordModel::tr("11", "its second ten days");
    case calendar::TenDayPart::Late:
        return UnitRecordModel::tr("21", "its last days");
    }
    return {};
}

int lateAnswers(const dispatch::UnitReception& unit) {
    return static_cast<int>(
        std::count_if(unit.marks.begin(), unit.marks.end(), [](const dispatch::TaskMark& mark) { return mark.late; }));
}

const dispatch::TaskMark* markOn(const dispatch::UnitReception& unit, plan::TaskId task) {
    const auto mark =
        std::find_if(unit.marks.begin(), unit.marks.end(), [&](const dispatch::TaskMark& each) { return each.task == task; });
    return mark == unit.marks.end() ? nullptr : &*mark;
}

} // namespace

UnitRecordModel::UnitRecordModel(const OfficeView& view, QObject* parent) : QAbstractTableModel(parent), m_view(view) {}

void UnitRecordModel::setRecord(plan::UnitId unit, const std::vector<const dispatch::Reception*>& receptions,
                                const std::vector<store::units::Event>& events) {
    beginResetModel();
    m_tasks.clear();
    for (const plan::Duty& duty : plan::dutiesOf(m_view.plan(), unit))
        m_tasks.push_back(duty.task);
    m_periods.clear();
    const TenDay last = TenDay::lastOf(m_view.plan().year());
    for (TenDay period = m_view.plan().firstReport(); period <= last; ++period) {
        Period entry{period};
        for (const dispatch::Reception* reception : receptions) {
            const auto* of = reception->period == period ? reception->unit(unit) : nullptr;
            if (of)
                entry.reception = *of;
        }
        for (const store::units::Event& event : events) {
            if (event.period == period) {
                entry.sentBack += event.kind == EventKind::SentBack ? 1 : 0;
                entry.corrected += event.kind == EventKind::Corrected ? 1 : 0;
            }
        }
        m_periods.push_back(std::move(entry));
    }
    endResetModel();
}

std::optional<TenDay> UnitRecordModel::periodAt(int column) const {
    const auto place = static_cast<std::size_t>(column - kFirstPeriod);
    return column >= kFirstPeriod && place < m_periods.size() ? std::optional(m_periods[place].period) : std::nullopt;
}

std::optional<plan::TaskId> UnitRecordModel::taskAt(int row) const {
    const auto place = static_cast<std::size_t>(row - kFirstTask);
    return row >= kFirstTask && place < m_tasks.size() ? std::optional(m_tasks[place]) : std::nullopt;
}

int UnitRecordModel::columnOf(TenDay period) const {
    const auto found =
        std::find_if(m_periods.begin(), m_periods.end(), [&](const Period& each) { return each.period == period; });
    return found == m_periods.end() ? -1 : kFirstPeriod + static_cast<int>(found - m_periods.begin());
}

int UnitRecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_periods.empty() ? 0 : kFirstTask + static_cast<int>(m_tasks.size());
}

int UnitRecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_periods.empty() ? 0 : kFirstPeriod + static_cast<int>(m_periods.size());
}

QVariant UnitRecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == SectionRole)
        return index.row() == kFirstTask;
    if (index.column() == kWords)
        return wordsData(index.row(), role);
    const Period& period = m_periods.at(static_cast<std::size_t>(index.column() - kFirstPeriod));
    if (role == ReadOnlyRole)
        return period.period > m_view.today(); // still to come
    const bool isCount = index.row() == kLate || index.row() == kSentBack || index.row() == kCorrected;
    return isCount ? countData(period, index.row(), role) : markData(period, index.row(), role);
}

QString UnitRecordModel::rowWords(int row) const {
    switch (row) {
    case kForm:
        return tr("Whole form");
    case kLate:
        return tr("Late answers");
    case kSentBack:
        return tr("Sent back");
    case kCorrected:
        return tr("Corrected");
    default:
        const plan::TaskId task = *taskAt(row);
        return QStringLiteral("%1  %2").arg(task.value()).arg(m_view.plan().task(task)->title);
    }
}

QVariant UnitRecordModel::wordsData(int row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return rowWords(row);
    case InkRole:
        return static_cast<int>(row == kForm ? Ink::Text : Ink::Text2);
    case TypeRole:
        return static_cast<int>(row == kForm ? Type::BodyMedium : Type::Secondary);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString UnitRecordModel::spoken(const Period& period, int row, const QString& what) const {
    return tr("%1, %2: %3", "旬, task or row, state").arg(period.period.displayName(), rowWords(row), what);
}

QVariant UnitRecordModel::markData(const Period& period, int row, int role) const {
    const bool isForm = row == kForm;
    const dispatch::TaskMark* mark = period.reception && !isForm ? markOn(*period.reception, *taskAt(row)) : nullptr;
    if (!period.reception || (!isForm && !mark))
        return role == Qt::AccessibleTextRole ? QVariant(spoken(period, row, word(dispatch::Mark::None))) : QVariant();
    switch (role) {
    case MarkRole:
        return QVariant::fromValue(isForm ? markOf(period.reception->state) : ui::markOf(mark->mark));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString state = isForm ? stateWords(*period.reception) : word(mark->mark);
        return spoken(period, row, mark && mark->late ? tr("%1, late").arg(state) : state);
    }
    default:
        return {};
    }
}

QVariant UnitRecordModel::countData(const Period& period, int row, int role) const {
    const int count = row == kSentBack    ? period.sentBack
                      : row == kCorrected ? period.corrected
                      : period.reception  ? lateAnswers(*period.reception)
                                          : 0;
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QString::number(count) : QString();
    case Qt::ToolTipRole:
        return count > 0 ? QVariant(spoken(period, row, QString::number(count))) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(period, row, QString::number(count));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case TypeRole:
        return static_cast<int>(Type::SecondaryMedium);
    default:
        return {};
    }
}

QVariant UnitRecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto period = periodAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return period ? partWord(period->part()) : tr("Task");
    case GroupRole:
        if (period)
            return QStringList{QLocale().standaloneMonthName(period->month(), QLocale::ShortFormat),
                               QString::number(period->month())};
        return {};
    case Qt::ToolTipRole:
        return period ? QVariant(period->displayName()) : QVariant();
    case BoundaryRole:
        return !period || period->part() == calendar::TenDayPart::Late;
    case Qt::TextAlignmentRole:
        return static_cast<int>(period ? Qt::AlignHCenter : Qt::AlignLeft);
    default:
        return {};
    }
}

} // namespace xundu::ui
