#include "ui/pages/workbench/WorkbenchPage.h"

#include "ui/pages/workbench/BenchActions.h"
#include "ui/pages/workbench/BenchWords.h"
#include "ui/pages/workbench/ChangesPane.h"
#include "ui/pages/workbench/DuePane.h"
#include "ui/pages/workbench/MissingPane.h"
#include "ui/pages/workbench/NextStrip.h"
#include "ui/pages/workbench/PaneCard.h"
#include "ui/pages/workbench/ReceptionPane.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace xundu::ui {

using dispatch::Next;
using dispatch::Step;
using dispatch::UnitReception;

namespace {

constexpr int sideWidth = 384, narrowBelow = 1200, lowBelow = 646, noHeaderTop = 8;

} // namespace

WorkbenchPage::WorkbenchPage(const PageContext& context, QWidget* parent)
    : Page(context, {}, parent),
      m_bench(benchOf(context.view)),
      m_actions(new BenchActions(context, this)),
      m_track(new StepTrack(context.theme)),
      m_strip(new NextStrip(context.theme)),
      m_reception(new ReceptionPane(context)),
      m_changes(new ChangesPane(context)),
      m_missing(new MissingPane(context)),
      m_due(new DuePane(context)),
      m_main(new PaneCard(context.theme)),
      m_side(new QWidget),
      m_sideColumn(new QVBoxLayout(m_side)) {
    buildTop();
    buildParts();
    connectParts();
    fillMenu();
    arrange(Arrangement::Wide);
}

void WorkbenchPage::buildTop() {
    column().setContentsMargins(metrics::kPageSide, noHeaderTop, metrics::kPageSide, metrics::kPageBottom);
    column().setSpacing(metrics::kWorkbenchGap);
    auto* card = new Card(theme());
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    card->setAccessibleName(tr("Steps of the period"));
    card->body()->addWidget(m_track);
    card->body()->addWidget(m_strip);
    column().addWidget(card);
}

void WorkbenchPage::buildParts() {
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kWorkbenchGap);
    row->addWidget(m_main, 1);
    fixWidth(*m_side, theme(), sideWidth);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(metrics::kCardGap);
    row->addWidget(m_side);
    column().addLayout(row, 1);
    for (int i = 0; i < 3; ++i) {
        m_sideCards.push_back(new PaneCard(theme()));
        m_sideColumn->addWidget(m_sideCards.back(), i == 0 ? 1 : 0);
    }
}

void WorkbenchPage::connectParts() {
    const auto read = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&view(), &OfficeView::changed, this, read);
    connect(&view(), &OfficeView::yearRead, this, read);
    connect(m_track, &StepTrack::chosen, this, &WorkbenchPage::chooseStep);
    connect(m_strip, &NextStrip::actionWanted, this, &WorkbenchPage::goAhead);
    connect(m_reception, &ReceptionPane::taskWanted, this, &Page::taskWanted);
    connect(m_reception, &ReceptionPane::unitWanted, this, &Page::unitWanted);
    connect(m_reception, &ReceptionPane::collectWanted, this, &Page::collectWanted);
    connect(m_reception, &ReceptionPane::recordWanted, this, &Page::recordWanted);
    connect(m_reception, &ReceptionPane::reminderWanted, this,
            [this](qint64 unit) { copyReminder({*plan::UnitId::from(unit)}); });
    connect(m_changes, &ChangesPane::taskWanted, this, &Page::taskWanted);
    connect(m_missing, &MissingPane::recordWanted, this, &Page::recordWanted);
    connect(m_missing, &MissingPane::reminderWanted, this, &WorkbenchPage::copyReminder);
    connect(m_due, &DuePane::taskWanted, this, &Page::taskWanted);
    connect(m_due, &DuePane::noticesWanted, this, &Page::noticesWanted);
    connect(m_due, &DuePane::assignmentWanted, this, &Page::assignmentWanted);
    connect(m_actions, &BenchActions::failed, this, &Page::failed);
    connect(m_actions, &BenchActions::noticed, this, &Page::noticed);
}

void WorkbenchPage::fillMenu() {
    QMenu& menu = m_strip->menu();
    QAction* issue = menu.addAction(tr("Issue forms…"), this, &WorkbenchPage::issueForms);
    QAction* remind = menu.addAction(tr("Copy reminder for all that are missing"), this, &WorkbenchPage::remindAll);
    menu.addAction(tr("Export bulletin…"), this, [this] { Q_EMIT paperWanted(print::PaperKind::Bulletin); });
    QAction* publish = menu.addAction(tr("Issue bulletin…"), this, &WorkbenchPage::issueBulletin);
    menu.addSeparator();
    QAction* close = menu.addAction(tr("Close the period…"), this, [this] { m_actions->close(m_bench); });
    QAction* reopen = menu.addAction(tr("Open the period again…"), this, [this] { m_actions->reopen(m_bench); });
    connect(&menu, &QMenu::aboutToShow, this, [this, issue, remind, publish, close, reopen] {
        close->setEnabled(mayClose());
        publish->setEnabled(mayIssueBulletin());
        reopen->setEnabled(m_bench.facts.closedOn && view().office().isWritable());
        issue->setEnabled(view().isEditable() && !m_bench.reception.units.empty());
        remind->setEnabled(!m_bench.reception.owing().empty() && !m_bench.facts.closedOn);
    });
}

QString WorkbenchPage::name() { return tr("Workbench"); }

void WorkbenchPage::focusFirst() { m_track->setFocus(Qt::ShortcutFocusReason); }

void WorkbenchPage::refresh() {
    m_stale = false;
    m_bench = benchOf(view());
    if (!view().isYearAwaited())
        guarded([this] { countSupervision(m_bench, view()); });
    m_track->setSteps(trackSteps(view(), m_bench));
    m_strip->show(nextWords(view(), m_bench), view().isEditable());
    for (Pane* pane : {static_cast<Pane*>(m_reception), static_cast<Pane*>(m_changes), static_cast<Pane*>(m_missing),
                       static_cast<Pane*>(m_due)})
        pane->show(m_bench);
}

void WorkbenchPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void WorkbenchPage::fit(const QSize& room) {
    const bool low = room.height() < theme().scaled(lowBelow);
    const bool narrow = room.width() < theme().scaled(narrowBelow);
    arrange(narrow ? Arrangement::Narrow : low ? Arrangement::Low : Arrangement::Wide);
    m_track->setShowsHints(!low);
    m_track->setGravestLights(narrow);
}

void WorkbenchPage::arrange(Arrangement arrangement) {
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    const bool narrow = arrangement == Arrangement::Narrow;
    const bool low = arrangement == Arrangement::Low;
    m_side->setVisible(!narrow);
    m_sideCards[2]->setVisible(!low);
    if (narrow) {
        m_main->setPanes({m_reception, m_changes, m_missing, m_due});
        return;
    }
    m_main->setPanes({m_reception});
    m_sideCards[0]->setPanes({m_changes});
    if (low) {
        m_sideCards[1]->setPanes({m_missing, m_due});
        return;
    }
    m_sideCards[1]->setPanes({m_missing});
    m_sideCards[2]->setPanes({m_due});
}

/// The strip's primary button.
void WorkbenchPage::goAhead() {
    switch (m_bench.loop.next) {
    case Next::Nothing:
        if (const auto period = leadsTo(view(), m_bench))
            view().setPeriod(*period);
        return;
    case Next::Issue:
        return issueForms();
    case Next::Check:
        return showFirstDoubt();
    case Next::Collect:
    case Next::Remind:
        return remindAll();
    case Next::Report:
        return issueBulletin();
    case Next::Supervise:
        return Q_EMIT noticesWanted();
    case Next::Close:
        return chooseStep(static_cast<int>(Step::Close));
    }
}

void WorkbenchPage::chooseStep(int step) {
    switch (static_cast<Step>(step)) {
    case Step::Issue:
        if (view().isEditable() && !m_bench.reception.units.empty())
            issueForms();
        return;
    case Step::Collect:
        m_main->showPane(m_reception);
        m_reception->focusTable();
        return;
    case Step::Check:
        return showFirstDoubt();
    case Step::Lights:
        m_main->showPane(m_changes);
        return;
    case Step::Report:
        if (mayIssueBulletin())
            issueBulletin();
        return;
    case Step::Meet:
        return Q_EMIT meetingsWanted();
    case Step::Supervise:
        return Q_EMIT noticesWanted();
    case Step::Close:
        if (mayClose())
            m_actions->close(m_bench);
        return;
    }
}

bool WorkbenchPage::mayClose() const { return view().isEditable() && m_bench.loop.season == dispatch::Season::Running; }

bool WorkbenchPage::mayIssueBulletin() const {
    const dispatch::Season season = m_bench.loop.season;
    return view().office().isWritable() && (season == dispatch::Season::Running || season == dispatch::Season::Closed);
}

void WorkbenchPage::issueBulletin() { Q_EMIT issueWanted(print::PaperKind::Bulletin); }

/// What is doubted comes before what was sent back, where the unit's answer is awaited.
void WorkbenchPage::showFirstDoubt() {
    const auto& units = m_bench.reception.units;
    auto first = std::find_if(units.begin(), units.end(), [](const UnitReception& unit) { return unit.doubts > 0; });
    if (first == units.end())
        first = std::find_if(units.begin(), units.end(),
                             [](const UnitReception& unit) { return unit.state == dispatch::FormState::Returned; });
    if (first != units.end())
        Q_EMIT collectWanted(first->unit.value());
}

void WorkbenchPage::issueForms() { m_actions->issueForms(m_bench, m_reception->chosenUnits()); }

void WorkbenchPage::remindAll() {
    std::vector<plan::UnitId> units;
    for (const dispatch::UnitReception* unit : m_bench.reception.owing())
        units.push_back(unit->unit);
    copyReminder(units);
}

void WorkbenchPage::copyReminder(const std::vector<plan::UnitId>& units) { m_actions->copyReminder(m_bench, units); }

} // namespace xundu::ui
