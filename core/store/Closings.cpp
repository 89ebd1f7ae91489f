#include "core/store/Closings.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/progress/ReportingRecord.h"
#include "core/progress/StatusJson.h"
#include "core/store/Action.h"
#include "core/store/Corrections.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Query.h"
#include "core/store/Reports.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store::closings {
namespace {

struct ClosingText {
    Q_DECLARE_TR_FUNCTIONS(ClosingText)
};

using base::Error;
using base::ErrorCode;
using calendar::TenDay;

void requireClosable(const Office& office, TenDay period) {
    requireReported(office, period);
    if (const auto earlier = closing(office, period))
        throw Error(ErrorCode::PeriodClosed,
                    ClosingText::tr("%1 is closed already: by %2 on %3.")
                        .arg(period.displayName(), earlier->by, earlier->closedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

void requireOpenable(const Office& office, TenDay period) {
    if (!closing(office, period))
        throw Error(ErrorCode::NotFound,
                    ClosingText::tr("%1 is not closed: there is nothing to open again.").arg(period.displayName()));
    QStringList issued;
    for (const papers::IssuedPaper& paper : papers::issuedIn(office, period))
        issued << paper.name;
    if (!issued.isEmpty())
        throw Error(ErrorCode::PeriodClosed,
                    ClosingText::tr("%1 stays closed: papers of it were issued (%2). Enter a correction instead.")
                        .arg(period.displayName(), issued.join(ClosingText::tr(", "))));
}

/// A reading that is corrected by now: as the closed 旬 counted it, else as it was reported.
progress::Reading asStood(const Office& office, const progress::PeriodStatus& status, const progress::Reading& reading) {
    const progress::IndicatorStanding* standing = status.indicator(reading.indicator);
    if (standing && standing->value) {
        for (const progress::Reading& counted : standing->value->from) {
            if (counted.unit == reading.unit && counted.period == reading.period)
                return counted;
        }
    }
    return reports::readingAsReported(office, reading.indicator, reading.unit, reading.period).value_or(reading);
}

} // namespace

void close(Office& office, TenDay period) {
    requireClosable(office, period);
    Action action(office, ClosingText::tr("Close %1").arg(period.displayName()), Finality::Final);
    progress::PeriodStatus status = reports::statusOf(office, period);
    status.closed = true;
    Query(writing(office), "INSERT INTO closing (period, closed_at, rule_version, status, closed_by) VALUES (?, ?, ?, ?, ?)")
        .run(period, systemTime(office), status.ruleVersion, QString::fromUtf8(progress::statusJson(status)),
             office.actor().name);
    action.commit();
}

void reopen(Office& office, TenDay period, const QString& reason) {
    const QString why = base::cleaned(reason);
    if (why.isEmpty())
        throw Error(ErrorCode::BadValue, ClosingText::tr("A ten-day period is opened again only for a reason: give it."));
    requireOpenable(office, period);
    Action action(office, ClosingText::tr("Re-open %1: %2").arg(period.displayName(), why), Finality::Final);
    Query(writing(office), "DELETE FROM closing WHERE period = ?").run(period);
    corrections::settle(office, period);
    action.commit();
}

Frozen frozen(const Office& office) {
    Frozen parts;
    Query query(office.database(), "SELECT status FROM closing WHERE period BETWEEN ? AND ?");
    query.with(TenDay::firstOf(office.plan().year()), TenDay::lastOf(office.plan().year()));
    while (query.step()) {
        const progress::PeriodStatus status = progress::parseStatus(query.take<QString>().toUtf8());
        for (const progress::UnitAnswers& answers : status.answers)
            parts.units.insert(answers.unit);
        for (const progress::MissingReport& missing : status.reporting.missing)
            parts.units.insert(missing.unit);
        for (const progress::IndicatorStanding& standing : status.indicators)
            parts.indicators.insert(standing.code);
        for (const progress::TaskStanding& standing : status.tasks) {
            for (const progress::Reason& reason : standing.reasons) {
                if (reason.milestone)
                    parts.milestones.insert(*reason.milestone);
            }
        }
    }
    return parts;
}

std::optional<Closing> closing(const Office& office, TenDay period) {
    Query query(office.database(), "SELECT period, closed_at, closed_by, rule_version FROM closing WHERE period = ?");
    if (!query.with(period).step())
        return std::nullopt;
    return Closing{query.take<TenDay>(), query.take<QDateTime>(), query.take<QString>(), query.take<int>()};
}

std::optional<progress::PeriodStatus> statusAsReported(const Office& office, TenDay period) {
    Query query(office.database(), "SELECT status FROM closing WHERE period = ?");
    if (!query.with(period).step())
        return std::nullopt;
    progress::PeriodStatus status = progress::parseStatus(query.take<QString>().toUtf8());
    if (status.answers.empty() && status.reporting.expected > 0) // closed by an older program, which kept their sums alone
        status.answers = progress::answersIn(office.plan(), period, status.dueOn, reports::receiptsIn(office, period));
    return status;
}

progress::PeriodStatus statusShown(const Office& office, TenDay period) {
    const Snapshot snapshot(office.database());
    auto reported = statusAsReported(office, period);
    return reported ? *std::move(reported) : reports::statusOf(office, period);
}

std::vector<progress::Reading> readingsShown(const Office& office, const progress::PeriodStatus& status) {
    const Snapshot snapshot(office.database());
    std::vector<progress::Reading> shown;
    for (const plan::Indicator& indicator : office.plan().indicators) {
        const auto own = readingsShown(office, status, indicator.code);
        shown.insert(shown.end(), own.begin(), own.end());
    }
    return shown;
}

std::vector<progress::Reading> readingsShown(const Office& office, const progress::PeriodStatus& status,
                                             const plan::IndicatorCode& indicator) {
    const Snapshot snapshot(office.database());
    std::vector<progress::Reading> shown = reports::newestReadings(office, indicator, status.period);
    for (progress::Reading& reading : shown) {
        if (status.closed && reading.corrected)
            reading = asStood(office, status, reading);
    }
    return shown;
}

} // namespace xundu::store::closings
