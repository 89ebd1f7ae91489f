#include "core/store/Verbs.h"

#include "core/base/Error.h"
#include "core/store/Query.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace xundu::store {
namespace {

struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(VerbText)
};

template <class Part>
const Part& found(const Part* part, const QString& sentence) {
    if (!part)
        throw base::Error(base::ErrorCode::BadCall, sentence);
    return *part;
}

} // namespace

void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadValue, sentence); }

const SQLite::Database& writing(const Office& office) {
    Q_ASSERT_X(sqlite3_get_autocommit(office.database().getHandle()) == 0, "store", "a verb outside an Action");
    return office.database();
}

const plan::Indicator& requireIndicator(const Office& office, const plan::IndicatorCode& code) {
    return found(office.plan().indicator(code), VerbText::tr("The plan has no indicator %1.").arg(code.value()));
}

const plan::Task& requireTask(const Office& office, plan::TaskId task) {
    return found(office.plan().task(task), VerbText::tr("The plan has no task %1.").arg(task.value()));
}

const plan::Unit& requireUnit(const Office& office, plan::UnitId unit) {
    return found(office.plan().unit(unit), VerbText::tr("The plan has no unit with the number %1.").arg(unit.value()));
}

const plan::Milestone& requireMilestone(const Office& office, const plan::MilestoneId& id) {
    return found(office.plan().milestone(id), VerbText::tr("The plan has no milestone %1.").arg(id.value()));
}

QDateTime systemTime(const Office& office) {
    const QDateTime now = office.actor().clock.now();
    return now.toOffsetFromUtc(now.offsetFromUtc());
}

void requirePlanYear(const Office& office, calendar::TenDay period) {
    if (period.year() != office.plan().year())
        throw base::Error(
            base::ErrorCode::BadValue,
            VerbText::tr("%1 lies outside the plan's year %2.").arg(period.displayName()).arg(office.plan().year()));
}

void requireReported(const Office& office, calendar::TenDay period) {
    requirePlanYear(office, period);
    const calendar::TenDay first = office.plan().firstReport();
    if (period < first)
        throw base::Error(base::ErrorCode::BadValue,
                          VerbText::tr("%1 lies before the first report, %2: no figures are due in it.")
                              .arg(period.displayName(), first.displayName()));
    if (office.actor().clock.today() < period.firstDay())
        throw base::Error(base::ErrorCode::BadValue, VerbText::tr("%1 has not begun.").arg(period.displayName()));
}

void requireOpen(const Office& office, calendar::TenDay period) {
    if (Query(office.database(), "SELECT 1 FROM closing WHERE period = ?").with(period).step())
        raisePeriodClosed(office.database(), period);
}

} // namespace xundu::store
