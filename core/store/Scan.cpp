#include "core/store/Scan.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Blobs.h"
#include "core/store/Evidence.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store {
namespace {

struct ScanText {
    Q_DECLARE_TR_FUNCTIONS(ScanText)
};

} // namespace

KeptScan keepScan(Office& office, const std::optional<Scan>& scan) {
    if (!scan)
        return {};
    const QString name = base::cleaned(scan->name).simplified();
    if (name.isEmpty())
        refuse(ScanText::tr("The file has no name."));
    if (const QString problem = evidence::problemWith(name, scan->bytes); !problem.isEmpty())
        refuse(problem);
    return {name, blobs::keep(office, scan->bytes)};
}

QByteArray bytesOfScan(const Office& office, const QString& name, const QString& hash) {
    try {
        return blobs::bytesOf(office, hash);
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::NotFound)
            throw;
        throw base::Error(
            base::ErrorCode::NotFound,
            ScanText::tr("%1 is no longer in the office file. What was noted beside it is still there; look for the "
                         "file in a backup, or attach it again.")
                .arg(name),
            error.detail());
    }
}

} // namespace xundu::store
