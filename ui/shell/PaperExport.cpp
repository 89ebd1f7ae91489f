#include "ui/shell/PaperExport.h"

#include "core/store/IssuedPapers.h"
#include "core/store/Maintenance.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace xundu::ui {

using print::PaperKind;

namespace {

/// The newest issue of this kind in the 旬.
std::optional<QDate> issuedOn(const store::Office& office, calendar::TenDay period, PaperKind kind) {
    std::optional<QDate> day;
    for (const store::papers::IssuedPaper& paper : store::papers::issuedIn(office, period)) {
        if (paper.kind == QLatin1String(print::formatOf(kind).code))
            day = paper.issuedOn;
    }
    return day;
}

} // namespace

PaperExport::PaperExport(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

QString PaperExport::askPath(PaperKind kind, const QString& title) {
    const print::PaperFormat& format = print::formatOf(kind);
    QString folder = m_context.settings.value(settings::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) // never made, or gone since the last export
        folder = QDir::homePath();
    const QString suffix = format.suffixList().front();
    const QString name = format.fileName({.kind = kind, .period = m_context.view.period()}) + u'.' + suffix;
    const QString path = m_context.prompts.saveFile(title, QDir(folder).filePath(name), suffix);
    if (!path.isEmpty())
        m_context.settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
    return path;
}

bool PaperExport::run(const std::function<void()>& work) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto problem = attempt(work);
    QApplication::restoreOverrideCursor();
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    return !problem;
}

void PaperExport::write(PaperKind kind) {
    const QString path = askPath(kind, tr("Export"));
    if (path.isEmpty() ||
        !run([&] { print::writePaper(m_context.view.office(), {.kind = kind, .period = m_context.view.period()}, path); }))
        return;
    Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
}

void PaperExport::issue(PaperKind kind) {
    const calendar::TenDay period = m_context.view.period();
    QStringList lines{tr("It is written, and kept in the file as it went out, with its figures. This cannot be undone, and the "
                         "period, once closed, cannot be opened again.")};
    if (const auto day = issuedOn(m_context.view.office(), period, kind))
        lines << tr("It was issued on %1 already; both are kept.").arg(shownDate(*day));
    if (!m_context.prompts.confirm(tr("Issue the paper of %1?").arg(period.displayName()), lines.join(u'\n'), tr("Issue…")))
        return;
    const QString path = askPath(kind, tr("Issue"));
    if (path.isEmpty() || !run([&] { print::issuePaper(m_context.view.office(), {.kind = kind, .period = period}, path); }))
        return;
    Q_EMIT noticed(tr("Issued: %1").arg(QDir::toNativeSeparators(path)), {});
}

void PaperExport::backup() {
    const store::Office& office = m_context.view.office();
    const QFileInfo file(office.path());
    const QString name = QStringLiteral("%1-%2.xundu")
                             .arg(file.completeBaseName(), office.actor().clock.now().toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString path = m_context.prompts.saveFile(tr("Back up"), file.dir().filePath(name), QStringLiteral("xundu"));
    if (path.isEmpty() || !run([&] { store::backup(office, path); }))
        return;
    Q_EMIT backedUp();
    Q_EMIT noticed(tr("Backed up: %1").arg(QDir::toNativeSeparators(path)), {});
}

} // namespace xundu::ui
