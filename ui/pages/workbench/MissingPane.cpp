#include "ui/pages/workbench/MissingPane.h"

#include "ui/models/Shown.h"
#include "ui/pages/workbench/BenchWords.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Scrolled.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace xundu::ui {

using dispatch::FormState;
using dispatch::UnitReception;

namespace {

constexpr int rowHeight = 24, shownRows = 4;
enum Column { Name, Owes, Tag, Contact, Copy, Record, Columns };

QToolButton* toolButton(Icon drawing, const QString& name, const Theme& theme) {
    auto* button = new QToolButton;
    button->setIcon(icon(drawing, theme));
    fixIconSide(*button, theme, metrics::kIconText);
    button->setProperty("measure", QStringLiteral("small"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MissingPane::MissingPane(const PageContext& context)
    : Pane(context),
      m_list(new QWidget),
      m_copy(new Button(tr("Copy reminder"), context.theme, Button::Kind::Secondary, Button::Size::Small, this)) {
    auto* scroll = scrolled(m_list);
    scroll->setAccessibleName(tr("Units that are missing"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_copy->setDrawing(Icon::Copy);
    fixIconSide(*m_copy, context.theme, metrics::kIconText);
    onTextSize(*this, [this] { measure(); });
    setTools(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT reminderWanted(m_units); });
}

std::optional<MissingPane::Place> MissingPane::focused() const {
    QWidget* button = window()->focusWidget();
    const int item = m_grid && button ? m_grid->indexOf(button) : -1;
    if (item < 0)
        return std::nullopt;
    int line = 0, column = 0, rows = 0, columns = 0;
    m_grid->getItemPosition(item, &line, &column, &rows, &columns);
    return Place{m_units.at(static_cast<std::size_t>(line)), column,
                 showsKeyboardFocus(button) ? Qt::ShortcutFocusReason : Qt::OtherFocusReason};
}

/// Does nothing where the unit is missing no more.
void MissingPane::focus(const Place& place) {
    const auto unit = std::find(m_units.begin(), m_units.end(), place.unit);
    if (unit == m_units.end())
        return;
    QWidget* button = m_grid->itemAtPosition(static_cast<int>(unit - m_units.begin()), place.column)->widget();
    button->show(); // the grid would only do so later
    button->setFocus(place.reason);
}

void MissingPane::show(const Bench& bench) {
    const auto before = focused();
    m_grid = emptyGrid(*m_list);
    m_grid->setHorizontalSpacing(6);
    m_grid->setColumnStretch(Name, 5);
    m_grid->setColumnStretch(Contact, 4);
    m_lines = 0;
    m_units.clear();
    const std::vector<plan::UnitId>& asked = bench.facts.remindedToday;
    for (const UnitReception* unit : bench.reception.owing()) {
        m_units.push_back(unit->unit);
        addRow(*unit, std::find(asked.begin(), asked.end(), unit->unit) != asked.end());
    }
    if (const QString note = noteOn(bench); !note.isEmpty())
        addNote(note);
    m_grid->setRowStretch(m_lines, 1);
    if (before)
        focus(*before);
    m_copy->setEnabled(!m_units.empty() && !bench.facts.closedOn);
    measure();
    refreshTitle(bench);
}

void MissingPane::measure() {
    for (std::size_t line = 0; m_grid && line < m_units.size(); ++line)
        m_grid->setRowMinimumHeight(static_cast<int>(line), theme().scaled(rowHeight));
    setMinimumHeight(theme().scaled(rowHeight) * qBound(1, m_lines, shownRows) + 6);
}

void MissingPane::refreshTitle(const Bench& bench) {
    const auto count = static_cast<int>(m_units.size());
    if (count == 0) {
        const QString title = bench.reception.forms.all > 0 ? tr("All in") : tr("None required");
        setTitle(title, {}, title);
        return;
    }
    const QString title = tr("%n missing", nullptr, count);
    const bool over = bench.facts.today > bench.reception.dueOn;
    setTitle(title,
             bench.facts.closedOn ? tr("when it was closed")
             : over               ? tr("the due day is over")
                                  : tr("not yet due, not yet late"),
             title);
}

QString MissingPane::owes(const UnitReception& unit) const {
    const auto missing = unit.missing();
    const bool leads = std::any_of(missing.begin(), missing.end(), [&](plan::TaskId task) {
        const auto leading = plan::leadingUnits(view().plan(), *view().plan().task(task));
        return std::find(leading.begin(), leading.end(), unit.unit) != leading.end();
    });
    const int count = static_cast<int>(missing.size());
    return leads ? tr("leads %n task(s)", nullptr, count) : tr("%n task(s)", nullptr, count);
}

/// The mark says the newest thing, its tip all of them.
void MissingPane::addRow(const UnitReception& unit, bool asked) {
    const plan::Unit& named = *view().plan().unit(unit.unit);
    const auto& before = view().previous();
    const bool again = before && std::any_of(before->reporting.missing.begin(), before->reporting.missing.end(),
                                             [&](const progress::MissingReport& entry) { return entry.unit == unit.unit; });
    QStringList marks, tips;
    const auto mark = [&](bool holds, const QString& word, const QString& tip) {
        if (holds) {
            marks << word;
            tips << tip;
        }
    };
    mark(asked, tr("asked today"), tr("was asked today"));
    mark(unit.state == FormState::Returned, tr("sent back"), tr("its form was sent back and did not return"));
    mark(again, tr("again"), tr("was missing in the period before, too"));
    auto* tag = new Label(marks.value(0), Type::SecondaryMedium, Ink::Accent);
    tag->setToolTip(tips.join(u'\n'));
    tag->setAccessibleDescription(tips.join(tr(", ")));
    const QString contact =
        named.officer.isEmpty() && named.phone.isEmpty() ? tr("no contact yet") : (named.officer + u' ' + named.phone).trimmed();
    m_grid->addWidget(new ElidedLabel(named.name, Type::Body), m_lines, Name);
    m_grid->addWidget(new Label(owes(unit), Type::Secondary, Ink::Text2), m_lines, Owes);
    m_grid->addWidget(tag, m_lines, Tag);
    m_grid->addWidget(new ElidedLabel(contact, Type::Secondary, named.officer.isEmpty() ? Ink::Text3 : Ink::Text2), m_lines,
                      Contact);
    addButtons(unit);
    ++m_lines;
}

void MissingPane::addButtons(const UnitReception& unit) {
    const QString name = view().plan().unit(unit.unit)->shortName;
    auto* copy = toolButton(Icon::Copy, tr("Copy reminder for %1").arg(name), theme());
    copy->setEnabled(!view().status().closed);
    connect(copy, &QToolButton::clicked, this, [this, id = unit.unit] { Q_EMIT reminderWanted({id}); });
    auto* record = toolButton(Icon::Pen, tr("Enter by hand for %1").arg(name), theme());
    record->setEnabled(view().isEditable());
    connect(record, &QToolButton::clicked, this,
            [this, id = unit.unit, task = unit.missing().front()] { Q_EMIT recordWanted(task.value(), id.value()); });
    m_grid->addWidget(copy, m_lines, Copy);
    m_grid->addWidget(record, m_lines, Record);
}

void MissingPane::addNote(const QString& words) {
    auto* note = new ElidedLabel(words, Type::Secondary, Ink::Text3);
    fixHeight(*note, theme(), rowHeight);
    m_grid->addWidget(note, m_lines, Name, 1, Columns);
    ++m_lines;
}

QString MissingPane::noteOn(const Bench& bench) const {
    std::vector<const UnitReception*> silent;
    for (const UnitReception& unit : bench.reception.units) {
        if (unit.state == FormState::Silent)
            silent.push_back(&unit);
    }
    if (!silent.empty())
        return tr("Silence counts as no change: %1").arg(someUnits(view().plan(), silent));
    return m_units.empty() && !bench.reception.units.empty() ? tr("All that was required is in.") : QString();
}

} // namespace xundu::ui
