#include "core/base/Progress.h"

#include "core/base/Error.h"

#include <QCoreApplication>

namespace xundu::base {
namespace {

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

} // namespace

void tell(const Progress& progress, int done, int all) {
    if (progress && !progress(done, all))
        throw Error(ErrorCode::Cancelled, ProgressText::tr("Stopped as asked. Nothing was changed."));
}

} // namespace xundu::base
