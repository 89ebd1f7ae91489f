#include "ui/pages/setup/OpenPoints.h"

#include "ui/pages/setup/CountButton.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TenDayPopup.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int captionTop = 7, lineInset = 10;

bool hasDatedMilestone(const plan::Task& task) {
    return std::any_of(task.measures.begin(), task.measures.end(), [](const plan::Measure& measure) {
        return std::any_of(measure.milestones.begin(), measure.milestones.end(),
                           [](const plan::Milestone& milestone) { return milestone.dueOn.has_value(); });
    });
}

/// Tasks whose light can only come from milestones, with none dated yet (rules.md 4).
std::vector<const plan::Task*> undatedTasks(const plan::Plan& plan) {
    std::vector<const plan::Task*> result;
    for (const plan::Task* task : plan.tasks()) {
        if (plan.indicatorsOf(task->id).empty() && !hasDatedMilestone(*task))
            result.push_back(task);
    }
    return result;
}

} // namespace

OpenPoints::OpenPoints(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_row(new FlowLayout(this)),
      m_tasks(new QMenu(this)),
      m_leads(new Label({}, Type::BodyStrong)),
      m_confirm(new Button(tr("Confirm leads…"), theme, Button::Kind::Secondary, Button::Size::Small)),
      m_first(new Button({}, theme, Button::Kind::Secondary, Button::Size::Small)),
      m_periods(new TenDayPopup(theme, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    m_targets = addCount(tr("Without target"), Open::Target);
    addCount(tr("Without baseline"), Open::Baseline);
    addCount(tr("Without pace"), Open::Pace);
    addCount(tr("Source unit inferred"), Open::Source);
    m_undated = addCount(tr("Tasks without a dated milestone"), std::nullopt);
    addCaptioned(tr("Leads of tasks"), {m_leads, m_confirm});
    addCaptioned(tr("First report"), {m_first});
    m_first->setDrawing(Icon::Calendar);
    connect(m_undated, &QAbstractButton::clicked, this,
            [this] { m_tasks->popup(m_undated->mapToGlobal(QPoint(0, m_undated->height()))); });
    connect(m_confirm, &QPushButton::clicked, this, &OpenPoints::leadsWanted);
    connect(m_first, &QPushButton::clicked, this, &OpenPoints::openPeriods);
    connect(&m_periods->grid(), &TenDayGrid::chosen, this, &OpenPoints::firstReportWanted);
}

CountButton* OpenPoints::addCount(const QString& what, std::optional<Open> point) {
    auto* button = new CountButton(what, m_theme);
    m_row->addWidget(button);
    if (point) {
        button->setCheckable(true);
        button->setToolTip(tr("Show only these"));
        m_counts.emplace_back(*point, button);
        connect(button, &QAbstractButton::toggled, this, [this, point](bool on) { press(*point, on); });
    }
    return button;
}

void OpenPoints::addCaptioned(const QString& caption, const QList<QWidget*>& parts) {
    auto* column = new QVBoxLayout;
    followTextSize(*this, [this, column] {
        column->setContentsMargins(metrics::kCardPadding, m_theme.scaled(captionTop), metrics::kCardPadding, 0);
    });
    column->setSpacing(0);
    auto* words = new Label(caption, Type::Secondary, Ink::Text2);
    followTextSize(*words, [this, words] { words->setFixedHeight(m_theme.lineHeight(Type::Secondary)); });
    column->addWidget(words);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* part : parts)
        line->addWidget(part);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    m_row->addItem(column);
}

void OpenPoints::show(const OfficeView& view, const std::vector<SetupRow>& rows) {
    const plan::Plan& plan = view.plan();
    const bool writable = view.office().isWritable();
    for (const auto& [point, button] : m_counts) {
        button->setCount(countOpen(rows, point));
        if (button->count() == 0)
            button->setChecked(false); // nothing to narrow to any more
    }
    m_targets->setVisible(m_targets->count() > 0); // in a year that goes on from another
    fillTasks(plan);
    m_leads->setText(plan.leadsConfirmed ? tr("confirmed") : tr("inferred"));
    m_confirm->setVisible(!plan.leadsConfirmed);
    m_confirm->setEnabled(writable);
    const auto first = plan.firstReport();
    m_first->setText(first.displayName());
    m_first->setAccessibleName(tr("First report: %1").arg(first.displayName()));
    m_first->setEnabled(writable);
    m_periods->grid().setRange(calendar::TenDay::firstOf(plan.year()), calendar::TenDay::lastOf(plan.year()));
    m_periods->grid().setChosen(first);
    updateGeometry();
}

void OpenPoints::fillTasks(const plan::Plan& plan) {
    const auto tasks = undatedTasks(plan);
    m_undated->setCount(static_cast<int>(tasks.size()));
    m_tasks->clear();
    for (const plan::Task* task : tasks) {
        const qint64 id = task->id.value();
        m_tasks->addAction(QStringLiteral("%1  %2").arg(id).arg(task->title), this, [this, id] { Q_EMIT taskWanted(id); });
    }
}

std::optional<Open> OpenPoints::chosen() const {
    for (const auto& [point, button] : m_counts) {
        if (button->isChecked())
            return point;
    }
    return std::nullopt;
}

void OpenPoints::clear() {
    for (const auto& entry : m_counts)
        entry.second->setChecked(false);
}

/// One at a time.
void OpenPoints::press(Open point, bool on) {
    for (const auto& [other, button] : m_counts) {
        const QSignalBlocker quiet(button);
        if (on && other != point)
            button->setChecked(false);
        button->update();
    }
    Q_EMIT chosenChanged();
}

void OpenPoints::openPeriods() { m_periods->openBelow(*m_first); }

void OpenPoints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i + 1 < m_row->count(); ++i) { // a line between two parts
        const QRect part = m_row->itemAt(i)->geometry();
        painter.fillRect(QRect(part.right() + 1, part.top() + lineInset, 1, part.height() - 2 * lineInset), m_theme.line);
    }
}

} // namespace xundu::ui
