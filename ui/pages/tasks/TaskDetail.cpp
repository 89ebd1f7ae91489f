#include "ui/pages/tasks/TaskDetail.h"

#include "ui/models/Shown.h"
#include "ui/pages/tasks/EvidenceTab.h"
#include "ui/pages/tasks/HistoryTab.h"
#include "ui/pages/tasks/IndicatorsTab.h"
#include "ui/pages/tasks/LettersTab.h"
#include "ui/pages/tasks/MeasuresTab.h"
#include "ui/pages/tasks/OverviewTab.h"
#include "ui/pages/tasks/RecordPanel.h"
#include "ui/pages/tasks/ReportsTab.h"
#include "ui/pages/tasks/TaskEditor.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/TabBar.h"

#include <QMenu>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int measuresTab = 1, reportsTab = 3;

/// 本旬转红 and the like: how the light moved since the 旬 before; empty: it did not.
QString turnWord(const OfficeView& view, plan::TaskId task) {
    using progress::Light;
    const progress::TaskStanding* before = view.previous() ? view.previous()->task(task) : nullptr;
    const Light now = view.status().task(task)->light;
    if (!before || before->light == now || before->light == Light::None || now == Light::None)
        return {};
    switch (now) {
    case Light::Red:
        return TaskDetail::tr("turned red");
    case Light::Yellow:
        return before->light == Light::Red ? TaskDetail::tr("red to yellow") : TaskDetail::tr("turned yellow");
    case Light::Green:
        return TaskDetail::tr("back on track");
    case Light::Done:
        return TaskDetail::tr("newly done");
    case Light::None:
        return {};
    }
    return {};
}

} // namespace

TaskDetail::TaskDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_task(context.view.plan().tasks().front()->id),
      m_number(new Label({}, Type::PageTitle)),
      m_title(new Heading),
      m_units(new ElidedLabel({}, Type::Secondary, Ink::Text2)),
      m_light(new Chip(LightValue{}, context.theme)),
      m_turned(new Chip(QString(), context.theme)),
      m_editor(new TaskEditor(context, this)),
      m_edit(new Button(tr("Edit"), context.theme, Button::Kind::Secondary)),
      m_record(new Button(tr("Record progress"), context.theme)),
      m_tabs(new TabBar(tr("Parts of the task"))),
      m_stack(new Stack) {
    buildHead();
    addTab<OverviewTab>();
    addTab<MeasuresTab>(); // measuresTab
    addTab<IndicatorsTab>();
    addTab<ReportsTab>(); // reportsTab
    addTab<LettersTab>();
    addTab<EvidenceTab>();
    addTab<HistoryTab>();
    connect(m_tabs, &QTabBar::currentChanged, this, &TaskDetail::showCurrent);
    buildEditMenu();
    connect(m_editor, &TaskEditor::failed, this, &TaskDetail::failed);
    connect(m_record, &QPushButton::clicked, this, &TaskDetail::beginRecording);
    connect(&context.view, &OfficeView::changed, this, &TaskDetail::refresh);
    refresh();
}

void TaskDetail::buildHead() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    auto* head = new FlowLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(10);
    head->addWidget(m_number);
    head->addWidget(m_title);
    head->addWidget(m_light);
    head->addWidget(m_turned);
    head->addAtEnd(m_edit);
    head->addAtEnd(m_record);
    layout->addLayout(head);
    auto* units = new QHBoxLayout;
    units->setContentsMargins(16, 2, 16, 4);
    units->addWidget(m_units);
    layout->addLayout(units);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
}

void TaskDetail::buildEditMenu() {
    auto* menu = new QMenu(m_edit);
    const auto add = [&](const QString& text, void (TaskEditor::*edit)(plan::TaskId)) {
        menu->addAction(text, this, [this, edit] { (m_editor->*edit)(m_task); });
    };
    add(tr("Title…"), &TaskEditor::editTitle);
    add(tr("Wording of the plan…"), &TaskEditor::editText);
    add(tr("Due day…"), &TaskEditor::editDue);
    add(tr("Add an indicator…"), &TaskEditor::addIndicator);
    add(tr("Name and unit of an indicator…"), &TaskEditor::editIndicator);
    add(tr("Remove an indicator…"), &TaskEditor::removeIndicator);
    m_edit->setMenu(menu);
}

template <class T>
void TaskDetail::addTab() {
    m_all.push_back({&T::title, [](const PageContext& context) -> TaskTab* { return new T(context); }});
    m_tabs->addTab(T::title(m_context.view, m_task));
}

bool TaskDetail::show(plan::TaskId task) {
    if (task == m_task)
        return true;
    if (isRecording()) {
        if (!mayLeave())
            return false;
        endRecording();
    }
    m_task = task;
    m_wanted.reset();
    refresh();
    return true;
}

bool TaskDetail::mayLeave() { return !isRecording() || m_panel->mayLeave(); }

void TaskDetail::showCurrent() {
    const int current = m_tabs->currentIndex();
    if (!m_painted || isRecording() || current < 0)
        return;
    Tab& tab = m_all.at(static_cast<std::size_t>(current));
    if (!tab.page) {
        tab.page = tab.build(m_context);
        m_stack->addWidget(tab.page);
        connect(tab.page, &TaskTab::failed, this, &TaskDetail::failed);
        connect(tab.page, &TaskTab::linkActivated, this, &TaskDetail::linkActivated);
    }
    if (tab.stale) {
        tab.stale = false;
        tab.page->show(m_task);
    }
    if (m_wanted && current == reportsTab) {
        const auto [period, unit] = *m_wanted;
        m_wanted.reset();
        tab.page->chooseReport(period, unit);
    }
    m_stack->setCurrentWidget(tab.page);
}

void TaskDetail::refresh() {
    if (!m_context.view.plan().task(m_task))
        m_task = m_context.view.plan().tasks().front()->id;
    refreshHead();
    int place = 0;
    for (Tab& tab : m_all) {
        tab.stale = true;
        m_tabs->setTabText(place++, tab.title(m_context.view, m_task));
    }
    showCurrent();
}

void TaskDetail::refreshHead() {
    const plan::Plan& plan = m_context.view.plan();
    const plan::Task& task = *plan.task(m_task);
    m_number->setText(QString::number(task.id.value()));
    m_title->setText(task.title);
    m_title->setToolTip(task.title);
    m_light->setLight(lightValue(*m_context.view.status().task(m_task)));
    const QString turn = turnWord(m_context.view, m_task);
    m_turned->setWord(turn);
    m_turned->setVisible(!turn.isEmpty());
    const QString lead = plan::printedNames(plan, task, plan::Role::Lead).join(QStringLiteral("、"));
    const QString others = plan::printedNames(plan, task, plan::Role::Co).join(QStringLiteral("、"));
    const QString units = tr("Lead %1%2   With %3").arg(lead, plan.leadsConfirmed ? QString() : tr(" (inferred)"), others);
    m_units->setText(units);
    m_units->setToolTip(units);
    m_edit->setEnabled(m_context.view.office().isWritable() && !isRecording());
    m_record->setEnabled(m_context.view.isEditable() && !isRecording());
}

void TaskDetail::beginRecording() {
    if (!m_context.view.isEditable())
        return;
    if (!m_panel) {
        m_panel = new RecordPanel(m_context);
        m_stack->addWidget(m_panel);
        connect(m_panel, &RecordPanel::finished, this, &TaskDetail::endRecording);
        connect(m_panel, &RecordPanel::failed, this, &TaskDetail::failed);
    }
    m_recording = true;
    m_stack->setCurrentWidget(m_panel);
    m_panel->begin(m_task);
    m_tabs->setEnabled(false);
    m_edit->setEnabled(false);
    m_record->setEnabled(false);
}

void TaskDetail::recordFor(plan::UnitId unit) {
    if (!isRecording())
        beginRecording();
    if (isRecording())
        m_panel->chooseUnit(unit);
}

void TaskDetail::endRecording() {
    m_recording = false;
    showCurrent();
    m_tabs->setEnabled(true);
    refreshHead();
    m_tabs->setFocus();
}

void TaskDetail::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &TaskDetail::showCurrent, Qt::QueuedConnection);
    }
}

void TaskDetail::showTab(int tab) { m_tabs->setCurrentIndex(tab); }

void TaskDetail::showMeasures() { showTab(measuresTab); }

void TaskDetail::showReport(calendar::TenDay period, plan::UnitId unit) {
    m_wanted = {period, unit};
    showTab(reportsTab);
    showCurrent();
}

} // namespace xundu::ui
