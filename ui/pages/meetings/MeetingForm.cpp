#include "ui/pages/meetings/MeetingForm.h"

#include "ui/models/TypedDay.h"
#include "ui/pages/meetings/KeptText.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/FieldEdit.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace xundu::ui {
namespace {

constexpr int namesHeight = 60;

} // namespace

MeetingForm::MeetingForm(const PageContext& context, QWidget* parent)
    : MeetingPart(context, parent),
      m_grid(new QGridLayout),
      m_people(new QHBoxLayout),
      m_period(new Label({}, Type::BodyStrong)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    for (const int field : {1, 3, 5})
        m_grid->setColumnStretch(field, 1);
    column->addLayout(m_grid);
    m_people->setSpacing(8);
    column->addLayout(m_people);
    addLine(0, 0, tr("Name"), &Meeting::name);
    addDay(0, 2);
    addLine(0, 4, tr("Time"), &Meeting::time);
    addLine(1, 0, tr("Venue"), &Meeting::venue);
    addLine(1, 2, tr("Chair"), &Meeting::chair);
    m_grid->addWidget(new Label(tr("Speaks of"), Type::Body, Ink::Text2), 1, 4);
    m_grid->addWidget(m_period, 1, 5);
    addNames(tr("Present"), &Meeting::present);
    addNames(tr("In attendance"), &Meeting::inAttendance);
    addNames(tr("Excused"), &Meeting::excused);
}

void MeetingForm::addLine(int row, int column, const QString& name, QString Meeting::*text) {
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setReadOnly(!isWritable());
    m_grid->addWidget(new Label(name, Type::Body, Ink::Text2), row, column);
    m_grid->addWidget(line, row, column + 1);
    m_lines.push_back({line, name, text});
    const std::size_t place = m_lines.size() - 1;
    connect(line, &QLineEdit::editingFinished, this, [this, place] { keepLine(m_lines.at(place)); });
}

void MeetingForm::addDay(int row, int column) {
    const QString name = tr("Day");
    m_day = new FieldEdit(
        name,
        [this](const QString& text) { return text.trimmed().isEmpty() ? QString() : dayProblem(text, view().plan().year()); },
        FieldEdit::SentencePlace::Below);
    m_day->line()->setPlaceholderText(tr("2025-06-20"));
    m_day->line()->setReadOnly(!isWritable());
    m_grid->addWidget(new Label(name, Type::Body, Ink::Text2), row, column);
    m_grid->addWidget(m_day, row, column + 1);
    connect(m_day->line(), &QLineEdit::editingFinished, this, &MeetingForm::keepDay);
}

void MeetingForm::addNames(const QString& name, QStringList Meeting::*names) {
    auto* edit = new KeptText(name);
    edit->setReadOnly(!isWritable());
    edit->setPlaceholderText(tr("One name a line, or 、 between them"));
    fixHeight(*edit, theme(), namesHeight);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new Label(name, Type::Body, Ink::Text2));
    column->addWidget(edit);
    m_people->addLayout(column, 1);
    m_names.push_back({edit, name, names});
    const std::size_t place = m_names.size() - 1;
    connect(edit, &KeptText::left, this, [this, place] { keepNames(m_names.at(place)); });
}

void MeetingForm::show(const ShownMeeting& of) {
    const bool another = !m_meeting || m_meeting->id != of.meeting.id;
    m_meeting = of.meeting;
    fill(another);
}

void MeetingForm::fill(bool another) {
    m_period->setText(m_meeting->period.displayName());
    for (const LineField& field : m_lines) {
        if (another || !field.line->isModified())
            field.line->setText((*m_meeting).*field.text);
    }
    if (another || !m_day->line()->isModified())
        m_day->setText(m_meeting->heldOn.isValid() ? m_meeting->heldOn.toString(Qt::ISODate) : QString());
    for (const NamesField& field : m_names) {
        const QString names = shownNames((*m_meeting).*field.names);
        if (another)
            field.edit->begin(names);
        else
            field.edit->setKept(names);
    }
}

/// What is kept comes back through show(), in the store's own writing.
bool MeetingForm::keepLine(const LineField& field) {
    if (!m_meeting || !field.line->isModified())
        return true;
    const QString typed = field.line->text();
    field.line->setModified(false);
    const auto problem =
        changeMeeting(view(), *m_meeting->id, field.name, [&](Meeting& meeting) { meeting.*field.text = typed; });
    if (problem)
        field.line->setModified(true);
    else
        fill(false);
    return told(problem);
}

bool MeetingForm::keepNames(const NamesField& field) {
    if (!m_meeting || !field.edit->isTyped())
        return true;
    const QStringList names = namesTyped(field.edit->toPlainText());
    if (names == (*m_meeting).*field.names) {
        field.edit->begin(shownNames(names));
        return true;
    }
    return told(changeMeeting(view(), *m_meeting->id, field.name, [&](Meeting& meeting) { meeting.*field.names = names; }));
}

/// A day that is none stays in the field, with the sentence.
bool MeetingForm::keepDay() {
    QLineEdit& line = *m_day->line();
    if (!m_meeting || !line.isModified())
        return true;
    if (!m_day->isValid())
        return false;
    const QDate day = dayTyped(line.text(), view().plan().year()).value_or(QDate());
    line.setModified(false);
    const auto problem = setHeldOn(view(), *m_meeting->id, day);
    if (problem)
        line.setModified(true);
    else
        fill(false);
    return told(problem);
}

bool MeetingForm::keep() {
    bool kept = keepDay();
    for (const LineField& field : m_lines)
        kept = keepLine(field) && kept;
    for (const NamesField& field : m_names)
        kept = keepNames(field) && kept;
    return kept;
}

} // namespace xundu::ui
