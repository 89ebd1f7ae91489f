#include "ui/pages/workbench/DuePane.h"

#include "core/store/Reports.h"
#include "core/supervision/Sentences.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EnterKey.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;

namespace {

constexpr int rowHeight = 24, dayWidth = 64, weekdayWidth = 44, whatWidth = 160, noteWidth = 76, soon = 30, shownRows = 4;
constexpr int What = 2; // the column that takes the width

DueDay formsDue(const OfficeView& view, TenDay period) {
    const store::Office& office = view.office();
    const QDate day = period == view.period() ? view.status().dueOn : store::reports::dueDayOf(office, period);
    return {day, DuePane::tr("Forms of %1").arg(period.displayName()),
            office.calendar().knows(day.year()) ? QString() : DuePane::tr("holidays unknown"), std::nullopt};
}

Column<DueDay> column(const QString& title, int width, std::function<QString(const DueDay&)> text,
                      std::function<std::pair<Type, Ink>(const DueDay&)> look) {
    Column<DueDay> result{.title = title, .width = width, .text = std::move(text)};
    result.more = [look = std::move(look)](const DueDay& due, int role) -> QVariant {
        switch (role) {
        case TypeRole:
            return static_cast<int>(look(due).first);
        case InkRole:
            return static_cast<int>(look(due).second);
        default:
            return {};
        }
    };
    return result;
}

std::vector<Column<DueDay>> columnsOf(const OfficeView& view) {
    const auto today = [&view] { return view.office().actor().clock.today(); };
    auto day = column(
        DuePane::tr("Day"), dayWidth,
        [today](const DueDay& due) { return due.day == today() ? DuePane::tr("today") : shownDate(due.day); },
        [today](const DueDay& due) {
            return due.day == today() ? std::pair(Type::SecondaryStrong, Ink::Accent) : std::pair(Type::Secondary, Ink::Text2);
        });
    auto weekday = column(
        DuePane::tr("Weekday"), weekdayWidth,
        [](const DueDay& due) { return QLocale().dayName(due.day.dayOfWeek(), QLocale::ShortFormat); },
        [](const DueDay&) { return std::pair(Type::Secondary, Ink::Text3); });
    auto what = column(
        DuePane::tr("What is due"), whatWidth, [](const DueDay& due) { return due.what; },
        [today](const DueDay& due) {
            const bool over = due.day < today() && !due.letter && !due.assignment;
            return std::pair(Type::Body, over ? Ink::Text3 : Ink::Text);
        });
    auto note = column(
        DuePane::tr("Note"), noteWidth, [](const DueDay& due) { return due.note; },
        [today](const DueDay& due) {
            const bool late = (due.letter || due.assignment) && due.day < today();
            return std::pair(Type::Secondary, due.task ? Ink::Accent : late ? Ink::Red : Ink::Yellow);
        });
    note.alignment = Qt::AlignRight;
    return {day, weekday, what, note};
}

/// What is due soon or overdue, and closed things whose second look is due.
std::optional<std::pair<QDate, QString>> noted(const supervision::Tracking& tracking, bool settled, QDate today) {
    if (tracking.isToLookAt(today))
        return std::pair(*tracking.lookAgainOn, DuePane::tr("second look"));
    const bool awaited = tracking.stage == supervision::Stage::Open && tracking.dueOn && !settled;
    if (!awaited || *tracking.dueOn > today.addDays(soon))
        return std::nullopt;
    return std::pair(*tracking.dueOn, tracking.isOverdue(today) ? DuePane::tr("overdue") : QString());
}

void addAnswers(std::vector<DueDay>& days, const OfficeView& view, QDate today) {
    const supervision::LadderFacts& facts = view.ladderFacts();
    for (const supervision::Notice& notice : facts.notices) {
        const auto standing = supervision::standingOf(notice, facts.course, facts.assignments, today);
        const plan::Unit* unit = view.plan().unit(notice.unit);
        if (const auto due = noted(supervision::trackingOf(notice), standing.state == supervision::NoticeState::Settled, today))
            days.push_back({due->first,
                            DuePane::tr("Answer of %1 to %2")
                                .arg(unit ? unit->shortName : QString(), supervision::letterName(notice.number, notice.period)),
                            due->second, std::nullopt, true});
    }
    for (const supervision::Assignment& assignment : facts.assignments) {
        if (const auto due = noted(supervision::trackingOf(assignment), false, today))
            days.push_back({due->first,
                            DuePane::tr("%1: %2", "kind, text").arg(supervision::word(assignment.origin), assignment.text),
                            due->second, std::nullopt, false, assignment.id});
    }
}

} // namespace

std::vector<DueDay> dueDays(const OfficeView& view, bool counted) {
    std::vector<DueDay> days;
    for (const TenDay period : {view.period(), view.period().plus(1)}) {
        if (period >= view.plan().firstReport() && period.year() == view.plan().year())
            days.push_back(formsDue(view, period));
    }
    const QDate today = view.office().actor().clock.today();
    for (const plan::Task* task : view.plan().tasks()) {
        for (const plan::Measure& measure : task->measures) {
            for (const plan::Milestone& milestone : measure.milestones) {
                const bool open = milestone.dueOn && !milestone.doneOn;
                if (open && *milestone.dueOn >= today && *milestone.dueOn <= today.addDays(soon))
                    days.push_back({*milestone.dueOn, milestone.text, DuePane::tr("task %1").arg(task->id.value()), task->id});
            }
        }
    }
    if (counted)
        addAnswers(days, view, today);
    std::stable_sort(days.begin(), days.end(), [](const DueDay& a, const DueDay& b) { return a.day < b.day; });
    return days;
}

DuePane::DuePane(const PageContext& context)
    : Pane(context), m_rows(columnsOf(context.view)), m_table(new DataTable(m_rows, context.theme, rowHeight)) {
    m_table->setAccessibleName(tr("Due days"));
    m_table->horizontalHeader()->hide();
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(What);
    new TableTools(context, *m_table, QStringLiteral("workbench.due"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    onTextSize(*this, [this] { measure(); });
    connect(m_table, &DataTable::clicked, this, &DuePane::openCurrent);
    onEnter(*m_table, [this] { openCurrent(); });
}

void DuePane::openCurrent() {
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const DueDay due = m_rows.row(row);
    if (due.letter)
        Q_EMIT noticesWanted();
    else if (due.assignment)
        Q_EMIT assignmentWanted(due.assignment->value());
    else if (due.task)
        Q_EMIT taskWanted(due.task->value());
}

void DuePane::show(const Bench& bench) {
    replaceRows(*m_table, m_rows, dueDays(view(), bench.facts.counted), [](const DueDay& due) { return due; });
    measure();
    setTitle(tr("Due days"), {}, tr("Due days %1").arg(m_rows.rowCount()));
}

void DuePane::measure() { setMinimumHeight(theme().scaled(rowHeight) * qMin(m_rows.rowCount(), shownRows) + 6); }

} // namespace xundu::ui
