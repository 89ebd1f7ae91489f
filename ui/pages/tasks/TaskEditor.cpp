#include "ui/pages/tasks/TaskEditor.h"

#include "core/store/PlanEdits.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedDay.h"
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
    const int year = m_context.view.plan().year();
    if (const QString problem = dueProblem(day, year); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    const auto due = dayTyped(day, year);
    if (*due == before)
        return;
    const QString action = tr("Due day of task %1: %2 → %3").arg(QString::number(task.value()), toldDay(before), toldDay(due));
    if (const auto why = askGrounds(m_context.prompts, action, Grounds::Document))
        change(action, [&](store::Office& office) { store::plans::setTaskDue(office, task, *due, *why); });
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

std::optional<plan::Indicator> TaskEditor::choose(plan::TaskId task, const QString& title) {
    const auto indicators = m_context.view.plan().indicatorsOf(task);
    QStringList names;
    for (const plan::Indicator* indicator : indicators)
        names << QStringLiteral("%1 %2").arg(indicator->code.value(), indicator->name);
    if (names.isEmpty()) {
        Q_EMIT failed(tr("Task %1 has no indicator.").arg(task.value()));
        return std::nullopt;
    }
    const int chosen = names.size() == 1 ? 0 : m_context.prompts.choose(title, tr("Which one?"), names);
    return chosen < 0 ? std::nullopt : std::optional(*indicators.at(static_cast<std::size_t>(chosen)));
}

void TaskEditor::editIndicator(plan::TaskId task) {
    const auto indicator = choose(task, tr("Reword an indicator"));
    if (!indicator)
        return;
    const QString action = tr("Name and unit of %1").arg(indicator->code.value());
    const QStringList lines = m_context.prompts.askLines(action, tr("Its figures and its code stay."),
                                                         {tr("Name"), tr("Unit of measure")}, {indicator->name, indicator->unit});
    if (!lines.isEmpty())
        change(action, [&](store::Office& office) {
            store::plans::setIndicatorName(office, indicator->code, lines.at(0));
            store::plans::setIndicatorUnit(office, indicator->code, lines.at(1));
        });
}

void TaskEditor::removeIndicator(plan::TaskId task) {
    const auto indicator = choose(task, tr("Remove an indicator"));
    if (!indicator)
        return;
    const QString action = tr("Remove indicator %1").arg(indicator->code.value());
    const QString name = tr("%1 “%2” leaves the plan. Undo brings it back.").arg(indicator->code.value(), indicator->name);
    if (m_context.prompts.confirm(action, name, tr("Remove")))
        change(action, [&](store::Office& office) { store::plans::removeIndicator(office, indicator->code); });
}

} // namespace xundu::ui
