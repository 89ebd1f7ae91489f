#include "ui/pages/meetings/MeetingsPage.h"

#include "core/store/Action.h"
#include "core/store/Assignments.h"
#include "core/store/Meetings.h"
#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/meetings/FollowPane.h"
#include "ui/pages/meetings/MeetingPane.h"
#include "ui/print/MeetingDraft.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/WrappedLabel.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace xundu::ui {

using print::PaperKind;

namespace {

constexpr int listWidth = 340, listWidthSmall = 290, smallPage = 1040;
constexpr int stackedBelow = 880; // of the page: the list stands above the meeting
constexpr int stackedList = 150, stackedMeeting = 300;
constexpr int leastRows = 2;
enum What { Meetings, Items };

} // namespace

MeetingsPage::MeetingsPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_model(meetingColumns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_pane(new MeetingPane(context)),
      m_follow(new FollowPane(context)),
      m_views(new Stack),
      m_meetings(new Stack),
      m_what(new Segment(tr("Show"), {tr("Meetings"), tr("Items to follow")}, context.theme)) {
    buildHeader();
    m_views->addWidget(buildMeetings());
    m_views->addWidget(buildFollow());
    column().addWidget(m_views, 1);
    connectParts();
    showView();
}

/// A field that has the focus is left as it goes away, and keeps what was typed: that is not shown any more.
MeetingsPage::~MeetingsPage() {
    disconnect(&view(), nullptr, this, nullptr);
    disconnect(m_pane, nullptr, this, nullptr);
}

void MeetingsPage::buildHeader() {
    addToHeader(m_what);
    const auto add = [this](const QString& words, const std::function<void()>& run) {
        auto* button = new Button(words, theme(), Button::Kind::Secondary, Button::Size::Filter);
        addAtEnd(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    Button* begin = add(tr("New meeting"), [this] { addMeeting(); });
    m_pack = add(tr("Material (pack)…"), [this] { wantPaper(PaperKind::MeetingPack); });
    m_minutes = add(tr("Minutes…"), [this] { wantPaper(PaperKind::Minutes); });
    m_meetingButtons = {begin, m_pack, m_minutes};
    m_itemButtons = {
        add(tr("Enter instruction…"), [this] { m_follow->enter(supervision::Origin::Instruction); }),
        add(tr("Enter matter to coordinate…"), [this] { m_follow->enter(supervision::Origin::Ask); }),
    };
    begin->setToolTip(tr("Its agenda is proposed by need, from how things stand in the ten-day period shown"));
    for (Button* button : {begin, m_itemButtons[0], m_itemButtons[1]}) {
        button->setDrawing(Icon::Add);
        button->setEnabled(view().office().isWritable());
    }
}

QWidget* MeetingsPage::buildMeetings() {
    m_list = new Card(theme());
    m_list->body()->addWidget(m_table, 1);
    auto* hint = new WrappedLabel(Type::Secondary, Ink::Text3);
    hint->setWords(tr("Del removes a meeting that decided nothing; undo brings it back."));
    hint->setContentsMargins(metrics::kCardPadding, 4, metrics::kCardPadding, 6);
    m_list->body()->addWidget(hint);
    dressTable();
    auto* meeting = new Card(theme());
    meeting->body()->addWidget(m_pane);
    auto* both = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::kCardGap);
    m_columns->addWidget(m_list);
    m_columns->addWidget(meeting, 1);
    auto* none = new Card(theme());
    auto* empty =
        new EmptyState(theme(), Icon::Meetings, tr("No meeting of this year is recorded yet."),
                       tr("Its agenda is proposed by need: what was decided last, what is red, what has to be coordinated."),
                       view().office().isWritable() ? tr("Propose a meeting") : QString());
    none->body()->addWidget(empty);
    connect(empty, &EmptyState::actionRequested, this, &MeetingsPage::addMeeting);
    m_meetings->addWidget(both);
    m_meetings->addWidget(none);
    return m_meetings;
}

QWidget* MeetingsPage::buildFollow() {
    auto* card = new Card(theme());
    card->body()->addWidget(m_follow);
    return card;
}

void MeetingsPage::dressTable() {
    m_table->setAccessibleName(tr("Meetings of the year"));
    new TableTools(context(), *m_table, QStringLiteral("meetings.list"));
    m_table->setStretchColumn(meetingNameColumn);
    followTextSize(*m_table,
                   [this] { m_table->setMinimumHeight(theme().scaled(metrics::kTableHeader + leastRows * metrics::kRowList)); });
    auto* remove = new QAction(tr("Remove meeting"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setEnabled(view().office().isWritable());
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &MeetingsPage::removeCurrent);
}

void MeetingsPage::connectParts() {
    const auto tell = [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); };
    connect(m_what, &Segment::chosen, this, &MeetingsPage::showView);
    connect(m_table, &DataTable::currentRowChanged, this, &MeetingsPage::choose);
    connect(m_pane, &MeetingPart::failed, this, tell);
    connect(m_pane, &MeetingPart::noticed, this,
            [this](const QString& whatHappened, const QString& whatNow) { Q_EMIT noticed(whatHappened, whatNow); });
    connect(m_follow, &FollowPane::failed, this, tell);
    connect(m_follow, &FollowPane::linkActivated, this, &MeetingsPage::follow);
    connect(m_follow, &FollowPane::narrowed, this, &MeetingsPage::showNote);
    connect(&view(), &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible() && !m_keeping)
            refresh();
    });
}

QString MeetingsPage::name() { return tr("Meetings"); }

bool MeetingsPage::showsItems() const { return m_what->current() == Items; }

void MeetingsPage::focusFirst() {
    QWidget* first = m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_meetingButtons.front();
    (showsItems() ? static_cast<QWidget*>(m_follow) : first)->setFocus(Qt::ShortcutFocusReason);
}

bool MeetingsPage::mayLeave() {
    return keep() || context().prompts.confirm(tr("Discard what was typed?"),
                                               tr("Something was typed for a meeting that is not kept yet."), tr("Discard"));
}

void MeetingsPage::showAssignment(qint64 id) {
    m_what->setCurrent(Items);
    refresh();
    if (const auto assignment = supervision::AssignmentId::from(id))
        m_follow->showAssignment(*assignment);
}

void MeetingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void MeetingsPage::fit(const QSize& room) {
    const bool stacked = room.width() < theme().scaled(stackedBelow);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = theme().scaled(room.width() < theme().scaled(smallPage) ? listWidthSmall : listWidth);
    m_list->setMinimumWidth(stacked ? 0 : width);
    m_list->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : width);
    m_list->setMinimumHeight(stacked ? theme().scaled(stackedList) : 0);
    m_list->setMaximumHeight(stacked ? theme().scaled(stackedList) : QWIDGETSIZE_MAX);
    m_isStacked = stacked;
    fitPane();
}

/// Without a meeting it is hidden, and asks for no room.
void MeetingsPage::fitPane() {
    m_pane->setMinimumHeight(m_isStacked && m_model.rowCount() > 0 ? theme().scaled(stackedMeeting) : 0);
}

void MeetingsPage::refresh() {
    m_stale = false;
    guarded([this] {
        const store::Office& office = view().office();
        m_assignments = assignmentRows(store::assignments::assignments(office), office.actor().clock.today());
        std::vector<MeetingRow> meetings = meetingRows(office, m_assignments);
        m_meetings->setCurrentIndex(meetings.empty() ? 1 : 0);
        {
            const QScopedValueRollback filling(m_filling, true);
            m_model.setRows(std::move(meetings));
            selectCurrent();
        }
        fitPane();
        showCurrent();
        m_follow->show(m_assignments);
        showNote();
    });
}

/// The chosen one, wherever it stands now, else the newest.
void MeetingsPage::selectCurrent() {
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        row = m_model.row(i).id() == m_current ? i : row;
    if (m_model.rowCount() > 0 && m_table->currentSourceRow() != row)
        m_table->selectSourceRow(row);
}

const MeetingRow* MeetingsPage::current() const {
    const int row = m_table->currentSourceRow();
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.row(row);
}

void MeetingsPage::choose(int row) {
    if (m_filling || row < 0 || row >= m_model.rowCount() || m_model.row(row).id() == m_current)
        return;
    m_current = m_model.row(row).id();
    keep();
    showCurrent();
}

void MeetingsPage::showCurrent() {
    const MeetingRow* row = current();
    m_pack->setEnabled(row);
    m_minutes->setEnabled(row);
    m_current = row ? row->meeting.id : std::nullopt;
    if (row)
        m_pane->show({row->meeting, decisionsOf(m_assignments, row->id())});
}

void MeetingsPage::showView() {
    m_views->setCurrentIndex(m_what->current());
    for (Button* button : m_meetingButtons)
        button->setVisible(!showsItems());
    for (Button* button : m_itemButtons)
        button->setVisible(showsItems());
    showNote();
}

void MeetingsPage::showNote() {
    const QString comma = tr(", ");
    const AssignmentCounts all = countsOf(m_assignments);
    if (!showsItems()) {
        AssignmentCounts decided;
        for (const MeetingRow& row : m_model.rows()) {
            decided.all += row.decisions.all;
            decided.open += row.decisions.open;
        }
        setNote(tr("%n meeting(s)", nullptr, m_model.rowCount()) + comma +
                tr("%1 of %2 decisions open").arg(decided.open).arg(decided.all));
        return;
    }
    const auto shown = static_cast<int>(m_follow->shown().size());
    setNote((shown == all.all ? tr("%n item(s)", nullptr, all.all) : tr("%1 of %2 items").arg(shown).arg(all.all)) + comma +
            tr("%1 open").arg(all.open) + comma + tr("%1 overdue").arg(all.overdue));
}

bool MeetingsPage::keep() {
    bool kept = false;
    {
        const QScopedValueRollback keeping(m_keeping, true);
        kept = m_pane->keep();
    }
    if (m_stale && isVisible())
        refresh();
    return kept;
}

void MeetingsPage::addMeeting() {
    keep();
    guarded([this] {
        const supervision::Meeting draft = print::draftMeeting(view().course(), view().period());
        store::Action action(view().office(), tr("New meeting of %1").arg(draft.period.displayName()));
        m_current = store::meetings::add(view().office(), draft);
        action.commit();
    });
}

/// Undo brings it back, so nothing is asked.
void MeetingsPage::removeCurrent() {
    if (!current() || !view().office().isWritable())
        return;
    const MeetingRow gone = *current();
    if (guarded([&] {
            store::Action action(view().office(), tr("Remove the meeting of %1").arg(shownMeeting(gone.meeting)));
            store::meetings::remove(view().office(), gone.id());
            action.commit();
        }))
        Q_EMIT noticed(tr("The meeting of %1 was removed.").arg(shownMeeting(gone.meeting)), tr("Undo brings it back."));
}

/// Of the meeting's 旬, which is shown from now on.
void MeetingsPage::wantPaper(PaperKind kind) {
    keep();
    if (!current())
        return;
    const supervision::Meeting meeting = current()->meeting;
    view().setPeriod(meeting.period);
    Q_EMIT meetingPaperWanted(kind, meeting.id->value());
}

} // namespace xundu::ui
