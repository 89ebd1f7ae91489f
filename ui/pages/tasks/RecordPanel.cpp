#include "ui/pages/tasks/RecordPanel.h"

#include "core/base/Error.h"
#include "core/plan/Duty.h"
#include "core/store/Reports.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/Label.h"

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

constexpr int textHeight = 52;

QPlainTextEdit* textField(const QString& name, QWidget* parent) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(textHeight);
    return edit;
}

QString entryText(const progress::Reading& reading) {
    return reading.denominator ? reading.value.toString() + u'/' + reading.denominator->toString() : reading.value.toString();
}

/// The unit's newest reading at or before the 旬.
std::optional<progress::Reading> newestOf(const store::Office& office, const plan::IndicatorCode& code, plan::UnitId unit,
                                          calendar::TenDay until) {
    const auto readings = store::reports::readingsOf(office, code, until);
    const auto it =
        std::find_if(readings.rbegin(), readings.rend(), [&](const progress::Reading& reading) { return reading.unit == unit; });
    return it == readings.rend() ? std::nullopt : std::optional(*it);
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
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    setStyleProperty(*scroll, "ground", QStringLiteral("surface"));
    setStyleProperty(*form, "ground", QStringLiteral("surface"));
    scroll->setWidget(form);
    m_title = new Label({}, Type::CardTitle);
    outer->addWidget(m_title);
    outer->addWidget(scroll, 1);

    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 8, 0);
    auto* words = new QFormLayout;
    words->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addLayout(words);
    m_unit = new QComboBox(form);
    m_unit->setAccessibleName(tr("Unit"));
    m_unchanged = new QCheckBox(tr("Nothing new"), form);
    m_progress = textField(tr("Progress"), form);
    m_problems = textField(tr("Problems"), form);
    m_next = textField(tr("Next steps"), form);
    m_coordination = textField(tr("Needs coordination"), form);
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
    connect(cancel, &QPushButton::clicked, this, &RecordPanel::finished);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto unit = plan::UnitId::from(m_unit->currentData().toLongLong()))
            fillFor(*unit);
    });
    connect(m_unchanged, &QCheckBox::toggled, this, &RecordPanel::markDirty);
    connect(m_assessment, &QComboBox::currentIndexChanged, this, &RecordPanel::markDirty);
    for (QPlainTextEdit* edit : {m_progress, m_problems, m_next, m_coordination})
        connect(edit, &QPlainTextEdit::textChanged, this, &RecordPanel::markDirty);
}

void RecordPanel::begin(plan::TaskId task) {
    m_task = task;
    m_title->setText(tr("Record progress: %1, task %2").arg(m_context.view.period().displayName()).arg(task.value()));
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

void RecordPanel::fillFor(plan::UnitId unit) {
    const store::Office& office = m_context.view.office();
    const auto period = m_context.view.period();
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
    edit->line()->setFixedWidth(120);
    const auto newest = newestOf(m_context.view.office(), indicator.code, unit, m_context.view.period());
    const bool thisPeriod = newest && newest->period == m_context.view.period();
    const QString before = thisPeriod ? entryText(*newest) : QString();
    edit->setText(before);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit);
    line->addWidget(new Label(hintFor(indicator, unit), Type::Secondary, Ink::Text3));
    line->addStretch(1);
    m_values->addRow(QStringLiteral("%1 (%2)").arg(indicator.name, indicator.unit), row);
    m_fields.push_back({indicator.code, edit, before});
    connect(edit, &FieldEdit::textEdited, this, &RecordPanel::markDirty);
}

QString RecordPanel::hintFor(const plan::Indicator& indicator, plan::UnitId unit) const {
    QStringList parts;
    const auto period = m_context.view.period();
    if (const auto last = newestOf(m_context.view.office(), indicator.code, unit, period.plus(-1)))
        parts << tr("last %1 (%2)").arg(entryText(*last), shownAsOf(last->period));
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

void RecordPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace xundu::ui
