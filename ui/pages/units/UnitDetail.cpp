#include "ui/pages/units/UnitDetail.h"

#include "core/store/Closings.h"
#include "core/store/Units.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedTenDay.h"
#include "ui/pages/units/GroupMembersTab.h"
#include "ui/pages/units/UnitDutiesTab.h"
#include "ui/pages/units/UnitEventsTab.h"
#include "ui/pages/units/UnitRecordTab.h"
#include "ui/pages/units/UnitSectionsTab.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/TabBar.h"

#include <QHBoxLayout>

namespace xundu::ui {

UnitDetail::UnitDetail(const PageContext& context, const Receptions& year, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_name(new ElidedLabel({}, Type::PageTitle)),
      m_about(new Label({}, Type::Secondary, Ink::Text2)),
      m_sent(new Button(tr("Show what it sent"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_record(new Button(tr("Enter by hand"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_dissolve(new Button(tr("Dissolve…"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_remove(new Button(tr("Remove"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_bar(new TabBar(tr("Parts of the unit"))),
      m_stack(new Stack) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // gives way only where room is short
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_bar);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    addTab(new UnitRecordTab(context, year));
    addTab(new UnitDutiesTab(context));
    addTab(new UnitEventsTab(context));
    addTab(new GroupMembersTab(context));
    addTab(new UnitSectionsTab(context));
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        m_wanted = tab;
        showCurrent();
    });
}

QWidget* UnitDetail::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::kPageSide, 0, metrics::kPageSide, 0);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_about);
    row->addStretch(1);
    for (Button* button : {m_sent, m_record, m_dissolve, m_remove})
        row->addWidget(button);
    connect(m_sent, &QPushButton::clicked, this, [this] { Q_EMIT collectWanted(m_of->unit->id.value()); });
    connect(m_record, &QPushButton::clicked, this, [this] {
        const auto missing = m_of->reception->missing();
        const plan::TaskId task = missing.empty() ? m_of->reception->marks.front().task : missing.front();
        Q_EMIT recordWanted(task.value(), m_of->unit->id.value());
    });
    connect(m_remove, &QPushButton::clicked, this, &UnitDetail::removalWanted);
    connect(m_dissolve, &QPushButton::clicked, this, &UnitDetail::dissolve);
    return head;
}

void UnitDetail::addTab(UnitTab* tab) {
    m_tabs.push_back(tab);
    m_bar->addTab({});
    m_stack->addWidget(tab);
    connect(tab, &UnitTab::failed, this, &UnitDetail::failed);
    connect(tab, &UnitTab::linkActivated, this, &UnitDetail::linkActivated);
    connect(tab, &UnitTab::taskWanted, this, &UnitDetail::taskWanted);
    connect(tab, &UnitTab::unitWanted, this, &UnitDetail::unitWanted);
    connect(tab, &UnitTab::collectWanted, this, &UnitDetail::collectWanted);
}

void UnitDetail::show(const ListedUnit& of) {
    m_of = of;
    showHead();
    {
        const QSignalBlocker quiet(m_bar); // the bar chooses among tabs that come and go
        int first = -1;
        for (int place = 0; place < m_bar->count(); ++place) {
            const UnitTab* tab = m_tabs.at(static_cast<std::size_t>(place));
            const bool fits = tab->isFor(of);
            m_bar->setTabVisible(place, fits);
            if (fits)
                m_bar->setTabText(place, tab->title(of));
            first = fits && first < 0 ? place : first;
        }
        const bool wanted = m_wanted >= 0 && m_bar->isTabVisible(m_wanted); // the bar leaves a tab that goes
        m_bar->setCurrentIndex(wanted ? m_wanted : first);
    }
    showCurrent();
}

void UnitDetail::showHead() {
    m_name->setText(m_of->name());
    m_name->setToolTip(m_of->name());
    QStringList about;
    if (m_of->unit) {
        about << word(m_of->unit->kind);
        if (m_of->unit->officeHost)
            about << tr("hosts the office");
        if (m_of->unit->member)
            about << tr("member of the task force");
        if (!m_of->parent.isEmpty())
            about << tr("section of %1").arg(m_of->parent);
        if (const auto from = m_of->unit->dissolvedFrom) {
            const plan::Unit* next = m_of->unit->successor ? m_context.view.plan().unit(*m_of->unit->successor) : nullptr;
            about << (next ? tr("dissolved from %1 on, succeeded by %2").arg(from->displayName(), next->shortName)
                           : tr("dissolved from %1 on").arg(from->displayName()));
        }
    } else {
        about << tr("group: printed by its name, its members answer each for itself");
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    const bool writable = m_context.view.office().isWritable();
    m_sent->setVisible(m_of->unit.has_value());
    m_sent->setEnabled(m_of->reception && m_of->reception->receivedAt);
    m_record->setVisible(m_of->unit.has_value());
    m_record->setEnabled(m_of->reception && m_context.view.isEditable());
    m_remove->setEnabled(writable);
    m_dissolve->setVisible(m_of->unit && !m_of->unit->officeHost);
    m_dissolve->setText(m_of->unit && m_of->unit->dissolvedFrom ? tr("It is there after all") : tr("Dissolve…"));
    m_dissolve->setEnabled(writable);
}

void UnitDetail::dissolve() {
    const plan::Unit unit = *m_of->unit;
    store::Office& office = m_context.view.office();
    if (unit.dissolvedFrom) {
        if (const auto problem = attempt(office, tr("%1 is there after all").arg(unit.shortName),
                                         [&](store::Office& of) { store::units::restore(of, unit.id); }))
            Q_EMIT failed(*problem);
        return;
    }
    const int year = office.plan().year();
    const auto wrong = [&office, year](const QStringList& typed) -> QString {
        if (const QString problem = tenDayProblem(typed.at(0), year); !problem.isEmpty())
            return problem;
        return typed.at(1).isEmpty() || office.plan().unitMeant(typed.at(1))
                   ? QString()
                   : tr("The plan has no unit \"%1\".").arg(typed.at(1));
    };
    calendar::TenDay firstOpen = m_context.view.period();
    while (store::closings::closing(office, firstOpen))
        ++firstOpen;
    const QStringList lines = m_context.prompts.askLines(tr("Dissolve %1").arg(unit.shortName),
                                                         tr("From then on it owes nothing and gets no letters; its duties go to "
                                                            "the unit that succeeds it. What was reported stays."),
                                                         {tr("From which ten-day period"), tr("Unit that succeeds it, if any")},
                                                         {typedTenDay(firstOpen), QString()}, wrong);
    if (lines.isEmpty())
        return;
    const plan::Unit* next = lines.at(1).isEmpty() ? nullptr : office.plan().unitMeant(lines.at(1));
    const auto successor = next ? std::optional(next->id) : std::nullopt;
    const auto problem = attempt(office, tr("Dissolve %1").arg(unit.shortName), [&](store::Office& of) {
        store::units::dissolve(of, unit.id, *tenDayTyped(lines.at(0), year), successor);
    });
    if (problem)
        Q_EMIT failed(*problem);
}

void UnitDetail::showCurrent() {
    if (!m_of || m_bar->currentIndex() < 0)
        return;
    UnitTab* tab = m_tabs.at(static_cast<std::size_t>(m_bar->currentIndex()));
    tab->show(*m_of);
    m_stack->setCurrentWidget(tab);
}

} // namespace xundu::ui
