#include "ui/pages/workbench/DuePane.h"

#include "core/store/Reports.h"
#include "ui/models/Shown.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Scrolled.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;

namespace {

constexpr int rowHeight = 24, dayWidth = 56, weekdayWidth = 38, soon = 30, shownRows = 4;

DueDay formsDue(const OfficeView& view, TenDay period) {
    const store::Office& office = view.office();
    const QDate day = period == view.period() ? view.status().dueOn : store::reports::dueDayOf(office, period);
    return {day, DuePane::tr("Forms of %1").arg(period.displayName()),
            office.calendar().knows(day.year()) ? QString() : DuePane::tr("holidays unknown"), std::nullopt};
}

Label* label(const QString& text, Type type, Ink ink, const Theme& theme) {
    auto* result = new Label(text, type, ink);
    result->setFixedHeight(theme.scaled(rowHeight));
    return result;
}

} // namespace

std::vector<DueDay> dueDays(const OfficeView& view) {
    std::vector<DueDay> days{formsDue(view, view.period())};
    if (view.period() < TenDay::lastOf(view.plan().year()))
        days.push_back(formsDue(view, view.period().plus(1)));
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
    std::stable_sort(days.begin(), days.end(), [](const DueDay& a, const DueDay& b) { return a.day < b.day; });
    return days;
}

DuePane::DuePane(const PageContext& context) : Pane(context), m_list(new QWidget) {
    auto* scroll = scrolled(m_list);
    scroll->setAccessibleName(tr("Due days"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void DuePane::show(const Bench& bench) {
    m_grid = emptyGrid(*m_list);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnMinimumWidth(0, theme().scaled(dayWidth));
    m_grid->setColumnMinimumWidth(1, theme().scaled(weekdayWidth));
    m_grid->setColumnStretch(2, 1);
    const std::vector<DueDay> days = dueDays(view());
    for (const DueDay& due : days)
        addLine(due, bench.facts.today);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    const int count = static_cast<int>(days.size());
    setMinimumHeight(theme().scaled(rowHeight) * qMin(count, shownRows) + 6);
    setTitle(tr("Due days"), {}, tr("Due days %1").arg(count));
}

void DuePane::addLine(const DueDay& due, QDate today) {
    const int row = m_grid->rowCount();
    const bool isToday = due.day == today;
    m_grid->addWidget(label(isToday ? tr("today") : shownDate(due.day), isToday ? Type::SecondaryStrong : Type::Secondary,
                            isToday ? Ink::Accent : Ink::Text2, theme()),
                      row, 0);
    m_grid->addWidget(label(QLocale().dayName(due.day.dayOfWeek(), QLocale::ShortFormat), Type::Secondary, Ink::Text3, theme()),
                      row, 1);
    m_grid->addWidget(new ElidedLabel(due.what, Type::Body, due.day < today ? Ink::Text3 : Ink::Text), row, 2);
    if (due.task) {
        auto* link = new AccentLink(due.note, theme());
        link->setAccessibleName(tr("Show task %1").arg(due.task->value()));
        connect(link, &QPushButton::clicked, this, [this, task = *due.task] { Q_EMIT taskWanted(task.value()); });
        m_grid->addWidget(link, row, 3, Qt::AlignRight);
    } else {
        m_grid->addWidget(label(due.note, Type::Secondary, Ink::Yellow, theme()), row, 3, Qt::AlignRight);
    }
}

} // namespace xundu::ui
