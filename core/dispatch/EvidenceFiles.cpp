#include "core/dispatch/EvidenceFiles.h"

#include "core/base/Error.h"
#include "core/store/Action.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace xundu::dispatch {
namespace {

using base::Error;
using base::ErrorCode;

struct EvidenceFileText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFileText)
};

/// Throws Error(BadValue) for what is no ordinary file, and for one that is too large before it is read.
QByteArray contentOf(const QString& path) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isSymbolicLink() || info.isShortcut())
        throw Error(ErrorCode::BadValue, EvidenceFileText::tr("%1 is a link: take the file it leads to.").arg(name));
    if (info.isDir())
        throw Error(ErrorCode::BadValue, EvidenceFileText::tr("%1 is a folder: take the files in it.").arg(name));
    if (!info.isFile())
        throw Error(ErrorCode::BadValue, EvidenceFileText::tr("%1 is not there, or is no file.").arg(name));
    if (info.size() > store::evidence::largest)
        throw Error(ErrorCode::BadValue, store::evidence::tooLarge(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::BadValue, EvidenceFileText::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray bytes = file.read(store::evidence::largest + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::BadValue, EvidenceFileText::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    return bytes;
}

} // namespace

TakenEvidence addEvidence(store::Office& office, const QStringList& paths, plan::TaskId task, calendar::TenDay period,
                          std::optional<plan::UnitId> unit) {
    TakenEvidence taken;
    store::Action action(office, EvidenceFileText::tr("Add evidence"));
    for (const QString& path : paths) {
        try {
            const QByteArray bytes = contentOf(path);
            taken.kept.push_back(store::evidence::add(
                office, {.task = task, .period = period, .unit = unit, .name = QFileInfo(path).fileName()}, bytes));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::BadValue)
                throw;
            taken.refusals << error.sentence();
        }
    }
    action.setTitle(EvidenceFileText::tr("Add %n file(s) of evidence to task %1", nullptr, static_cast<int>(taken.kept.size()))
                        .arg(task.value()));
    action.commit();
    return taken;
}

} // namespace xundu::dispatch
