#include "ui/pages/collect/Returning.h"

#include "core/base/WholeFile.h"
#include "ui/pages/collect/ReturnPanel.h"

#include <QDir>
#include <QScopedValueRollback>

namespace xundu::ui {

Returning::Returning(const PageContext& context, Inbox& inbox, ReturnPanel& panel)
    : m_context(context), m_inbox(inbox), m_panel(panel), m_period(context.view.period()) {
    connect(&context.view, &OfficeView::changed, this, &Returning::follow);
    connect(&inbox, &Inbox::changed, this, &Returning::follow);
}

void Returning::follow() {
    if (!isOn() || m_recording)
        return;
    if (m_context.view.period() != m_period || !isThere())
        end();
    else
        m_panel.setCanRecord(canRecord());
}

bool Returning::isThere() const {
    return m_waiting != 0 ? m_inbox.file(m_waiting) != nullptr
                          : store::returns::withContent(m_context.view.office(), m_file->hash).has_value();
}

bool Returning::canRecord() const { return m_context.view.isEditable(); }

bool Returning::begin(const FindingGroup& group) {
    m_file.reset();
    const store::Office& office = m_context.view.office();
    auto file = fileInHand(office, m_inbox, group);
    if (!file)
        return false;
    m_period = m_context.view.period();
    m_sent = dispatch::prepareReturn(office, m_period, file->incoming, file->result);
    if (m_sent.findings.empty()) {
        Q_EMIT noticed(tr("Nothing in %1 is doubted: it need not go back.").arg(file->name), {});
        return false;
    }
    m_waiting = group.waiting;
    m_file = std::move(file);
    m_panel.show({.unit = unitNameOf(office, *m_file),
                  .text = m_sent.text,
                  .hasMarkedCopy = !m_sent.markedCopy.isEmpty(),
                  .canRecord = canRecord()});
    return true;
}

QString Returning::saveMarkedCopy() {
    if (!isOn() || m_sent.markedCopy.isEmpty())
        return {};
    const QString folder = m_context.settings.value(settings::exportFolder);
    const QString path =
        m_context.prompts.saveFile(tr("Save the marked copy"), QDir(folder).filePath(m_sent.name), QStringLiteral("xlsx"));
    if (path.isEmpty())
        return {};
    base::writeWhole(path, m_sent.markedCopy);
    m_context.settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
    return path;
}

void Returning::record() {
    const QScopedValueRollback recording(m_recording, true);
    m_sent.text = m_panel.text();
    const auto before = dispatch::recordSentBack(m_context.view.office(), m_period, m_file->incoming, m_file->result, m_sent);
    if (before)
        Q_EMIT noticed(tr("%1 went back already today, at %2 by %3.")
                           .arg(m_file->name, before->sentAt.toString(QStringLiteral("HH:mm")), before->by),
                       tr("It is not recorded twice."));
    if (m_waiting != 0)
        m_inbox.leaveSentBack(m_waiting);
    end();
}

void Returning::end() {
    m_file.reset();
    Q_EMIT ended();
}

} // namespace xundu::ui
