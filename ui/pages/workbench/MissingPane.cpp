#include "ui/pages/workbench/MissingPane.h"

#include "ui/models/Shown.h"
#include "ui/pages/workbench/BenchWords.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Scrolled.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace xundu::ui {

using dispatch::FormState;
using dispatch::UnitReception;

namespace {

constexpr int rowHeight = 24, owesWidth = 84, shownRows = 4;

QToolButton* toolButton(Icon drawing, const QString& name, const Theme& theme) {
    auto* button = new QToolButton;
    button->setIcon(icon(drawing, theme));
    button->setIconSize({metrics::kIconText, metrics::kIconText});
    button->setProperty("measure", QStringLiteral("small"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MissingPane::MissingPane(const PageContext& context)
    : Pane(context),
      m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list)),
      m_copy(new Button(tr("Copy reminder"), context.theme, Button::Kind::Secondary, Button::Size::Small, this)) {
    auto* scroll = scrolled(m_list);
    scroll->setAccessibleName(tr("Units that are missing"));
    m_rows->setContentsMargins(metrics::kCardPadding, 1, metrics::kCardPadding, 3);
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_copy->setDrawing(Icon::Copy);
    m_copy->setIconSize({metrics::kIconText, metrics::kIconText});
    setTools(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT reminderWanted(m_units); });
}

void MissingPane::show(const Bench& bench) {
    clearRows();
    m_units.clear();
    const auto owing = bench.reception.owing();
    for (const UnitReception* unit : owing) {
        m_units.push_back(unit->unit);
        addRow(*unit, std::find(bench.facts.remindedToday.begin(), bench.facts.remindedToday.end(), unit->unit) !=
                          bench.facts.remindedToday.end());
    }
    if (const QString note = noteOn(bench); !note.isEmpty())
        addNote(note);
    m_rows->addStretch(1);
    m_copy->setEnabled(!m_units.empty() && !bench.facts.closedOn);
    const int lines = qBound(1, m_rows->count() - 1, shownRows);
    setMinimumHeight(theme().scaled(rowHeight) * lines + 4);
    const bool over = bench.facts.today > bench.reception.dueOn;
    const QString note = owing.empty() ? QString() : over ? tr("the due day is over") : tr("not yet due, not yet late");
    const int count = static_cast<int>(owing.size());
    setTitle(tr("%n missing", nullptr, count), note, tr("%n missing", nullptr, count));
}

void MissingPane::clearRows() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // one of its buttons may be what brought us here
        }
        delete item;
    }
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

void MissingPane::addRow(const UnitReception& unit, bool asked) {
    const plan::Unit& named = *view().plan().unit(unit.unit);
    auto* row = new QWidget;
    row->setFixedHeight(theme().scaled(rowHeight));
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(6);
    parts->addWidget(new ElidedLabel(named.name, Type::Body), 4);
    auto* owed = new Label(owes(unit), Type::Secondary, Ink::Text2);
    owed->setMinimumWidth(theme().scaled(owesWidth));
    parts->addWidget(owed);
    const auto& before = view().previous();
    const bool again = before && std::any_of(before->reporting.missing.begin(), before->reporting.missing.end(),
                                             [&](const progress::MissingReport& entry) { return entry.unit == unit.unit; });
    const QString mark = unit.state == FormState::Returned ? tr("sent back")
                         : again                           ? tr("again")
                         : asked                           ? tr("asked today")
                                                           : QString();
    auto* tag = new Label(mark, Type::SecondaryMedium, Ink::Accent);
    tag->setToolTip(again ? tr("was missing in the period before, too") : QString());
    parts->addWidget(tag);
    const QString contact =
        named.officer.isEmpty() && named.phone.isEmpty() ? tr("no contact yet") : (named.officer + u' ' + named.phone).trimmed();
    parts->addWidget(new ElidedLabel(contact, Type::Secondary, named.officer.isEmpty() ? Ink::Text3 : Ink::Text2), 4);
    auto* copy = toolButton(Icon::Copy, tr("Copy reminder for %1").arg(named.shortName), theme());
    auto* record = toolButton(Icon::Pen, tr("Enter by hand for %1").arg(named.shortName), theme());
    record->setEnabled(view().isEditable());
    copy->setEnabled(!view().status().closed);
    parts->addWidget(copy);
    parts->addWidget(record);
    connect(copy, &QToolButton::clicked, this, [this, id = unit.unit] { Q_EMIT reminderWanted({id}); });
    connect(record, &QToolButton::clicked, this,
            [this, id = unit.unit, task = unit.missing().front()] { Q_EMIT recordWanted(task.value(), id.value()); });
    m_rows->addWidget(row);
}

void MissingPane::addNote(const QString& words) {
    auto* note = new ElidedLabel(words, Type::Secondary, Ink::Text3);
    note->setFixedHeight(theme().scaled(rowHeight));
    m_rows->addWidget(note);
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
