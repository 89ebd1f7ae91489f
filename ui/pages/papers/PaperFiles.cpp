#include "ui/pages/papers/PaperFiles.h"

#include "core/base/WholeFile.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/ExportPath.h"
#include "ui/pages/Printing.h"
#include "ui/pages/Printout.h"
#include "ui/print/PagePainter.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace xundu::ui {
namespace {

/// The newest issue of this kind in the 旬.
std::optional<QDate> issuedOn(const store::Office& office, const print::PaperRequest& request) {
    std::optional<QDate> day;
    for (const store::papers::IssuedPaper& paper : store::papers::issuedIn(office, request.period)) {
        if (paper.kind == QLatin1String(print::formatOf(request.kind).code))
            day = paper.issuedOn;
    }
    return day;
}

} // namespace

PaperFiles::PaperFiles(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

bool PaperFiles::run(const std::function<void()>& work) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto problem = attempt(work);
    QApplication::restoreOverrideCursor();
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    return !problem;
}

void PaperFiles::write(print::PaperRequest request, const QString& suffix) {
    const print::PaperFormat& format = print::formatOf(request.kind);
    const QString path =
        askExportPath(m_context, tr("Export"), format.fileName(m_context.view.plan(), request) + u'.' + suffix, suffix);
    if (path.isEmpty() || !run([&] { print::writePaper(m_context.view.office(), request, path); }))
        return;
    Q_EMIT noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)), {});
}

void PaperFiles::issue(print::PaperRequest request) {
    if (!run([&] { request.number = print::numberToIssue(m_context.view.office(), request); }))
        return;
    const print::PaperFormat& format = print::formatOf(request.kind);
    QStringList lines{tr("It is written, and kept in the file as it went out, with its figures. This cannot be undone, and the "
                         "period, once closed, cannot be opened again.")};
    if (!request.number.isEmpty())
        lines.prepend(tr("Its number: %1").arg(request.number));
    if (const QString doubt = store::papers::doubtAbout(m_context.view.office(), request.number); !doubt.isEmpty())
        lines << doubt;
    if (const auto day = issuedOn(m_context.view.office(), request))
        lines << tr("It was issued on %1 already; both are kept.").arg(shownDate(*day));
    if (!m_context.prompts.confirm(tr("Issue the paper of %1?").arg(request.period.displayName()), lines.join(u'\n'),
                                   tr("Issue…")))
        return;
    const QString suffix = format.suffixList().front();
    const QString path =
        askExportPath(m_context, tr("Issue"), format.fileName(m_context.view.plan(), request) + u'.' + suffix, suffix);
    if (path.isEmpty() || !run([&] { print::issuePaper(m_context.view.office(), request, path); }))
        return;
    Q_EMIT noticed(tr("Issued: %1").arg(QDir::toNativeSeparators(path)), {});
}

void PaperFiles::printAs(const QString& name, const std::function<Printout()>& compose, const std::function<void()>& writePdf) {
    bool whole = false;
    const auto problem = attempt([&] { whole = askAndPrint(m_context.prompts, {compose()}, writePdf); });
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed or lost."));
    else if (whole)
        Q_EMIT noticed(tr("Sent to the printer: %1").arg(name), {});
}

void PaperFiles::print(print::PaperRequest request) {
    printAs(
        print::formatOf(request.kind).fileName(m_context.view.plan(), request),
        [&] { return printoutOf(print::PagePainter(print::composePaper(m_context.view.office(), request).paper)); },
        [&] { write(request, QStringLiteral("pdf")); });
}

void PaperFiles::printIssued(store::papers::IssuedPaper issued) {
    printAs(
        issued.name, [&] { return printoutOf(m_context.view.office(), issued); }, [&] { saveCopy(issued); });
}

void PaperFiles::saveCopy(store::papers::IssuedPaper issued) {
    const QString path = askExportPath(m_context, tr("Save a copy"), issued.name, QFileInfo(issued.name).suffix());
    if (path.isEmpty() || !run([&] { base::writeWhole(path, store::papers::bytesOf(m_context.view.office(), issued)); }))
        return;
    Q_EMIT noticed(tr("Written as it was issued: %1").arg(QDir::toNativeSeparators(path)), {});
}

} // namespace xundu::ui
