#include "ui/pages/collect/Returning.h"

#include "core/base/WholeFile.h"
#include "ui/pages/collect/ReturnPanel.h"

#include <QDir>

namespace xundu::ui {

Returning::Returning(const PageContext& context, Inbox& inbox, ReturnPanel& panel)
    : m_context(context), m_inbox(inbox), m_panel(panel), m_period(context.view.period()) {
    connect(&context.view, &OfficeView::changed, this, [this] {
        if (isOn() && m_context.view.period() != m_period)
            end();
    });
}

bool Returning::begin(const FindingGroup& group) {
    m_file.reset();
    const store::Office& office = m_context.view.office();
    auto file = fileInHand(office, m_inbox, group);
    if (!file)
        return false;
    m_period = m_context.view.period();
    m_sent = dispatch::prepareReturn(office, m_period, file->incoming, file->result);
    m_waiting = group.waiting;
    m_file = std::move(file);
    m_panel.show({.unit = unitNameOf(office, *m_file),
                  .text = m_sent.text,
                  .hasMarkedCopy = !m_sent.markedCopy.isEmpty(),
                  .canRecord = m_file->result.unit && m_context.view.isEditable()});
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
