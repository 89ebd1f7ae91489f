#include "core/dispatch/Following.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Action.h"
#include "core/store/Evidence.h"
#include "core/supervision/Sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xundu::dispatch {
namespace {

struct FollowingText {
    Q_DECLARE_TR_FUNCTIONS(FollowingText)
};

QString title(supervision::FollowUpKind kind, const QString& subject) {
    return FollowingText::tr("%1: %2", "what, of what").arg(supervision::word(kind), subject);
}

} // namespace

void follow(store::Office& office, const supervision::Notice& notice, const supervision::FollowUp& step,
            const std::optional<store::Scan>& scan) {
    store::Action action(office, title(step.kind, supervision::letterName(notice.number, notice.period)));
    store::notices::follow(office, notice.id.value(), step, scan);
    action.commit();
}

void follow(store::Office& office, const supervision::Assignment& assignment, const supervision::FollowUp& step,
            const std::optional<store::Scan>& scan) {
    store::Action action(office, title(step.kind, base::briefly(assignment.text)));
    store::assignments::follow(office, assignment.id.value(), step, scan);
    action.commit();
}

void drop(store::Office& office, plan::UnitId unit, calendar::TenDay period, const supervision::Matter& matter,
          const QString& reason) {
    const plan::Unit* of = office.plan().unit(unit);
    store::Action action(
        office, FollowingText::tr("Do not write to %1 about it: %2").arg(of ? of->shortName : QString(), base::briefly(reason)));
    store::notices::drop(office, unit, period, matter, reason);
    action.commit();
}

store::Scan scanFrom(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        throw base::Error(base::ErrorCode::NotFound,
                          FollowingText::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (info.size() > store::evidence::largest)
        throw base::Error(base::ErrorCode::BadValue, store::evidence::tooLarge(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound,
                          FollowingText::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {info.fileName(), file.readAll()};
}

} // namespace xundu::dispatch
