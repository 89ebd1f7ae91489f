#include "ui/shell/Succession.h"

#include "core/base/WholeFile.h"
#include "core/dispatch/NewYear.h"
#include "ui/models/Edits.h"
#include "ui/print/Handover.h"

#include <QDir>
#include <QFileInfo>

namespace xundu::ui {

Succession::Succession(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void Succession::handOver() {
    const store::Office& office = m_context.view.office();
    const QString start = m_context.settings.value(settings::exportFolder);
    const QString within = m_context.prompts.chooseFolder(tr("Where the folder of the hand-over shall be"),
                                                          QDir(start).exists() ? start : QDir::homePath());
    if (within.isEmpty())
        return;
    const QString name = tr("Hand-over %1").arg(office.actor().clock.today().toString(Qt::ISODate));
    const QString folder = base::freePath(QDir(within).filePath(name));
    bool whole = false;
    const auto problem = attempt([&] {
        whole = m_context.prompts.progress(
            tr("Writing the hand-over"), [&](const base::Progress& progress) { print::writeHandover(office, folder, progress); });
    });
    if (problem)
        Q_EMIT failed(*problem);
    else if (whole)
        Q_EMIT done(tr("The hand-over is in %1").arg(QDir::toNativeSeparators(folder)),
                    tr("Begin with the note of the hand-over: it says what is open and what the first week brings."));
}

void Succession::beginNextYear() {
    const store::Office& office = m_context.view.office();
    const QFileInfo file(office.path());
    const int year = office.plan().year() + 1;
    const QString name = QStringLiteral("%1-%2.xundu").arg(file.completeBaseName()).arg(year);
    const QString path =
        m_context.prompts.saveFile(tr("Office file of %1").arg(year), file.dir().filePath(name), QStringLiteral("xundu"));
    if (path.isEmpty())
        return;
    QStringList behind;
    if (const auto problem = attempt([&] { behind = dispatch::leftBehind(office); })) {
        Q_EMIT failed(*problem);
        return;
    }
    if (!behind.isEmpty() &&
        !m_context.prompts.confirm(tr("Make the file of %1 now?").arg(year), behind.join(u'\n'), tr("Make it")))
        return;
    dispatch::CarriedOver carried;
    if (const auto problem = attempt([&] { carried = dispatch::createNextYear(office, path); })) {
        Q_EMIT failed(*problem);
        return;
    }
    const QString told =
        tr("%1 holds %2 units, the rules and what is not closed yet; targets are to be set. The file of %3 stays as it is.")
            .arg(QDir::toNativeSeparators(path))
            .arg(carried.units)
            .arg(year - 1);
    const QString all = QStringList{told, dispatch::lostWords(carried)}.join(u'\n').trimmed();
    if (m_context.prompts.confirm(tr("The file of %1 is made").arg(year), all, tr("Open it")))
        Q_EMIT openWanted(path);
    else
        Q_EMIT done(tr("The file of %1 is made").arg(year), all);
}

} // namespace xundu::ui
