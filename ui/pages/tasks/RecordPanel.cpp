#include "ui/pages/tasks/RecordPanel.h"

#include "core/base/Error.h"
#include "core/plan/Duty.h"
#include "core/store/Reports.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int textHeight = 52, valueWidth = 120, fewestLetters = 12;

QPlainTextEdit* textField(const QString& name, const Theme& theme, QWidget* parent) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    fixHeight(*edit, theme, textHeight);
    return edit;
}

/// Words that make room for the form instead of widening it.
Label* wrapping(const QString& text, Type type, Ink ink) {
    auto* label = new Label(text, type, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecordPanel::RecordPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_task(*plan::TaskId::from(1)),
      m_before{context.view.period(), m_task, *plan::UnitId::from(1)} {
    build();
}

void RecordPanel::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 10, 16, 10);
    auto* form = new QWidget(this);
    m_title = new Label({}, Type::CardTitle);
    outer->addWidget(m_title);
    outer->addWidget(scrolled(form), 1);

    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 8, 0);
    auto* words = new QFormLayout;
    words->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addLayout(words);
    m_unit = new QComboBox(form);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(fewestLetters);
    m_unchanged = new QCheckBox(tr("Nothing new"), form);
    m_progress = textField(tr("Progress"), m_context.theme, form);
    m_problems = textField(tr("Problems"), m_context.theme, form);
    m_next = textField(tr("Next steps"), m_context.theme, form);
    m_coordination = textField(tr("Needs coordination"), m_context.theme, form);
    m_assessment = new QComboBox(form);
    m_assessment->setAccessibleName(tr("Own assessment"));
    m_assessment->addItem(tr("not given"));
    for (const auto assessment : {progress::Assessment::Normal, progress::Assessment::Behind, progress::Assessment::FarBehind,
                                  progress::Assessment::Done})
        m_assessment->addItem(word(assessment), progress::codeOf(assessment));
    words->addRow(tr("Unit"), m_unit);
    words->addRow(QString(), m_unchanged);
    m_values = new QFormLayout;
    m_values->setLabelAlignment(Qt::AlignLeft);
    m_values->setRowWrapPolicy(QFormLayout::WrapLongRows);
    words->addRow(tr("Readings"), m_values);
    words->addRow(tr("Progress"), m_progress);
    words->addRow(tr("Problems"), m_problems);
    words->addRow(tr("Next steps"), m_next);
    words->addRow(tr("Needs coordination"), m_coordination);
    words->addRow(tr("Own assessment"), m_assessment);
    rows->addStretch(1);

    m_doubts = new Label({}, Type::Secondary, Ink::Yellow);
    m_doubts->setWordWrap(true);
    outer->addWidget(m_doubts);
    auto* buttons = new QHBoxLayout;
    m_save = new Button(tr("Save"), m_context.theme, Button::Kind::Primary);
    auto* cancel = new Button(tr("Cancel"), m_context.theme);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    outer->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &RecordPanel::save);
    connect(cancel, &QPushButton::clicked, this, &RecordPanel::leave);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RecordPanel::fillForChosen);
    connect(&m_context.view, &OfficeView::changed, this, &RecordPanel::fillAgain);
    connect(m_unchanged, &QCheckBox::toggled, this, &RecordPanel::markDirty);
    connect(m_assessment, &QComboBox::currentIndexChanged, this, &RecordPanel::markDirty);
    for (QPlainTextEdit* edit : {m_progress, m_problems, m_next, m_coordination})
        connect(edit, &QPlainTextEdit::textChanged, this, &RecordPanel::markDirty);
}

void RecordPanel::begin(plan::TaskId task) {
    m_task = task;
    fillUnits();
    m_progress->setFocus();
}

void RecordPanel::fillUnits() {
    const plan::Plan& plan = m_context.view.plan();
    std::vector<plan::UnitId> units;
    const auto add = [&](plan::UnitId unit) {
        if (std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    };
    for (const plan::Duty& duty : plan::duties(plan)) {
        if (duty.task == m_task)
            add(duty.unit);
    }
    for (const plan::Indicator* indicator : plan.indicatorsOf(m_task)) {
        for (const plan::UnitId unit : plan::readingUnits(plan, *indicator))
            add(unit);
    }
    {
        const QSignalBlocker quiet(m_unit);
        m_unit->clear();
        for (const plan::UnitId unit : units)
            m_unit->addItem(plan.unit(unit)->name, unit.value());
    }
    if (!units.empty())
        fillFor(units.front());
}

void RecordPanel::chooseUnit(plan::UnitId unit) {
    if (const int place = m_unit->findData(unit.value()); place >= 0)
        m_unit->setCurrentIndex(place);
}

void RecordPanel::fillForChosen() {
    const auto unit = plan::UnitId::from(m_unit->currentData().toLongLong());
    if (unit && mayLeave()) {
        fillFor(*unit);
        return;
    }
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(m_unit->findData(m_before.unit.value()));
}

void RecordPanel::fillAgain() {
    const plan::Plan& plan = m_context.view.plan();
    if (isVisible() && !m_dirty && plan.task(m_task) && plan.unit(m_before.unit))
        fillFor(m_before.unit);
}

void RecordPanel::fillFor(plan::UnitId unit) {
    const store::Office& office = m_context.view.office();
    const auto period = m_context.view.period();
    m_title->setText(tr("Record progress: %1, task %2").arg(period.displayName()).arg(m_task.value()));
    m_before = store::reports::report(office, period, m_task, unit).value_or(progress::ProgressReport{period, m_task, unit});
    m_progress->setPlainText(m_before.progress);
    m_problems->setPlainText(m_before.problems);
    m_next->setPlainText(m_before.next);
    m_coordination->setPlainText(m_before.coordination);
    m_unchanged->setChecked(m_before.unchanged);
    m_assessment->setCurrentIndex(m_before.assessment ? m_assessment->findData(progress::codeOf(*m_before.assessment)) : 0);
    m_fields.clear();
    while (m_values->rowCount() > 0)
        m_values->removeRow(0);
    const plan::Plan& plan = m_context.view.plan();
    for (const plan::Indicator* indicator : plan.indicatorsOf(m_task)) {
        const auto units = plan::readingUnits(plan, *indicator);
        if (std::find(units.begin(), units.end(), unit) != units.end())
            addValueField(*indicator, unit);
    }
    m_dirty = false;
    review();
}

void RecordPanel::addValueField(const plan::Indicator& indicator, plan::UnitId unit) {
    const auto check = [&plan = m_context.view, code = indicator.code](const QString& text) -> QString {
        if (text.trimmed().isEmpty())
            return {};
        const auto entry = progress::parseEntry(text);
        if (!entry)
            return tr("not a number");
        return progress::entryProblem(*entry, *plan.plan().indicator(code)).value_or(QString());
    };
    auto* edit = new FieldEdit(indicator.name, check);
    fixWidth(*edit->line(), m_context.theme, valueWidth);
    auto readings = store::reports::readingsOf(m_context.view.office(), indicator.code, {unit}, m_context.view.period());
    const bool thisPeriod = !readings.empty() && readings.back().period == m_context.view.period();
    const QString before = thisPeriod ? progress::textOf(progress::entryOf(readings.back())) : QString();
    if (thisPeriod)
        readings.pop_back();
    edit->setText(before);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit);
    const auto last = readings.empty() ? std::nullopt : std::optional(readings.back());
    line->addWidget(wrapping(hintFor(indicator, last), Type::Secondary, Ink::Text3), 1);
    m_values->addRow(wrapping(tr("%1 (%2)").arg(indicator.name, indicator.unit), Type::Body, Ink::Text), row);
    m_fields.push_back({indicator.code, edit, before});
    connect(edit, &FieldEdit::textEdited, this, &RecordPanel::markDirty);
}

QString RecordPanel::hintFor(const plan::Indicator& indicator, const std::optional<progress::Reading>& last) const {
    QStringList parts;
    if (last)
        parts << tr("last %1 (%2)").arg(progress::textOf(progress::entryOf(*last)), shownAsOf(last->period));
    parts << tr("target %1").arg(shownTarget(indicator));
    return parts.join(tr(", "));
}

store::reports::Return RecordPanel::answer() const {
    store::reports::Return answer{m_before.period, m_task, m_before.unit};
    const auto changed = [](const QPlainTextEdit* edit, const QString& before) {
        const QString text = edit->toPlainText().trimmed();
        return text == before ? std::nullopt : std::optional(text);
    };
    answer.progress = changed(m_progress, m_before.progress);
    answer.problems = changed(m_problems, m_before.problems);
    answer.next = changed(m_next, m_before.next);
    answer.coordination = changed(m_coordination, m_before.coordination);
    answer.unchanged = m_unchanged->isChecked();
    answer.assessment = progress::assessmentFromCode(m_assessment->currentData().toString());
    if (answer.assessment == m_before.assessment)
        answer.assessment.reset();
    for (const ValueField& field : m_fields) {
        const QString text = field.edit->text().trimmed();
        const auto entry = progress::parseEntry(text);
        if (text != field.before && entry)
            answer.values.push_back({field.code, *entry});
    }
    return answer;
}

void RecordPanel::markDirty() {
    m_dirty = true;
    review();
}

void RecordPanel::review() {
    const auto wrong =
        std::any_of(m_fields.begin(), m_fields.end(), [](const ValueField& field) { return !field.edit->isValid(); });
    const auto given = answer();
    const bool complete = !store::reports::problemWith(m_context.view.plan(), given);
    m_save->setEnabled(m_dirty && !wrong && complete && m_context.view.isEditable());
    QStringList sentences;
    if (complete) {
        for (const progress::Doubt& doubt : store::reports::doubtsAbout(m_context.view.office(), given))
            sentences << doubt.sentence;
    }
    m_doubts->setText(sentences.join(u'\n'));
    m_doubts->setVisible(!sentences.isEmpty());
}

void RecordPanel::save() {
    if (!m_save->isEnabled())
        return;
    try {
        store::reports::record(m_context.view.office(), answer());
        m_dirty = false;
        Q_EMIT finished();
    } catch (const base::Error& error) {
        Q_EMIT failed(error.sentence());
    }
}

bool RecordPanel::mayLeave() {
    if (m_dirty && !m_context.prompts.confirm(tr("Discard what was typed?"),
                                              tr("The progress of %1 on task %2 is not saved yet.")
                                                  .arg(m_context.view.plan().unit(m_before.unit)->shortName)
                                                  .arg(m_task.value()),
                                              tr("Discard")))
        return false;
    m_dirty = false;
    return true;
}

void RecordPanel::leave() {
    if (mayLeave())
        Q_EMIT finished();
}

void RecordPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace xundu::ui
