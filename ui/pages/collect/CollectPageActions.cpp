#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Returns.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/collect/FilesCard.h"
#include "ui/pages/collect/FindingsCard.h"
#include "ui/pages/collect/ProposedNumbers.h"
#include "ui/pages/collect/TrialPanel.h"

#include <QDir>
#include <QStackedWidget>

#include <algorithm>

// What the officer does on the page; how it is built stands in CollectPage.cpp.

namespace xundu::ui {
namespace {

/// What is accepted where all of the rows are.
exchange::Findings acceptable(const FindingGroup& group) {
    exchange::Findings findings;
    for (const FindingRow& row : group.rows) {
        if (std::find(row.actions.begin(), row.actions.end(), FindingAction::Accept) != row.actions.end())
            findings.push_back(row.finding);
    }
    return findings;
}

} // namespace

void CollectPage::act(const FindingGroup& group, const FindingRow* row, FindingAction action) {
    if (action == FindingAction::Return)
        return beginReturn(group);
    if (action == FindingAction::Correct)
        return m_findings->beginCorrection();
    if (group.taken)
        return acceptStored(group, *row);
    actOnWaiting(group, row, action);
}

void CollectPage::actOnWaiting(const FindingGroup& group, const FindingRow* row, FindingAction action) {
    switch (action) {
    case FindingAction::Accept:
        return row->finding.proposal ? m_inbox.acceptProposal(group.waiting, row->finding)
                                     : m_inbox.acceptAsIs(group.waiting, row->finding);
    case FindingAction::AsIs:
        return m_inbox.acceptAsIs(group.waiting, row->finding);
    case FindingAction::TakeBack:
        return m_inbox.takeBack(group.waiting, row->finding);
    case FindingAction::AcceptAll:
        return m_inbox.acceptAll(group.waiting, acceptable(group));
    case FindingAction::Discard:
        return m_inbox.discard(group.waiting);
    case FindingAction::OtherPeriod: {
        const calendar::TenDay period = *group.otherPeriod;
        m_inbox.moveTo(group.waiting, period);
        return view().setPeriod(period);
    }
    case FindingAction::Correct:
    case FindingAction::Return:
        return;
    }
}

/// A doubt about a file that was taken: accepted at once, as an action of its own.
void CollectPage::acceptStored(const FindingGroup& group, const FindingRow& row) {
    const store::returns::AcceptedWarning warning{group.taken->unit, group.taken->period, exchange::codeOf(row.finding.code),
                                                  row.finding.subject(), row.finding.value};
    const QString title = tr("Accept a doubt: %1").arg(row.headline);
    guarded([&] {
        store::Action action(view().office(), title);
        store::returns::accept(view().office(), warning);
        action.commit();
    });
}

bool CollectPage::mayTake(calendar::TenDay period, ReadAs as) const {
    const QStringList numbers = as == ReadAs::Proposed ? proposedNumbers(view().office(), period, m_inbox) : QStringList();
    return numbers.isEmpty() ||
           context().prompts.confirm(tr("Take the proposed numbers?"),
                                     tr("%n number(s) that nobody has decided about would replace what the units wrote:", nullptr,
                                        static_cast<int>(numbers.size())) +
                                         QStringLiteral("\n\n") + shortened(numbers),
                                     tr("Take"));
}

void CollectPage::take() {
    if (m_busy || m_stale)
        return tryOut(); // what the button said no longer holds
    const calendar::TenDay period = view().period();
    const ReadAs as = m_trial->readAs();
    std::optional<dispatch::CollectResult> taken;
    atWork([&] {
        if (mayTake(period, as))
            context().prompts.progress(tr("Taking files"),
                                       [&](const base::Progress& progress) { taken = m_inbox.take(period, as, progress); });
    });
    if (!taken)
        return;
    focusFirst(); // not to the window's first button, now that there is nothing to take
    const auto count = std::count_if(taken->files.begin(), taken->files.end(), [](const dispatch::FileResult& file) {
        return file.outcome == dispatch::Outcome::Accepted || file.outcome == dispatch::Outcome::AcceptedWithWarnings;
    });
    Q_EMIT noticed(tr("%n file(s) taken.", nullptr, static_cast<int>(count)), tr("Undo takes them all back at once."));
}

void CollectPage::discardAll() {
    const calendar::TenDay period = view().period();
    const int files = static_cast<int>(m_inbox.files(period).size());
    atWork([&] { // what comes meanwhile was not counted and stays
        if (!context().prompts.confirm(
                tr("Discard the trial?"),
                tr("%n file(s) wait no more and corrections to them are lost. Nothing was stored.", nullptr, files),
                tr("Discard")))
            return;
        m_inbox.discardAll(period);
        Q_EMIT noticed(tr("%n file(s) discarded.", nullptr, files), tr("Nothing was stored."));
    });
}

std::optional<Original> CollectPage::originalOfFinding() const {
    const FindingGroup* group = m_findings->currentGroup();
    const auto file = group ? fileInHand(view().office(), m_inbox, *group) : std::nullopt;
    if (!file)
        return std::nullopt;
    Original original{file->name, file->bytes, file->hash, {}, {}, {}};
    if (const FindingRow* row = m_findings->currentRow()) {
        original.sheet = row->finding.sheet;
        original.cell = row->finding.cell;
        original.words = tr("The finding is about the whole file.");
    } else {
        original.words = tr("Choose a finding to see its cell.");
    }
    return original;
}

std::optional<Original> CollectPage::originalOfFile() const {
    const FileRow* row = m_files->current();
    if (!row || row->hash.isEmpty())
        return std::nullopt;
    const WaitingFile* file = m_inbox.file(row->waiting);
    const QByteArray bytes = file ? *file->bytes : store::blobs::bytesOf(view().office(), row->hash);
    return Original{row->name, bytes, row->hash, {}, {}, row->words.isEmpty() ? tr("The whole file, as it came.") : row->words};
}

/// Of what is chosen in the part that is seen.
void CollectPage::showOriginal() {
    const bool ofFinding = m_stack->currentWidget() == m_findings;
    m_shown.reset();
    guarded([&] { m_shown = ofFinding ? originalOfFinding() : originalOfFile(); });
    if (!m_shown)
        return m_original->clear();
    m_original->show(*m_shown);
    const FindingGroup* group = m_findings->currentGroup();
    m_original->setMarkedCopyPossible(ofFinding && group && group->canMark);
}

void CollectPage::openOriginal() {
    if (m_shown)
        Q_EMIT originalWanted(m_shown->name, m_shown->hash, m_shown->bytes);
}

void CollectPage::beginReturn(const FindingGroup& group) {
    bool begun = false;
    guarded([&] { begun = m_returning.begin(group); });
    showSide(begun);
}

void CollectPage::saveMarkedCopy() {
    QString path;
    guarded([&] { path = m_returning.saveMarkedCopy(); });
    if (!path.isEmpty())
        Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
}

void CollectPage::endReturn() {
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    showSide(false);
    if (hadFocus)
        focusFirst();
}

} // namespace xundu::ui
