#include "core/base/WholeFile.h"
#include "core/store/Action.h"
#include "core/store/Blobs.h"
#include "core/store/Returns.h"
#include "ui/models/DataTable.h"
#include "ui/pages/collect/CollectPage.h"
#include "ui/pages/collect/FindingsCard.h"
#include "ui/pages/collect/ReturnPanel.h"
#include "ui/pages/collect/TrialPanel.h"

#include <QDir>
#include <QStackedWidget>

#include <algorithm>

// What the officer does on the page; how it is built stands in CollectPage.cpp.

namespace xundu::ui {

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
        return m_inbox.takeBack(group.waiting, *row->decision);
    case FindingAction::AcceptAll:
        return m_inbox.acceptAll(group.waiting);
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

void CollectPage::take() {
    if (m_retry.isActive())
        tryOut();
    const calendar::TenDay period = view().period();
    const ReadAs as = m_trial->readAs();
    std::optional<dispatch::CollectResult> taken;
    guarded([&] {
        const auto work = [&](const base::Progress& progress) { taken = m_inbox.take(period, as, progress); };
        if (m_inbox.files(period).size() <= manyFiles)
            work({});
        else
            context().prompts.progress(tr("Taking files"), work);
    });
    if (!taken)
        return;
    const auto count = std::count_if(taken->files.begin(), taken->files.end(), [](const dispatch::FileResult& file) {
        return file.outcome == dispatch::Outcome::Accepted || file.outcome == dispatch::Outcome::AcceptedWithWarnings;
    });
    Q_EMIT noticed(tr("%n file(s) taken.", nullptr, static_cast<int>(count)), tr("Undo takes them all back at once."));
}

void CollectPage::discardAll() {
    const calendar::TenDay period = view().period();
    const int files = static_cast<int>(m_inbox.files(period).size());
    if (context().prompts.confirm(
            tr("Discard the trial?"),
            tr("%n file(s) wait no more and corrections to them are lost. Nothing was stored.", nullptr, files), tr("Discard")))
        m_inbox.discardAll(period);
}

const FileRow* CollectPage::currentFile() const {
    const int row = m_files->currentSourceRow();
    return row < 0 || row >= m_fileRows.rowCount() ? nullptr : &m_fileRows.row(row);
}

void CollectPage::showOriginal() {
    m_shown.reset();
    const FindingGroup* group = m_findings->currentGroup();
    if (!group)
        return m_original->clear();
    guarded([&] {
        const auto file = fileInHand(view().office(), m_inbox, *group);
        if (!file)
            return m_original->clear();
        m_shown = Original{file->name, file->bytes, file->hash, {}, {}};
        if (const FindingRow* row = m_findings->currentRow()) {
            m_shown->sheet = row->finding.sheet;
            m_shown->cell = row->finding.cell;
        }
        m_original->show(*m_shown);
        m_original->setMarkedCopyPossible(true);
    });
}

void CollectPage::showOriginalOfFile() {
    const FileRow* row = currentFile();
    if (!row || row->hash.isEmpty())
        return;
    guarded([&] {
        const WaitingFile* file = m_inbox.file(row->waiting);
        m_shown = Original{row->name, file ? *file->bytes : store::blobs::bytesOf(view().office(), row->hash), row->hash, {}, {}};
        m_original->show(*m_shown);
        m_original->setMarkedCopyPossible(false);
    });
}

void CollectPage::openOriginal() {
    if (m_shown)
        Q_EMIT originalWanted(m_shown->name, m_shown->hash, m_shown->bytes);
}

void CollectPage::beginReturn(const FindingGroup& group) {
    guarded([&] {
        m_returning = fileInHand(view().office(), m_inbox, group);
        if (!m_returning)
            return;
        m_returningFile = group.waiting;
        m_sent = dispatch::prepareReturn(view().office(), view().period(), m_returning->incoming, m_returning->result);
        m_return->show({.unit = unitNameOf(view().office(), *m_returning),
                        .text = m_sent.text,
                        .hasMarkedCopy = !m_sent.markedCopy.isEmpty(),
                        .canRecord = m_returning->result.unit && view().isEditable()});
        m_side->setCurrentWidget(m_return);
        if (m_compact)
            showPart(static_cast<int>(Part::Trial));
    });
}

void CollectPage::saveMarkedCopy() {
    if (!m_returning)
        return;
    const QString folder = context().settings.value(settings::exportFolder);
    const QString path =
        context().prompts.saveFile(tr("Save the marked copy"), QDir(folder).filePath(m_sent.name), QStringLiteral("xlsx"));
    if (path.isEmpty() || !guarded([&] { base::writeWhole(path, m_sent.markedCopy); }))
        return;
    context().settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
    Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
}

void CollectPage::recordReturned() {
    m_sent.text = m_return->text();
    std::optional<store::returns::SentBack> before;
    const bool done = guarded([&] {
        before = dispatch::recordSentBack(view().office(), view().period(), m_returning->incoming, m_returning->result, m_sent);
    });
    if (!done)
        return;
    if (before)
        Q_EMIT noticed(tr("%1 went back already today, at %2 by %3.")
                           .arg(m_returning->name, before->sentAt.toString(QStringLiteral("HH:mm")), before->by),
                       tr("It is not recorded twice."));
    if (m_returningFile != 0)
        m_inbox.discard(m_returningFile);
    endReturn();
}

void CollectPage::endReturn() {
    m_returning.reset();
    m_side->setCurrentWidget(m_trial);
    if (m_compact)
        showPart(static_cast<int>(Part::Findings));
}

} // namespace xundu::ui
