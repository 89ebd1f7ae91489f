#include "ui/pages/tasks/TaskEditor.h"

#include "core/store/PlanEdits.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/AskGrounds.h"

namespace xundu::ui {
namespace {

constexpr plan::IndicatorKind newKinds[] = {plan::IndicatorKind::Cumulative, plan::IndicatorKind::Stock,
                                            plan::IndicatorKind::YearlyStock, plan::IndicatorKind::Ratio,
                                            plan::IndicatorKind::Growth};

} // namespace

TaskEditor::TaskEditor(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void TaskEditor::change(const QString& title, const std::function<void(store::Office&)>& verb) {
    const auto problem = attempt(m_context.view.office(), title, verb);
    if (problem)
        Q_EMIT failed(*problem);
}

void TaskEditor::editTitle(plan::TaskId task) {
    const QString action = tr("Title of task %1").arg(task.value());
    const QString title = m_context.prompts.askText(action, tr("As the plan has it"), m_context.view.plan().task(task)->title);
    if (!title.isEmpty())
        change(action, [&](store::Office& office) { store::plans::setTaskTitle(office, task, title); });
}

void TaskEditor::editText(plan::TaskId task) {
    const QString action = tr("Wording of task %1").arg(task.value());
    const QString text = m_context.prompts.askParagraph(action, tr("As the plan has it"), m_context.view.plan().task(task)->text);
    if (!text.isEmpty())
        change(action, [&](store::Office& office) { store::plans::setTaskText(office, task, text); });
}

void TaskEditor::editDue(plan::TaskId task) {
    const QDate before = m_context.view.plan().task(task)->dueOn;
    const QString day = m_context.prompts.askText(tr("Due day of task %1").arg(task.value()), tr("Like 2025-06-20"),
                                                  before.toString(Qt::ISODate));
    if (day.isEmpty())
        return;
    const QDate due = QDate::fromString(day, Qt::ISODate);
    if (!due.isValid()) {
        Q_EMIT failed(tr("\"%1\" is not a day. Days are written like 2025-06-20.").arg(day));
        return;
    }
    if (due == before)
        return;
    const QString action = tr("Due day of task %1: %2 → %3").arg(QString::number(task.value()), shownDay(before), shownDay(due));
    if (const auto why = askGrounds(m_context.prompts, action))
        change(action, [&](store::Office& office) { store::plans::setTaskDue(office, task, due, *why); });
}

void TaskEditor::addIndicator(plan::TaskId task) {
    const QString action = tr("Add an indicator to task %1").arg(task.value());
    const QStringList lines =
        m_context.prompts.askLines(action, tr("Its pace, baseline and source are decided on the Set-up page."),
                                   {tr("Name"), tr("Unit of measure"), tr("Target")}, {{}, {}, {}});
    if (lines.isEmpty())
        return;
    const auto target = base::Decimal::parse(lines.at(2));
    if (!target) {
        Q_EMIT failed(tr("\"%1\" is not a number. Numbers are written like 12 or 12.5, without units.").arg(lines.at(2)));
        return;
    }
    QStringList kinds;
    for (const plan::IndicatorKind kind : newKinds)
        kinds << word(kind);
    const int kind = m_context.prompts.choose(action, tr("How it is counted"), kinds);
    if (kind >= 0)
        change(action, [&](store::Office& office) {
            store::plans::addIndicator(
                office, {.task = task, .name = lines.at(0), .unit = lines.at(1), .kind = newKinds[kind], .target = *target});
        });
}

} // namespace xundu::ui
