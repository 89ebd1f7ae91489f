#include "ui/pages/meetings/AgendaTable.h"

#include "core/base/Text.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/meetings/KeptText.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int saidHeight = 66;
constexpr int soonMilliseconds = 30'000;

Button* smallButton(const QString& words, const Theme& theme) {
    return new Button(words, theme, Button::Kind::Secondary, Button::Size::Small);
}

} // namespace

AgendaTable::AgendaTable(const PageContext& context, QWidget* parent)
    : MeetingPart(context, parent),
      m_model(agendaColumns(context.view)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_up(smallButton(tr("Move up"), context.theme)),
      m_down(smallButton(tr("Move down"), context.theme)),
      m_remove(smallButton(tr("Remove item"), context.theme)),
      m_add(smallButton(tr("Add item"), context.theme)),
      m_title(new QLineEdit),
      m_problem(new WrappedLabel(Type::Secondary, Ink::Red)),
      m_said(new KeptText(tr("What was said"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildHead());
    column->addWidget(m_table);
    column->addWidget(m_problem);
    column->addWidget(buildEntry());
    column->addWidget(m_said);
    m_said->setReadOnly(!isWritable());
    fixHeight(*m_said, theme(), saidHeight);
    dressTable();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(m_said, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_soon.isActive() && m_said->isTyped())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &AgendaTable::keepSaid);
    connect(m_said, &KeptText::left, this, &AgendaTable::keepSaid);
}

QWidget* AgendaTable::buildHead() {
    auto* head = new QWidget;
    auto* row = new FlowLayout;
    row->setSpacing(8);
    head->setLayout(row);
    row->addWidget(new Label(tr("Agenda"), Type::CardTitle));
    for (Button* button : {m_up, m_down, m_remove})
        row->addAtEnd(button);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &AgendaTable::removeCurrent);
    return head;
}

QWidget* AgendaTable::buildEntry() {
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_add);
    m_title->setAccessibleName(tr("New item"));
    m_title->setPlaceholderText(tr("New item, then Enter"));
    m_title->setEnabled(isWritable());
    m_add->setEnabled(isWritable());
    connect(m_title, &QLineEdit::returnPressed, this, &AgendaTable::add);
    connect(m_add, &QPushButton::clicked, this, &AgendaTable::add);
    return entry;
}

void AgendaTable::dressTable() {
    m_table->setAccessibleName(tr("Agenda"));
    new TableTools(context(), *m_table, QStringLiteral("meetings.agenda"));
    m_table->setStretchColumn(agendaTitleColumn);
    m_table->setSortingEnabled(false); // items stand in the agenda's order
    m_table->setItemDelegateForColumn(
        agendaTitleColumn,
        new CheckedLineDelegate(
            theme(), metrics::kRowList,
            [](const QString& text) { return text.trimmed().isEmpty() ? tr("An item of the agenda needs a title.") : QString(); },
            [this](const QString& sentence) { m_problem->setWords(sentence); }, m_table));
    addKey(*m_table, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    addKey(*m_table, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    addKey(*m_table, tr("Remove item"), QKeySequence::Delete, [this] { removeCurrent(); });
    onEnter(*m_table, [this] { m_said->setFocus(Qt::ShortcutFocusReason); });
    onTextSize(*m_table, [this] { fitRows(*m_table); });
    connect(&m_model, &RowsModelBase::refused, this, &MeetingPart::failed);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (!m_filling)
            choose(row);
    });
}

void AgendaTable::show(const ShownMeeting& of) {
    const bool another = !m_meeting || m_meeting->id != of.meeting.id;
    m_meeting = of.meeting;
    {
        const QScopedValueRollback filling(m_filling, true);
        replaceRows(*m_table, m_model, agendaRows(of.meeting), [](const AgendaRow& row) { return row.place; });
        const int last = m_model.rowCount() - 1;
        if (last >= 0 && (another || m_table->currentSourceRow() < 0))
            m_table->selectSourceRow(another ? 0 : std::clamp(m_place, 0, last));
    }
    const int place = m_table->currentSourceRow();
    const bool anotherItem = another || place != m_place;
    m_place = place;
    fitRows(*m_table);
    showSaid(anotherItem);
}

void AgendaTable::choose(int place) {
    if (place == m_place)
        return;
    keepSaid();
    m_place = place;
    showSaid(true);
}

void AgendaTable::showSaid(bool another) {
    const bool any = m_place >= 0 && m_place < m_model.rowCount();
    const supervision::AgendaItem item = any ? m_model.row(m_place).item : supervision::AgendaItem{};
    m_said->setPlaceholderText(
        any ? tr("What is said of item %1, %2: kept when you leave the field").arg(m_place + 1).arg(item.title)
            : tr("The agenda is empty: type its first item above."));
    m_said->setAccessibleDescription(m_said->placeholderText());
    if (another)
        m_said->begin(item.summary);
    else
        m_said->setKept(item.summary);
    m_said->setEnabled(any);
    const bool writable = any && isWritable();
    m_up->setEnabled(writable && m_place > 0);
    m_down->setEnabled(writable && m_place + 1 < m_model.rowCount());
    m_remove->setEnabled(writable);
}

bool AgendaTable::keepSaid() {
    m_soon.stop();
    if (m_place < 0 || m_place >= m_model.rowCount() || !m_said->isTyped())
        return true;
    const QString said = base::polished(m_said->toPlainText());
    if (said == m_model.row(m_place).item.summary) {
        m_said->setKept(said);
        return true;
    }
    const auto place = static_cast<std::size_t>(m_place);
    return change(tr("what was said of item %1").arg(m_place + 1), [&](Meeting& meeting) {
        if (place < meeting.agenda.size())
            meeting.agenda[place].summary = said;
    });
}

bool AgendaTable::keep() { return keepSaid() && m_title->text().trimmed().isEmpty(); }

bool AgendaTable::change(const QString& what, const std::function<void(Meeting&)>& change) {
    return told(changeMeeting(view(), *m_meeting->id, what, change));
}

void AgendaTable::add() {
    const QString title = m_title->text().trimmed();
    m_title->setFocus();
    if (title.isEmpty() || !m_meeting || !keepSaid())
        return;
    if (!change(tr("agenda"), [&](Meeting& meeting) { meeting.agenda.push_back({title}); }))
        return;
    m_title->clear();
    m_table->selectSourceRow(m_model.rowCount() - 1);
}

void AgendaTable::move(int by) {
    const int place = m_place, to = m_place + by;
    if (!isWritable() || place < 0 || to < 0 || to >= m_model.rowCount() || !keepSaid())
        return;
    if (change(tr("agenda"), [&](Meeting& meeting) {
            std::swap(meeting.agenda.at(static_cast<std::size_t>(place)), meeting.agenda.at(static_cast<std::size_t>(to)));
        }))
        m_table->selectSourceRow(to);
}

/// Undo brings it back, so nothing is asked.
void AgendaTable::removeCurrent() {
    if (!isWritable() || m_place < 0 || !keepSaid())
        return;
    const int place = m_place;
    change(tr("agenda"), [&](Meeting& meeting) { meeting.agenda.erase(meeting.agenda.begin() + place); });
}

} // namespace xundu::ui
