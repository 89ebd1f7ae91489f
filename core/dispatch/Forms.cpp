#include "core/dispatch/Forms.h"

#include "core/base/Error.h"
#include "core/dispatch/FormMatters.h"
#include "core/dispatch/WrittenFiles.h"
#include "core/plan/Duty.h"
#include "core/progress/Pace.h"
#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Forms.h"
#include "core/store/Reports.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::dispatch {
namespace {

struct FormsText {
    Q_DECLARE_TR_FUNCTIONS(FormsText)
};

using base::Error;
using base::ErrorCode;
using calendar::TenDay;
using exchange::Form;
using exchange::FormIndicator;

/// What a unit said of a task before the 旬: its newest words, also from before it ticked "unchanged".
QString previousWords(const store::Office& office, plan::TaskId task, plan::UnitId unit, TenDay period) {
    constexpr int lookBack = 36;
    for (const auto& report : store::reports::newestReports(office, task, unit, period, lookBack)) {
        if (report.period < period && !report.progress.isEmpty())
            return report.progress;
    }
    return {};
}

FormIndicator indicatorOf(const store::Office& office, const plan::Indicator& indicator, plan::UnitId unit, TenDay period) {
    const plan::Plan& plan = office.plan();
    FormIndicator row{indicator.code, indicator.name, indicator.unit, indicator.kind, plan::targetOf(indicator, unit), {}, {}};
    const auto readings = store::reports::readingsOf(office, indicator.code, {unit}, period);
    for (const progress::Reading& reading : readings) {
        if (reading.period < period)
            row.previous = progress::textOf(progress::entryOf(reading));
    }
    const auto expected = progress::expectedProgress(indicator, period, plan.firstDay());
    if (expected && !expected->isZero() && !(progress::needsBaseline(indicator) && !indicator.baseline)) {
        const base::Fraction from = progress::needsBaseline(indicator) ? base::Fraction(*indicator.baseline) : base::Fraction(0);
        row.expected = from + (base::Fraction(row.target) - from) * *expected;
    }
    return row;
}

bool hasForm(const plan::Plan& plan, TenDay period, plan::UnitId unit) {
    return period >= plan.firstReport() && !plan::formDutiesOf(plan, unit, period).empty();
}

void requireForms(const store::Office& office, TenDay period, const std::vector<plan::UnitId>& units) {
    if (units.empty())
        throw Error(ErrorCode::BadValue, FormsText::tr("No unit has a form in %1.").arg(period.displayName()));
    for (const plan::UnitId unit : units) {
        if (!hasForm(office.plan(), period, unit))
            throw Error(ErrorCode::BadValue, FormsText::tr("%1 has no duty in %2, so there is no form for it.")
                                                 .arg(office.plan().unit(unit)->name, period.displayName()));
    }
}

} // namespace

std::vector<plan::UnitId> unitsWithForms(const plan::Plan& plan, TenDay period) {
    std::vector<plan::UnitId> result;
    for (const plan::Unit& unit : plan.units) {
        if (hasForm(plan, period, unit.id))
            result.push_back(unit.id);
    }
    return result;
}

Form composeForm(const store::Office& office, TenDay period, plan::UnitId unit) {
    const plan::Plan& plan = office.plan();
    Form form{.identity = {office.id(), store::forms::newId(), unit, period},
              .planTitle = plan.document.title,
              .officeName = plan.taskForce.office,
              .unitName = plan.unit(unit)->name,
              .dueOn = store::reports::dueDayOf(office, period),
              .demo = office.isDemo()};
    for (const plan::Duty& duty : plan::formDutiesOf(plan, unit, period))
        form.tasks.push_back({duty.task, plan.task(duty.task)->title, duty.role,
                              plan::isOwed(duty.frequency, period, plan.firstReport()),
                              previousWords(office, duty.task, unit, period)});
    for (const plan::Indicator& indicator : plan.indicators) {
        const auto units = plan::readingUnits(plan, indicator);
        if (std::find(units.begin(), units.end(), unit) != units.end())
            form.indicators.push_back(indicatorOf(office, indicator, unit, period));
    }
    return form;
}

std::vector<WrittenForm> issueForms(store::Office& office, TenDay period, const std::vector<plan::UnitId>& units,
                                    const QString& folder, const base::Progress& progress) {
    if (store::closings::closing(office, period))
        throw Error(ErrorCode::PeriodClosed, FormsText::tr("%1 is closed: no forms go out for it.").arg(period.displayName()));
    requireForms(office, period, units);
    WrittenFiles files(folder);
    std::vector<WrittenForm> written;
    store::Action action(office, FormsText::tr("Issue forms of %1").arg(period.displayName()), store::Finality::Final);
    store::Course course(office);
    for (const plan::UnitId unit : units) {
        base::tell(progress, static_cast<int>(written.size()), static_cast<int>(units.size()));
        Form form = composeForm(office, period, unit);
        form.matters = formMatters(course, period, unit);
        const QString path = files.freePath(exchange::fileName(form));
        files.write(path, exchange::workbookOf(form));
        store::forms::save(office, {form.identity.form, unit, period, office.actor().clock.today()});
        written.push_back({form, path});
    }
    action.commit();
    files.finish();
    return written;
}

} // namespace xundu::dispatch
