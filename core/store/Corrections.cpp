#include "core/store/Corrections.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Corrector.h"
#include "core/store/RandomId.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store::corrections {
namespace {

struct CorrectionText {
    Q_DECLARE_TR_FUNCTIONS(CorrectionText)
};

using base::Error;
using base::ErrorCode;
using progress::Reading;

const QByteArray selectCorrection = "SELECT indicator, unit, period, task, value_units, value_scale, denominator_units, "
                                    "denominator_scale, reason, number, corrected_on, corrected_by FROM correction ";

std::vector<Correction> takeCorrections(Query& query) {
    std::vector<Correction> corrections;
    while (query.step())
        corrections.push_back({query.take<plan::IndicatorCode>(),
                               query.take<plan::UnitId>(),
                               query.take<calendar::TenDay>(),
                               query.take<plan::TaskId>(),
                               {query.take<base::Decimal>(), query.take<std::optional<base::Decimal>>()},
                               query.take<QString>(),
                               query.take<int>(),
                               query.take<QDate>(),
                               query.take<QString>()});
    return corrections;
}

/// The reading as it was reported, which there must be, in a closed 旬.
Reading requireReading(const Office& office, const Correction& correction) {
    const plan::Unit& unit = requireUnit(office, correction.unit);
    const plan::Indicator& indicator = requireIndicator(office, correction.indicator);
    const QString period = correction.period.displayName();
    if (!closings::closing(office, correction.period))
        throw Error(
            ErrorCode::NotFound,
            CorrectionText::tr("%1 is not closed: record the value (\"xundu record\") instead of correcting it.").arg(period));
    auto reading = reports::readingAsReported(office, correction.indicator, correction.unit, correction.period);
    if (!reading)
        throw Error(ErrorCode::NotFound, CorrectionText::tr("%1 has no value of %2 for %3: there is nothing to correct.")
                                             .arg(unit.shortName, indicator.name, period));
    return *std::move(reading);
}

void requireSound(const Office& office, const Correction& correction, const progress::Entry& known) {
    if (const auto problem = reports::problemWith(office.plan(), correction.task, {correction.indicator, correction.value}))
        throw Error(ErrorCode::BadValue, *problem);
    if (correction.value == known)
        throw Error(ErrorCode::BadValue, CorrectionText::tr("%1 stands at %2 already: there is nothing to correct.")
                                             .arg(correction.indicator.value(), progress::textOf(known)));
    if (correction.reason.isEmpty())
        throw Error(ErrorCode::BadValue, CorrectionText::tr("A correction needs its reason."));
}

} // namespace

Corrected correct(Office& office, Correction correction) {
    correction.reason = base::cleaned(correction.reason);
    const Reading known = Corrector(office.database()).asKnown(requireReading(office, correction));
    const progress::Entry before = progress::entryOf(known);
    requireSound(office, correction, before);
    Action action(office, CorrectionText::tr("Correct %1, %2, %3")
                              .arg(correction.indicator.value(), office.plan().unit(correction.unit)->shortName,
                                   correction.period.displayName()));
    correction.number =
        static_cast<int>(correctionsOf(office, correction.indicator, correction.unit, correction.period).size()) + 1;
    correction.on = office.actor().clock.today();
    correction.by = office.actor().name;
    Query(writing(office),
          "INSERT INTO correction (id, year, indicator, unit, period, number, task, value_units, value_scale, denominator_units, "
          "denominator_scale, reason, corrected_on, corrected_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(randomId(), correction.period.year(), correction.indicator, correction.unit, correction.period, correction.number,
             correction.task, correction.value.value, correction.value.denominator, correction.reason, correction.on,
             correction.by);
    action.commit();
    return {correction, before,
            papers::carryingOther(office, {known.indicator, known.unit, known.period, progress::textOf(correction.value)})};
}

std::vector<Correction> correctionsOf(const Office& office, const plan::IndicatorCode& indicator, plan::UnitId unit,
                                      calendar::TenDay period) {
    Query query(office.database(),
                (selectCorrection + "WHERE indicator = ? AND unit = ? AND period = ? ORDER BY number").constData());
    query.with(indicator, unit, period);
    return takeCorrections(query);
}

std::vector<Correction> correctionsIn(const Office& office, calendar::TenDay period) {
    Query query(office.database(), (selectCorrection + "WHERE period = ? ORDER BY indicator, unit, number").constData());
    query.with(period);
    return takeCorrections(query);
}

void settle(Office& office, calendar::TenDay period) {
    for (const Correction& correction : correctionsIn(office, period)) { // the last of a reading comes last
        Reading reading = reports::readingAsReported(office, correction.indicator, correction.unit, period).value();
        reading.value = correction.value.value;
        reading.denominator = correction.value.denominator;
        reports::save(office, reading);
        returns::mend(office, correction.unit, period, correction.indicator, progress::textOf(correction.value));
    }
    Query(writing(office), "DELETE FROM correction WHERE period = ?").run(period);
}

} // namespace xundu::store::corrections
