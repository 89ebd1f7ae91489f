#include "ui/pages/collect/FindingsCard.h"

#include "ui/delegates/FindingDelegate.h"
#include "ui/delegates/HeaderView.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MarkLegend.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int placeWidth = 108, answerShare = 2, wordsShare = 3, actionsWidth = 196;

/// 1 is what would settle the line, a finding or a whole file.
constexpr std::pair<int, FindingAction> keys[] = {
    {Qt::Key_1, FindingAction::Accept},       {Qt::Key_1, FindingAction::AcceptAll},
    {Qt::Key_1, FindingAction::OtherPeriod},  {Qt::Key_2, FindingAction::Correct},
    {Qt::Key_3, FindingAction::Return},       {Qt::Key_4, FindingAction::AsIs},
    {Qt::Key_Delete, FindingAction::Discard}, {Qt::Key_Backspace, FindingAction::TakeBack}};

} // namespace

FindingsCard::FindingsCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Findings"), parent),
      m_theme(theme),
      m_delegate(new FindingDelegate(theme, this)),
      m_tree(new QTreeView),
      m_stack(new Stack),
      m_nothing(new Label({}, Type::Body, Ink::Text3)),
      m_states(new Segment(tr("Which findings"), {tr("Open"), tr("Handled"), tr("Hints")}, theme)) {
    buildHeader();
    buildTree();
    m_tree->installEventFilter(this);             // keys
    m_tree->viewport()->installEventFilter(this); // its width
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);
    connect(m_states, &Segment::chosen, this, &FindingsCard::filter);
    connect(&m_model, &FindingTreeModel::corrected, this, [this](const QModelIndex& index, const QString& text) {
        const auto say = [this, group = *m_model.groupAt(index), row = *m_model.rowAt(index), text] {
            Q_EMIT corrected(group, row, text);
        };
        QMetaObject::invokeMethod(this, say, Qt::QueuedConnection); // the line is closed before the rows change
    });
    connect(m_delegate, &FindingDelegate::actionClicked, this, &FindingsCard::act);
}

void FindingsCard::buildHeader() {
    auto* legend = new MarkLegend(m_theme);
    QVector<MarkLegend::Entry> entries;
    for (const FindingMark mark : {FindingMark::MustFix, FindingMark::PleaseConfirm})
        entries.push_back({mark, word(mark)});
    legend->setEntries(entries);
    addToHeader(legend);
    addToHeader(m_states);
}

void FindingsCard::buildTree() {
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeader(new HeaderView(m_theme));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setAccessibleName(tr("Findings by file"));
    followTextSize(*m_tree, [this] {
        m_tree->setMinimumHeight(m_theme.scaled(metrics::kTableHeader + metrics::kRowGroup + 2 * metrics::kRowTwoLines));
        fitColumns();
    });
    trackRowHover(*m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentChanged();
    });
}

bool FindingsCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    return actOnKey(static_cast<QKeyEvent*>(event)->key()) || Card::eventFilter(watched, event);
}

/// @return whether the key means anything here: then the tree does not search for what begins with it
bool FindingsCard::actOnKey(int key) {
    const FindingGroup* group = currentGroup();
    const FindingRow* row = currentRow();
    if (!group || std::none_of(std::begin(keys), std::end(keys), [key](const auto& entry) { return entry.first == key; }))
        return false;
    const auto& actions = row ? row->actions : group->actions;
    const auto action = std::find_if(actions.begin(), actions.end(), [key](FindingAction each) {
        return std::find(std::begin(keys), std::end(keys), std::pair{key, each}) != std::end(keys);
    });
    if (action != actions.end())
        Q_EMIT wanted(*group, row, *action);
    return true;
}

void FindingsCard::show(std::vector<FindingGroup> groups) {
    m_all = std::move(groups);
    const FindingCounts counts = countsOf(m_all);
    m_states->setWords(0, tr("Open %1").arg(counts.open));
    m_states->setWords(1, tr("Handled %1").arg(counts.handled));
    m_states->setWords(2, tr("Hints %1").arg(counts.hints));
    filter();
}

void FindingsCard::filter() {
    const auto state = static_cast<FindingState>(m_states->current());
    m_nothing->setText(state == FindingState::Open      ? tr("No finding is open.")
                       : state == FindingState::Handled ? tr("No finding was handled.")
                                                        : tr("No hints."));
    showRows(only(state, m_all));
}

void FindingsCard::showRows(std::vector<FindingGroup> groups) {
    const QString key = m_model.keyAt(m_tree->currentIndex());
    const int place = placeOfCurrent();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setGroups(std::move(groups));
        for (int group = 0; group < m_model.rowCount(); ++group) {
            m_tree->setFirstColumnSpanned(group, {}, true);
            m_tree->expand(m_model.groupIndex(group));
        }
        choose(key, place);
    }
    fitColumns();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    Q_EMIT currentChanged();
}

/// Findings before the current line, over all files; 0 where none is chosen.
int FindingsCard::placeOfCurrent() const {
    const QModelIndex current = m_tree->currentIndex();
    const bool ofFinding = m_model.rowAt(current);
    const int groups = ofFinding ? current.parent().row() : current.row();
    int place = ofFinding ? current.row() : 0;
    for (int group = 0; group < groups; ++group)
        place += m_model.rowCount(m_model.groupIndex(group));
    return place;
}

void FindingsCard::choose(const QString& key, int place) {
    QModelIndex index = m_model.indexOf(key);
    for (int group = 0; !index.isValid() && group < m_model.rowCount(); ++group) {
        const QModelIndex parent = m_model.groupIndex(group);
        const int rows = m_model.rowCount(parent);
        const bool last = group + 1 == m_model.rowCount();
        if (place < rows || last)
            index = m_model.index(std::min(place, rows - 1), 0, parent);
        place -= rows;
    }
    m_tree->setCurrentIndex(index);
}

const FindingGroup* FindingsCard::currentGroup() const { return m_model.groupAt(m_tree->currentIndex()); }

const FindingRow* FindingsCard::currentRow() const { return m_model.rowAt(m_tree->currentIndex()); }

bool FindingsCard::chooseFileOf(plan::UnitId unit) {
    for (const FindingState state : {FindingState::Open, FindingState::Handled, FindingState::Hint}) {
        const auto groups = only(state, m_all);
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const FindingGroup& each) { return each.unit == unit; });
        if (group == groups.end())
            continue;
        m_states->setCurrent(static_cast<int>(state));
        m_tree->setCurrentIndex(m_model.index(0, 0, m_model.groupIndex(static_cast<int>(group - groups.begin()))));
        return true;
    }
    return false;
}

bool FindingsCard::focusTree() {
    if (m_model.rowCount() == 0)
        return false;
    m_tree->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FindingsCard::beginCorrection() { m_tree->edit(m_tree->currentIndex().siblingAtColumn(FindingTreeModel::Answer)); }

void FindingsCard::act(const QModelIndex& index, int action) {
    const FindingGroup* group = m_model.groupAt(index);
    const FindingRow* row = m_model.rowAt(index);
    const auto& actions = row ? row->actions : group->actions;
    Q_EMIT wanted(*group, row, actions.at(static_cast<std::size_t>(action)));
}

void FindingsCard::fitColumns() {
    const int place = m_theme.scaled(placeWidth);
    int deeds = m_theme.scaled(actionsWidth);
    for (const FindingGroup& group : m_model.groups()) {
        for (const FindingRow& row : group.rows) {
            QStringList words;
            for (const FindingAction action : row.actions)
                words << word(action, &row.finding);
            deeds = std::max(deeds, m_delegate->widthOfActions(words));
        }
    }
    const int room = std::max(0, m_tree->viewport()->width() - place - deeds);
    const int words = room * wordsShare / (wordsShare + answerShare);
    QHeaderView* header = m_tree->header();
    header->resizeSection(FindingTreeModel::Place, place);
    header->resizeSection(FindingTreeModel::Words, words);
    header->resizeSection(FindingTreeModel::Answer, room - words);
    header->resizeSection(FindingTreeModel::Actions, deeds);
}

} // namespace xundu::ui
